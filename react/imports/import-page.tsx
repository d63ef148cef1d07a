import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useRights } from '../api/rights'
import { useImportSettings } from '../api/use-import-settings'
import {
  browserMemory,
  colors,
  csx,
  FailureBlock,
  Notice,
  pageTitle,
  page,
  paragraph,
  partTitle,
  Placeholder,
  quietParagraph,
  useStoreTimeZone,
} from '../ui'
import { CarriersImport } from './carriers-import'
import { ImportedReports } from './imported-reports'
import { LogFileImport } from './log-file-import'
import { LogTextImport } from './log-text-import'
import { ReportImport } from './report-import'
import { block } from './styles'

const APP = 'admin/order-integrations.imports'

const choices = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-2',
  border: 'none',
  margin: 0,
  marginTop: '$space-5',
  padding: 0,
  text: '$body',
  legend: { text: '$title2', padding: 0, marginBottom: '$space-2' },
  label: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '$space-2',
    alignItems: 'start',
    minHeight: '1.5rem',
  },
  input: { marginTop: '0.1875rem', accentColor: colors.accent },
  small: { gridColumn: 2, color: colors.quietText },
})

const kinds = ['log-file', 'log-text', 'report', 'carriers'] as const

type Kind = (typeof kinds)[number]

const lastKind = browserMemory('imports', 'kind')

/** As a link to this page says it, else what this person imported last. */
const toKind = (text: unknown = lastKind.recall()): Kind =>
  kinds.find((kind) => kind === text) ?? 'log-file'

/** Where a person brings what no program reports: VTEX's log, a marketplace's report, the ERP's carriers. */
export function ImportPage() {
  const right = useRights().workOnOrders
  return (
    <div className={page}>
      <h1 className={pageTitle}>
        <FormattedMessage id={`${APP}.title`} />
      </h1>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      {right === 'asking' && <Placeholder height="8rem" />}
      {right === 'granted' && <Forms />}
      {right === 'refused' && (
        <div className={block}>
          <Notice tone="info">
            <FormattedMessage id={`${APP}.not-allowed`} />
          </Notice>
        </div>
      )}
      {right === 'unknown' && (
        <div className={block}>
          <Notice tone="warning">
            <FormattedMessage id="admin/order-integrations.page.rights-unknown" />
          </Notice>
        </div>
      )}
    </div>
  )
}

function Forms() {
  const { formatMessage } = useIntl()
  const { query } = useRuntime()
  const [kind, setKind] = useState(() => toKind(query?.what))
  const { marketplaces, timeZone, columnMaps, failure, retry } = useImportSettings()
  useStoreTimeZone(timeZone)
  const choose = (chosen: Kind) => {
    setKind(chosen)
    lastKind.keep(chosen)
  }

  const form = () => {
    if (kind === 'carriers') return <CarriersImport />
    if (!marketplaces && failure) {
      return (
        <FailureBlock
          title={formatMessage({ id: `${APP}.failed` })}
          failure={failure}
          onRetry={retry}
        />
      )
    }
    if (!marketplaces) return <Placeholder height="8rem" />
    switch (kind) {
      case 'log-file':
        return (
          <LogFileImport
            marketplaces={marketplaces}
            columnMaps={columnMaps}
            onPaste={() => setKind('log-text')}
          />
        )
      case 'log-text':
        return <LogTextImport marketplaces={marketplaces} />
      case 'report':
        return <ReportImport marketplaces={marketplaces} columnMaps={columnMaps} />
    }
  }

  return (
    <>
      <KindChoice kind={kind} onChoose={choose} />
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.${kind}`} />
      </h2>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.${kind}-how`} />
      </p>
      {form()}
      <ImportedReports />
    </>
  )
}

interface KindProps {
  readonly kind: Kind
  readonly onChoose: (kind: Kind) => void
}

const KindChoice = ({ kind, onChoose }: KindProps) => (
  <fieldset className={choices}>
    <FormattedMessage id={`${APP}.what`} tagName="legend" />
    {kinds.map((each) => (
      <label key={each}>
        <input
          type="radio"
          name="import-kind"
          checked={kind === each}
          onChange={() => onChoose(each)}
        />
        <FormattedMessage id={`${APP}.${each}`} tagName="span" />
        <FormattedMessage id={`${APP}.${each}-brings`} tagName="small" />
      </label>
    ))}
  </fieldset>
)
