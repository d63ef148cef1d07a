import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { toHandling } from '../../domain/orders/to-person-word'
import { blankRecord, toHandlingRecord, toRecord } from '../../domain/orders/observed-record'
import { failure, success } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { eraseOrder } from './erase-order'
import { noteAliases, ordersOfAliases, writeAliases } from '../kept/order-aliases'
import { takeReportPart } from '../imports/take-report-part'
import { findOrderIntegration } from '../orders/find-order-integration'
import { searchOrders } from '../orders/search-orders'
import { lastWrittenFirst } from '../../ports/order-integration-store'
import { memoryAccount } from '../../testing/memory-account'

const now = '2026-11-23T12:00:00.000Z'

const aStore = async () => {
  const clock = aClock(now)
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
  }
  const tell = async (message: string, at = now) => {
    const told = toRecord(aKey('1'), anObservation({ marketplaceOrderId: '1', message }, at))
    const updated = await orderIntegrations.update(aKey('1'), (current) => observe(current, told))
    if (updated.ok) dependencies.memory.openSet.apply(updated.value)
  }
  await tell('Ulrica Bompensiere')
  const closed = toHandling({
    at: now,
    by: 'operator@demostore.example',
    note: 'Ulrica',
    reason: 'OTHER',
    status: 'FAILED',
  })
  await orderIntegrations.update(aKey('1'), (current) =>
    observe(current, toHandlingRecord(aKey('1'), closed)),
  )
  const stored = async () => JSON.stringify(await orderIntegrations.read(aKey('1')))
  return { dependencies, tell, stored }
}

describe('erasing an order', () => {
  it('leaves nothing of what was said of it, and the order is found no more', async () => {
    const { dependencies, stored } = await aStore()
    expect(await stored()).toContain('Ulrica')

    expect(await eraseOrder(dependencies, '1')).toEqual(success({ id: 'AMZ-1' }))

    expect(await stored()).not.toMatch(/Ulrica|operator/)
    expect(await findOrderIntegration(dependencies, '1')).toEqual(success(undefined))
    expect(dependencies.memory.openSet.rowsOf('AMZ')).toEqual([])
    const found = await searchOrders(dependencies, { filter: { openOnly: false }, first: 10 })
    expect(found.ok && found.value.edges).toEqual([])
  })

  it('leaves it to nobody who looks for orders', async () => {
    const { dependencies } = await aStore()
    const key = (marketplaceOrderId: string) => ({ affiliateId: 'AMZ', marketplaceOrderId })
    const report = { id: 'a-report', part: 0, parts: 1, rows: 2 }
    const orders = ['1', '2'].map((id) => blankRecord(key(id), now))
    const taken = { affiliateId: 'AMZ', orders, partRows: 2, refused: 0 }
    await takeReportPart(dependencies, report, taken)

    await eraseOrder(dependencies, '1')

    expect(JSON.stringify(await dependencies.reportParts.read('a-report-0'))).not.toContain(
      '"marketplaceOrderId":"1"',
    )
    expect(JSON.stringify(await dependencies.reportParts.read('a-report-0'))).toContain(
      '"marketplaceOrderId":"2"',
    )
  })

  it('ends its other ids, also those of an order that is not kept', async () => {
    const { dependencies } = await aStore()
    noteAliases(dependencies, [
      { ...aKey('1'), alternateIds: ['P-1'] },
      { ...aKey('2'), alternateIds: ['P-2'] },
    ])
    await writeAliases(dependencies)
    expect(await eraseOrder(dependencies, '1')).toEqual(success({ id: 'AMZ-1' }))
    expect(await ordersOfAliases(dependencies, ['P-1'])).toEqual(success(new Map()))

    expect(await eraseOrder(dependencies, 'P-2')).toEqual(success({ id: 'AMZ-2' }))
    expect(await eraseOrder(dependencies, 'P-2')).toEqual(failure({ kind: 'not-found' }))
  })

  it('is begins anew with a later event', async () => {
    const { dependencies, tell } = await aStore()
    await eraseOrder(dependencies, '1')
    await tell('No stock', '2026-11-24T12:00:00.000Z')
    const found = await findOrderIntegration(dependencies, '1')

    expect(found.ok && found.value?.row.firstSeenAt).toBe('2026-11-24T12:00:00.000Z')
    expect(found.ok && found.value?.record.history).toHaveLength(1)
    expect(JSON.stringify(found)).not.toContain('Ulrica')
  })

  it('leaves what remains to the next look for old orders', async () => {
    const { dependencies } = await aStore()
    await eraseOrder(dependencies, '1')
    const old = await dependencies.orderIntegrations.page(
      { open: false, processedAt: { to: '2026-01-01T00:00:00.000Z' } },
      { sort: lastWrittenFirst },
    )

    expect(old.ok && old.value.rows.map(({ row }) => row.marketplaceOrderId)).toEqual(['1'])
  })

  it('says that there is none', async () => {
    const { dependencies } = await aStore()

    expect(await eraseOrder(dependencies, '2')).toEqual(failure({ kind: 'not-found' }))
  })
})
