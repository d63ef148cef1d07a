// Two marketplaces whose orders fail all at once: the alert of the first, of both, and of one that
// somebody took up; and more orders than a page holds.
import { z } from 'zod'
import type { State } from './state'
import type { Visitor } from './visitor'
import { ordersPath } from './visitor'
import { aNotification, eventually, type World } from './world'

/** The account in which nothing else happened. */
export const alertAccount = 'secondstore'
const account = alertAccount
const failures = 14

const alertsQuery = '{ orderInbox { alerts { id issue { id } } } }'
const assignQuery = `mutation ($input: AssignIssueInput!) { assignIssue(input: $input) { error { code } } }`

const alertsSchema = z.object({
  orderInbox: z.object({
    alerts: z.array(z.object({ issue: z.object({ id: z.string() }).nullable() })),
  }),
})

const outOfStock = { code: 'FMT005', description: 'Item 1001(Espresso cup) is not available' }

const alertsOf = async (world: World) => {
  const { data } = await world.ask(alertsQuery, {}, { as: 'owner', account })
  return alertsSchema.safeParse(data).data?.orderInbox.alerts ?? []
}

/** Returns once the app’s own background work has noticed both. */
export const raiseAlerts = async (world: World): Promise<void> => {
  await world.visit(account)
  for (const affiliateId of ['AMZ', 'MLB']) {
    for (let index = 0; index < failures; index += 1) {
      const id = `706-${affiliateId}-${index}`
      const different =
        affiliateId === 'AMZ' ? {} : { errors: [{ source: 'Fulfillment', ...outOfStock }] }
      const said = { accountName: account, marketplaceOrderId: id, operationId: id, ...different }
      await world.deliver(aNotification(said), account, affiliateId)
    }
  }
  await eventually(
    async () => {
      await world.passMinute()
      return alertsOf(world)
    },
    (alerts) => alerts.length === 2,
  )
}

const band = (visitor: Visitor) =>
  visitor.inside.getByRole('region', { name: visitor.text('alert.label'), exact: true })

const showBand = async (visitor: Visitor): Promise<void> => {
  await visitor.signIn({ account })
  await visitor.seesList()
  await band(visitor).getByRole('heading').first().waitFor()
}

const assign = (visitor: Visitor) =>
  band(visitor)
    .getByRole('button', { name: visitor.text('team.assign'), exact: true })
    .first()

const me = (visitor: Visitor) =>
  visitor.inside.getByRole('button', { name: new RegExp(`^${visitor.text('team.me')}`) })

const bar = (visitor: Visitor) =>
  visitor.inside.getByRole('region', { name: visitor.text('bulk.bar') })

export const alertStates: readonly State[] = [
  { name: 'alert', show: showBand },
  {
    name: 'alerts-unfolded',
    show: async (visitor) => {
      await showBand(visitor)
      await band(visitor).getByRole('button', { name: '+1' }).click()
      await band(visitor).getByRole('heading').nth(1).waitFor()
    },
  },
  {
    name: 'alert-assign',
    show: async (visitor) => {
      await showBand(visitor)
      await assign(visitor).click()
      await me(visitor).waitFor()
    },
  },
  {
    name: 'alert-taken-up',
    show: async (visitor) => {
      await showBand(visitor)
      await assign(visitor).click()
      await me(visitor).click()
      await visitor.inside.getByText(visitor.text('alert.handled-assigned')).waitFor()
    },
    end: async ({ world }) => {
      for (const { issue } of await alertsOf(world)) {
        const input = { issueId: issue?.id, replace: true }
        if (issue) await world.ask(assignQuery, { input }, { as: 'owner', account })
      }
    },
  },
  {
    name: 'ticked-all',
    show: async (visitor) => {
      await visitor.signIn({ account, path: `${ordersPath}?view=orders` })
      await visitor.seesList()
      await visitor.inside.locator('tbody').getByRole('checkbox').first().click()
      const all = bar(visitor).locator('small').getByRole('button')
      await all.click()
      await all.waitFor({ state: 'detached' })
      // At the end of the list the bar lies over no row, and no target is half below it.
      const pager = visitor.inside.getByRole('navigation', { name: visitor.text('page.pages') })
      await pager.getByRole('button').last().scrollIntoViewIfNeeded()
      await visitor.page.mouse.wheel(0, 10_000)
    },
  },
]
