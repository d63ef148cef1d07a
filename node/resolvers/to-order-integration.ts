import type { Context } from '../context'
import { dependenciesOf } from '../context'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import type { OrderIntegrationParent } from './parents'
import { toQueryError } from './query-failure'

/** A row of a list; the whole order is read by id the first time a field needs it. */
export const toOrderIntegration = (
  row: OrderIntegrationRow,
  context: Context,
): OrderIntegrationParent => {
  let loading: ReturnType<OrderIntegrationParent['load']> | undefined
  const load = async () => {
    const read = await dependenciesOf(context).orderIntegrations.read(row)
    if (!read.ok) throw toQueryError(read.error)
    return read.value
  }
  return { row, load: () => (loading ??= load()) }
}
