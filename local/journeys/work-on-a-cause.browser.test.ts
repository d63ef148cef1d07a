import type { Browser, Locator } from 'playwright-core'
import { findViolations } from './accessibility'
import { withBrowserAndWorld } from './browser-and-world'
import type { View } from './views'
import { nameOf, views } from './views'
import { ordersPath, untilFocused, Visitor } from './visitor'
import { aNotification, eventually } from './world'
import type { World } from './world'

// One cause of many orders, as the person who runs marketplace sales works on it: open it, read it, check all of them,
// put it aside and come back, and close them with a reason.

jest.setTimeout(120_000)

const stock = (marketplaceOrderId: string) =>
  aNotification({
    marketplaceOrderId,
    operationId: marketplaceOrderId,
    code: 'EOI002',
    message: '',
    errors: [
      { source: 'Fulfillment', code: 'FMT005', description: 'Item 1001(Cup) is not available' },
    ],
  })

// One cause for each view, so that no view sees what another one did.
const orderIds = ({ locale, width }: View) =>
  ['1', '2', '3'].map((each) => `80${width}-${locale}-${each}`)

let world: World
let browser: Browser

withBrowserAndWorld((started) => {
  world = started.world
  browser = started.browser
})

const openCount = async (): Promise<number> => {
  const { data } = await world.ask('{ orderInbox { open { total } } }')
  return Number(/"total":(\d+)/.exec(JSON.stringify(data))?.[1] ?? -1)
}

const press = async (visitor: Visitor, element: Locator): Promise<void> => {
  await element.waitFor()
  await element.focus()
  await visitor.page.keyboard.press('Enter')
}

const button = (visitor: Visitor, id: string): Locator =>
  visitor.sheet.getByRole('button', { name: visitor.text(id), exact: true })

it.each(views.map((view) => [nameOf(view), view] as const))(
  'a cause is read, checked, put aside and settled with the keyboard, in %s',
  async (_, view) => {
    const ids = orderIds(view)
    for (const id of ids) expect((await world.deliver(stock(id))).status).toBe(200)
    await eventually(openCount, (count) => count === ids.length)
    const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
    try {
      await visitor.signIn({ as: 'operator', path: `${ordersPath}?view=causes` })
      await visitor.seesList()
      expect(await findViolations(visitor.page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])

      const link = visitor.inside.locator('tbody a').first()
      await press(visitor, link)
      await untilFocused(visitor.sheet)
      await visitor.sheet.getByRole('heading', { name: visitor.text('page.steps') }).waitFor()
      await visitor.page.waitForURL(/cause=/)
      expect(await findViolations(visitor.page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])

      await press(visitor, visitor.sheet.getByRole('button', { name: /3/ }).first())
      await visitor.sheet.getByRole('table').waitFor()

      await press(visitor, button(visitor, 'cause.snooze'))
      await press(visitor, button(visitor, 'cause.snooze-tomorrow'))
      await button(visitor, 'cause.wake').waitFor()
      const address = visitor.page.url()
      await visitor.page.keyboard.press('Escape')
      await visitor.sheet.waitFor({ state: 'detached' })
      await visitor.inside.getByText(visitor.text('cause.none')).waitFor()

      // As a colleague does to whom the address was sent.
      await visitor.page.goto(address)
      // A sheet takes the focus when it opens: a key that came before would be pressed elsewhere.
      await untilFocused(visitor.sheet)
      await press(visitor, button(visitor, 'cause.wake'))
      await button(visitor, 'cause.snooze').waitFor()
      await visitor.sheet
        .getByLabel(visitor.text('cause.why'))
        .selectOption('CANCELED_AT_MARKETPLACE')
      await press(visitor, visitor.sheet.locator('form:has(select) button[type="submit"]').last())
      await visitor.sheet.getByText(visitor.text('cause.over'), { exact: true }).waitFor()
      await visitor.page.keyboard.press('Escape')
      await visitor.sheet.waitFor({ state: 'detached' })
      await untilFocused(visitor.inside.getByRole('heading', { level: 1 }))

      expect(await openCount()).toBe(0)
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  },
)
