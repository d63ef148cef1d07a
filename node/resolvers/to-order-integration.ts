import type { Context } from '../context'
import { dependenciesOf } from '../context'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import { createLimit, type Limit } from '../lib/limit'
import type { OrderIntegrationParent } from './parents'
import { toQueryError } from './query-failure'

/** How many orders of one request are read at a time: a list may ask for a hundred, under several names. */
const mostAtOnce = 10

type Loads = {
  readonly limit: Limit
  /** Each order is read once a request, however many fields and aliases ask for it. */
  readonly byId: Map<string, ReturnType<OrderIntegrationParent['load']>>
}

const loadsOf = new WeakMap<object, Loads>()

const loadsIn = ({ clients }: Context): Loads => {
  const known = loadsOf.get(clients)
  if (known !== undefined) return known
  const loads = { limit: createLimit(mostAtOnce), byId: new Map() }
  loadsOf.set(clients, loads)
  return loads
}

/** A row of a list; the whole order is read by id the first time a field needs it. */
export const toOrderIntegration = (
  row: OrderIntegrationRow,
  context: Context,
): OrderIntegrationParent => {
  const { limit, byId } = loadsIn(context)
  const read = async () => {
    const stored = await dependenciesOf(context).orderIntegrations.read(row)
    if (!stored.ok) throw toQueryError(stored.error)
    return stored.value
  }
  return {
    row,
    load: () => {
      const loading = byId.get(row.id) ?? limit(read)
      byId.set(row.id, loading)
      return loading
    },
  }
}
