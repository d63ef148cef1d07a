import { createMemoryOrderIntegrationStore } from '../adapters/memory/memory-order-integration-store'
import { inboxIssues } from '../application/causes/inbox-issues'
import { openInbox } from '../application/inbox/open-inbox'
import { createAccountMemory } from '../application/memory/account-memory'
import type { DecisionDependencies } from '../application/orders/decide-on-orders'
import { parseFilter } from '../domain/inbox/filter-input'
import { toRecord } from '../domain/orders/observed-record'
import { success } from '../lib/result'
import { aClock, aKey, anObservation } from './builders'
import { memoryAccount } from './memory-account'

const outOfStock = (sku: string, at: string) =>
  anObservation(
    {
      code: 'FMT005',
      errors: [{ code: 'FMT005', description: `Item ${sku}(Shirt) is not available` }],
    },
    at,
  )

/** Three orders without stock of SKU 17, and one of SKU 18. */
export const aWorld = async () => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const fail = (id: string, sku: string) =>
    orderIntegrations.update(aKey(id), () => toRecord(aKey(id), outOfStock(sku, clock.now())))
  for (const id of ['1', '2', '3']) await fail(id, '17')
  await fail('4', '18')
  const shared = {
    ...memoryAccount(clock),
    orderIntegrations,
    people: { whoAsks: async () => success('Operator@demostore.example') },
  }
  const replica = (): DecisionDependencies => ({
    ...shared,
    memory: createAccountMemory('replica'),
  })
  return { clock, fail, replica, one: replica() }
}

export const opened = async (dependencies: DecisionDependencies, input: object = {}) => {
  const filter = parseFilter(input, { now: dependencies.clock.now(), timeZone: 'UTC' })
  if (!filter.ok) throw new Error(`No filter: ${filter.error.field}`)
  const inbox = await openInbox(dependencies, filter.value)
  if (!inbox.ok) throw new Error('The store answers')
  return inbox.value
}

export const idOf = async (dependencies: DecisionDependencies, orderCount: number) => {
  const { issues } = await inboxIssues(await opened(dependencies))
  return issues.find((issue) => issue.orderCount === orderCount)?.id ?? ''
}

/** What an inbox comes to. */
export const counts = async (dependencies: DecisionDependencies, input: object = {}) => {
  const inbox = await opened(dependencies, input)
  const { issues, snoozed } = await inboxIssues(inbox)
  return {
    orders: inbox.rows.length,
    issues: issues.map(({ orderCount }) => orderCount).sort(),
    snoozed: snoozed.map(({ orderCount }) => orderCount),
  }
}
