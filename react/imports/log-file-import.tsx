import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ColumnMaps, KnownMarketplace } from '../api/use-import-settings'
import { Button } from '../ui'
import type { FileColumns } from './column-name'
import { ColumnMapper } from './column-mapper'
import { ColumnReadings } from './column-readings'
import { FileField } from './file-field'
import { ImportAction } from './import-action'
import { toLogInput, toLogPreview } from './log-rows'
import { ReadingChoices } from './reading-choices'
import { LeftOutRows } from './left-out-rows'
import { findLogHeading, logFields, neededLogFields, recognizeLog } from './recognize/log-file'
import type { LogRow } from './recognize/log-file'
import { openNames, showDates } from './recognize/shown-readings'
import type { ShownReading } from './recognize/shown-readings'
import type { Table } from './recognize/table'
import { RecognizedRows } from './recognized-rows'
import { CutIds } from './report-sum'
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
  const { heading, mapping, read, choices, affiliateId, setAffiliateId } = file
  const { run, start, stop, reset } = useImportRun<LogRow>((rows) =>
    toLogInput(rows, affiliateId, marketplaces),
  )
  const { isUnmapped, missing } = useWhatIsMissing(file)
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
          <ColumnReadings
            readings={file.readings}
            onOrder={choices.setOrder}
            onMark={choices.setMark}
          />
          {!isUnmapped && <Understood file={file} read={read} columns={columns} />}
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

interface UnderstoodProps {
  readonly file: LogFile
  readonly read: ReturnType<typeof recognizeLog>
  readonly columns: FileColumns
}

/** The rows of the file, those that are none, and what of them is doubted. */
const Understood = ({ file, read, columns }: UnderstoodProps) => (
  <>
    <RecognizedRows
      fields={logFields}
      columns={columns}
      recognized={read}
      toPreview={toLogPreview}
    />
    <LeftOutRows leftOut={read.leftOut} />
    {read.areIdsCut && (
      <CutIds
        column={columns.header[columns.mapping.id ?? 0] ?? ''}
        isRight={file.areIdsRight}
        onRight={file.setAreIdsRight}
      />
    )}
  </>
)

/** VTEX's file, and how it is read. */
function useLogFile(columnMaps: ColumnMaps) {
  const { take: takeColumns, forget, ...columns } = useColumns(kind, columnMaps)
  const choices = useColumnChoices()
  const [affiliateId, setAffiliateId] = useState('')
  const [areIdsRight, setAreIdsRight] = useState(false)
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
    setAreIdsRight(false)
    if (table) choices.begin(takeColumns(table).header)
    else forget()
  }
  const answers = { affiliateId, setAffiliateId, areIdsRight, setAreIdsRight }
  return { ...columns, ...answers, heading, mapping, choices, read, readings, take }
}

type LogFile = ReturnType<typeof useLogFile>

/** What has to be said before anything is imported. */
function useWhatIsMissing({ mapping, readings, read, areIdsRight }: LogFile) {
  const { formatMessage } = useIntl()
  const say = (name: string, values: Record<string, string>) =>
    formatMessage({ id: `${APP}.${name}` }, values)
  const lacking = neededLogFields.filter((field) => mapping[field] === undefined)
  const names = lacking.map((field) => formatMessage({ id: `${APP}.field.${field}` }))
  if (names.length > 0) {
    return { isUnmapped: true, missing: say('say-column', { fields: names.join(', ') }) }
  }
  const open = openNames(readings)
  if (open.length > 0) {
    return { isUnmapped: false, missing: say('say-readings', { columns: open.join(', ') }) }
  }
  const areDoubted = read !== undefined && read.areIdsCut && !areIdsRight
  return { isUnmapped: false, missing: areDoubted ? say('say-ids', {}) : undefined }
}

const PasteNext = ({ onPaste }: Pick<Props, 'onPaste'>) => (
  <div className={row}>
    <Button variant="secondary" onClick={onPaste}>
      <FormattedMessage id={`${APP}.next-log-text`} />
    </Button>
  </div>
)
