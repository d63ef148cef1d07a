import type { Profile } from '../profiles/profile'
import { profiles } from '../profiles/profiles'
import { reportColumns } from './report-columns'
import type { ReportField } from './report-columns'
import { mapWithoutRegions } from './regions'
import { findHeading, fold } from './table'
import type { Heading, Names, Table } from './table'

/** A name in a header may have a currency in brackets behind it. */
const namesIn = (header: readonly string[]): ReadonlySet<string> =>
  new Set(header.map(fold).flatMap((name) => [name, name.replace(/\s*\([^)]*\)$/, '').trim()]))

/** Whose report has this header; undefined where it is nobody's that is known. */
export function profileOf(header: readonly string[]): Profile | undefined {
  const names = namesIn(header)
  return profiles.find(({ signatures }) =>
    signatures.some((signature) => signature.every((name) => names.has(name))),
  )
}

/** A profile's names come before those of all; a field for which it names no column is none of its file's. */
function namesFor({ columns }: Profile): Names<ReportField> {
  const own = (Object.entries(columns) as [ReportField, readonly string[]][]).map(
    ([field, names]): [ReportField, readonly string[]] => [
      field,
      names.length === 0 ? [] : [...names, ...reportColumns[field]],
    ],
  )
  const names: Record<ReportField, readonly string[]> = { ...reportColumns }
  for (const [field, some] of own) names[field] = some
  // What a profile names is looked for first: no general name may take its column.
  return Object.fromEntries([
    ...own,
    ...Object.entries(names).filter(([field]) => !own.some(([known]) => known === field)),
  ]) as Record<ReportField, readonly string[]>
}

export interface FoundReport extends Heading<ReportField> {
  readonly profile?: Profile
}

/** The header of a report, whose it is, and what its columns are. */
export function findReportHeading(table: Table): FoundReport {
  const isKnown = (header: readonly string[]) => profileOf(header) !== undefined
  const found = findHeading(table, reportColumns, isKnown)
  const { header, body } = found
  const profile = profileOf(header)
  const names = profile ? namesFor(profile) : reportColumns
  return { ...found, mapping: mapWithoutRegions(header, body, names), profile }
}
