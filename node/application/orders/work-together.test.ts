import { success } from '../../lib/result'
import { aKey } from '../../testing/builders'
import { failedOrders } from '../../testing/failed-orders'
import { readFilter } from '../inbox/read-filter'
import { addOrderNote, withdrawOrderNote } from './note-orders'
import { searchOrders } from './search-orders'
import { assignOrders, closeOrders, reopenOrders, setReason } from './work-on-orders'

describe('two people at once', () => {
  const aPair = async () => {
    const { dependencies, row } = await failedOrders(['1', '2'])
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

describe('what was decided before', () => {
  it('is said of each order, so that the work can be taken back', async () => {
    const { dependencies, row } = await failedOrders(['1', '2'])
    const ids = ['AMZ-1', 'AMZ-2']
    const start = await row('1')
    await assignOrders(dependencies, { ids: ['AMZ-1'] }, { assignee: 'ana@demostore.example' })
    await setReason(dependencies, { ids: ['AMZ-1'] }, { errorType: 'AMOUNT_DIVERGENCE' })
    await closeOrders(dependencies, { ids: ['AMZ-1'] }, { reason: 'NOT_OURS', note: 'of a test' })
    dependencies.clock.advance(1_000)
    const worked = await reopenOrders(dependencies, { ids }, {})

    expect(worked).toMatchObject({
      value: {
        done: 2,
        worked: [
          {
            id: 'AMZ-1',
            assignee: 'ana@demostore.example',
            closeReason: 'NOT_OURS',
            closeNote: 'of a test',
            errorType: 'AMOUNT_DIVERGENCE',
          },
          { id: 'AMZ-2', assignee: undefined, closeReason: undefined, errorType: undefined },
        ],
      },
    })
    dependencies.clock.advance(1_000)
    await setReason(dependencies, { ids: ['AMZ-1'] }, {})
    await assignOrders(dependencies, { ids: ['AMZ-1'] }, {})
    expect(await row('1')).toMatchObject({ errorType: start?.errorType })
  })
})

describe('giving orders to somebody', () => {
  it('says when a source last spoke as before, and is taken back', async () => {
    const { dependencies, row } = await failedOrders(['1'])
    const before = await row('1')
    dependencies.clock.advance(60_000)
    await assignOrders(dependencies, { ids: ['AMZ-1'] }, { assignee: ' Ana@demostore.example ' })
    expect(await row('1')).toEqual({ ...before, assignee: 'ana@demostore.example' })

    dependencies.clock.advance(1_000)
    await assignOrders(dependencies, { ids: ['AMZ-1'] }, {})
    expect(await row('1')).toEqual(before)
  })

  it('is refused to what is no e-mail address', async () => {
    const { dependencies } = await failedOrders(['1'])

    expect(await assignOrders(dependencies, { ids: ['AMZ-1'] }, { assignee: 'Ana' })).toMatchObject(
      { error: { kind: 'invalid-input', field: 'assignee' } },
    )
  })
})

describe('orders that somebody closed', () => {
  const aMorning = async () => {
    const { dependencies, row } = await failedOrders(['1', '2', '3', '4'])
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

  it('are not listed once they are open again, though the index still has them as closed', async () => {
    const { ana, listed } = await aMorning()
    const page = ana.orderIntegrations.page
    const indexed = await page(
      { closed: true },
      { sort: { field: 'MARKETPLACE_ORDER_ID', direction: 'ASCENDING' }, from: 0 },
    )
    const lagging = {
      ...ana,
      orderIntegrations: { ...ana.orderIntegrations, page: async () => indexed },
    }
    await reopenOrders(lagging, { ids: ['AMZ-1'] }, {})

    expect(await listed(lagging, { closed: true })).toEqual(['AMZ-2', 'AMZ-3'])
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
    const { dependencies, row } = await failedOrders(['1'])
    const before = await row('1')
    dependencies.clock.advance(60_000)
    const text = 'Asked the carrier; the buyer is ana@example.com'
    const added = await addOrderNote(dependencies, { orderId: '1', text })
    const noteId = added.ok ? added.value.id : ''
    const notes = async () => {
      const stored = await dependencies.orderIntegrations.read(aKey('1'))
      return stored.ok ? stored.value?.record.notes?.map(({ note }) => note) : undefined
    }
    expect(await notes()).toEqual(['Asked the carrier; the buyer is [e-mail]'])
    expect(await row('1')).toEqual(before)

    const other = { ...dependencies, people: { whoAsks: async () => success('x@y.example') } }
    expect(await withdrawOrderNote(other, { orderId: '1', noteId })).toMatchObject({
      error: { kind: 'not-allowed' },
    })
    await withdrawOrderNote(dependencies, { orderId: '1', noteId })
    expect(await notes()).toEqual([undefined])
  })

  it('is not kept where it says nothing', async () => {
    const { dependencies } = await failedOrders(['1'])

    expect(await addOrderNote(dependencies, { orderId: '1', text: '  ' })).toMatchObject({
      error: { field: 'text', reason: 'missing' },
    })
  })
})
