import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { toRecord } from '../../domain/orders/observed-record'
import { failure } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { KeptIds } from '../kept/kept-ids'
import { OpenSet } from './open-set'

const outage = failure({
  kind: 'upstream' as const,
  service: 'master-data',
  operation: 'test',
  reason: 'server-error' as const,
  retryable: true,
})

/** `startPatience`: when whoever looks waits no longer. Unless told otherwise, whoever looks waits to the end. */
const aWorld = (startPatience = () => new Promise<void>(() => undefined)) => {
  const clock = aClock()
  const store = createMemoryOrderIntegrationStore(clock)
  const calls: string[] = []
  let down = false
  const watched: OrderIntegrationStore = {
    ...store,
    page: async (query, range) => {
      calls.push(query.open ? 'newest' : 'changed')
      return down ? outage : store.page(query, range)
    },
    scroll: async (query, token) => {
      calls.push('scroll')
      return down ? outage : store.scroll(query, token)
    },
  }
  const report = (id: string, different: Readonly<Record<string, unknown>> = {}) =>
    store.update(aKey(id), () => toRecord(aKey(id), anObservation(different, clock.now())))
  return {
    clock,
    calls,
    report,
    source: { store: watched, clock },
    openSet: new OpenSet(new KeptIds(), startPatience),
    setDown: (value: boolean) => {
      down = value
    },
  }
}

type Viewed = Awaited<ReturnType<OpenSet['view']>>

const idsIn = (viewed: Viewed): readonly string[] =>
  viewed.ok ? viewed.value.rows.map(({ marketplaceOrderId }) => marketplaceOrderId).sort() : []

