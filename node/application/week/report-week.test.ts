import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { toRecord } from '../../domain/orders/observed-record'
import { success } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { mostScrollsForWeeks, reportWeek } from './report-week'

const failedAt = '2026-11-24T12:00:00.000Z'

const anAccount = async (store: Partial<OrderIntegrationStore> = {}) => {
  const clock = aClock('2026-11-29T12:00:00.000Z')
  const kept = createMemoryOrderIntegrationStore(clock)
  await kept.update(aKey(), (current) =>
    observe(current, toRecord(aKey(), anObservation({}, failedAt))),
  )
  const calls: string[] = []
  const counted = <Name extends 'scrollRecords' | 'count'>(
    name: Name,
  ): OrderIntegrationStore[Name] => {
    const call = store[name] ?? kept[name]
    return ((...given: readonly never[]) => {
      calls.push(name)
      return Reflect.apply(call, undefined, given)
    }) as OrderIntegrationStore[Name]
  }
  const account = memoryAccount(clock)
  const dependencies = {
    ...account,
    affiliates: createMemoryAffiliateDirectory([{ id: 'AMZ', name: 'Amazon', salesChannel: '1' }]),
    orderIntegrations: {
      ...kept,
      scrollRecords: counted('scrollRecords'),
      count: counted('count'),
    },
  }
  return { dependencies, calls, clock }
}

describe('the report of a week', () => {
  it('takes two calls for the orders, once a minute, however many look', async () => {
    const { dependencies, calls, clock } = await anAccount()
    const report = await reportWeek(dependencies)
    await Promise.all([reportWeek(dependencies), reportWeek(dependencies)])

    expect(calls).toEqual(['scrollRecords', 'count'])
    expect(report).toMatchObject({
      ok: true,
      value: {
        isCut: false,
        total: { week: { orders: 1 }, before: undefined },
        marketplaces: [{ affiliateId: 'AMZ', orders: undefined }],
      },
    })
    clock.advance(61_000)
    await reportWeek(dependencies)
    expect(calls).toHaveLength(4)
  })

  it('stops at its bound, and says that there are more', async () => {
    const { dependencies, calls } = await anAccount({
      scrollRecords: async () => success({ records: [], next: 'more' }),
    })

    expect(await reportWeek(dependencies)).toMatchObject({ ok: true, value: { isCut: true } })
    expect(calls.filter((name) => name === 'scrollRecords')).toHaveLength(mostScrollsForWeeks)
  })

  it('is none where the orders cannot be read', async () => {
    const error = {
      kind: 'upstream',
      service: 'master-data',
      operation: 'scroll-orders',
      reason: 'timeout',
      retryable: true,
    } as const
    const { dependencies } = await anAccount({ scrollRecords: async () => ({ ok: false, error }) })

    expect(await reportWeek(dependencies)).toEqual({ ok: false, error })
  })

  it('has the limits that the owner entered', async () => {
    const { dependencies } = await anAccount()
    await dependencies.settings.put('account-settings', {
      ...dependencies.memory.settings.known,
      affiliates: [{ id: 'AMZ', lateLimit: 4, cancellationLimit: 2.5 }],
    })

    expect(await reportWeek(dependencies)).toMatchObject({
      value: {
        marketplaces: [{ late: { limitPercent: 4 }, canceled: { limitPercent: 2.5 } }],
      },
    })
  })
})
