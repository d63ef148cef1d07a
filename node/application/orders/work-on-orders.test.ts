import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { toRecord } from '../../domain/orders/observed-record'
import { failure, success } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { assignOrders, closeOrders, reopenOrders, setReason } from './work-on-orders'
import { readFilter } from '../inbox/read-filter'
import { addOrderNote, withdrawOrderNote } from './note-orders'
import { searchOrders } from './search-orders'
import { memoryAccount } from '../../testing/memory-account'

const aWorld = async (ids: readonly string[]) => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  for (const id of ids) {
    await orderIntegrations.update(aKey(id), () => toRecord(aKey(id), anObservation()))
  }
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
    people: { whoAsks: async () => success('operator@demostore.example') },
  }
  const row = async (id: string) => {
    const stored = await orderIntegrations.read(aKey(id))
    return stored.ok ? stored.value?.row : undefined
  }
  return { dependencies, row }
}

const everything = { filter: { statuses: [], errorTypes: [] } }

describe('working on orders by hand', () => {
  it('closes named orders with a reason, and takes it back', async () => {
    const { dependencies, row } = await aWorld(['1', '2'])
    const closed = await closeOrders(
      dependencies,
      { ids: ['AMZ-1'] },
      { reason: 'NOT_OURS', note: 'test order of ana@example.com' },
    )
    expect(closed).toEqual({
      ok: true,
      value: { done: 1, failed: [], conflicts: [], remaining: 0, after: undefined },
    })
    expect(await row('1')).toMatchObject({ open: false, closed: 'NOT_OURS' })
    expect(await row('2')).toMatchObject({ open: true })
    dependencies.clock.advance(1_000)
    await reopenOrders(dependencies, { ids: ['AMZ-1'] }, {})

    expect(await row('1')).toMatchObject({ open: true })
    const stored = await dependencies.orderIntegrations.read(aKey('1'))
    expect(JSON.stringify(stored)).not.toContain('ana@example.com')
  })

  it('closes exactly the open orders that match a filter', async () => {
    const { dependencies, row } = await aWorld(['1', '2', '3'])
    const closed = await closeOrders(
      dependencies,
      { filter: { search: 'AMZ-2', statuses: [], errorTypes: [] } },
      { reason: 'OTHER' },
    )

    expect(closed).toMatchObject({ value: { done: 1 } })
    expect(await row('2')).toMatchObject({ open: false })
    expect(await row('3')).toMatchObject({ open: true })
  })

  it('sets the cause of orders, in the name of whoever says so', async () => {
    const { dependencies, row } = await aWorld(['1'])
    await setReason(dependencies, everything, { errorType: 'PRICE_MISSING' })
    const stored = await dependencies.orderIntegrations.read(aKey('1'))

    expect(await row('1')).toMatchObject({ errorType: 'PRICE_MISSING', origin: 'SET_BY_PERSON' })
    expect(stored.ok && stored.value?.record.reason?.by).toBe('operator@demostore.example')
  })

  it('does at most 500 orders at a time and says how many remain', async () => {
    const { dependencies } = await aWorld(Array.from({ length: 520 }, (_, index) => `${index}`))
    const first = await closeOrders(dependencies, everything, { reason: 'OTHER' })
    const second = await closeOrders(dependencies, everything, { reason: 'OTHER' })

    expect(first).toMatchObject({ value: { done: 500, remaining: 20 } })
    expect(second).toMatchObject({ value: { done: 20, remaining: 0 } })
  })

  it('comes to an end though the orders go on matching, and does each once', async () => {
    const { dependencies } = await aWorld(Array.from({ length: 520 }, (_, index) => `${index}`))
    const filter = { marketplaces: ['AMZ'] }
    const said = { errorType: 'PRICE_MISSING' } as const
    const first = await setReason(dependencies, { filter }, said)
    const after = first.ok ? first.value.after : undefined
    const second = await setReason(dependencies, { filter, after }, said)

    expect(first).toMatchObject({ value: { done: 500, remaining: 20 } })
    expect(second).toEqual({
      ok: true,
      value: { done: 20, failed: [], conflicts: [], remaining: 0, after: undefined },
    })
  })

  it('goes on behind orders that could not be written, and says which they are', async () => {
    const { dependencies } = await aWorld(Array.from({ length: 520 }, (_, index) => `${index}`))
    const { update } = dependencies.orderIntegrations
    const broken = {
      ...dependencies,
      orderIntegrations: {
        ...dependencies.orderIntegrations,
        update: async (...call: Parameters<typeof update>) =>
          call[0].marketplaceOrderId === '7'
            ? failure({ kind: 'conflict' as const })
            : update(...call),
      },
    }
    const first = await closeOrders(broken, everything, { reason: 'OTHER' })
    const after = first.ok ? first.value.after : undefined
    const rest = await closeOrders(broken, { ...everything, after }, { reason: 'OTHER' })

    const parts = [first, rest].flatMap((part) => (part.ok ? part.value : []))
    expect(parts.flatMap(({ failed }) => failed)).toEqual(['AMZ-7'])
    expect(parts.reduce((sum, { done }) => sum + done, 0)).toBe(519)
    expect(parts.at(-1)).toMatchObject({ remaining: 0, after: undefined })
  })

  it('leaves out what came after the view that showed what would be done', async () => {
    const { dependencies, row } = await aWorld(['1', '2'])
    const asOf = dependencies.clock.now()
    dependencies.clock.advance(1_000)
    const later = anObservation({}, dependencies.clock.now())
    await dependencies.orderIntegrations.update(aKey('3'), () => toRecord(aKey('3'), later))
    dependencies.clock.advance(3_000)
    const closed = await closeOrders(dependencies, { ...everything, asOf }, { reason: 'OTHER' })
    const again = await closeOrders(dependencies, { ...everything, asOf }, { reason: 'OTHER' })

    expect(closed).toMatchObject({ value: { done: 2, remaining: 0 } })
    expect(again).toMatchObject({ value: { done: 0, remaining: 0 } })
    expect(await row('3')).toMatchObject({ open: true })
  })

  it('does nothing while only a part of the orders can be loaded', async () => {
    const { dependencies, row } = await aWorld(
      Array.from({ length: 520 }, (_, index) => `${index}`),
    )
    const outage = {
      kind: 'upstream',
      service: 'master-data',
      operation: 'scroll',
      reason: 'timeout',
      retryable: true,
    } as const
    const half = {
      ...dependencies,
      orderIntegrations: {
        ...dependencies.orderIntegrations,
        scroll: async () => failure(outage),
      },
    }

    expect(await closeOrders(half, everything, { reason: 'OTHER' })).toMatchObject({
      error: { kind: 'upstream', operation: 'load-open-orders' },
    })
    expect(await row('7')).toMatchObject({ open: true })
  })

  it.each([
    [{}, 'orders.ids', 'missing'],
    [{ ids: [] }, 'orders.ids', 'missing'],
    [{ ids: ['1'], ...everything }, 'orders.ids', 'missing'],
    [{ ...everything, asOf: 'yesterday' }, 'orders.asOf', 'wrong-shape'],
    [{ ids: Array.from({ length: 501 }, (_, index) => `${index}`) }, 'orders.ids', 'too-long'],
  ])('refuses a selection that is none (%#)', async (selection, field, reason) => {
    const { dependencies } = await aWorld(['1'])

    expect(await closeOrders(dependencies, selection, { reason: 'OTHER' })).toMatchObject({
      error: { field, reason },
    })
  })

  it('closes nothing when it is not known who asks, or when an order is unknown', async () => {
    const { dependencies, row } = await aWorld(['1'])
    const nobody = {
      ...dependencies,
      people: {
        whoAsks: async () =>
          failure({
            kind: 'upstream' as const,
            service: 'vtex-id',
            operation: 'who-asks',
            reason: 'timeout' as const,
            retryable: true,
          }),
      },
    }

    expect(await closeOrders(nobody, everything, { reason: 'OTHER' })).toMatchObject({ ok: false })
    expect(
      await closeOrders(dependencies, { ids: ['AMZ-1', 'AMZ-404'] }, { reason: 'OTHER' }),
    ).toMatchObject({ error: { kind: 'not-found' } })
    expect(await row('1')).toMatchObject({ open: true })
  })

  it('takes no cause that says nothing, and no endless note', async () => {
    const { dependencies } = await aWorld(['1'])

    expect(await setReason(dependencies, everything, { errorType: 'UNCLASSIFIED' })).toMatchObject({
      error: { field: 'errorType' },
    })
    expect(
      await closeOrders(dependencies, everything, { reason: 'OTHER', note: 'x'.repeat(1_001) }),
    ).toMatchObject({ error: { field: 'note' } })
  })
})

