import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { reporting } from '../../ports/order-integration-harness.contract'
import type { DocumentCounts } from '../../ports/document-counts'
import type { CalledApi } from '../../lib/called-apis'
import { aClock, aKey } from '../../testing/builders'
import { memoryCollections } from '../../testing/memory-collections'
import { SourceMemory } from '../ingest/source-memory'
import { createAccountMemory } from '../memory/account-memory'
import { rememberSources } from '../ingest/remembered-sources'
import { describeUsage } from './describe-usage'

const minute = 60_000
const day = 24 * 60 * minute

const counted = [
  { entity: 'orderops_activity', count: 3 },
  { entity: 'orderops_source_hours', count: 2 },
  { entity: 'orderops_channel_counts', count: 5 },
  { entity: 'orderops_settings', count: 9 },
  { entity: 'orderops_lease', count: 1 },
]

const anAccount = (documentCounts: DocumentCounts = async () => counted) => {
  const clock = aClock('2026-11-23T12:00:00.000Z')
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const shared = { ...memoryCollections(), clock, orderIntegrations, documentCounts }
  const replica = (name: string, calls: Partial<Record<CalledApi, number>> = {}) => {
    let left = calls
    const takeCalls = () => {
      const taken = new Map(Object.entries(left) as [CalledApi, number][])
      left = {}
      return taken
    }
    return { ...shared, memory: createAccountMemory(name, new SourceMemory(name, takeCalls)) }
  }
  return { clock, orderIntegrations, replica }
}

const usageOf = async (dependencies: ReturnType<ReturnType<typeof anAccount>['replica']>) => {
  const described = await describeUsage(dependencies)
  if (!described.ok) throw new Error('It is always described')
  return described.value
}

describe('what the app keeps and calls', () => {
  it('is counted by what the documents are about', async () => {
    const { orderIntegrations, replica } = anAccount()
    await orderIntegrations.update(aKey('open'), reporting('1', 'open'))
    const done = { success: true, code: 'SOI002', errors: null }
    await orderIntegrations.update(aKey('done'), reporting('2', 'done', done))

    expect((await usageOf(replica('one'))).documents).toEqual([
      { group: 'OPEN_ORDERS', count: 1 },
      { group: 'CLOSED_ORDERS', count: 1 },
      { group: 'ACTIVITY', count: 3 },
      { group: 'COUNTS', count: 7 },
      { group: 'APP', count: 10 },
    ])
  })

  it('is unknown where a count cannot be believed, and only there', async () => {
    const { replica } = anAccount(async () => [
      ...counted,
      { entity: 'orderops_refusals', count: undefined },
    ])

    expect((await usageOf(replica('one'))).documents).toContainEqual({
      group: 'COUNTS',
      count: undefined,
    })
  })

  it('says what a day adds once a day has passed, as the average of the days that there were', async () => {
    const { clock, orderIntegrations, replica } = anAccount()
    expect(await usageOf(replica('one'))).toMatchObject({ ordersPerDay: 0 })
    await orderIntegrations.update(aKey('one'), reporting('1', 'one'))
    await orderIntegrations.update(aKey('two'), reporting('2', 'two'))
    expect(await usageOf(replica('two'))).toMatchObject({ ordersPerDay: undefined })
    // Both were reported at the day's beginning.
    clock.advance(2 * day - 12 * 60 * minute)

    const { ordersPerDay, ordersSince } = await usageOf(replica('three'))

    expect(ordersPerDay).toBeCloseTo(1, 1)
    expect(ordersSince?.slice(0, 10)).toBe('2026-11-23')
  })

  it('adds the calls of all replicas, those that have ended too', async () => {
    const { clock, replica } = anAccount()
    await rememberSources(replica('ended', { ORDERS: 5, MASTER_DATA: 40 }))
    clock.advance(2 * minute)

    expect((await usageOf(replica('new', { MASTER_DATA: 2, CHAT: 1 }))).calls).toEqual([
      { api: 'MASTER_DATA', calls: 42 },
      { api: 'ORDERS', calls: 5 },
      { api: 'CHAT', calls: 1 },
    ])
  })

  it('forgets calls after a day', async () => {
    const { clock, replica } = anAccount()
    await rememberSources(replica('ended', { ORDERS: 5 }))
    clock.advance(day + 60 * minute)

    expect((await usageOf(replica('new'))).calls).toEqual([])
  })

  it('is counted again after ten minutes', async () => {
    const { clock, orderIntegrations, replica } = anAccount()
    const one = replica('one')
    await usageOf(one)
    await orderIntegrations.update(aKey('open'), reporting('1', 'open'))

    expect((await usageOf(one)).documents[0]).toEqual({ group: 'OPEN_ORDERS', count: 0 })
    clock.advance(11 * minute)
    expect((await usageOf(one)).documents[0]).toEqual({ group: 'OPEN_ORDERS', count: 1 })
  })
})
