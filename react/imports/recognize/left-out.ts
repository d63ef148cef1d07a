import type { IdDoubt } from './ids'

/**
 * Why a row of a file is no order of it:
 * `no-id`: nothing stands in the column of the id.
 * `no-order`: what stands there is no id: a total, a date of export, a description of the column.
 * `lost-digits`: a spreadsheet cut the id.
 * `unlike-others`: an id that is built unlike the others; the person may take it all the same.
 * `unpaid`, `fulfilled`: of no matter to VTEX: nobody paid yet, or the marketplace ships by itself.
 * `pack-child`: a sale of a pack whose own line the file lacks.
 * `two-currencies`: a line of an order whose amounts are in more than one, which nobody can add up.
 */
export type LeftOutReason =
  'no-id' | IdDoubt | 'unpaid' | 'fulfilled' | 'pack-child' | 'two-currencies'

/** A row that is left out, as the person finds it. */
export interface LeftOut {
  readonly number: number
  readonly reason: LeftOutReason
  readonly text: string
}

/** How many rows each reason has, the first of them with their texts. */
export interface LeftOutGroup {
  readonly reason: LeftOutReason
  readonly rows: readonly LeftOut[]
}

export const groupLeftOut = (all: readonly LeftOut[]): readonly LeftOutGroup[] => {
  const groups = new Map<LeftOutReason, LeftOut[]>()
  for (const row of all) groups.set(row.reason, [...(groups.get(row.reason) ?? []), row])
  return [...groups].map(([reason, rows]) => ({ reason, rows }))
}