describe('two people at once', () => {
  const aPair = async () => {
    const { dependencies, row } = await aWorld(['1', '2'])
    const as = (login: string) => ({
      ...dependencies,
      people: { whoAsks: async () => success(login) },
    })
    return { ana: as('Ana@demostore.example'), bruno: as('bruno@demostore.example'), row }
  }

  it('tells the second who closed an order, before it is replaced', async () => {
    const { ana, bruno, row } = await aPair()
    await closeOrders(ana, { ids: ['AMZ-1'] }, { reason: 'NOT_OURS' })
    ana.clock.advance(3_000)
    const ids = ['AMZ-1', 'AMZ-2']
    const second = await closeOrders(bruno, { ids }, { reason: 'OTHER' })

    const decision = { by: 'ana@demostore.example', reason: 'NOT_OURS' }
    expect(second).toMatchObject({
      value: { done: 1, conflicts: [{ id: 'AMZ-1', marketplaceOrderId: '1', decision }] },
    })
    expect(await row('1')).toMatchObject({ closed: 'NOT_OURS', closedBy: 'ana@demostore.example' })

    await closeOrders(bruno, { ids: ['AMZ-1'] }, { reason: 'OTHER', replace: true })
    expect(await row('1')).toMatchObject({ closed: 'OTHER', closedBy: 'bruno@demostore.example' })
  })

  it('asks nobody about what they closed themselves', async () => {
    const { ana } = await aPair()
    await closeOrders(ana, { ids: ['AMZ-1'] }, { reason: 'NOT_OURS' })
    ana.clock.advance(3_000)

    expect(await closeOrders(ana, { ids: ['AMZ-1'] }, { reason: 'OTHER' })).toMatchObject({
      value: { done: 1, conflicts: [] },
    })
  })

  it('tells the second of an assignment that they cannot have seen, and of no other', async () => {
    const { ana, bruno, row } = await aPair()
    const asOf = ana.clock.now()
    ana.clock.advance(3_000)
    const ids = ['AMZ-1']
    await assignOrders(ana, { ids }, { assignee: 'me', asOf })
    ana.clock.advance(3_000)

    expect(await assignOrders(bruno, { ids }, { assignee: 'me', asOf })).toMatchObject({
      value: { done: 0, conflicts: [{ decision: { assignee: 'ana@demostore.example' } }] },
    })
    expect(await row('1')).toMatchObject({ assignee: 'ana@demostore.example' })

    ana.clock.advance(60_000)
    const later = await assignOrders(bruno, { ids }, { assignee: 'me', asOf: ana.clock.now() })
    expect(later).toMatchObject({ value: { done: 1, conflicts: [] } })
    expect(await row('1')).toMatchObject({ assignee: 'bruno@demostore.example' })
  })
})

