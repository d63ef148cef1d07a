import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { toHandlingRecord, toRecord } from '../../domain/orders/observed-record'
import { toHandling } from '../../domain/orders/to-person-word'
import { success } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { CallAllowance } from '../reading/call-allowance'
import { retentionJob } from './retention-job'
import { memoryAccount } from '../../testing/memory-account'

const day = 86_400_000
const now = '2026-11-23T12:00:00.000Z'

const ago = (days: number): string => new Date(Date.parse(now) - days * day).toISOString()

/** A store of orders of which somebody spoke so many days ago. */
const aStore = async () => {
  const clock = aClock(now)
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
  }
  const placed = { success: true, code: 'SOI002', errors: null }
  const tell = (id: string, days: number, different: Readonly<Record<string, unknown>> = placed) =>
    orderIntegrations.update(aKey(id), (current) =>
      observe(
        current,
        toRecord(aKey(id), anObservation({ marketplaceOrderId: id, ...different }, ago(days))),
      ),
    )
  const tick = (isOver = () => false) =>
    retentionJob.run(dependencies, { isOver, calls: new CallAllowance(0) })
  const isKept = async (id: string) => {
    const read = await orderIntegrations.read(aKey(id))
    return read.ok && read.value !== undefined
  }
  return { clock, dependencies, tell, tick, isKept }
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

  it('are kept for 24 months where a person closed them', async () => {
    const store = await aStore()
    for (const [id, days] of [
      ['lately', 700],
      ['long ago', 740],
    ] as const) {
      await store.tell(id, 900, {})
      const saying = { at: ago(days), by: 'ana@store.example', status: 'FAILED' } as const
      const closing = { ...saying, reason: 'NOT_OURS' } as const
      await store.dependencies.orderIntegrations.update(aKey(id), (current) =>
        observe(current, toHandlingRecord(aKey(id), toHandling(closing))),
      )
    }

    expect(await store.tick()).toEqual(success({ removed: 1 }))
    expect(await store.isKept('lately')).toBe(true)
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
