import { countsOf, planByConnector } from '../../testing/plan-by-connector'
import { planGroupsOf } from '../../domain/plans/plan-groups'
import { dayBounds } from '../../domain/inbox/deadline-bands'
import { ordersOf } from './plan-store'

const minuteMs = 60_000

describe('a request that is not answered', () => {
  it('keeps no other order waiting, and is unknown with its appointment', async () => {
    const { connector, send, watch, clock } = await planByConnector(130)
    await send()
    clock.advance(2 * minuteMs)
    const [, ...others] = await connector.fetch()
    for (const { key } of others) await connector.accept(key)
    expect(countsOf(await watch())).toEqual({ REQUESTED: 31, SENT: 99 })
    clock.advance(30_000)
    expect(await connector.fetch()).toHaveLength(31)

    clock.advance(10 * minuteMs)
    const later = await watch()
    const bounds = dayBounds(clock.now(), { timeZone: 'UTC' })
    const unknown = planGroupsOf(ordersOf(later), bounds).filter(
      ({ reason }) => reason === 'CONNECTOR_SILENT',
    )
    expect(unknown).toMatchObject([{ outcome: 'REQUESTED', looksAgainAt: expect.any(String) }])
    expect(unknown.map(({ orderCount }) => orderCount)).toEqual([1])
    for (const { key } of await connector.fetch()) await connector.accept(key)
    const told = planGroupsOf(ordersOf(await watch()), bounds)
    expect(told.map(({ reason }) => reason)).not.toContain('CONNECTOR_SILENT')
  })

  it('is asked beside others only while the connector answers at least half', async () => {
    const { connector, send, watch, clock } = await planByConnector(160)
    await send()
    clock.advance(2 * minuteMs)
    const requests = await connector.fetch()
    for (const { key } of requests.slice(0, 40)) await connector.accept(key)
    expect(countsOf(await watch())).toEqual({ REQUESTED: 60, SENT: 40, PASSES: 60 })
    for (const { key } of requests.slice(40, 50)) await connector.accept(key)
    expect(countsOf(await watch())).toEqual({ REQUESTED: 100, SENT: 50, PASSES: 10 })
  })
})
