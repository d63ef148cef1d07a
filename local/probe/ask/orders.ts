import { z } from 'zod'
import type { Answered, Call } from '../exchange'
import type { Prober } from '../finding'
import { another, cannot, holds, other, reading } from '../finding'
import { only, meaningOf, MeaningError } from './meaning'

const listSchema = z.object({
  list: z.array(
    z.object({
      orderId: z.string(),
      creationDate: z.string(),
      status: z.string().nullable(),
      marketPlaceOrderId: z.string().nullish(),
      affiliateId: z.string().nullish(),
    }),
  ),
})

type Rows = z.infer<typeof listSchema>['list']

/** The rows of a list; a store without this path cannot be asked, and any other status is another answer. */
const rowsIn = (answered: Answered): Rows => {
  const { status } = answered
  if (status === 404 || status === 410) {
    throw new MeaningError(cannot(`the list of orders is not there (${status})`))
  }
  const list = listSchema.safeParse(only(answered, [200]).body).data?.list
  if (list === undefined) throw new MeaningError(another('the list has another shape'))
  return list
}

const path = '/api/oms/pvt/orders'

type List = (query: Readonly<Record<string, string>>, hidden?: readonly string[]) => Call

const isAtUsualPath =
  (list: List): Prober =>
  async (asker) => {
    const found = await asker.ask(list({ per_page: '1' }))
    const missing = other(`the list of orders is not there (${found.status})`)
    return meaningOf(found, {
      200: () => {
        rowsIn(found)
        return holds
      },
      404: missing,
      410: missing,
    })
  }

const beyondLimit =
  (list: List): Prober =>
  async (asker) => {
    if (rowsIn(await asker.ask(list({ per_page: '1' }))).length === 0) {
      return cannot('the store has no order')
    }
    const answers = [
      await asker.ask(list({ page: '31', per_page: '100' })),
      await asker.ask(list({ page: '1', per_page: '101' })),
    ].map((answered) => only(answered, [200, 400]))
    if (answers.every(({ status }) => status === 400)) {
      return reading({ ordersBeyondLimit: 'bad-request' })
    }
    const counts = answers.map((each) => (each.status === 200 ? rowsIn(each).length : 'none'))
    return counts.every((count) => count === 0)
      ? reading({ ordersBeyondLimit: 'empty' })
      : another(answers.map(({ status }, n) => `${status} with ${counts[n]}`).join(', '))
  }

const fullText =
  (list: List): Prober =>
  async (asker) => {
    const rows = rowsIn(await asker.ask(list({ per_page: '50' })))
    const row = rows.find(
      ({ orderId, marketPlaceOrderId: id, affiliateId }) =>
        id && affiliateId && orderId === `${affiliateId}-${id}`,
    )
    if (!row?.marketPlaceOrderId) return cannot('none of the last 50 orders is a marketplace’s')
    const query = { q: row.marketPlaceOrderId, per_page: '50' }
    const hits = rowsIn(await asker.ask(list(query, ['q'])))
    const isThere = hits.some(({ orderId }) => orderId === row.orderId)
    return reading({ ordersFullText: isThere ? 'parts' : 'whole-words' })
  }

const newestFirst =
  (list: List): Prober =>
  async (asker) => {
    const rows = rowsIn(await asker.ask(list({ per_page: '20' })))
    const dates = rows.map(({ creationDate }) => creationDate)
    if (dates.length < 2) return cannot('the store has fewer than two orders')
    const isNewestFirst = dates.join() === [...dates].sort().reverse().join()
    return isNewestFirst ? holds : other('the list is in another order')
  }

const statusFilter =
  (list: List): Prober =>
  async (asker) => {
    const statuses = ['handling', 'invoiced', 'waiting-for-manual-authorization']
    const found = await asker.ask(list({ f_status: statuses.join(), per_page: '20' }))
    if (found.status === 400) return other('the filter was refused')
    const rows = rowsIn(found)
    if (rows.length === 0) return cannot('no order has one of the three states')
    return rows.every(({ status }) => status !== null && statuses.includes(status))
      ? holds
      : other('the list has orders of other states')
  }

const incomplete =
  (list: List): Prober =>
  async (asker) => {
    const rows = rowsIn(await asker.ask(list({ incompleteOrders: 'true', per_page: '20' })))
    if (rows.length === 0) return cannot('the store has no incomplete order')
    if (rows.some(({ status }) => status)) return other('they have states')
    const usual = rowsIn(await asker.ask(list({ per_page: '100' })))
    return usual.every(({ status }) => status) ? holds : other('they are listed without it too')
  }

/** Where the list is not there either, a 404 is about the path. */
const unknownOrder =
  (list: List): Prober =>
  async (asker) => {
    rowsIn(await asker.ask(list({ per_page: '1' })))
    const found = await asker.ask({ ...list({}), path: `${path}/order-of-a-probe-01` })
    const others = other(`it answered ${found.status}`)
    return meaningOf(found, { 404: holds, 200: others, 204: others, 400: others })
  }

/** Lists of orders: only their number, their order and their states are looked at. */
export const ordersReads = (account: string): Readonly<Record<string, Prober>> => {
  const host = `${account}.vtexcommercestable.com.br`
  const list: List = (query, hidden = []) => ({ method: 'GET', host, path, query, hidden })
  return {
    'orders.paths': isAtUsualPath(list),
    'orders.ordersBeyondLimit': beyondLimit(list),
    'orders.ordersFullText': fullText(list),
    'orders.newest-first': newestFirst(list),
    'orders.statuses': statusFilter(list),
    'orders.incomplete': incomplete(list),
    'orders.unknown': unknownOrder(list),
  }
}
