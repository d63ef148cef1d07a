import { toRecord } from '../../domain/orders/observed-record'
import { failure } from '../../lib/result'
import { aKey, anObservation } from '../../testing/builders'
import { failedOrders } from '../../testing/failed-orders'
import { closeOrders, reopenOrders, setReason } from './work-on-orders'

const everything = { filter: { statuses: [], errorTypes: [] } }

describe('working on orders by hand', () => {
  it('closes named orders with a reason, and takes it back', async () => {
    const { dependencies, row } = await failedOrders(['1', '2'])
    const closed = await closeOrders(
      dependencies,
      { ids: ['AMZ-1'] },
      { reason: 'NOT_OURS', note: 'test order of ana@example.com' },
    )
    expect(closed).toMatchObject({
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
    const { dependencies, row } = await failedOrders(['1', '2', '3'])
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
    const { dependencies, row } = await failedOrders(['1'])
    await setReason(dependencies, everything, { errorType: 'PRICE_MISSING' })
    const stored = await dependencies.orderIntegrations.read(aKey('1'))

    expect(await row('1')).toMatchObject({ errorType: 'PRICE_MISSING', origin: 'SET_BY_PERSON' })
    expect(stored.ok && stored.value?.record.reason?.by).toBe('operator@demostore.example')
  })

  it('does at most 500 orders at a time and says how many remain', async () => {
    const { dependencies } = await failedOrders(
      Array.from({ length: 520 }, (_, index) => `${index}`),
    )
    const first = await closeOrders(dependencies, everything, { reason: 'OTHER' })
    const second = await closeOrders(dependencies, everything, { reason: 'OTHER' })

    expect(first).toMatchObject({ value: { done: 500, remaining: 20 } })
    expect(second).toMatchObject({ value: { done: 20, remaining: 0 } })
  })

  it('comes to an end though the orders go on matching, and does each once', async () => {
    const { dependencies } = await failedOrders(
      Array.from({ length: 520 }, (_, index) => `${index}`),
    )
    const filter = { marketplaces: ['AMZ'] }
    const said = { errorType: 'PRICE_MISSING' } as const
    const first = await setReason(dependencies, { filter }, said)
    const after = first.ok ? first.value.after : undefined
    const second = await setReason(dependencies, { filter, after }, said)

    expect(first).toMatchObject({ value: { done: 500, remaining: 20 } })
    expect(second).toMatchObject({
      ok: true,
      value: { done: 20, failed: [], conflicts: [], remaining: 0, after: undefined },
    })
  })

  it('goes on behind orders that could not be written, and says which they are', async () => {
    const { dependencies } = await failedOrders(
      Array.from({ length: 520 }, (_, index) => `${index}`),
    )
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
    const { dependencies, row } = await failedOrders(['1', '2'])
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
    const { dependencies, row } = await failedOrders(
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
    const { dependencies } = await failedOrders(['1'])

    expect(await closeOrders(dependencies, selection, { reason: 'OTHER' })).toMatchObject({
      error: { field, reason },
    })
  })

  it('closes nothing when it is not known who asks, or when an order is unknown', async () => {
    const { dependencies, row } = await failedOrders(['1'])
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
    const { dependencies } = await failedOrders(['1'])

    expect(await setReason(dependencies, everything, { errorType: 'UNCLASSIFIED' })).toMatchObject({
      error: { field: 'errorType' },
    })
    expect(
      await closeOrders(dependencies, everything, { reason: 'OTHER', note: 'x'.repeat(1_001) }),
    ).toMatchObject({ error: { field: 'note' } })
  })
})
