import type { OrderIntegrationRow } from './row'

/** Those of which Orders has not been asked yet: what ships next first, what has no deadline last. */
export const unconfirmedRows = (
  rows: readonly OrderIntegrationRow[],
): readonly OrderIntegrationRow[] =>
  rows
    .filter(({ unconfirmed }) => unconfirmed)
    .sort((one, other) => {
      const [first, second] = [one, other].map(({ order }) => order.shipBy ?? 'never')
      if (first !== second) return (first ?? '') < (second ?? '') ? -1 : 1
      return one.firstSeenAt < other.firstSeenAt ? -1 : 1
    })
