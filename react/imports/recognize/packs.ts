import type { Profile } from '../profiles/profile'
import { cellOf, fold, wordsOf } from './table'
import type { Heading, NumberedRow } from './table'
import type { ReportField } from './report-columns'

/** What a line is in a file that has packs: a line for the pack, and below it one for each sale in it. */
export type PackPlace =
  | { readonly kind: 'alone' }
  | { readonly kind: 'pack' }
  | { readonly kind: 'child'; readonly of: NumberedRow }
  | { readonly kind: 'lost-child' }

const isYes = (text: string | undefined) =>
  text !== undefined && /^(?:sim|si|yes)$/.test(fold(text))

/** The column that says whether a line is of a pack. */
const packColumn = (header: readonly string[]): number =>
  header.findIndex((name) => /^(?:pacote de diversos|paquete de varios) produ/.test(fold(name)))

/** For each line of a file where it stands in a pack. A sale within one has no date of its own. */
export function packPlaces(
  { body, header, mapping }: Heading<ReportField>,
  profile: Profile | undefined,
): readonly PackPlace[] {
  const pattern = profile?.packs
  if (!pattern) return body.map(() => ({ kind: 'alone' }))
  const column = packColumn(header)
  let mother: NumberedRow | undefined
  let left = 0
  return body.map((row): PackPlace => {
    const match = pattern.exec(fold(wordsOf(row, mapping, 'status') ?? ''))
    if (match) {
      mother = row
      left = Number(match[1])
      return { kind: 'pack' }
    }
    const cell = row.cells[column]
    const isOfPack = isYes(typeof cell === 'string' ? cell : undefined)
    const hasDate = cellOf(row, mapping, 'createdAt') !== undefined
    if (hasDate || !isOfPack) {
      mother = undefined
      return { kind: 'alone' }
    }
    if (!mother || left === 0) return { kind: 'lost-child' }
    left -= 1
    return { kind: 'child', of: mother }
  })
}