describe('the open set', () => {
  it('shows what is open, and nothing else', async () => {
    const { openSet, report, source } = aWorld()
    await report('open')
    await report('done', { success: true, code: 'SOI002', errors: null })

    const viewed = await openSet.view(source)

    expect(idsIn(viewed)).toEqual(['open'])
    expect(viewed).toMatchObject({ ok: true, value: { partial: false, stale: false, total: 1 } })
  })

  it('asks nothing while it is younger than two seconds, then once for all who ask', async () => {
    const { openSet, clock, calls, source } = aWorld()
    await openSet.view(source)
    clock.advance(1_999)
    await openSet.view(source)
    expect(calls).toEqual(['newest'])

    clock.advance(1)
    await Promise.all([openSet.view(source), openSet.view(source), openSet.view(source)])
    expect(calls).toEqual(['newest', 'changed'])
  })

  it('sees what another replica opened and closed', async () => {
    const { openSet, clock, report, source } = aWorld()
    await report('closes')
    await openSet.view(source)
    clock.advance(5_000)
    await report('opens')
    await report('closes', { success: true, code: 'SOI002', errors: null })

    expect(idsIn(await openSet.view(source))).toEqual(['opens'])
  })

  it('has no row read again that it has, however often changes are looked for', async () => {
    const { openSet, clock, report, source } = aWorld()
    await report('known')
    const read: string[] = []
    const page: OrderIntegrationStore['page'] = async (...given) => {
      const found = await source.store.page(...given)
      if (found.ok) read.push(...found.value.rows.map(({ row }) => row.marketplaceOrderId))
      return found
    }
    const watched = { ...source, store: { ...source.store, page } }
    await openSet.view(watched)
    clock.advance(2_000)
    await report('new')
    await openSet.view(watched)
    clock.advance(2_000)

    expect(idsIn(await openSet.view(watched))).toEqual(['known', 'new'])
    expect(read).toEqual(['known', 'new'])
  })

  it('does not let an older form of a row replace a newer one', async () => {
    const { openSet, clock, report, source } = aWorld()
    const first = await report('order')
    const second = await report('order', { success: true, code: 'SOI002', errors: null })
    if (!first.ok || !second.ok) throw new Error('The memory store always writes')
    await openSet.view(source)
    openSet.apply(second.value)
    openSet.apply(first.value)
    clock.advance(5_000)

    expect(idsIn(await openSet.view(source))).toEqual([])
  })

  it('answers at once from the newest rows, marked partial, and completes behind that', async () => {
    const { openSet, clock, report, source } = aWorld()
    for (let index = 0; index < 250; index += 1) await report(`order-${index}`)
    let goOn: () => void = () => undefined
    const mayScroll = new Promise<void>((resolve) => (goOn = resolve))
    const { store } = source
    const slow: OrderIntegrationStore = {
      ...store,
      scroll: async (query, token) => mayScroll.then(() => store.scroll(query, token)),
    }

    const first = await openSet.view({ ...source, store: slow })
    goOn()
    await openSet.pending
    clock.advance(2_000)
    const second = await openSet.view(source)

    expect(first).toMatchObject({ ok: true, value: { partial: true, total: 250 } })
    expect(idsIn(first)).toHaveLength(100)
    expect(second).toMatchObject({ ok: true, value: { partial: false, total: 250 } })
    expect(idsIn(second)).toHaveLength(250)
  })

  it('keeps showing the last good rows, marked stale, while the store is down', async () => {
    const { openSet, clock, report, source, setDown } = aWorld()
    await report('known')
    const good = await openSet.view(source)
    clock.advance(5_000)
    setDown(true)

    const stale = await openSet.view(source)
    expect(idsIn(stale)).toEqual(['known'])
    expect(stale).toMatchObject({
      ok: true,
      value: { stale: true, asOf: good.ok ? good.value.asOf : '' },
    })

    setDown(false)
    clock.advance(2_000)
    expect(await openSet.view(source)).toMatchObject({ ok: true, value: { stale: false } })
  })

  it('is a failure, not empty, while nothing was ever read', async () => {
    const { openSet, source, setDown } = aWorld()
    setDown(true)

    expect(await openSet.view(source)).toEqual(outage)
  })

  it('stays partial when the load behind the first answer fails, and tries again', async () => {
    const { openSet, clock, report, source, setDown } = aWorld()
    for (let index = 0; index < 150; index += 1) await report(`order-${index}`)
    await openSet.view({
      ...source,
      store: { ...source.store, scroll: async () => outage },
    })
    await openSet.pending
    setDown(false)
    clock.advance(2_000)
    await openSet.view(source)
    await openSet.pending

    expect(await openSet.view(source)).toMatchObject({ ok: true, value: { partial: false } })
  })

  describe('while changes take long to be read', () => {
    const aSlowStore = async () => {
      const world = aWorld(async () => undefined)
      await world.report('known')
      await world.openSet.view(world.source)
      let goOn: () => void = () => undefined
      const mayAnswer = new Promise<void>((resolve) => (goOn = resolve))
      const { store } = world.source
      const slow: OrderIntegrationStore = {
        ...store,
        page: async (query, range) => mayAnswer.then(() => store.page(query, range)),
      }
      world.clock.advance(5_000)
      await world.report('new')
      return { ...world, slowly: { ...world.source, store: slow }, goOn }
    }

    it('shows the last good rows, marked, and then the changes', async () => {
      const { openSet, source, slowly, goOn } = await aSlowStore()

      const meanwhile = await openSet.view(slowly)
      goOn()
      await openSet.upToDate(source)
      const after = await openSet.view(source)

      expect(idsIn(meanwhile)).toEqual(['known'])
      expect(meanwhile).toMatchObject({ ok: true, value: { catchingUp: true, stale: false } })
      expect(idsIn(after)).toEqual(['known', 'new'])
      expect(after).toMatchObject({ ok: true, value: { catchingUp: false } })
    })

    it('shows what is written here at once all the same', async () => {
      const { openSet, report, slowly, goOn } = await aSlowStore()
      const own = await report('own')
      if (own.ok) openSet.apply(own.value)

      expect(idsIn(await openSet.view(slowly))).toEqual(['known', 'own'])
      goOn()
    })

    it('asks once, however often it is looked at meanwhile', async () => {
      const { openSet, calls, slowly, source, goOn } = await aSlowStore()
      calls.length = 0

      await Promise.all([openSet.view(slowly), openSet.view(slowly)])
      await openSet.view(slowly)
      goOn()
      await openSet.upToDate(source)

      expect(calls).toEqual(['changed'])
    })

    it('rests before it reads again as long as reading took, and says how old it is', async () => {
      const { openSet, clock, calls, source, slowly, goOn } = await aSlowStore()
      await openSet.view(slowly)
      clock.advance(10_000)
      goOn()
      await openSet.upToDate(source)
      calls.length = 0

      clock.advance(15_000)
      const resting = await openSet.view(source)
      expect(calls).toEqual([])
      expect(resting).toMatchObject({ ok: true, value: { catchingUp: true, stale: false } })

      clock.advance(5_000)
      await openSet.view(source)
      expect(calls).toEqual(['changed'])
    })

    it('takes for work only what is up to date', async () => {
      const { openSet, slowly, goOn } = await aSlowStore()
      const working = openSet.upToDate(slowly)
      goOn()

      expect(idsIn(await working)).toEqual(['known', 'new'])
    })

    it('says that the store does not answer once that is known', async () => {
      const { openSet, slowly, source, setDown, goOn } = await aSlowStore()
      setDown(true)
      await openSet.view(slowly)
      goOn()
      await openSet.upToDate(source)

      expect(await openSet.view(slowly)).toMatchObject({ ok: true, value: { stale: true } })
    })
  })
})
