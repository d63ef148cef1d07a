import { atOnce, eachInSteps, type Steps } from '../../lib/in-slices'
import { CurrencySums, type CurrencySum } from './currency-sums'
import { orderBand, orderBands, type DayBounds, type OrderBand } from './deadline-bands'
import type { OrderIntegrationRow } from './row'

/** The orders of one band together. */
export type BandGroup = {
  readonly band: OrderBand
  readonly count: number
  readonly value: readonly CurrencySum[]
}

/** Rows by band, the most urgent first; bands without any are left out. One pass, in steps. */
export function* bandGroupSteps(
  rows: readonly OrderIntegrationRow[],
  bounds: DayBounds,
): Steps<readonly BandGroup[]> {
  const groups = new Map(orderBands.map((band) => [band, { count: 0, sums: new CurrencySums() }]))
  yield* eachInSteps(rows, (row) => {
    const group = groups.get(orderBand(row, bounds))
    if (group === undefined) return
    group.count += 1
    group.sums.add(row)
  })
  return [...groups]
    .filter(([, { count }]) => count > 0)
    .map(([band, { count, sums }]) => ({ band, count, value: sums.ranked() }))
}

export const bandGroupsOf = (...asked: Parameters<typeof bandGroupSteps>): readonly BandGroup[] =>
  atOnce(bandGroupSteps(...asked))
