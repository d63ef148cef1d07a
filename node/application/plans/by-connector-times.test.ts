import { toFactRecord, toSnapshotRecord } from '../../domain/orders/observed-record'
import { toSnapshot } from '../../domain/orders/orders-snapshot'
import { toFactObservation } from '../../domain/orders/to-observation'
import { aKey } from '../../testing/builders'
import { countsOf, planByConnector } from '../../testing/plan-by-connector'
import { outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { keepObservation } from '../ingest/keep-observation'
import { closeOrders, reopenOrders } from '../orders/work-on-orders'

// How long something may be asked for, and what is asked for first.

const minuteMs = 60_000
const hourMs = 60 * minuteMs

describe('a request', () => {
  it('is given out only for what was looked up in the last quarter of an hour', async () => {
    const { connector, send, clock, tick, asked } = await planByConnector(2)
    await send()
    clock.advance(2_000)
    const [first] = await connector.fetch()
    clock.advance(16 * minuteMs)
    expect(await connector.fetch()).toEqual([])
    const before = asked.length
    await tick()
    expect(asked.slice(before)).toEqual(expect.arrayContaining(['AMZ-1000', 'AMZ-1001']))
    expect(await connector.fetch()).toContainEqual(first)
  })

  it('costs no look while nobody fetches', async () => {
    const { send, clock, tick, asked } = await planByConnector(1)
    await send()
    clock.advance(65 * minuteMs)
    await tick()
    const before = asked.length
    clock.advance(20 * minuteMs)
    await tick()
    expect(asked).toHaveLength(before)
  })

  it('ends with the attempt on its record, and says when', async () => {
    const { connector, send, clock, record } = await planByConnector(1)
    await send()
    clock.advance(1_000)
    const [request] = await connector.fetch()
    const { takenAt = '' } = (await record('1000')).attempt ?? {}
    expect(Date.parse(request?.expiresAt ?? '')).toBe(Date.parse(takenAt) + 24 * hourMs)
    clock.advance(24 * hourMs - 1_000)
    expect(await connector.accept(request?.key ?? '')).toEqual({ kind: 'expired' })
    expect(await connector.fetch()).toEqual([])
  })

  it('accepted late keeps the order from others for a day from then on', async () => {
    const { ana, connector, send, clock, watch, tick, ids } = await planByConnector(1)
    await send()
    clock.advance(1_000)
    const [request] = await connector.fetch()
    clock.advance(23 * hourMs)
    await tick()
    await connector.accept(request?.key ?? '')
    expect(countsOf(await watch())).toEqual({ SENT: 1 })
    clock.advance(2 * hourMs)
    expect(outcomesOf(await planOf(ana, ids))).toEqual({ '1000': 'REFUSED UNDER_WAY' })
  })
})

describe('an order that is over meanwhile', () => {
  const canceled = (at: string) =>
    toSnapshotRecord(
      aKey('1000'),
      toSnapshot({ via: 'event', at, found: true, state: 'canceled' }),
      {
        orderId: 'AMZ-1000',
      },
    )

  it('is not given out from the moment it is reported canceled', async () => {
    const { ana, connector, send, clock } = await planByConnector(2)
    await send()
    clock.advance(2_000)
    valueOf(await keepObservation(ana, aKey('1000'), canceled(clock.now())))
    expect(await connector.fetch()).toMatchObject([{ marketplaceOrderId: '1001' }])
  })

  it('is not given out any more, nor after the next look, once a source says that it is canceled', async () => {
    const { ana, connector, send, clock, tick } = await planByConnector(2)
    await send()
    clock.advance(2_000)
    await connector.fetch()
    const at = clock.now()
    const fact = { marketplaceOrderId: '1000', reportedBy: 'CONNECTOR', occurredAt: at } as const
    const said = { ...fact, status: 'Pedido cancelado pelo comprador' }
    const receipt = { at, connectorId: 'amz-0123456789ab', orderIds: ['1000'] }
    const told = toFactRecord(aKey('1000'), said, toFactObservation(said, receipt))
    valueOf(await keepObservation(ana, aKey('1000'), told))
    expect(await connector.fetch()).toMatchObject([{ marketplaceOrderId: '1001' }])
    clock.advance(11 * 60_000)
    await tick()
    expect(await connector.fetch()).toMatchObject([{ marketplaceOrderId: '1001' }])
  })

  it('is not given out again once it is closed, and is where the closing is taken back', async () => {
    const { ana, connector, send, clock, tick } = await planByConnector(2)
    await send()
    clock.advance(2_000)
    const fetched = await connector.fetch()
    const chosen = { ids: ['AMZ-1000'] }
    valueOf(await closeOrders(ana, chosen, { reason: 'SHIPPED_OUTSIDE_VTEX' }))
    expect(await connector.fetch()).toMatchObject([{ marketplaceOrderId: '1001' }])
    clock.advance(11 * 60_000)
    await tick()
    expect(await connector.fetch()).toMatchObject([{ marketplaceOrderId: '1001' }])
    valueOf(await reopenOrders(ana, chosen, {}))
    clock.advance(11 * 60_000)
    await tick()
    expect(await connector.fetch()).toEqual(fetched)
  })

  it('is nobody’s any more where it is closed before anybody fetched it', async () => {
    const { ana, connector, send, clock, watch, record } = await planByConnector(1)
    await send()
    valueOf(await closeOrders(ana, { ids: ['AMZ-1000'] }, { reason: 'SHIPPED_OUTSIDE_VTEX' }))
    clock.advance(2_000)
    expect(await connector.fetch()).toEqual([])
    await watch()
    expect((await record('1000')).attempt).toMatchObject({ end: 'GIVEN_BACK' })
    expect(outcomesOf(await watch())).toEqual({ '1000': 'REFUSED CLOSED' })
  })
})
