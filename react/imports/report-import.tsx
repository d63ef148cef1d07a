import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ColumnMaps, KnownMarketplace } from '../api/use-import-settings'
import { Notice, paragraph } from '../ui'
import { ColumnMapper } from './column-mapper'
import { ColumnReadings } from './column-readings'
import { CurrencyChoice, LostAmounts } from './currency-choice'
import { FileField } from './file-field'
import { ImportAction } from './import-action'
import { ReadingChoices } from './reading-choices'
import { findReportHeading } from './recognize/find-report'
import type { ReportRow } from './recognize/order-line'
import type { RecognizedReport } from './recognize/report'
import { reportFields } from './recognize/report-columns'
import type { ReportField } from './recognize/report-columns'
import { openNames } from './recognize/shown-readings'
import type { Table } from './recognize/table'
import { RecognizedRows } from './recognized-rows'
import { toReportInput, toReportPreview } from './report-rows'
import { CutIds, ReportSum } from './report-sum'
import { useImportRun } from './use-import-run'
import { useReportFile } from './use-report-file'
import type { ReportFile } from './use-report-file'
import { WhereToDownload } from './where-to-download'

const APP = 'admin/order-integrations.imports'

const needed: readonly ReportField[] = ['orderId']
const shown = ['orderId', 'createdAt', 'status', 'value', 'shipBy', 'sku', 'carrier']

interface Props {
  readonly marketplaces: readonly KnownMarketplace[]
  readonly columnMaps: ColumnMaps
}

/** A marketplace's order report: what it has and VTEX does not is missing. */
export function ReportImport({ marketplaces, columnMaps }: Props) {
  const file = useReportFile(marketplaces, columnMaps)
  const { run, start, stop, reset } = useImportRun<ReportRow>((rows) =>
    toReportInput(rows, file.choices.affiliateId),
  )
  const take = (table: Table | undefined) => {
    file.take(table)
    reset()
  }
  const chosen = marketplaces.filter(({ id }) => id === file.choices.affiliateId)
  const begin = (rows: readonly ReportRow[]) => {
    file.remember()
    start(rows)
  }

  return (
    <>
      <WhereToDownload marketplaces={chosen.length > 0 ? chosen : marketplaces} />
      <FileField find={findReportHeading} onRead={take} />
      {file.heading && file.read && (
        <>
          <ReportChoices file={file} marketplaces={marketplaces} />
          <Understood
            key={file.heading.header.join()}
            file={file}
            read={file.read}
            run={run}
            onStart={begin}
            onStop={stop}
          />
        </>
      )}
    </>
  )
}

interface ChoicesProps {
  readonly file: ReportFile
  readonly marketplaces: readonly KnownMarketplace[]
}

/** What the file does not tell by itself, and what of it the person corrects. */
function ReportChoices({ file, marketplaces }: ChoicesProps) {
  const { formatMessage } = useIntl()
  const { choices, profile, read } = file
  const isInStatus = (field: ReportField) =>
    field === 'shipBy' && profile?.shipByInStatus !== undefined
  const costOf = (field: ReportField) =>
    needed.includes(field) || isInStatus(field) ? '' : formatMessage({ id: `${APP}.cost.${field}` })

  return (
    <>
      {profile && (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.known-report`} values={{ name: profile.name }} />
        </p>
      )}
      <ReadingChoices
        marketplaces={marketplaces}
        affiliateId={choices.affiliateId}
        onAffiliate={choices.chooseAffiliate}
        noAffiliate="choose"
        zone={file.zone}
        zoneOfMarketplace={file.ofMarketplace}
        onZone={choices.columns.setZone}
      />
      <CurrencyChoice currency={read && read.columns.currency} onCurrency={choices.setCurrency} />
      <ColumnMapper
        fields={reportFields}
        needed={needed}
        header={file.heading?.header ?? []}
        mapping={file.mapping}
        costOf={costOf}
        onMap={file.correct}
      />
      <ColumnReadings
        readings={file.shown}
        onOrder={choices.columns.setOrder}
        onMark={choices.columns.setMark}
      />
    </>
  )
}

interface UnderstoodProps {
  readonly file: ReportFile
  readonly read: RecognizedReport
  readonly run: ReturnType<typeof useImportRun>['run']
  readonly onStart: (rows: readonly ReportRow[]) => void
  readonly onStop: () => void
}

/** What was understood, what is doubted, and the button that sends it. */
function Understood({ file, read, run, onStart, onStop }: UnderstoodProps) {
  const [areIdsRight, setAreIdsRight] = useState(false)
  const { mapping, heading } = file
  const { takesUnlike, setTakesUnlike } = file.choices
  const header = heading?.header ?? []
  const missing = useWhatIsMissing(file, read, areIdsRight)
  if (mapping.orderId === undefined)
    return <ImportAction count={0} missing={missing} onStart={() => undefined} onStop={onStop} />

  return (
    <>
      <RecognizedRows
        columns={{ header, mapping }}
        fields={shown}
        recognized={read}
        toPreview={toReportPreview}
      />
      <ReportSum read={read} takesUnlike={takesUnlike} onTakeUnlike={setTakesUnlike} />
      {read.rowsRead === 0 && (
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.no-rows`} />
        </Notice>
      )}
      <LostAmounts mapping={mapping} currency={read.columns.currency} />
      {read.areIdsCut && (
        <CutIds
          column={header[mapping.orderId] ?? ''}
          isRight={areIdsRight}
          onRight={setAreIdsRight}
        />
      )}
      <ImportAction
        count={read.rows.length}
        missing={missing}
        run={run}
        columns={{ header, mapping }}
        isReport
        onStart={() => onStart(read.rows)}
        onStop={onStop}
      />
    </>
  )
}

/** Why it cannot begin yet; undefined where it can. */
function useWhatIsMissing(
  { mapping, choices, shown: readings }: ReportFile,
  read: RecognizedReport,
  areIdsRight: boolean,
): string | undefined {
  const { formatMessage } = useIntl()
  const say = (name: string, values = {}) => formatMessage({ id: `${APP}.${name}` }, values)
  if (mapping.orderId === undefined) return say('say-column', { fields: say('field.orderId') })
  if (read.rows.length === 0) return undefined
  const open = openNames(readings)
  if (open.length > 0) return say('say-readings', { columns: open.join(', ') })
  if (read.areIdsCut && !areIdsRight) return say('say-ids')
  return choices.affiliateId === '' ? say('say-whose') : undefined
}
