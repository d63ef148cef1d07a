import { hourOf } from '../../lib/hours'
import { latest } from '../../lib/moments'
import type { OrderIntegrationRow } from '../inbox/row'
import type { CountOf } from './channel-history'

/** When an order came through its channel; undefined where only later steps were spoken of. */
const cameThroughAt = ({ order, code, firstSeenAt }: OrderIntegrationRow): string | undefined =>
  order.createdAt ?? (code === undefined ? undefined : firstSeenAt)

/** What Orders lists, and the orders that failed before it had them: the channel spoke, though Orders lists nothing. */
export const withUnlisted = (listed: CountOf, rows: readonly OrderIntegrationRow[]): CountOf => {
  const unlisted = new Map<number, number>()
  for (const row of rows.filter(({ workflowState }) => workflowState === undefined)) {
    const at = cameThroughAt(row)
    const hour = at === undefined ? undefined : hourOf(Date.parse(at))
    if (hour !== undefined) unlisted.set(hour, (unlisted.get(hour) ?? 0) + 1)
  }
  return (hour) => {
    const count = listed(hour)
    return count === undefined ? undefined : count + (unlisted.get(hour) ?? 0)
  }
}

/** The newest order of a channel, of those that Orders lists and those that are open. */
export const newestOrderAt = (
  listed: string | undefined,
  rows: readonly OrderIntegrationRow[],
): number | undefined => {
  const newest = latest([...rows.map(cameThroughAt), listed].flatMap((at) => at ?? []))
  return newest === undefined ? undefined : Date.parse(newest)
}
