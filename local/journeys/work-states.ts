// What a team does with the list: orders looked up by their ids, several at once, what was closed, and who did what.
import { closedOrder } from './scene-orders'
import type { Scene } from './scene'
import { masterDataIsDown } from './scene'
import { settingsPath } from './settings-states'
import type { State } from './state'
import type { Visitor } from './visitor'
import { ordersPath } from './visitor'
import type { User } from './world'
import { aNotification, eventually } from './world'

const weekPath = '/admin/order-integrations/week'

const closeQuery = `mutation ($input: CloseOrdersInput!) {
  closeOrders(input: $input) { ok { done } error { code } }
}`

const openQuery = `query ($search: String) {
  orderInbox(filter: { search: $search }) { orders { totalCount } }
}`

const closedQuery = `query ($search: String) {
  orderInbox(filter: { closed: true, search: $search }) { orders { totalCount } }
}`

let reported = 0

/** An order that no other state has met, once the list has it. */
const reportOne = async ({ world }: Scene): Promise<string> => {
  reported += 1
  const id = `705-${reported}-1904437`
  await world.deliver(aNotification({ marketplaceOrderId: id, operationId: id }))
  await eventually(
    () => world.ask(openQuery, { search: id }),
    ({ data }) => JSON.stringify(data).includes('"totalCount":1'),
  )
  return id
}

/** Once the search of all orders has it too: it answers a moment later. */
const closeAs = async ({ world }: Scene, id: string, as: User): Promise<void> => {
  const input = { orders: { ids: [`AMZ-${id}`] }, reason: 'CANCELED_AT_MARKETPLACE' }
  const { data } = await world.ask(closeQuery, { input }, { as })
  if (!JSON.stringify(data).includes('"done":1')) throw new Error(JSON.stringify(data))
  await eventually(
    () => world.ask(closedQuery, { search: id }),
    (answer) => JSON.stringify(answer.data).includes('"totalCount":1'),
  )
}

const search = async (visitor: Visitor, ids: readonly string[]): Promise<void> => {
  await visitor.signIn({ path: `${ordersPath}?view=orders` })
  await visitor.seesList()
  await visitor.openTools()
  await visitor.inside.getByRole('searchbox').fill(ids.join(' '))
  await visitor.page.keyboard.press('Enter')
  const answers = visitor.inside.getByRole('table', { name: visitor.text('pasted.table') })
  await answers
    .getByText(ids[0] ?? '')
    .first()
    .waitFor()
}

const tick = async (visitor: Visitor, row: number): Promise<void> =>
  visitor.inside.locator('tbody').getByRole('checkbox').nth(row).click()

const bar = (visitor: Visitor) =>
  visitor.inside.getByRole('region', { name: visitor.text('bulk.bar') })

const listStates: readonly State[] = [
  {
    name: 'pasted-ids',
    show: async (visitor, scene) => {
      const closed = await reportOne(scene)
      await closeAs(scene, closed, 'operator')
      await search(visitor, [scene.orderId, closed, closedOrder, '999-0000000-0000000'])
      const inside = visitor.inside
      await inside.getByText(visitor.text('pasted.can-reopen')).first().waitFor()
      await inside.getByText(visitor.text('pasted.state-not-known')).first().waitFor()
    },
  },
  {
    name: 'pasted-unanswered',
    show: async (visitor, scene) => {
      await visitor.signIn({ path: `${ordersPath}?view=orders` })
      await visitor.seesList()
      await scene.world.faults(masterDataIsDown)
      await search(visitor, [scene.orderId, '999-0000000-0000001'])
      await visitor.inside.getByText(visitor.text('pasted.state-unasked')).first().waitFor()
    },
    end: ({ world }) => world.noFaults(),
  },
  {
    name: 'ticked-some',
    show: async (visitor) => {
      await visitor.signIn({ path: `${ordersPath}?view=orders` })
      await visitor.seesList()
      await tick(visitor, 0)
      await tick(visitor, 1)
      await bar(visitor)
        .getByRole('button', { name: visitor.text('bulk.close'), exact: true })
        .click()
      await bar(visitor).getByRole('combobox').first().waitFor()
    },
  },
  {
    name: 'closed-list',
    show: async (visitor, scene) => {
      const id = await reportOne(scene)
      await closeAs(scene, id, 'operator')
      await visitor.signIn({ path: `${ordersPath}?view=orders&orders=all&closed=anybody` })
      await visitor.seesList()
      await visitor.orderLink(id).waitFor()
    },
  },
  {
    name: 'receipt',
    show: async (visitor, scene) => {
      const id = await reportOne(scene)
      await closeAs(scene, id, 'operator')
      await visitor.signIn({
        path: `${ordersPath}?view=orders&orders=all&closed=anybody&search=${id}`,
      })
      await visitor.seesList()
      await visitor.inside
        .locator('tbody')
        .getByRole('button', { name: visitor.text('bulk.reopen'), exact: true })
        .click()
      const receipt = visitor.inside.getByRole('status', { name: visitor.text('receipt.label') })
      await receipt.getByRole('button').first().waitFor()
    },
  },
]

const sheetStates: readonly State[] = [
  {
    name: 'replace-question',
    show: async (visitor, scene) => {
      const { sheet } = visitor
      const id = await reportOne(scene)
      await visitor.signIn({ path: `${ordersPath}/AMZ-${id}` })
      await sheet.getByRole('button', { name: visitor.text('page.close-order') }).click()
      await sheet.getByLabel(visitor.text('work.why')).selectOption('CANCELED_AT_MARKETPLACE')
      await closeAs(scene, id, 'operator')
      await sheet.getByRole('button', { name: visitor.text('work.close') }).click()
      await sheet.getByRole('button', { name: visitor.text('team.keep') }).waitFor()
    },
  },
]

const reportStates: readonly State[] = [
  {
    name: 'week',
    show: async (visitor) => {
      await visitor.signIn({ path: weekPath })
      await visitor.inside.getByRole('heading', { name: visitor.text('week.causes') }).waitFor()
      await visitor.inside.getByRole('table').first().waitFor()
    },
  },
  {
    name: 'activity',
    show: async (visitor, scene) => {
      await closeAs(scene, await reportOne(scene), 'operator')
      await visitor.signIn({ path: `${settingsPath}?section=activity` })
      await visitor.inside.getByRole('table').getByRole('row').nth(1).waitFor()
    },
  },
]

export const workStates: readonly State[] = [...listStates, ...sheetStates, ...reportStates]
