import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { toRecord } from '../../domain/orders/observed-record'
import { failure, success } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { KeptIds } from '../kept/kept-ids'
import { OpenSet } from './open-set'

// What Master Data's search does not say, says wrong, or says too late, stays hidden from nobody for long.

const outage = failure({
  kind: 'upstream' as const,
  service: 'master-data',
  operation: 'test',
  reason: 'rate-limited' as const,
  retryable: true,
})

const aWorld = () => {
  const clock = aClock()
  const memory = createMemoryOrderIntegrationStore(clock)
  let scrolls = 0
  const scroll: OrderIntegrationStore['scroll'] = (...given) => {
    scrolls += 1
    return memory.scroll(...given)
  }
  const store = { ...memory, scroll }
  const report = (id: string) =>
    store.update(aKey(id), () => toRecord(aKey(id), anObservation({}, clock.now())))
  // Whoever looks waits to the end.
  const openSet = new OpenSet(new KeptIds(), () => new Promise<void>(() => undefined))
  return { clock, report, source: { store, clock }, openSet, scrolls: () => scrolls }
}

const idsIn = (viewed: Awaited<ReturnType<OpenSet['view']>>): readonly string[] =>
  viewed.ok ? viewed.value.rows.map(({ marketplaceOrderId }) => marketplaceOrderId).sort() : []

describe('the open set', () => {
  it('sees all that another replica opened at once, though the index says that it is less', async () => {
    const { openSet, clock, report, source } = aWorld()
    const { store } = source
    const page: OrderIntegrationStore['page'] = async (query, range) => {
      const found = await store.page(query, range)
      return found.ok ? success({ ...found.value, total: 30 }) : found
    }
    const tooSmall = { ...source, store: { ...store, page } }
    await openSet.view(tooSmall)
    clock.advance(5_000)
    for (let index = 0; index < 250; index += 1) await report(`order-${index}`)

    expect(idsIn(await openSet.view(tooSmall))).toHaveLength(250)
  })

  it('sees within an hour what the index showed too late, and says meanwhile nowhere that it is partial', async () => {
    const { openSet, clock, scrolls, report, source } = aWorld()
    const { store } = source
    let hidden = 'AMZ-late'
    const page: OrderIntegrationStore['page'] = async (query, range) => {
      const found = await store.page(query, range)
      if (!found.ok) return found
      return success({
        ...found.value,
        rows: found.value.rows.filter(({ row }) => row.id !== hidden),
      })
    }
    const lagging = { ...source, store: { ...store, page } }
    await report('first')
    await openSet.view(lagging)
    clock.advance(5_000)
    await report('late')
    clock.advance(35_000)
    await openSet.view(lagging)
    clock.advance(5_000)
    hidden = ''
    expect(idsIn(await openSet.view(lagging))).toEqual(['first'])
    clock.advance(60 * 60_000)
    const meanwhile = await openSet.view(lagging)
    await openSet.pending

    expect(meanwhile).toMatchObject({ value: { partial: false } })
    expect(idsIn(await openSet.view(lagging))).toEqual(['first', 'late'])
    clock.advance(30 * 60_000)
    await openSet.view(lagging)
    expect(scrolls()).toBe(1)
  })

  it('ends within an hour what is gone from the store, and does not ask without end where it does not answer', async () => {
    const { openSet, clock, report, source } = aWorld()
    await report('stays')
    await report('goes')
    await openSet.view(source)
    clock.advance(5 * 60_000)
    await openSet.view(source)
    await source.store.remove(aKey('goes'), () => true)
    let scrolls = 0
    const failing = async () => {
      scrolls += 1
      return outage
    }
    const refused = { ...source, store: { ...source.store, scroll: failing } }
    clock.advance(60 * 60_000)
    for (let looks = 0; looks < 10; looks += 1) {
      expect(await openSet.view(refused)).toMatchObject({ value: { partial: false } })
      await openSet.pending
      clock.advance(10_000)
    }
    expect(scrolls).toBe(1)
    clock.advance(5 * 60_000)
    await openSet.view(source)
    await openSet.pending

    expect(idsIn(await openSet.view(source))).toEqual(['stays'])
  })
})
