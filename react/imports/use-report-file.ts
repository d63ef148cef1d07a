import { useState } from 'react'

import type { ColumnMaps, KnownMarketplace } from '../api/use-import-settings'
import { decimalMarkOf } from './recognize/amounts'
import { dateOrderOf } from './recognize/dates'
import { findReportHeading, recognizeReport } from './recognize/report'
import type { ReportReading } from './recognize/report'
import { reportFields } from './recognize/report-columns'
import type { ReportField } from './recognize/report-columns'
import { cellOf } from './recognize/table'
import type { Heading, Table } from './recognize/table'
import { useColumns } from './use-columns'
import { useDateReading } from './use-date-reading'

export type AmountReading = Omit<ReportReading, 'dates'>

const kind = { name: 'report', fields: reportFields, find: findReportHeading }

const textsOf = ({ body, mapping }: Heading<ReportField>, fields: readonly ReportField[]) =>
  body.flatMap((each) => fields.flatMap((field) => cellOf(each, mapping, field) ?? []))

export type ReportFile = ReturnType<typeof useReportFile>

/** A marketplace's report, and how it is read: what the file tells by itself, until a person says otherwise. */
export function useReportFile(marketplaces: readonly KnownMarketplace[], maps: ColumnMaps) {
  const { take: takeColumns, ...columns } = useColumns(kind, maps)
  const [amounts, setAmounts] = useState<AmountReading>({ decimalMark: ',' })
  const { dates, setDates } = useDateReading()
  const [affiliateId, setAffiliateId] = useState('')
  const { heading, mapping } = columns

  const take = (table: Table) => {
    const found = takeColumns(table)
    const amountTexts = textsOf(found, ['value', 'unitPrice', 'freight'])
    setDates({ order: dateOrderOf(textsOf(found, ['createdAt', 'shipBy'])) ?? 'day-first' })
    setAmounts({ ...amounts, decimalMark: decimalMarkOf(amountTexts) ?? amounts.decimalMark })
  }

  const chooseAffiliate = (id: string) => {
    setAffiliateId(id)
    const currency = marketplaces.find((each) => each.id === id)?.currency
    setAmounts({ ...amounts, currency: currency ?? amounts.currency })
  }

  const read = heading && recognizeReport(heading.body, mapping, { ...amounts, dates })

  return {
    ...columns,
    read,
    take,
    amounts,
    setAmounts,
    dates,
    setDates,
    affiliateId,
    chooseAffiliate,
  }
}
