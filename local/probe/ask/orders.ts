import { z } from 'zod'
import type { Answered, Call } from '../exchange'
import type { Prober, Outcome } from '../finding'
import { another, cannot, holds, other, reading } from '../finding'

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

const unexpected = ({ status }: Answered): Outcome => another(`the list answered ${status}`)

const rowsIn = ({ status, body }: Answered): Rows | undefined =>
  status === 200 ? listSchema.safeParse(body).data?.list : undefined

const path = '/api/oms/pvt/orders'

type List = (query: Readonly<Record<string, string>>, hidden?: readonly string[]) => Call

const isAtUsualPath =
  (list: List): Prober =>
  async (asker) => {
    const found = await asker.ask(list({ per_page: '1' }))
    if (found.status === 404 || found.status === 410) {
      return other(`the list of orders is not there (${found.status})`)
    }
    return rowsIn(found) === undefined ? unexpected(found) : holds
  }

const beyondLimit =
  (list: List): Prober =>
  async (asker) => {
    const answers = [
      await asker.ask(list({ page: '31', per_page: '100' })),
      await asker.ask(list({ page: '1', per_page: '101' })),
    ]
    if (answers.every(({ status }) => status === 400)) {
      return reading({ ordersBeyondLimit: 'bad-request' })
    }
    return answers.every((answered) => rowsIn(answered)?.length === 0)
      ? reading({ ordersBeyondLimit: 'empty' })
      : another(
          answers.map((each) => `${each.status} with ${rowsIn(each)?.length ?? 0}`).join(', '),
        )
  }

const fullText =
  (list: List): Prober =>
  async (asker) => {
    const found = await asker.ask(list({ per_page: '50' }))
    const rows = rowsIn(found)
    if (rows === undefined) return unexpected(found)
    const row = rows.find(
      ({ orderId, marketPlaceOrderId: id, affiliateId }) =>
        id && affiliateId && orderId === `${affiliateId}-${id}`,
    )
    if (!row?.marketPlaceOrderId) return cannot('none of the last 50 orders is a marketplace’s')
    const searched = await asker.ask(list({ q: row.marketPlaceOrderId, per_page: '50' }, ['q']))
    const hits = rowsIn(searched)
    if (hits === undefined) return unexpected(searched)
    const isThere = hits.some(({ orderId }) => orderId === row.orderId)
    return reading({ ordersFullText: isThere ? 'parts' : 'whole-words' })
  }

const newestFirst =
  (list: List): Prober =>
  async (asker) => {
    const found = await asker.ask(list({ per_page: '20' }))
    const dates = rowsIn(found)?.map(({ creationDate }) => creationDate)
    if (dates === undefined) return unexpected(found)
    if (dates.length < 2) return cannot('the store has fewer than two orders')
    const isNewestFirst = dates.join() === [...dates].sort().reverse().join()
    return isNewestFirst ? holds : other('the list is in another order')
  }

const statusFilter =
  (list: List): Prober =>
  async (asker) => {
    const statuses = 'handling,invoiced,waiting-for-manual-authorization'
    const found = await asker.ask(list({ f_status: statuses, per_page: '20' }))
    const rows = rowsIn(found)
    if (rows === undefined) return other(`the filter answered ${found.status}`)
    return rows.every(({ status }) => status !== null && statuses.includes(status))
      ? holds
      : other('the list has orders of other states')
  }

const incomplete =
  (list: List): Prober =>
  async (asker) => {
    const found = await asker.ask(list({ incompleteOrders: 'true', per_page: '20' }))
    const rows = rowsIn(found)
    if (rows === undefined) return unexpected(found)
    if (rows.length === 0) return cannot('the store has no incomplete order')
    return rows.every(({ status }) => !status) ? holds : other('they have states')
  }

const unknownOrder =
  (list: List): Prober =>
  async (asker) => {
    const found = await asker.ask({ ...list({}), path: `${path}/order-of-a-probe-01` })
    return found.status === 404 ? holds : other(`it answered ${found.status}`)
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