describe('giving orders to somebody', () => {
  it('says when a source last spoke as before, and is taken back', async () => {
    const { dependencies, row } = await aWorld(['1'])
    const before = await row('1')
    dependencies.clock.advance(60_000)
    await assignOrders(dependencies, { ids: ['AMZ-1'] }, { assignee: ' Ana@demostore.example ' })
    expect(await row('1')).toEqual({ ...before, assignee: 'ana@demostore.example' })

    dependencies.clock.advance(1_000)
    await assignOrders(dependencies, { ids: ['AMZ-1'] }, {})
    expect(await row('1')).toEqual(before)
  })

  it('is refused to what is no e-mail address', async () => {
    const { dependencies } = await aWorld(['1'])

    expect(await assignOrders(dependencies, { ids: ['AMZ-1'] }, { assignee: 'Ana' })).toMatchObject(
      { error: { kind: 'invalid-input', field: 'assignee' } },
    )
  })
})

describe('orders that somebody closed', () => {
  const aMorning = async () => {
    const { dependencies, row } = await aWorld(['1', '2', '3', '4'])
    const as = (login: string) => ({
      ...dependencies,
      people: { whoAsks: async () => success(login) },
    })
    const [ana, bruno] = [as('ana@demostore.example'), as('bruno@demostore.example')]
    await closeOrders(ana, { ids: ['AMZ-1'] }, { reason: 'NOT_OURS' })
    ana.clock.advance(24 * 3_600_000)
    await closeOrders(ana, { ids: ['AMZ-2'] }, { reason: 'NOT_OURS' })
    await closeOrders(bruno, { ids: ['AMZ-3'] }, { reason: 'OTHER' })
    const listed = async (asker: typeof ana, input: object) => {
      const filter = await readFilter(asker, input)
      const found = filter.ok && (await searchOrders(asker, { filter: filter.value, first: 10 }))
      if (!found || !found.ok) throw new Error('The store answers')
      return found.value.edges.map(({ row: { id } }) => id).sort()
    }
    return { ana, bruno, row, listed }
  }

  it('are found by who closed them, and whether that was today', async () => {
    const { ana, listed } = await aMorning()

    expect(await listed(ana, { closed: true })).toEqual(['AMZ-1', 'AMZ-2', 'AMZ-3'])
    expect(await listed(ana, { closedBy: 'me' })).toEqual(['AMZ-1', 'AMZ-2'])
    expect(await listed(ana, { closedBy: 'Bruno@demostore.example' })).toEqual(['AMZ-3'])
    expect(await listed(ana, { closedToday: true })).toEqual(['AMZ-2', 'AMZ-3'])
    expect(await listed(ana, { closedToday: true, closedBy: 'me' })).toEqual(['AMZ-2'])
  })

  it('are opened again by such a filter, and no other is', async () => {
    const { ana, row } = await aMorning()
    ana.clock.advance(60_000)

    expect(await reopenOrders(ana, { filter: { closedBy: 'me' } }, {})).toMatchObject({
      value: { done: 2, remaining: 0, after: undefined },
    })
    expect(await row('1')).toMatchObject({ open: true })
    expect(await row('3')).toMatchObject({ open: false })
  })

  it('are told apart by nothing that only open orders can be narrowed by', async () => {
    const { ana } = await aMorning()
    const filter = { closed: true, assignee: 'me' }

    expect(await reopenOrders(ana, { filter }, {})).toMatchObject({
      error: { field: 'orders.filter.assignee', reason: 'only-open-orders' },
    })
  })
})

