// Orders that are reprocessed and canceled: the plan with its ways, under way and as a receipt, a cancellation, and the list
// of both.
import { z } from 'zod'
import type { Scene } from './scene'
import type { State } from './state'
import type { Visitor } from './visitor'
import { ordersPath } from './visitor'
import { aNotification, eventually } from './world'

const makeQuery = `mutation ($ids: [ID!]!) {
  makeReprocessPlan(input: { orders: { ids: $ids } }) { ok { plan { id } } }
}`
const prepareQuery = `mutation ($ids: [ID!]!) {
  prepareCancellation(input: { orders: { ids: $ids } }) { ok { cancellation { id } } }
}`
const knownQuery = `query ($search: String) {
  orderInbox(filter: { search: $search }) { orders { totalCount } }
}`

const planSchema = z.object({
  makeReprocessPlan: z.object({ ok: z.object({ plan: z.object({ id: z.string() }) }) }),
})
const cancellationSchema = z.object({
  prepareCancellation: z.object({ ok: z.object({ cancellation: z.object({ id: z.string() }) }) }),
})

let begun = 0

/** Ids that no other state has met, which begin alike. */
const newIds = (count: number): readonly string[] => {
  begun += 1
  return Array.from({ length: count }, (_, index) => `708-${begun}-${index}`)
}

const untilKnown = ({ world }: Scene, ids: readonly string[]): Promise<unknown> => {
  const search = ids[0]?.split('-').slice(0, 2).join('-')
  return eventually(
    () => world.ask(knownQuery, { search }),
    ({ data }) => JSON.stringify(data).includes(`"totalCount":${ids.length}`),
  )
}

const value = (marketplaceOrderId: string) => ({
  marketplaceOrderId,
  reportedBy: 'CONNECTOR',
  occurredAt: new Date().toISOString(),
  value: { amount: 31_177, currency: 'BRL' },
})

/** It failed for a moment, so that it passes. */
const interrupted = (id: string) =>
  aNotification({
    marketplaceOrderId: id,
    operationId: id,
    code: 'EOI002',
    message: '',
    errors: [{ source: 'Fulfillment', code: 'FMT0026', description: 'Order could not be created' }],
  })

/** A plan of two orders that pass, one that was canceled, and one that nobody has checked. */
export const plan = async (
  scene: Scene,
): Promise<{ readonly id: string; readonly path: string }> => {
  const { world } = scene
  const ids = newIds(4)
  const [first = '', second = '', canceled = '', unchecked = ''] = ids
  // Its connector fetches, so that it can be asked.
  await world.control('POST', 'people/connectors/demostore-amz/poll-resend-requests')
  for (const id of [first, second, canceled]) await world.deliver(interrupted(id))
  await world.deliver(aNotification({ marketplaceOrderId: unchecked, operationId: unchecked }))
  await world.tell(ids.map(value))
  await untilKnown(scene, ids)
  await world.tell({ ...value(canceled), reportedBy: 'MARKETPLACE', status: 'canceled' })
  const { data } = await world.ask(makeQuery, { ids: ids.map((id) => `AMZ-${id}`) })
  const { id } = planSchema.parse(data).makeReprocessPlan.ok.plan
  return { id, path: `${ordersPath}?view=orders&plan=${id}` }
}

const groupOf = ({ sheet }: Visitor, outcome: string) =>
  sheet.locator(`tbody[data-outcome="${outcome}"]`)

const showPlan = async (visitor: Visitor, scene: Scene): Promise<void> => {
  const { path } = await plan(scene)
  await visitor.signIn({ as: 'operator', path })
  await groupOf(visitor, 'PASSES').waitFor()
}

const firstButton = (visitor: Visitor) =>
  visitor.sheet
    .getByRole('group', { name: visitor.text('page.actions') })
    .getByRole('button')
    .first()

const takeBatch = async (visitor: Visitor): Promise<readonly string[]> => {
  await firstButton(visitor).click()
  const taken = visitor.sheet.getByRole('textbox', { name: visitor.text('plan.ids') })
  await groupOf(visitor, 'TAKEN').waitFor()
  return (await taken.inputValue()).split('\n')
}

const planStates: readonly State[] = [
  {
    name: 'plan-ways',
    isPrinted: true,
    show: async (visitor, scene) => {
      await showPlan(visitor, scene)
      const ways = visitor.sheet.locator('button[aria-expanded]', {
        hasText: visitor.text('plan.way-open'),
      })
      await ways.click()
      await visitor.sheet.getByText(visitor.text('plan.way-before')).waitFor()
      await ways.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'plan-under-way',
    isPrinted: true,
    show: async (visitor, scene) => {
      await showPlan(visitor, scene)
      await takeBatch(visitor)
    },
  },
  {
    name: 'plan-receipt',
    isPrinted: true,
    show: async (visitor, scene) => {
      await showPlan(visitor, scene)
      for (const id of await takeBatch(visitor)) {
        await scene.world.control('PUT', `orders/demostore/AMZ-${id}`, {})
      }
      await firstButton(visitor).click()
      await groupOf(visitor, 'INTEGRATED').waitFor()
      await visitor.sheet.getByRole('button', { name: visitor.text('receipt.download') }).waitFor()
    },
  },
]

const statusOf = async ({ world }: Scene, id: string, status: string): Promise<void> => {
  await world.control('PUT', `orders/demostore/AMZ-${id}`, { status })
}

/**
 * Of three orders one waits for the store to authorize it, one is handled, and one somebody asked to cancel: of more than ten
 * that one person confirms, in all views together, a second person must confirm too.
 */
const cancellation = async (scene: Scene): Promise<string> => {
  const ids = newIds(3)
  const [, handled = '', requested = ''] = ids
  for (const id of ids) await statusOf(scene, id, 'waiting-for-manual-authorization')
  await untilKnown(scene, ids)
  await statusOf(scene, handled, 'handling')
  await statusOf(scene, requested, 'request-cancel')
  const named = { ids: ids.map((id) => `AMZ-${id}`) }
  const { data } = await scene.world.ask(prepareQuery, named, { as: 'owner' })
  const { id } = cancellationSchema.parse(data).prepareCancellation.ok.cancellation
  return `${ordersPath}?view=orders&cancel=${id}`
}

const showConfirming = async (visitor: Visitor, scene: Scene): Promise<void> => {
  const { sheet } = visitor
  await visitor.signIn({ path: await cancellation(scene) })
  await groupOf(visitor, 'MAY_BE_CANCELED').waitFor()
  await firstButton(visitor).click()
  await sheet.getByLabel(visitor.text('cancellation.reason')).fill('Price was wrong')
  await sheet.getByLabel(visitor.text('cancellation.type-number')).fill('1')
}

const cancellationStates: readonly State[] = [
  { name: 'cancellation', isPrinted: true, show: showConfirming },
  {
    name: 'cancellation-receipt',
    isPrinted: true,
    show: async (visitor, scene) => {
      await showConfirming(visitor, scene)
      await visitor.sheet.getByLabel(visitor.text('cancellation.type-number')).press('Enter')
      await groupOf(visitor, 'CANCELED').waitFor()
      await groupOf(visitor, 'REQUESTED').waitFor()
    },
  },
]

export const actStates: readonly State[] = [
  ...planStates,
  ...cancellationStates,
  {
    name: 'plans',
    isPrinted: true,
    show: async (visitor, scene) => {
      await plan(scene)
      await cancellation(scene)
      await visitor.signIn({ path: `${ordersPath}?acts=all` })
      await visitor.sheet.getByRole('listitem').nth(1).waitFor()
    },
  },
]
