import fc from 'fast-check'

import type { Profile } from '../imports/profiles/profile'
import type { Cell } from '../imports/recognize/cell'
import { findReportHeading } from '../imports/recognize/find-report'
import { recognizeReport } from '../imports/recognize/report'
import type { ReportField } from '../imports/recognize/report-columns'
import type { ReportChoices } from '../imports/recognize/report-reading'

/** What stands in a line, by what it means. */
export type Line = Partial<Readonly<Record<ReportField, Cell>>>

const fieldsOf = ({ columns }: Profile) =>
  (Object.entries(columns) as [ReportField, readonly string[]][]).flatMap(([field, [name]]) =>
    name === undefined ? [] : [[field, name] as const],
  )

/** A header that only this marketplace's report has. */
const headerOf = (profile: Profile): readonly string[] => {
  const [signature = []] = profile.signatures
  const named = fieldsOf(profile).map(([, name]) => name)
  const status = profile.columns.status ? [] : ['order status']
  return [...new Set([...signature, ...named, ...status])]
}

/** A report of the marketplace, read as the page reads it. */
export function readLines(
  profile: Profile,
  lines: readonly Line[],
  choices: Partial<ReportChoices> = {},
) {
  const header = headerOf(profile)
  const { mapping } = findReportHeading({ rows: [header] })
  const entries = Object.entries(mapping) as [ReportField, number][]
  const rows = lines.map((line) => {
    const cells: Cell[] = header.map(() => '')
    for (const [field, column] of entries) cells[column] = line[field] ?? ''
    return cells
  })
  const heading = findReportHeading({ rows: [header, ...rows] })
  const said = { zone: 'UTC', currency: 'BRL', orders: {}, marks: {}, ...choices }
  return { ...recognizeReport(heading, heading.profile, said), profile: heading.profile }
}

/** Whether the marketplace's report has a column for it. */
export const has = (profile: Profile, field: ReportField): boolean =>
  findReportHeading({ rows: [headerOf(profile)] }).mapping[field] !== undefined

/** An id as the marketplace gives it. */
export const idOf = ({ idForm }: Profile): fc.Arbitrary<string> =>
  fc
    .stringMatching(idForm ? new RegExp(idForm.source) : /^[1-9]\d{8,11}$/)
    // A spreadsheet would have cut it, or it is no number that begins so.
    .filter((id) => /\d/.test(id) && !/^0|0$/.test(id))

/** Some orders' ids, all of them others. */
export const idsOf = (profile: Profile): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(idOf(profile), { minLength: 1, maxLength: 6 })
