import { failure } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { ownerSets } from '../../testing/owner'
import { readingProgress } from '../reading/reading-progress'
import { keepCounts, readCounts } from './channel-counts'
import { rollUpCounts } from './roll-up-counts'
import { dayMs, hourMs } from '../../lib/hours'

const isOver = () => false

const outage = failure({
  kind: 'upstream',
  service: 'master-data',
  operation: 'write',
  reason: 'server-error',
  retryable: true,
} as const)

/** A store that counted an order in each hour from one moment until another. */
const aStore = async (timeZone: string, { from, to }: { from: string; to: string }) => {
  const clock = aClock(to)
  const account = memoryAccount(clock)
  ownerSets(account, { timeZone })
  const progress = { from, until: to, startedAt: from, orders: 0, sliceMs: hourMs }
  await account.jobStates.write(readingProgress, {
    AMZ: { ...progress, troublesAt: {}, troublesFrom: {} },
  })
  const calls: string[] = []
  const counting = <Name extends 'read' | 'change' | 'remove'>(name: Name) => {
    const call = account.channelCounts[name]
    return ((...given: readonly never[]) => {
      calls.push(name)
      return Reflect.apply(call, undefined, given)
    }) as typeof call
  }
  const channelCounts = {
    ...account.channelCounts,
    read: counting('read'),
    change: counting('change'),
    remove: counting('remove'),
  }
  const count = async (first: string, end: string, each = 1) => {
    const hours = new Map<string, number>()
    for (let hour = Date.parse(first); hour < Date.parse(end); hour += hourMs) {
      hours.set(new Date(hour).toISOString(), each)
    }
    await keepCounts(account, 'AMZ', hours)
  }
  await count(from, to)
  const days = async (first: string, last: string) => {
    const read = await readCounts(account.channelCounts, 'AMZ', { first, last })
    if (!read.ok) throw new Error('The store answers')
    return { byDay: read.value.byDay, hours: read.value.byHour.size }
  }
  const rollUp = (over = isOver) => rollUpCounts({ ...account, channelCounts }, { isOver: over })
  return { clock, account, calls, count, days, rollUp }
}

describe('counts of orders by the hour', () => {
  it.each(['America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Kiritimati', 'UTC'])(
    'become days of %s once two months have passed, none with an hour too few',
    async (timeZone) => {
      const span = { from: '2025-10-20T00:00:00.000Z', to: '2026-02-10T00:00:00.000Z' }
      const store = await aStore(timeZone, span)
      expect(await store.rollUp()).toEqual({ ok: true, value: { months: 2 } })
      store.clock.advance(31 * dayMs)
      await store.rollUp()

      const { byDay } = await store.days('2025-10-22', '2025-12-31')
      expect([...byDay.values()].every((orders) => orders === 24)).toBe(true)
      expect(byDay.size).toBe(10 + 30 + 31)
      // Of the months that are rolled up no hour is left but what belongs to a later day.
      const november = await store.account.channelCounts.read('AMZ-2025-11')
      expect(november).toMatchObject({ ok: true, value: { hours: {} } })
      expect((await store.days('2026-01-02', '2026-02-01')).hours).toBe(31 * 24)
    },
  )

  it('keep a day right on which the clocks change', async () => {
    const span = { from: '2025-10-20T00:00:00.000Z', to: '2026-02-10T00:00:00.000Z' }
    const store = await aStore('America/New_York', span)
    await store.rollUp()

    expect((await store.days('2025-11-02', '2025-11-02')).byDay.get('2025-11-02')).toBe(25)
  })

  it('cost no call while no month is old, and some for each when one is', async () => {
    const span = { from: '2025-11-01T00:00:00.000Z', to: '2026-01-20T00:00:00.000Z' }
    const store = await aStore('UTC', span)
    await store.rollUp()
    expect(store.calls).toEqual([])

    store.clock.advance(15 * dayMs)
    await store.rollUp()
    expect(store.calls).toEqual(['read', 'read', 'read', 'change', 'remove'])
    await store.rollUp()
    expect(store.calls).toHaveLength(5)
  })

  it('stay right where it ended early, or was done and not noted', async () => {
    const span = { from: '2025-10-01T00:00:00.000Z', to: '2026-02-10T00:00:00.000Z' }
    const store = await aStore('America/Sao_Paulo', span)
    await store.rollUp(() => true)
    expect((await store.days('2025-10-02', '2025-11-29')).byDay.size).toBe(0)
    const write = async () => outage
    const { account } = store
    await rollUpCounts({ ...account, jobStates: { ...account.jobStates, write } }, { isOver })
    await store.rollUp()

    const { byDay } = await store.days('2025-10-02', '2025-11-29')
    expect([...byDay.values()].every((orders) => orders === 24)).toBe(true)
    expect(byDay.size).toBe(30 + 29)
  })

  it('are kept for 25 months as days', async () => {
    const span = { from: '2024-10-01T00:00:00.000Z', to: '2025-02-10T00:00:00.000Z' }
    const store = await aStore('UTC', span)
    await store.rollUp()
    store.clock.advance(730 * dayMs)
    await store.rollUp()

    expect((await store.days('2024-11-29', '2024-11-29')).byDay.get('2024-11-29')).toBe(24)
    store.clock.advance(31 * dayMs)
    await store.rollUp()
    expect((await store.days('2024-10-01', '2024-11-30')).byDay.size).toBe(0)
  })
})
