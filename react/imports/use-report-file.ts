import { useMemo, useState } from 'react'

import type { ColumnMaps, KnownMarketplace } from '../api/use-import-settings'
import { browserMemory } from '../ui'
import { headerName } from './header-name'
import { findReportHeading, profileOf } from './recognize/find-report'
import { proposedZone } from './recognize/proposed-zone'
import { recognizeReport } from './recognize/report'
import { amountFields, dateFields, reportFields } from './recognize/report-columns'
import type { ReportField } from './recognize/report-columns'
import type { RecognizedReport } from './recognize/report'
import { showAmounts, showDates } from './recognize/shown-readings'
import type { ShownReading } from './recognize/shown-readings'
import type { Heading, Table } from './recognize/table'
import { useColumnChoices } from './use-column-choices'
import { useColumns } from './use-columns'

const kind = { name: 'report', fields: reportFields, find: findReportHeading }

export type ReportFile = ReturnType<typeof useReportFile>

/** Whose orders the last file with such a header had. */
const whoseOf = (header: readonly string[]) =>
  browserMemory('imports', `whose.${headerName(header)}`)

/** What a person said of the orders of a file. */
function useReportChoices(marketplaces: readonly KnownMarketplace[]) {
  const columns = useColumnChoices()
  const [currency, setCurrency] = useState<string>()
  const [affiliateId, setAffiliateId] = useState('')
  const [takesUnlike, setTakesUnlike] = useState(false)
  const usualCurrency = marketplaces.find(({ id }) => id === affiliateId)?.currency ?? undefined

  /** For the next file. Where the store has one marketplace of its kind, it is that one's. */
  const begin = (header: readonly string[]) => {
    columns.begin(header)
    setTakesUnlike(false)
    setCurrency(undefined)
    const found = profileOf(header)
    const before = whoseOf(header).recall()
    const known = marketplaces.filter(({ id }) => id === before)
    const likely = marketplaces.filter(({ name }) => found && found.marketplace.test(name))
    const [whose, ...others] = known.length > 0 ? known : likely
    if (whose && others.length === 0) setAffiliateId(whose.id)
  }
  return {
    columns,
    currency,
    setCurrency,
    usualCurrency,
    affiliateId,
    chooseAffiliate: setAffiliateId,
    rememberWhose: (header: readonly string[]) => whoseOf(header).keep(affiliateId),
    takesUnlike,
    setTakesUnlike,
    begin,
  }
}

/** A marketplace's report, and how it is read: what the file tells by itself, until a person says otherwise. */
export function useReportFile(marketplaces: readonly KnownMarketplace[], maps: ColumnMaps) {
  const { take: takeColumns, forget: forgetColumns, ...columns } = useColumns(kind, maps)
  const choices = useReportChoices(marketplaces)
  const { heading } = columns
  const { currency, usualCurrency, takesUnlike } = choices
  const { chosenZone, orders, marks } = choices.columns
  const profile = useMemo(() => (heading ? profileOf(heading.header) : undefined), [heading])
  const ofMarketplace = useMemo(
    () => heading && proposedZone(heading, profile, { currency, usualCurrency }),
    [heading, profile, currency, usualCurrency],
  )
  const zone = chosenZone ?? ofMarketplace ?? choices.columns.zone

  const read = useMemo(() => {
    const said = { zone, currency, usualCurrency, orders, marks, takesUnlike }
    return heading && recognizeReport(heading, profile, said)
  }, [heading, profile, zone, currency, usualCurrency, orders, marks, takesUnlike])
  const shown = useMemo(
    () => (heading && read ? showColumns(heading, read, zone) : []),
    [heading, read, zone],
  )

  const take = (table: Table | undefined) => {
    if (table) choices.begin(takeColumns(table).header)
    else forgetColumns()
  }

  /** For the next file of its kind, which then needs one look. */
  const remember = () => {
    columns.remember()
    if (heading) choices.rememberWhose(heading.header)
  }

  return { ...columns, choices, profile, zone, ofMarketplace, read, shown, take, remember }
}

function showColumns(
  { header, mapping, body, isFrom1904 }: Heading<ReportField>,
  { columns }: RecognizedReport,
  zone: string,
): readonly ShownReading[] {
  const columnOf = (column: number) => ({ column, name: header[column] ?? '', body })
  const dates = dateFields.flatMap((field): readonly ShownReading[] => {
    const column = mapping[field]
    const decided = columns.dates[field]
    const reading = { zone, isFrom1904, isUntil: field === 'shipBy' }
    return column === undefined || !decided ? [] : [showDates(columnOf(column), decided, reading)]
  })
  const amounts = amountFields.flatMap((field): readonly ShownReading[] => {
    const column = mapping[field]
    const decided = columns.amounts[field]
    return column === undefined || !decided
      ? []
      : [showAmounts(columnOf(column), decided, columns.currency)]
  })
  return [...dates, ...amounts]
}
