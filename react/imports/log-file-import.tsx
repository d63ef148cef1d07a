import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ColumnMaps, KnownMarketplace } from '../api/use-import-settings'
import { Button } from '../ui'
import { ColumnMapper } from './column-mapper'
import { ColumnReadings } from './column-readings'
import { FileField } from './file-field'
import { ImportAction } from './import-action'
import { toLogInput, toLogPreview } from './log-rows'
import { ReadingChoices } from './reading-choices'
import { LeftOutRows } from './left-out-rows'
import { findLogHeading, logFields, neededLogFields, recognizeLog } from './recognize/log-file'
import type { LogField, LogRow } from './recognize/log-file'
import { openNames, showDates } from './recognize/shown-readings'
import type { ShownReading } from './recognize/shown-readings'
import type { Mapping, Table } from './recognize/table'
import { RecognizedRows } from './recognized-rows'
import { row } from './styles'
import { useColumns } from './use-columns'
import { useColumnChoices } from './use-column-choices'
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
  const file = useLogFile(columnMaps)
  const { heading, mapping, read, choices, readings, affiliateId, setAffiliateId } = file
  const { run, start, stop, reset } = useImportRun<LogRow>((rows) =>
    toLogInput(rows, affiliateId, marketplaces),
  )
  const { isUnmapped, missing } = useWhatIsMissing(mapping, readings)
  const columns = { header: heading ? heading.header : [], mapping }
  const take = (table: Table | undefined) => {
    file.take(table)
    reset()
  }
  const begin = (rows: readonly LogRow[]) => {
    file.remember()
    start(rows)
  }

  return (
    <>
      <FileField find={findLogHeading} onRead={take} />
      {heading && read && (
        <>
          <ColumnMapper
            fields={logFields}
            needed={neededLogFields}
            {...columns}
            onMap={file.correct}
          />
          <ReadingChoices
            marketplaces={marketplaces}
            affiliateId={affiliateId}
            onAffiliate={setAffiliateId}
            noAffiliate="own"
            zone={choices.zone}
            onZone={choices.setZone}
          />
          <ColumnReadings readings={readings} onOrder={choices.setOrder} onMark={choices.setMark} />
          {!isUnmapped && (
            <RecognizedRows
              fields={logFields}
              columns={columns}
              recognized={read}
              toPreview={toLogPreview}
            />
          )}
          {!isUnmapped && <LeftOutRows leftOut={read.leftOut} />}
          <ImportAction
            count={read.rows.length}
            missing={missing}
            run={run}
            columns={columns}
            onStart={() => begin(read.rows)}
            onStop={stop}
            next={<PasteNext onPaste={onPaste} />}
          />
        </>
      )}
    </>
  )
}

/** VTEX's file, and how it is read. */
function useLogFile(columnMaps: ColumnMaps) {
  const { take: takeColumns, forget, ...columns } = useColumns(kind, columnMaps)
  const choices = useColumnChoices()
  const [affiliateId, setAffiliateId] = useState('')
  const { heading, mapping } = columns
  const { zone } = choices
  const read = heading && recognizeLog(heading, choices)
  const column = mapping.processedAt
  const readings: readonly ShownReading[] =
    heading && read && column !== undefined
      ? [
          showDates(
            { column, name: heading.header[column] ?? '', body: heading.body },
            read.dates,
            { zone, isFrom1904: heading.isFrom1904 },
          ),
        ]
      : []
  const take = (table: Table | undefined) => {
    if (table) choices.begin(takeColumns(table).header)
    else forget()
  }
  const whose = { affiliateId, setAffiliateId }
  return { ...columns, ...whose, heading, mapping, choices, read, readings, take }
}

/** What has to be said before anything is imported. */
function useWhatIsMissing(mapping: Mapping<LogField>, readings: readonly ShownReading[]) {
  const { formatMessage } = useIntl()
  const say = (name: string, values: Record<string, string>) =>
    formatMessage({ id: `${APP}.${name}` }, values)
  const lacking = neededLogFields.filter((field) => mapping[field] === undefined)
  const names = lacking.map((field) => formatMessage({ id: `${APP}.field.${field}` }))
  if (names.length > 0) {
    return { isUnmapped: true, missing: say('say-column', { fields: names.join(', ') }) }
  }
  const open = openNames(readings)
  const missing = open.length > 0 ? say('say-readings', { columns: open.join(', ') }) : undefined
  return { isUnmapped: false, missing }
}

const PasteNext = ({ onPaste }: Pick<Props, 'onPaste'>) => (
  <div className={row}>
    <Button variant="secondary" onClick={onPaste}>
      <FormattedMessage id={`${APP}.next-log-text`} />
    </Button>
  </div>
)
