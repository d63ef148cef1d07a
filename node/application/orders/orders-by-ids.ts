import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { isErased } from '../../domain/orders/erased'
import type { OrderKey } from '../../domain/orders/order-key'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import { withLabels } from '../unknown-messages/labeled-templates'
import type { AnywhereDependencies } from './find-anywhere'
import type { Sought } from './order-memory'
import { soughtInOrders } from './sought-in-orders'

export type AskedDependencies = AnywhereDependencies & {
  readonly clock: Clock
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly openSet: OpenSet }
}

/**
 * What is known of an id. NOT_SEARCHABLE: nothing here, and Orders cannot be asked for it by an id of its kind.
 * NOT_ANSWERED: the store or Orders did not answer. Neither is that there is no such order.
 */
export type AskedState =
  'OPEN' | 'CLOSED' | 'NEEDS_NOBODY' | 'NOT_KNOWN' | 'NOT_SEARCHABLE' | 'NOT_ANSWERED'

export type AskedId = {
  readonly asked: string
  readonly state: AskedState
  readonly row?: OrderIntegrationRow
}

const mostIds = 500

/** How many ids one search asks for: its query must fit into an address. */
const idsOfSearch = 20
const searchesAtOnce = 4

// Affiliate ids have three characters, so `AFF-…` may be the app's own id; the store's index has the rest of it.
const ownIdPattern = /^[A-Z0-9]{3}-(.{1,100})$/

type Found = ReadonlyMap<string, readonly OrderIntegrationRow[]>

const idsOf = ({ id, marketplaceOrderId, orderId, alternateIds }: OrderIntegrationRow) =>
  new Set([id, marketplaceOrderId, ...(orderId === undefined ? [] : [orderId]), ...alternateIds])

/** Which of the rows each id means: none is taken for another that only looks like it, and one may mean several. */
const byAskedId = (rows: readonly OrderIntegrationRow[], asked: ReadonlySet<string>): Found => {
  const found = new Map<string, OrderIntegrationRow[]>()
  for (const row of rows) {
    for (const id of idsOf(row)) {
      if (asked.has(id)) found.set(id, [...(found.get(id) ?? []), row])
    }
  }
  return found
}

const inBatches = <Each>(all: readonly Each[], size: number): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )

/** No order has an id with what cannot be printed, or a longer one. */
const canBeId = (id: string): boolean => id !== '' && id.length <= 110 && !/\p{C}/u.test(id)

const stateOf = (row: OrderIntegrationRow): AskedState =>
  row.open ? 'OPEN' : row.closed === undefined ? 'NEEDS_NOBODY' : 'CLOSED'

/**
 * What is known of each of many ids, as people paste them: the marketplace's, VTEX's, or another of the same order. In the
 * order asked, an id that means orders of several marketplaces once for each. Open orders cost no call; of the others
 * `idsOfSearch` are asked for at once, and those that are not kept one by one in Orders. What does not answer is said to
 * be not looked up.
 */
export const ordersByIds = async (
  dependencies: AskedDependencies,
  asked: readonly string[],
): Promise<Result<readonly AskedId[], Failure>> => {
  if (asked.length > mostIds) {
    return failure({ kind: 'invalid-input', field: 'ids', reason: 'too-long' })
  }
  const ids = [...new Set(asked.map((id) => id.trim()))]
  const wanted = new Set(ids.filter(canBeId))
  const open = await openRows(dependencies)
  const known = byAskedId(open, wanted)
  const rest = [...wanted].filter((id) => !known.has(id))
  const { found, unanswered } = await searchFor(dependencies, rest)
  const unkept = rest.filter((id) => !found.has(id) && !unanswered.has(id))
  const sought = await soughtInOrders(dependencies, unkept)
  const rows = [...known, ...found, ...rowsIn(sought)]
  const labeled = await withLabels(
    dependencies,
    rows.flatMap(([, each]) => each),
  )
  const byId = new Map(labeled.map((row) => [row.id, row]))
  const answers = new Map(rows)
  return success(
    ids.flatMap((id): readonly AskedId[] => {
      const orders = answers.get(id) ?? []
      if (orders.length === 0) {
        return [{ asked: id, state: canBeId(id) ? stateWithout(sought.get(id)) : 'NOT_SEARCHABLE' }]
      }
      return orders.map((row) => ({ asked: id, state: stateOf(row), row: byId.get(row.id) ?? row }))
    }),
  )
}

const rowsIn = (
  sought: ReadonlyMap<string, Sought>,
): readonly (readonly [string, readonly OrderIntegrationRow[]])[] =>
  [...sought].flatMap(([id, each]) =>
    each.id === 'FOUND' ? [[id, [each.order.row]] as const] : [],
  )

const stateWithout = (sought: Sought | undefined): AskedState => {
  if (sought === undefined) return 'NOT_ANSWERED'
  return sought.id === 'NOT_FOUND' ? 'NOT_KNOWN' : 'NOT_SEARCHABLE'
}

/** None where they were never read: then all are searched for. */
const openRows = async ({
  memory,
  orderIntegrations,
  clock,
}: AskedDependencies): Promise<readonly OrderIntegrationRow[]> => {
  const viewed = await memory.openSet.view({ store: orderIntegrations, clock })
  return viewed.ok ? viewed.value.rows : []
}

type Searched = { readonly found: Found; readonly unanswered: ReadonlySet<string> }

const searchFor = async (
  dependencies: AskedDependencies,
  ids: readonly string[],
): Promise<Searched> => {
  const limit = createLimit(searchesAtOnce)
  const parts = await Promise.all(
    inBatches(ids, idsOfSearch).map((batch) => limit(() => searchBatch(dependencies, batch))),
  )
  return {
    found: new Map(parts.flatMap(({ found }) => [...found])),
    unanswered: new Set(parts.flatMap(({ unanswered }) => [...unanswered])),
  }
}

const searchBatch = async (
  { orderIntegrations, memory }: AskedDependencies,
  ids: readonly string[],
): Promise<Searched> => {
  const terms = ids.flatMap((id) => [id, ...(ownIdPattern.exec(id)?.slice(1) ?? [])])
  const answer = await orderIntegrations.findAll([...new Set(terms)])
  if (!answer.ok) return { found: new Map(), unanswered: new Set(ids) }
  const rows = answer.value.map(({ row }) => row).filter((row) => !isErased(row))
  const found = byAskedId(rows, new Set(ids))
  const isSettled = (id: string) => found.get(id)?.every(({ open }) => !open) ?? false
  const doubted = new Set(ids.filter((id) => !isSettled(id)))
  return readClosed(orderIntegrations, memory.openSet.closedKeysOf(doubted), found)
}

/** What closed a moment ago may not be in the index yet, or still open there, and is read by its own id. */
const readClosed = async (
  store: OrderIntegrationStore,
  keys: ReadonlyMap<string, OrderKey>,
  indexed: Found,
): Promise<Searched> => {
  const found = new Map(indexed)
  const unanswered = new Set<string>()
  const limit = createLimit(searchesAtOnce)
  await Promise.all(
    [...keys].map(([id, key]) =>
      limit(async () => {
        const read = await store.read(key)
        if (!read.ok) unanswered.add(id)
        else if (read.value !== undefined && !isErased(read.value.row)) {
          found.set(id, [read.value.row])
        }
      }),
    ),
  )
  return { found, unanswered }
}
