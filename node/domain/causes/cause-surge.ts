import { isOfSurge, type OpenSurge } from '../channels/open-surge'
import type { OrderIntegrationRow } from '../inbox/row'

/** Fewer orders, or a smaller part of the surge, are what fails on any day beside it. */
const fewestOrders = 5
const leastShare = 0.01

const hasEnough = (rows: readonly OrderIntegrationRow[], surge: OpenSurge): boolean => {
  const enough = Math.max(fewestOrders, Math.ceil(leastShare * surge.most))
  let count = 0
  for (const row of rows) {
    if (isOfSurge(row, surge)) count += 1
    if (count === enough) return true
  }
  return false
}

/** The surge that a cause's orders came in with; undefined where it does not surge. */
export const surgeOf = (
  rows: readonly OrderIntegrationRow[],
  surges: readonly OpenSurge[],
): OpenSurge | undefined =>
  surges.find((surge) => rows[0]?.errorType === surge.errorType && hasEnough(rows, surge))
