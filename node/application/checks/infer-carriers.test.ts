import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderLister } from '../../adapters/memory/memory-order-lister'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { observe } from '../../domain/orders/observe'
import { guidanceFor } from '../../domain/guidance/guidance-for'
import type { ListedOrder } from '../../ports/order-lister'
import type { FoundOrder } from '../../ports/order-reader'
import { memoryAccount } from '../../testing/memory-account'
import { createLocalizer } from '../../texts/localize'
import { aClock, aKey, aSnapshotRecord } from '../../testing/builders'
import { createAccountMemory } from '../memory/account-memory'
import { CallAllowance } from '../reading/call-allowance'
import { inferCarriers } from './infer-carriers'

const hour = 3_600_000
const start = '2026-11-23T12:00:00.000Z'

const ago = (moment: string, hours: number): string =>
  new Date(Date.parse(moment) - hours * hour).toISOString()

type Sold = {
  readonly id: string
  readonly carrier: string
  readonly state: string
  readonly hoursAgo: number
}

/** A store in which handling begins within six hours. */
const aStore = () => {
  const clock = aClock(start)
  const memory = createAccountMemory('replica')
  memory.settings.adoptUsualHandling(6 * hour)
  const orderIntegrations = createMemoryOrderIntegrationStore(clock, () => memory.settings.rules)
  const inOrders = new Map<string, FoundOrder & ListedOrder & { readonly affiliateId: string }>()
  let calls = 0
  const dependencies: Parameters<typeof inferCarriers>[0] = {
    ...memoryAccount(clock),
    memory,
    orderIntegrations,
    orders: {
      find: (id) => {
        calls += 1
        return createMemoryOrderReader([...inOrders.values()]).find(id)
      },
    },
    lister: { list: (query) => createMemoryOrderLister([...inOrders.values()]).list(query) },
    affiliates: createMemoryAffiliateDirectory([{ id: 'AMZ', name: 'Amazon', salesChannel: '2' }]),
  }
  /** What Orders has: of a healthy order nothing is kept. */
  const see = async ({ id, carrier, state: workflowState, hoursAgo }: Sold) => {
    const since = ago(clock.now(), hoursAgo)
    inOrders.set(id, {
      affiliateId: 'AMZ',
      orderId: `AMZ-${id}`,
      state: workflowState,
      createdAt: since,
      isInError: false,
      details: { carrier: { id: carrier.toLowerCase(), name: carrier } },
    })
    if (workflowState !== 'ready-for-handling' && !id.endsWith('-0')) return
    const told = aSnapshotRecord(
      { state: workflowState, since, at: clock.now() },
      {
        orderId: `AMZ-${id}`,
        details: { createdAt: since, carrier: { id: carrier.toLowerCase(), name: carrier } },
      },
    )
    const record = { ...told, marketplaceOrderId: id }
    await orderIntegrations.update(aKey(id), (current) => observe(current, record))
  }
  const rows = async () => {
    clock.advance(10_000)
    const viewed = await memory.openSet.view({ store: orderIntegrations, clock })
    if (!viewed.ok) throw new Error('The store answers')
    return viewed.value.rows
  }
  const accused = async () =>
    (await rows()).filter(({ errorType }) => errorType === 'CARRIER_NOT_REGISTERED_IN_ERP')
  return {
    clock,
    see,
    rows,
    accused,
    calls: () => calls,
    look: (most = 1_000) =>
      inferCarriers(dependencies, { isOver: () => false, calls: new CallAllowance(most) }),
  }
}

type Share = { readonly carrier: string; readonly moved: number; readonly waiting: number }

const sell = async (store: ReturnType<typeof aStore>, shares: readonly Share[]) => {
  for (const { carrier, moved, waiting } of shares) {
    for (let index = 0; index < moved + waiting; index += 1) {
      const isMoved = index < moved
      await store.see({
        id: `${carrier}-${index}`,
        carrier,
        state: isMoved ? (index % 2 === 0 ? 'handling' : 'invoiced') : 'ready-for-handling',
        hoursAgo: 7 + (index % 40),
      })
    }
  }
}

/** Eight carriers, the last three of them new; the ERP knows all but one. */
const eightCarriers: readonly Share[] = [
  { carrier: 'Correios', moved: 120, waiting: 3 },
  { carrier: 'Jadlog', moved: 80, waiting: 2 },
  { carrier: 'Total', moved: 40, waiting: 1 },
  { carrier: 'Azul', moved: 30, waiting: 0 },
  { carrier: 'Braspress', moved: 20, waiting: 1 },
  { carrier: 'Loggi', moved: 0, waiting: 42 },
  { carrier: 'Kangu', moved: 19, waiting: 0 },
  { carrier: 'Rede Sul', moved: 2, waiting: 0 },
]

