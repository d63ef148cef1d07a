import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { blankRecord, toHandlingRecord, toRecord } from '../../domain/orders/observed-record'
import { toHandling } from '../../domain/orders/to-person-word'
import { failure, success } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { CallAllowance } from '../reading/call-allowance'
import { rememberClosings } from '../kept/past-closings'
import { ordersOfAliases } from '../kept/order-aliases'
import { findAnywhere } from '../orders/find-anywhere'
import { retentionJob } from './retention-job'
import { memoryAccount } from '../../testing/memory-account'

const day = 86_400_000
const now = '2026-11-23T12:00:00.000Z'

const ago = (days: number): string => new Date(Date.parse(now) - days * day).toISOString()

const broken = failure({
  kind: 'upstream',
  service: 'master-data',
  operation: 'list-plan',
  reason: 'unexpected-shape',
  retryable: false,
} as const)

const placed = { success: true, code: 'SOI002', errors: null }

/** A store of orders of which somebody spoke so many days ago. */
const aStore = async () => {
  const clock = aClock(now)
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
  }
  const tell = (id: string, days: number, different: Readonly<Record<string, unknown>> = placed) =>
    orderIntegrations.update(aKey(id), (current) =>
      observe(
        current,
        toRecord(aKey(id), anObservation({ marketplaceOrderId: id, ...different }, ago(days))),
      ),
    )
  const close = (id: string, days: number) => {
    const saying = { at: ago(days), by: 'ana@store.example', status: 'FAILED' } as const
    const closing = toHandling({ ...saying, reason: 'NOT_OURS' })
    return orderIntegrations.update(aKey(id), (current) =>
      observe(current, toHandlingRecord(aKey(id), closing)),
    )
  }
  const tick = (isOver = () => false) =>
    retentionJob.run(dependencies, { isOver, calls: new CallAllowance(0) })
  const isKept = async (id: string) => {
    const read = await orderIntegrations.read(aKey(id))
    return read.ok && read.value !== undefined
  }
  return { clock, dependencies, tell, close, tick, isKept }
}

describe('orders that need no action', () => {
  it('are removed after the days that the owner wants, open ones never', async () => {
    const store = await aStore()
    await store.tell('old', 91)
    await store.tell('young', 89)
    await store.tell('open', 900, {})

    expect(await store.tick()).toEqual(success({ removed: 1 }))
    expect(await Promise.all(['old', 'young', 'open'].map(store.isKept))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('leave behind for 24 months who closed them, when and why', async () => {
    const store = await aStore()
    await store.tell('one', 900, {})
    await store.close('one', 91)
    await store.tell('two', 900, {})
    await store.close('two', 89)

    expect(await store.tick()).toEqual(success({ removed: 1 }))
    expect(await store.isKept('two')).toBe(true)
    const closedBy = async (id: string) => {
      const found = await findAnywhere(store.dependencies, id)
      if (!found.ok || found.value.id !== 'FOUND') return found.ok && found.value.id
      const { status, closed, closedAt, closedBy: by } = found.value.order.row
      return { status, closed, closedAt, by }
    }
    const closing = { closed: 'NOT_OURS', closedAt: ago(91), by: 'ana@store.example' }
    expect(await closedBy('one')).toEqual({ status: 'FAILED', ...closing })

    store.clock.advance((730 - 91) * day)
    expect(await closedBy('AMZ-one')).toMatchObject(closing)
    store.clock.advance(day)
    expect(await closedBy('AMZ-one')).toBe('NOT_SEARCHABLE')
    await store.tick()
    expect(await store.dependencies.pastClosings.count()).toEqual(success(1))
  })

  it('go on being removed where many were closed before those that ended first', async () => {
    const store = await aStore()
    await store.close('one', 91)
    const closed = await store.dependencies.orderIntegrations.read(aKey('one'))
    if (!closed.ok || closed.value === undefined) throw new Error('It was closed')
    const { row } = closed.value
    const end = (closedAt: string) =>
      rememberClosings(
        store.dependencies,
        Array.from({ length: 100 }, (_, index) => ({ ...row, ...aKey(`${index}`), closedAt })),
      )

    expect(await end(ago(91))).toEqual(success(undefined))
    for (let page = 0; page < 21; page += 1) expect(await end(ago(120))).toEqual(success(undefined))
  })

  it('are kept as long as the page counts them, however few days the owner wants', async () => {
    const store = await aStore()
    ownerSets(store.dependencies, { retentionDays: 30 })
    await store.tell('counted', 31)
    await store.tell('older', 33)

    expect(await store.tick()).toEqual(success({ removed: 1 }))
    expect(await store.isKept('counted')).toBe(true)
  })

  it('are found by their other ids also after', async () => {
    const store = await aStore()
    await store.tell('one', 91)
    await store.dependencies.orderIntegrations.update(aKey('one'), (current) => ({
      ...(current ?? blankRecord(aKey('one'), ago(91))),
      alternateIds: ['P-1'],
    }))
    expect(await store.tick()).toEqual(success({ removed: 1 }))
    const led = await ordersOfAliases(store.dependencies, ['P-1'])

    expect(led.ok && led.value.get('P-1')).toMatchObject([aKey('one')])
  })

  it('are removed sooner where the owner says so', async () => {
    const store = await aStore()
    ownerSets(store.dependencies, { retentionDays: 60 })
    await store.tell('one', 61)

    expect(await store.tick()).toEqual(success({ removed: 1 }))
  })

  it('are removed a page each tick while there are more, then looked for once an hour', async () => {
    const store = await aStore()
    for (let index = 0; index < 130; index += 1) await store.tell(`${index}`, 200)

    expect(await store.tick()).toEqual(success({ removed: 100 }))
    expect(await store.tick()).toEqual(success({ removed: 30 }))
    await store.tell('late', 200)
    expect(await store.tick()).toEqual(success({ removed: 0 }))
    store.clock.advance(60 * 60_000)
    expect(await store.tick()).toEqual(success({ removed: 1 }))
  })

  it('are left for the next tick where the slice is over', async () => {
    const store = await aStore()
    await store.tell('one', 200)

    expect(await store.tick(() => true)).toEqual(success({ removed: 0 }))
    expect(await store.tick()).toEqual(success({ removed: 1 }))
  })
})

describe('notifications that name no order', () => {
  const nameless = async (count: number, days: number) => {
    const store = await aStore()
    const { unassigned } = store.dependencies
    for (let index = 0; index < count; index += 1) {
      const told = anObservation({ operationId: `${days}-${index}` }, ago(days))
      await unassigned.put(told.digest, told)
    }
    return { ...store, unassigned }
  }

  it('end when orders of that age do, a page each tick while there are more', async () => {
    const { tick, unassigned } = await nameless(130, 91)
    const young = anObservation({}, ago(89))
    await unassigned.put(young.digest, young)

    await tick()
    expect(await unassigned.count()).toEqual(success(31))
    await tick()
    expect(await unassigned.list()).toEqual(success([young]))
  })

  it('end also where something else cannot, which is said', async () => {
    const { dependencies, clock, tell, isKept, unassigned } = await nameless(1, 91)
    await tell('old', 91)
    const plans = { ...dependencies.plans, list: () => Promise.resolve(broken) }
    const slice = { isOver: () => false, calls: new CallAllowance(0) }

    expect(await retentionJob.run({ ...dependencies, plans, clock }, slice)).toEqual(broken)
    expect(await unassigned.count()).toEqual(success(0))
    expect(await isKept('old')).toBe(false)
  })
})
