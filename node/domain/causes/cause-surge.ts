import { isOfSurge, type OpenSurge } from '../channels/open-surge'
import type { OrderIntegrationRow } from '../inbox/row'

/** Fewer orders than this are no surge, whatever else failed with them. */
const fewestOrders = 5

const hasEnough = (rows: readonly OrderIntegrationRow[], surge: OpenSurge): boolean => {
  let count = 0
  for (const row of rows) {
    if (isOfSurge(row, surge)) count += 1
    if (count === fewestOrders) return true
  }
  return false
}

/** The surge that a cause's orders came in with; undefined where it does not surge. */
export const surgeOf = (
  rows: readonly OrderIntegrationRow[],
  surges: readonly OpenSurge[],
): OpenSurge | undefined =>
  surges.find((surge) => rows[0]?.errorType === surge.errorType && hasEnough(rows, surge))
