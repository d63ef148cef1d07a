import type { Browser } from 'playwright-core'
import { findViolations } from './accessibility'
import { withBrowserAndWorld } from './browser-and-world'
import type { View } from './views'
import { nameOf, views } from './views'
import { ordersPath, untilFocused, Visitor } from './visitor'
import { aNotification, eventually } from './world'
import type { World } from './world'

// Orders that failed for a moment, as the person who reprocesses them in VTEX's log works through them: a plan, one batch
// in two presses of the same button, and a receipt that says what Orders has.

jest.setTimeout(120_000)

const interrupted = (marketplaceOrderId: string) =>
  aNotification({
    marketplaceOrderId,
    operationId: marketplaceOrderId,
    code: 'EOI002',
    message: '',
    errors: [{ source: 'Fulfillment', code: 'FMT0026', description: 'Order could not be created' }],
  })

// Its price may be right by now, and nobody has checked.
const unchecked = (marketplaceOrderId: string) =>
  aNotification({ marketplaceOrderId, operationId: marketplaceOrderId })

let world: World
let browser: Browser

withBrowserAndWorld((started) => {
  world = started.world
  browser = started.browser
})

const integrate = (id: string): Promise<unknown> =>
  world.control('PUT', `orders/demostore/AMZ-${id}`, {})

const openCount = async (): Promise<number> => {
  const { data } = await world.ask('{ orderInbox { open { total } } }')
  return Number(/"total":(\d+)/.exec(JSON.stringify(data))?.[1] ?? -1)
}

it.each(views.map((view) => [nameOf(view), view] as const))(
  'orders are planned, handed out, marked and found in Orders with the keyboard, in %s',
  async (_, view: View) => {
    const before = await openCount()
    const [there = '', first = '', second = '', other = ''] = [1, 2, 3, 4].map(
      (each) => `81${view.width}-${view.locale}-${each}`,
    )
    for (const id of [there, first, second]) await world.deliver(interrupted(id))
    await world.deliver(unchecked(other))
    await eventually(openCount, (count) => count === before + 4)
    const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
    const { sheet, page } = visitor
    const row = (outcome: string) => sheet.locator(`tbody[data-outcome="${outcome}"]`)
    const next = sheet
      .getByRole('group', { name: visitor.text('page.actions') })
      .getByRole('button')
      .first()
    try {
      await visitor.signIn({
        as: 'operator',
        path: `${ordersPath}?view=orders&search=81${view.width}-${view.locale}`,
      })
      await visitor.seesList()
      const ticks = visitor.inside.locator('tbody').getByRole('checkbox')
      for (const each of [0, 1, 2, 3]) await ticks.nth(each).check()
      await visitor.inside.getByRole('button', { name: visitor.text('plan.make') }).press('Enter')
      await untilFocused(sheet)
      await row('PASSES').getByRole('cell', { name: '3', exact: true }).waitFor()
      await row('UNKNOWN').getByRole('cell', { name: '1', exact: true }).waitFor()
      expect(await findViolations(page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])

      // It is there before it is handed out: nobody gets it.
      await integrate(there)
      await next.press('Enter')
      await row('TAKEN').getByRole('cell', { name: '2', exact: true }).waitFor()
      await row('ALREADY_IN_VTEX').waitFor()
      expect((await sheet.getByRole('textbox').inputValue()).split('\n').sort()).toEqual([
        first,
        second,
      ])
      expect(await findViolations(page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])

      await integrate(first)
      await integrate(second)
      await untilFocused(next)
      await page.keyboard.press('Enter')
      await row('INTEGRATED').getByRole('cell', { name: '2', exact: true }).waitFor()
      expect(await findViolations(page)).toEqual([])

      await page.reload()
      await row('INTEGRATED').getByRole('cell', { name: '2', exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  },
)
