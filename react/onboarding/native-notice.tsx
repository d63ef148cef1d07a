import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useRights } from '../api/rights'
import { knowsOnlyVtex, useOnboarding } from '../api/use-onboarding'
import {
  browserMemory,
  Button,
  colors,
  csx,
  DropZone,
  ExternalLink,
  handFile,
  IconCheck,
  IconX,
  NARROW,
  PageLink,
  RememberedRoom,
  VTEX_LOG,
  wordLink,
} from '../ui'
import { pageAddress } from '../ui/address'

const APP = 'admin/order-integrations.native'

const note = csx({
  position: 'relative',
  marginTop: '0.625rem',
  paddingY: '$space-3',
  paddingX: '$space-4',
  border: `1px solid ${colors.accentLine}`,
  borderLeft: `4px solid ${colors.accent}`,
  borderRadius: '$base',
  bg: colors.accentWash,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  color: '$primary',
  h2: { font: 'inherit', fontSize: '0.875rem', fontWeight: 600, margin: 0, paddingRight: '6rem' },
  h3: { font: 'inherit', fontWeight: 600, margin: 0 },
  'ul, ol': { margin: 0, padding: 0, listStyle: 'none' },
  ol: { listStyle: 'decimal inside' },
  'li, a': { font: 'inherit' },
  [NARROW]: { h2: { paddingRight: 0 } },
})
const columns = csx({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr)) minmax(0, 16rem)',
  alignItems: 'start',
  gap: '$space-5',
  marginTop: '$space-2',
  [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '$space-3' },
})
const missing = csx({
  li: { display: 'flex', alignItems: 'center', gap: '$space-2' },
  svg: { flexShrink: 0, color: colors.alarm },
  'li:last-of-type svg': { color: colors.successText },
})
const away = csx({
  position: 'absolute',
  top: '$space-1',
  right: '$space-2',
  [NARROW]: { position: 'static' },
})
const link = csx({ ...wordLink, fontSize: '0.8125rem' })

/** Until VTEX's export was imported or somebody put this aside: what a store on native connectors does not see. */
export function NativeNotice() {
  const { account } = useRuntime()
  const memory = browserMemory('native-notice', account)
  const [isAside, setAside] = useState(() => memory.recall() === true)
  if (isAside) return null
  return (
    <Notice
      onLeave={() => {
        memory.keep(true)
        setAside(true)
      }}
    />
  )
}

function Notice({ onLeave }: { readonly onLeave: () => void }) {
  const { sources } = useOnboarding()
  const mayImport = useRights().workOnOrders === 'granted'
  return (
    <RememberedRoom name="native-room" isKnown={sources !== undefined}>
      {knowsOnlyVtex(sources) && <Missing mayImport={mayImport} onLeave={onLeave} />}
    </RememberedRoom>
  )
}

interface MissingProps {
  readonly mayImport: boolean
  readonly onLeave: () => void
}

function Missing({ mayImport, onLeave }: MissingProps) {
  const { formatMessage } = useIntl()
  const text = (id: string) => formatMessage({ id: `${APP}.${id}` })
  return (
    <section className={note} aria-label={text('title')}>
      <h2>{text('title')}</h2>
      <div className={away}>
        <Button variant="tertiary" onClick={onLeave}>
          {text('not-now')}
        </Button>
      </div>
      <div className={columns}>
        <div className={missing}>
          <h3>{text('missing')}</h3>
          <ul>
            {(['failed', 'why', 'never-arrived'] as const).map((id) => (
              <li key={id}>
                <IconX size="small" aria-hidden />
                {text(id)}
              </li>
            ))}
            <li>
              <IconCheck size="small" aria-hidden />
              {text('stuck')}
            </li>
          </ul>
        </div>
        <div>
          <h3>{text('how')}</h3>
          <ol>
            <li>
              <ExternalLink href={VTEX_LOG}>{text('open-log')}</ExternalLink>
            </li>
            <li>{text('export')}</li>
            <li>{text('bring')}</li>
          </ol>
          {mayImport && (
            <PageLink className={link} page="import" query={{ what: 'log-text' }}>
              <FormattedMessage id={`${APP}.then-paste`} />
            </PageLink>
          )}
        </div>
        {mayImport && <Bring />}
      </div>
    </section>
  )
}

/** The file is read where files are imported. */
function Bring() {
  const { formatMessage } = useIntl()
  const { navigate } = useRuntime()
  return (
    <DropZone
      label={formatMessage({ id: `${APP}.choose` })}
      hint={formatMessage({ id: `${APP}.drop` })}
      accept=".csv,.txt,.tsv,.xlsx,.xls"
      onFile={(file) => {
        handFile(file)
        navigate({ to: pageAddress('import', { what: 'log-file' }) })
      }}
    />
  )
}
