import type { ListedOrder, OrderLister } from './order-lister'

export type OrderListerHarness = {
  readonly lister: OrderLister
  /** More than a page of orders of one affiliate, one of them incomplete. */
  readonly affiliateId: string
  readonly orderIds: readonly string[]
  readonly incompleteId: string
  readonly fail: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What every OrderLister promises. */
export const describeOrderLister = (
  name: string,
  createHarness: () => Promise<OrderListerHarness>,
): void => {
  describe(`${name} lists orders`, () => {
    let harness: OrderListerHarness
    const always = {
      createdFrom: '2000-01-01T00:00:00.000Z',
      createdTo: '2100-01-01T00:00:00.000Z',
    }

    beforeEach(async () => {
      harness = await createHarness()
    })
    afterEach(() => harness.close())

    const read = async (page: number, more = {}) => {
      const { lister, affiliateId } = harness
      const listed = await lister.list({ affiliateId, ...always, page, ...more })
      if (!listed.ok) throw new Error('The list answers')
      return listed.value
    }

    it('gives every complete order once, oldest first, over its pages', async () => {
      const first = await read(1)
      const second = await read(2)
      const all: readonly ListedOrder[] = [...first.orders, ...second.orders]
      const times = all.map(({ createdAt }) => createdAt)

      expect(first.total).toBe(harness.orderIds.length)
      expect(all.map(({ orderId }) => orderId).sort()).toEqual([...harness.orderIds].sort())
      expect(times).toEqual([...times].sort())
    })

    it('gives incomplete orders only to who asks for them', async () => {
      const { orders } = await read(1, { incomplete: true })

      expect(orders).toMatchObject([{ orderId: harness.incompleteId, state: undefined }])
    })

    it('gives the orders of some states, and of a range of creation times', async () => {
      const [oldest] = (await read(1)).orders
      const none = await read(1, { states: ['a-state-that-none-has'] })
      const one = await read(1, { createdTo: oldest?.createdAt })

      expect(none).toEqual({ orders: [], total: 0 })
      expect(one.orders[0]?.orderId).toBe(oldest?.orderId)
    })

    it('gives the newest first, and so many, to who asks for it', async () => {
      const all = [...(await read(1)).orders, ...(await read(2)).orders]
      const { orders, total } = await read(1, { newestFirst: true, rows: 3 })

      expect(orders).toEqual(all.reverse().slice(0, 3))
      expect(total).toBe(harness.orderIds.length)
    })

    it('does not take an outage for an empty list', async () => {
      await harness.fail()
      const { lister, affiliateId } = harness

      expect(await lister.list({ affiliateId, ...always, page: 1 })).toMatchObject({
        ok: false,
        error: { kind: 'upstream', retryable: true },
      })
    })
  })
}