describe('a note about an order', () => {
  it('is kept without buyers’ data, changes nothing else, and is taken back by its writer alone', async () => {
    const { dependencies, row } = await aWorld(['1'])
    const before = await row('1')
    dependencies.clock.advance(60_000)
    const text = 'Asked Carla; the buyer is ana@example.com'
    const added = await addOrderNote(dependencies, { orderId: '1', text })
    const noteId = added.ok ? added.value.id : ''
    const notes = async () => {
      const stored = await dependencies.orderIntegrations.read(aKey('1'))
      return stored.ok ? stored.value?.record.notes?.map(({ note }) => note) : undefined
    }
    expect(await notes()).toEqual(['Asked Carla; the buyer is [e-mail]'])
    expect(await row('1')).toEqual(before)

    const other = { ...dependencies, people: { whoAsks: async () => success('x@y.example') } }
    expect(await withdrawOrderNote(other, { orderId: '1', noteId })).toMatchObject({
      error: { kind: 'not-allowed' },
    })
    await withdrawOrderNote(dependencies, { orderId: '1', noteId })
    expect(await notes()).toEqual([undefined])
  })

  it('is not kept where it says nothing', async () => {
    const { dependencies } = await aWorld(['1'])

    expect(await addOrderNote(dependencies, { orderId: '1', text: '  ' })).toMatchObject({
      error: { field: 'text', reason: 'missing' },
    })
  })
})
