import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ColumnMaps, KnownMarketplace } from '../api/use-import-settings'
import { Button } from '../ui'
import { ColumnMapper } from './column-mapper'
import { FileField } from './file-field'
import { ImportAction } from './import-action'
import { toLogInput, toLogPreview } from './log-rows'
import { ReadingChoices } from './reading-choices'
import {
  findLogHeading,
  logDateOrder,
  logFields,
  neededLogFields,
  recognizeLog,
} from './recognize/log-file'
import type { LogField, LogRow } from './recognize/log-file'
import type { Mapping, Table } from './recognize/table'
import { RecognizedRows } from './recognized-rows'
import { row } from './styles'
import { useColumns } from './use-columns'
import { useDateReading } from './use-date-reading'
import { useImportRun } from './use-import-run'

const APP = 'admin/order-integrations.imports'

const kind = { name: 'vtex-log', fields: logFields, find: findLogHeading }

interface Props {
  readonly marketplaces: readonly KnownMarketplace[]
  readonly columnMaps: ColumnMaps
  /** Shows where to paste the log, which has the reasons. */
  readonly onPaste: () => void
}

/** The file of VTEX's own export: which orders failed, without a reason. */
export function LogFileImport({ marketplaces, columnMaps, onPaste }: Props) {
  const { heading, mapping, ...columns } = useColumns(kind, columnMaps)
  const { dates, setDates } = useDateReading()
  const [affiliateId, setAffiliateId] = useState('')
  const { run, start, stop, reset } = useImportRun<LogRow>((rows) => toLogInput(rows, affiliateId))
  const missing = useMissingFields(mapping)

  const take = (table: Table) => {
    const found = columns.take(table)
    setDates({ order: logDateOrder(found.body, found.mapping) ?? dates.order })
    reset()
  }

  const begin = (rows: readonly LogRow[]) => {
    columns.remember()
    start(rows)
  }

  const read = heading && recognizeLog(heading.body, mapping, dates)

  return (
    <>
      <FileField onRead={take} />
      {heading && read && (
        <>
          <ColumnMapper
            fields={logFields}
            needed={neededLogFields}
            header={heading.header}
            mapping={mapping}
            onMap={columns.correct}
          />
          <ReadingChoices
            marketplaces={marketplaces}
            affiliateId={affiliateId}
            onAffiliate={setAffiliateId}
            noAffiliate="own"
            dates={dates}
            onDates={setDates}
          />
          {!missing && (
            <RecognizedRows fields={logFields} recognized={read} toPreview={toLogPreview} />
          )}
          <ImportAction
            count={read.rows.length}
            missing={missing}
            run={run}
            onStart={() => begin(read.rows)}
            onStop={stop}
            next={<PasteNext onPaste={onPaste} />}
          />
        </>
      )}
    </>
  )
}

/** What has to be said of the columns before anything is imported. */
function useMissingFields(mapping: Mapping<LogField>): string | undefined {
  const { formatMessage } = useIntl()
  const lacking = neededLogFields.filter((field) => mapping[field] === undefined)
  const names = lacking.map((field) => formatMessage({ id: `${APP}.field.${field}` }))
  if (names.length === 0) return undefined
  return formatMessage({ id: `${APP}.say-column` }, { fields: names.join(', ') })
}

const PasteNext = ({ onPaste }: Pick<Props, 'onPaste'>) => (
  <div className={row}>
    <Button variant="secondary" onClick={onPaste}>
      <FormattedMessage id={`${APP}.next-log-text`} />
    </Button>
  </div>
)