describe('carriers that never move', () => {
  it('finds the one of eight that the ERP does not know, with its counts, and accuses no other', async () => {
    const store = aStore()
    await sell(store, eightCarriers)

    expect(await store.look()).toEqual({ ok: true, value: { inferred: 42, retracted: 0 } })
    const accused = await store.accused()
    expect(new Set(accused.map(({ order }) => order.carrier?.name))).toEqual(new Set(['Loggi']))
    expect(accused).toHaveLength(42)
    expect(accused[0]).toMatchObject({
      status: 'INTEGRATED_WITH_PROBLEM',
      step: 'ERP',
      origin: 'INFERRED',
    })
    expect(
      Object.fromEntries((accused[0]?.facts ?? []).map(({ name, value }) => [name, value])),
    ).toEqual({
      carrier: 'Loggi',
      carrierId: 'loggi',
      moved: '0',
      total: '42',
      sampled: '200',
      othersMoved: '311',
      othersTotal: '318',
    })
  })

  it.each([
    ['en', '0 of 42 with Loggi, 311 of 318 with other carriers'],
    ['pt', '0 de 42 com Loggi, 311 de 318 com as outras'],
    ['es', '0 de 42 con Loggi, 311 de 318 con las demás'],
  ])('says so in %s', async (language, expected) => {
    const store = aStore()
    await sell(store, eightCarriers)
    await store.look()
    const [row] = await store.accused()
    if (row?.errorType === undefined) throw new Error('Loggi is accused')
    const guidance = guidanceFor({
      diagnosis: { errorType: row.errorType, confidence: 'MEDIUM', facts: row.facts },
      status: row.status,
      order: { ...row.order, marketplaceOrderId: row.marketplaceOrderId },
    })
    const { diagnosis } = createLocalizer(language)

    expect(guidance.meaning.map(diagnosis).join(' ')).toContain(expected)
  })

  it('accuses nobody of what chance explains, or while nothing at all moves', async () => {
    const few = aStore()
    await sell(few, [
      { carrier: 'Correios', moved: 60, waiting: 60 },
      { carrier: 'Loggi', moved: 0, waiting: 4 },
    ])
    const standstill = aStore()
    await sell(standstill, [
      { carrier: 'Correios', moved: 5, waiting: 200 },
      { carrier: 'Loggi', moved: 0, waiting: 50 },
    ])

    expect(await few.look()).toMatchObject({ value: { inferred: 0 } })
    expect(await standstill.look()).toMatchObject({ value: { inferred: 0 } })
  })

  it('tells orders that come later too, and none twice', async () => {
    const store = aStore()
    await sell(store, eightCarriers)
    await store.look()
    store.clock.advance(60_000)
    await sell(store, [{ carrier: 'Loggi', moved: 0, waiting: 45 }])
    store.clock.advance(60_000)

    expect(await store.look()).toEqual({ ok: true, value: { inferred: 3, retracted: 0 } })
  })

  it('looks at no more of the orders that moved than it may, whatever the day', async () => {
    const store = aStore()
    await sell(store, [
      { carrier: 'Correios', moved: 3_000, waiting: 30 },
      { carrier: 'Loggi', moved: 0, waiting: 400 },
    ])

    expect(await store.look()).toMatchObject({ value: { inferred: 400 } })
    expect(store.calls()).toBeLessThanOrEqual(2 * 260)
    const once = store.calls()
    await store.look()
    expect(store.calls()).toBe(once)
  })

  it('accuses nobody of whom an order may have moved unseen', async () => {
    const store = aStore()
    await sell(store, [
      { carrier: 'Correios', moved: 3_000, waiting: 90 },
      { carrier: 'Loggi', moved: 0, waiting: 4 },
    ])

    expect(await store.look()).toMatchObject({ value: { inferred: 0 } })
  })

  it('goes on where the calls of a slice ended', async () => {
    const store = aStore()
    await sell(store, eightCarriers)

    expect(await store.look(90)).toMatchObject({ value: { inferred: 0 } })
    expect(await store.look(90)).toMatchObject({ value: { inferred: 0 } })
    expect(await store.look(90)).toMatchObject({ value: { inferred: 42 } })
  })

  it('takes it back once an order of the carrier moved', async () => {
    const store = aStore()
    await sell(store, eightCarriers)
    await store.look()
    store.clock.advance(60_000)
    await store.see({ id: 'Loggi-0', carrier: 'Loggi', state: 'handling', hoursAgo: 0 })
    store.clock.advance(60_000)

    expect(await store.look()).toEqual({ ok: true, value: { inferred: 0, retracted: 41 } })
    expect(await store.accused()).toEqual([])
    expect((await store.rows()).filter(({ status }) => status === 'STUCK')).toHaveLength(48)
  })
})
