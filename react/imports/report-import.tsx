import React from 'react'
import { useIntl } from 'react-intl'

import type { ColumnMaps, KnownMarketplace } from '../api/use-import-settings'
import { AmountChoices, LostAmounts } from './amount-choices'
import { ColumnMapper } from './column-mapper'
import { FileField } from './file-field'
import { ImportAction } from './import-action'
import { ReadingChoices } from './reading-choices'
import type { ReportRow } from './recognize/report'
import { reportFields } from './recognize/report-columns'
import type { ReportField } from './recognize/report-columns'
import type { Table } from './recognize/table'
import { RecognizedRows } from './recognized-rows'
import { toReportInput, toReportPreview } from './report-rows'
import { useImportRun } from './use-import-run'
import { useReportFile } from './use-report-file'
import type { ReportFile } from './use-report-file'

const APP = 'admin/order-integrations.imports'

const needed: readonly ReportField[] = ['orderId']
const shown = ['orderId', 'createdAt', 'status', 'value', 'shipBy', 'sku', 'carrier']

interface Props {
  readonly marketplaces: readonly KnownMarketplace[]
  readonly columnMaps: ColumnMaps
}

/** A marketplace's order report: what it has and VTEX does not is missing. */
export function ReportImport({ marketplaces, columnMaps }: Props) {
  const { formatMessage } = useIntl()
  const say = (name: string) => formatMessage({ id: `${APP}.${name}` })
  const file = useReportFile(marketplaces, columnMaps)
  const { read, mapping, affiliateId } = file
  const { run, start, stop, reset } = useImportRun<ReportRow>((rows) =>
    toReportInput(rows, affiliateId),
  )

  const take = (table: Table) => {
    file.take(table)
    reset()
  }
  const begin = (rows: readonly ReportRow[]) => {
    file.remember()
    start(rows)
  }

  const hasOrderId = mapping.orderId !== undefined
  const sayWhose = affiliateId === '' ? say('say-whose') : undefined
  const missing = hasOrderId
    ? sayWhose
    : formatMessage({ id: `${APP}.say-column` }, { fields: say('field.orderId') })

  return (
    <>
      <FileField onRead={take} />
      {read && (
        <>
          <ReportChoices file={file} marketplaces={marketplaces} />
          {hasOrderId && (
            <RecognizedRows fields={shown} recognized={read} toPreview={toReportPreview} />
          )}
          <LostAmounts mapping={mapping} reading={file.amounts} />
          <ImportAction
            count={read.rows.length}
            missing={missing}
            run={run}
            onStart={() => begin(read.rows)}
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
  const costOf = (field: ReportField) =>
    needed.includes(field) ? '' : formatMessage({ id: `${APP}.cost.${field}` })

  return (
    <>
      <ReadingChoices
        marketplaces={marketplaces}
        affiliateId={file.affiliateId}
        onAffiliate={file.chooseAffiliate}
        noAffiliate="choose"
        dates={file.dates}
        onDates={file.setDates}
      />
      <AmountChoices reading={file.amounts} onReading={file.setAmounts} />
      <ColumnMapper
        fields={reportFields}
        needed={needed}
        header={file.heading?.header ?? []}
        mapping={file.mapping}
        costOf={costOf}
        onMap={file.correct}
      />
    </>
  )
}
