import type { Failure } from '../../domain/failure'
import type { InboxFilter } from '../../domain/inbox/filter-input'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { failure, success, type Result } from '../../lib/result'
import { closedOrders } from './closed-orders'
import { openInbox, type Inbox, type InboxDependencies } from '../inbox/open-inbox'
import { readFilter } from '../inbox/read-filter'

// Which orders a filter means, open ones or those that somebody closed, for work that one request cannot do whole. By id, so that orders which the work moves
// elsewhere, or could not be worked on, are neither skipped nor worked on twice.

export type Choice = {
  /** Not parsed yet. */
  readonly filter: object
  /** The id of the order that the part before this one ended with. */
  readonly after?: string
  /** ISO 8601. Orders of which a source first spoke later are left out: nobody has seen them in what was to be done. */
  readonly asOf?: string
  /** How many one request does. */
  readonly most: number
}

export type Chosen = {
  readonly rows: readonly OrderIntegrationRow[]
  /** How many are left for later parts. */
  readonly remaining: number
  /** Where the next part begins; undefined after the last one. */
  readonly after: string | undefined
}

/** Work must not take a part of the orders for all of them: it waits until all are loaded. */
const openedWhole = async (
  dependencies: InboxDependencies,
  filter: InboxFilter,
): Promise<Result<Inbox, Failure>> => {
  const { memory, orderIntegrations, clock } = dependencies
  await memory.openSet.whole({ store: orderIntegrations, clock })
  const inbox = await openInbox(dependencies, filter)
  if (!inbox.ok || !inbox.value.partial) return inbox
  return failure({
    kind: 'upstream',
    service: 'master-data',
    operation: 'load-open-orders',
    reason: 'unreachable',
    retryable: true,
  })
}

export const chosenOrders = async (
  dependencies: InboxDependencies,
  { filter, after, asOf, most }: Choice,
): Promise<Result<Chosen, Failure>> => {
  const parsed = await readFilter(dependencies, filter)
  if (!parsed.ok) return parsed
  // Work is on what is open or what somebody closed: all orders that ever matched are nothing to do.
  const { closed, openOnly } = parsed.value
  if (openOnly === false && closed !== true) {
    return failure({ kind: 'invalid-input', field: 'filter.openOnly', reason: 'wrong-shape' })
  }
  if (after === '') {
    return failure({ kind: 'invalid-input', field: 'after', reason: 'wrong-shape' })
  }
  const until = asOf === undefined ? Infinity : Date.parse(asOf)
  if (Number.isNaN(until)) {
    return failure({ kind: 'invalid-input', field: 'asOf', reason: 'wrong-shape' })
  }
  if (closed === true) return closedOrders(dependencies, parsed.value, { after, until, most })
  const inbox = await openedWhole(dependencies, parsed.value)
  if (!inbox.ok) return inbox
  const rest = inbox.value.rows
    .filter(({ open, id }) => open && (after === undefined || id > after))
    .filter(({ firstSeenAt }) => Date.parse(firstSeenAt) <= until)
    .sort((left, right) => (left.id < right.id ? -1 : 1))
  const rows = rest.slice(0, most)
  const remaining = rest.length - rows.length
  return success({ rows, remaining, after: remaining === 0 ? undefined : rows.at(-1)?.id })
}
