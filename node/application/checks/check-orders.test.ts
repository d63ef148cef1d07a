import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import type { OrderFact } from '../../domain/orders/order-fact'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import { toRecord } from '../../domain/orders/observed-record'
import { failure, success } from '../../lib/result'
import { aClock, aFactRecord, anObservation } from '../../testing/builders'
import { aLiveStore } from '../../testing/live-store'
import { aUserToken, control } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { checkOrders, type CheckDependencies } from './check-orders'
import { findOrderIntegration } from '../orders/find-order-integration'
import { openInbox } from '../inbox/open-inbox'
import { memoryAccount } from '../../testing/memory-account'

const sandbox = useSandbox()
let live: ReturnType<typeof aLiveStore>

beforeAll(async () => {
  live = aLiveStore(await aUserToken(sandbox, 'owner'))
  const body = { price: 1990 }
  await control(sandbox, { method: 'PUT', path: 'store/demostore/skus/1001', body })
})

const everything = { statuses: [], errorTypes: [] }

const aWorld = async (records: readonly OrderIntegrationRecord[]) => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  for (const record of records) await orderIntegrations.update(record, () => record)
  const dependencies: CheckDependencies = {
    ...memoryAccount(clock),
    ...live,
    orderIntegrations,
    people: { whoAsks: async () => success('operator@demostore.example') },
  }
  const rowOf = async (id: string) => {
    const found = await findOrderIntegration(dependencies, id)
    return found.ok ? found.value?.row : undefined
  }
  return { clock, dependencies, rowOf }
}

const aFailedOrder = (
  failed: Readonly<Record<string, unknown>>,
  different: Partial<OrderFact> = {},
  marketplaceOrderId = '701-1',
): OrderIntegrationRecord => {
  const facts = aFactRecord({
    value: { amount: 1990 + 1290, currency: 'BRL' },
    items: [{ skuId: '1001', quantity: 1 }],
    postalCode: '01310-100',
    carrier: { id: 'demo-carrier', name: 'Demo Carrier', service: 'Normal' },
    ...different,
  })
  const told = toRecord(facts, anObservation(failed))
  return { ...joinRecords(facts, told), marketplaceOrderId }
}

const withoutReason = { code: '', message: '', errors: [] }
const outOfStock = { items: [{ skuId: '1003', quantity: 1 }] }

describe('checking orders', () => {
  it('tells why an order failed that no source explained, and leaves it open', async () => {
    const { dependencies, rowOf } = await aWorld([aFailedOrder(withoutReason, outOfStock)])
    expect(await rowOf('AMZ-701-1')).toMatchObject({ errorType: 'NOT_REPORTED' })

    const run = await checkOrders(dependencies, { ids: ['AMZ-701-1'] })

    expect(run).toMatchObject({
      ok: true,
      value: { remaining: 0, orders: [{ kept: true, check: { verdict: 'WOULD_FAIL' } }] },
    })
    expect(await rowOf('AMZ-701-1')).toMatchObject({
      errorType: 'UNAVAILABLE_INVENTORY',
      origin: 'CHECKED',
      status: 'FAILED',
      open: true,
    })
  })

  it('takes that back when a later check finds nothing any more, and closes nothing', async () => {
    const { clock, dependencies, rowOf } = await aWorld([aFailedOrder(withoutReason, outOfStock)])
    const path = 'store/demostore/skus/1003'
    await checkOrders(dependencies, { ids: ['701-1'] })
    clock.advance(60_000)
    await control(sandbox, { method: 'PUT', path, body: { stock: 5, price: 1990 } })

    const run = await checkOrders(dependencies, { ids: ['701-1'] })
    await control(sandbox, { method: 'PUT', path, body: { stock: 0 } })

    expect(run).toMatchObject({ value: { orders: [{ check: { verdict: 'WOULD_INTEGRATE' } }] } })
    expect(await rowOf('701-1')).toMatchObject({ errorType: 'NOT_REPORTED', open: true })
  })

  it('leaves a reported cause as it is, also where it finds another', async () => {
    const reported = { code: 'EOI003' }
    const { dependencies, rowOf } = await aWorld([aFailedOrder(reported, outOfStock)])

    const run = await checkOrders(dependencies, { ids: ['701-1'] })

    expect(run).toMatchObject({
      value: {
        orders: [{ reported: 'AMOUNT_DIVERGENCE', check: { causes: ['UNAVAILABLE_INVENTORY'] } }],
      },
    })
    expect(await rowOf('701-1')).toMatchObject({ errorType: 'AMOUNT_DIVERGENCE', open: true })
  })

  it('says where a result could not be kept', async () => {
    const { dependencies } = await aWorld([aFailedOrder(withoutReason)])
    const update = async () => failure({ kind: 'conflict' } as const)
    const orderIntegrations = { ...dependencies.orderIntegrations, update }

    const run = await checkOrders({ ...dependencies, orderIntegrations }, { ids: ['701-1'] })

    expect(run).toMatchObject({ ok: true, value: { orders: [{ kept: false }] } })
  })

  it('refuses a request that names nothing, too much, or both', async () => {
    const { dependencies } = await aWorld([])
    const many = Array.from({ length: 301 }, (_, index) => `AMZ-${index}`)

    const kinds = await Promise.all(
      [{}, { ids: [] }, { ids: many }, { ids: ['AMZ-1'], issueId: 'x' }, { ids: ['AMZ-1'] }].map(
        async (request) => {
          const run = await checkOrders(dependencies, request)
          return run.ok ? 'done' : run.error.kind
        },
      ),
    )

    expect(kinds).toEqual([...Array(4).fill('invalid-input'), 'not-found'])
  })

  it('does not take an order that cannot be read for one that nobody wants checked', async () => {
    const { dependencies } = await aWorld([aFailedOrder(withoutReason)])
    const outage = {
      kind: 'upstream',
      service: 'master-data',
      operation: 'read',
      reason: 'timeout',
      retryable: true,
    } as const
    const orderIntegrations = {
      ...dependencies.orderIntegrations,
      read: async () => failure(outage),
    }

    const run = await checkOrders({ ...dependencies, orderIntegrations }, { ids: ['AMZ-701-1'] })

    expect(run).toEqual({ ok: false, error: outage })
  })
})

describe('checking a whole cause', () => {
  it('goes on part by part until every order was checked once, though checks move them elsewhere', async () => {
    const records = Array.from({ length: 620 }, (_, index) =>
      aFailedOrder(withoutReason, index % 2 === 0 ? outOfStock : {}, `900-${index}`),
    )
    const { dependencies } = await aWorld(records)
    const inbox = await openInbox(dependencies, everything)
    const issueId = inbox.ok ? (await inbox.value.groups())[0]?.id : undefined

    const checked: string[] = []
    const remaining: number[] = []
    let after: string | undefined
    do {
      const run = await checkOrders(dependencies, { issueId, after })
      if (!run.ok) throw new Error(run.error.kind)
      checked.push(...run.value.orders.map(({ id }) => id))
      remaining.push(run.value.remaining)
      after = run.value.after
    } while (after !== undefined)

    expect(remaining).toEqual([320, 20, 0])
    expect(checked.sort()).toEqual(
      records.map((record) => `AMZ-${record.marketplaceOrderId}`).sort(),
    )
  })
})
