import { fieldOf, type Reply } from '../../testing/send'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'
import { listRowFields, orderFields } from '../../testing/order-fields'

// Orders API, List orders and Get order:
// https://developers.vtex.com/docs/api-reference/orders-api#get-/api/oms/pvt/orders
// https://developers.vtex.com/docs/api-reference/orders-api#get-/api/oms/pvt/orders/-orderId-

let sandbox: TestSandbox
let token: string

const portal = 'http://portal.vtexcommercestable.com.br/api/oms/pvt/orders'
const list = (query: string): Promise<Reply> =>
  sandbox.upstream('GET', `${portal}?an=demostore&${query}`, { token })
const rowsOf = (reply: Reply): readonly unknown[] => {
  const rows = reply.field('list')
  return Array.isArray(rows) ? rows : []
}
const column = (reply: Reply, name: string): readonly unknown[] =>
  rowsOf(reply).map((row) => fieldOf(row, name))
const totalOf = (reply: Reply): number => Number(fieldOf(reply.field('paging'), 'total'))

beforeAll(async () => {
  sandbox = await startSandbox('--orders', '400')
  token = await sandbox.appToken()
})
afterAll(() => sandbox.stop())

describe('the list of orders (Orders API, List orders)', () => {
  it('has the fields of the reference in each row, and items always null', async () => {
    const [row] = rowsOf(await list(''))
    expect(Object.keys(Object(row)).sort()).toEqual([...listRowFields].sort())
    expect(fieldOf(row, 'items')).toBeNull()
  })

  it('comes in pages of 15 unless per_page says otherwise', async () => {
    const reply = await list('')
    expect(rowsOf(reply)).toHaveLength(15)
    expect(reply.field('paging')).toMatchObject({ currentPage: 1, perPage: 15 })
    expect(rowsOf(await list('per_page=100&page=2'))).toHaveLength(100)
  })

  it.each(['page=31', 'per_page=101'])('ends before %s (assumption: how)', async (query) => {
    expect((await list(query)).status).toBe(400)
    await sandbox.set({ ordersBeyondLimit: 'empty' })
    expect(rowsOf(await list(query))).toEqual([])
    await sandbox.set({ ordersBeyondLimit: 'bad-request' })
  })

  it('filters by affiliate and status', async () => {
    const reply = await list('f_affiliateId=AMZ&f_status=invoiced&per_page=100')
    expect(new Set(column(reply, 'affiliateId'))).toEqual(new Set(['AMZ']))
    expect(new Set(column(reply, 'status'))).toEqual(new Set(['invoiced']))
  })

  it('filters by creation date, so that windows add up to the whole', async () => {
    const all = totalOf(await list(''))
    const split = Date.now() - 15 * 24 * 60 * 60 * 1000
    const window = (from: number, to: number): Promise<Reply> => {
      const range = `creationDate:[${new Date(from).toISOString()} TO ${new Date(to).toISOString()}]`
      return list(`f_creationDate=${encodeURIComponent(range)}`)
    }
    const older = totalOf(await window(0, split))
    const newer = totalOf(await window(split + 1, Date.now() + 1000))
    expect(older).toBeGreaterThan(0)
    expect(older + newer).toBe(all)
  })

  it('is sorted as orderBy says and refuses other orders and filters', async () => {
    const values = column(await list('orderBy=totalValue,asc&per_page=50'), 'totalValue')
    expect(values).toEqual([...values].sort((a, b) => Number(a) - Number(b)))
    expect((await list('orderBy=status,asc')).status).toBe(400)
    expect((await list('f_nobody=1')).status).toBe(400)
  })

  it('finds by order id or e-mail with q, not by the marketplace’s own id, and takes no "+"', async () => {
    const [row] = rowsOf(await list(''))
    const orderId = String(fieldOf(row, 'orderId'))
    expect(column(await list(`q=${orderId}`), 'orderId')).toEqual([orderId])
    const marketplaceId = String(fieldOf(row, 'marketPlaceOrderId'))
    expect(rowsOf(await list(`q=${marketplaceId}`))).toEqual([])
    expect((await list('q=a%2Bb')).status).toBe(400)
    await sandbox.set({ ordersFullText: 'parts' })
    expect(column(await list(`q=${marketplaceId}`), 'orderId')).toEqual([orderId])
    await sandbox.set({ ordersFullText: 'whole-words' })
  })

  it('shows incomplete orders only to who asks for them', async () => {
    await sandbox.control('PUT', 'orders/demostore/AMZ-incomplete', { status: null })
    expect(rowsOf(await list('q=AMZ-incomplete'))).toEqual([])
    const reply = await list('q=AMZ-incomplete&incompleteOrders=true')
    expect(column(reply, 'orderIsComplete')).toEqual([false])
  })

  it('lags behind get order', async () => {
    await sandbox.set({ ordersListLagMs: 240_000 })
    await sandbox.control('PUT', 'orders/demostore/AMZ-late', { status: 'handling' })
    const one = await sandbox.upstream('GET', `${portal}/AMZ-late?an=demostore`, { token })
    expect(one.status).toBe(200)
    expect(rowsOf(await list('q=AMZ-late'))).toEqual([])
    await sandbox.set({ clockOffsetMs: 241_000 })
    expect(column(await list('q=AMZ-late'), 'status')).toEqual(['handling'])
    await sandbox.set({ ordersListLagMs: 0, clockOffsetMs: 0 })
  })
})

describe('an order (Orders API, Get order)', () => {
  it('has the fields of the reference, from either host', async () => {
    const [row] = rowsOf(await list('f_status=handling'))
    const orderId = String(fieldOf(row, 'orderId'))
    const store = 'http://demostore.vtexcommercestable.com.br/api/oms/pvt/orders'
    const order = await sandbox.upstream('GET', `${store}/${orderId}`, { token })
    expect(Object.keys(Object(order.body)).sort()).toEqual([...orderFields].sort())
    expect(order.field('value')).toBe(fieldOf(row, 'totalValue'))
    expect(orderId).toBe(
      `${String(order.field('affiliateId'))}-${String(order.field('marketplaceOrderId'))}`,
    )
    const same = await sandbox.upstream('GET', `${portal}/${orderId}?an=demostore`, { token })
    expect(same.body).toEqual(order.body)
  })

  it('that does not exist, or is another account’s, is not found', async () => {
    const unknown = await sandbox.upstream('GET', `${portal}/AMZ-0?an=demostore`, { token })
    expect(unknown.status).toBe(404)
    const [row] = rowsOf(await list(''))
    const second = await sandbox.appToken('secondstore')
    const url = `${portal}/${String(fieldOf(row, 'orderId'))}?an=secondstore`
    expect((await sandbox.upstream('GET', url, { token: second })).status).toBe(404)
  })
})
