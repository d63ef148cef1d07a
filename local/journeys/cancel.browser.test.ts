import type { Browser } from 'playwright-core'
import { findViolations } from './accessibility'
import { withBrowserAndWorld } from './browser-and-world'
import type { View } from './views'
import { isWholeMatrixWanted, nameOf, views } from './views'
import { ordersPath, untilFocused, Visitor } from './visitor'
import { eventually } from './world'
import type { World } from './world'

// Orders that wait for the store's authorization, as people decline them: one from its own sheet with the keyboard, and
// more than ten by two people, of which one order was sent on to be handled meanwhile.

jest.setTimeout(120_000)

const waiting = 'waiting-for-manual-authorization'

let world: World
let browser: Browser

withBrowserAndWorld((started) => {
  world = started.world
  browser = started.browser
})

const put = (id: string, status: string): Promise<unknown> =>
  world.control('PUT', `orders/demostore/AMZ-${id}`, { status })

const countOf = async (search: string): Promise<number> => {
  const { data } = await world.ask(
    `query ($search: String) { orderInbox(filter: { search: $search }) { orders { totalCount } } }`,
    { search },
  )
  return Number(/"totalCount":(\d+)/.exec(JSON.stringify(data))?.[1] ?? -1)
}

/** Orders that wait to be authorized, once the list has them. */
const reportWaiting = async (start: string, count: number): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, (_, index) => `${start}-${index + 1}`)
  for (const id of ids) await put(id, waiting)
  await eventually(
    () => countOf(start),
    (found) => found === count,
  )
  return ids
}

/** How often VTEX was asked to cancel an order. */
const sentFor = async (since: string, id: string): Promise<number> => {
  const requests = await world.requests()
  return requests.filter(({ at, path }) => at >= since && path.endsWith(`/AMZ-${id}/cancel`)).length
}

const rowOf = ({ sheet }: Visitor, outcome: string, count: number) =>
  sheet
    .locator(`tbody[data-outcome="${outcome}"]`)
    .getByRole('cell', { name: String(count), exact: true })

const firstButton = (visitor: Visitor) =>
  visitor.sheet
    .getByRole('group', { name: visitor.text('page.actions') })
    .getByRole('button')
    .first()

const confirm = async (visitor: Visitor, count: number, reason?: string): Promise<void> => {
  const { sheet, page } = visitor
  await firstButton(visitor).press('Enter')
  if (reason) await sheet.getByLabel(visitor.text('cancellation.reason')).fill(reason)
  const number = sheet.getByLabel(visitor.text('cancellation.type-number'))
  await number.fill(String(count))
  expect(await findViolations(page)).toEqual([])
  expect(await visitor.overflowing()).toEqual([])
  await number.press('Enter')
}

// On the wide page two people do the same below.
const narrow = views.filter(({ width }) => isWholeMatrixWanted || width === 320)

it.each(narrow.map((view) => [nameOf(view), view] as const))(
  'an order is declined from its sheet with the keyboard, and followed, in %s',
  async (_, view: View) => {
    const start = `84${view.width}-${view.locale}`
    const [id = ''] = await reportWaiting(start, 1)
    const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
    const { sheet, page } = visitor
    try {
      await visitor.signIn({ path: `${ordersPath}/AMZ-${id}` })
      await sheet.getByRole('button', { name: visitor.text('page.more') }).press('Enter')
      await sheet.getByRole('button', { name: visitor.text('cancellation.make') }).press('Enter')
      await rowOf(visitor, 'MAY_BE_CANCELED', 1).waitFor()
      await untilFocused(sheet)
      await confirm(visitor, 1, 'Price was wrong')

      await rowOf(visitor, 'CANCELED', 1).waitFor()
      expect(await findViolations(page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  },
)

it('more than ten are canceled once two people confirmed them, and what is handled by then is not', async () => {
  const since = new Date().toISOString()
  const ids = await reportWaiting('85', 11)
  const [handled = '', ...others] = ids
  const view: View = { locale: 'en', width: 1280 }
  const first = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
  const second = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
  try {
    await first.signIn({ path: `${ordersPath}?view=orders&search=85` })
    await first.seesList()
    await first.inside.locator('thead').getByRole('checkbox').check()
    const bar = first.inside.getByRole('region', { name: first.text('bulk.bar') })
    await bar.getByRole('button', { name: first.text('page.more') }).click()
    await bar.getByRole('button', { name: first.text('cancellation.make') }).click()
    await rowOf(first, 'MAY_BE_CANCELED', 11).waitFor()
    await confirm(first, 11, 'Price was wrong')
    const address = await first.sheet
      .getByRole('textbox', { name: first.text('cancellation.address') })
      .inputValue()
    expect(await sentFor(since, handled)).toBe(0)

    await put(handled, 'handling')
    const { pathname, search } = new URL(address)
    await second.signIn({ as: 'operator', path: pathname + search })
    await rowOf(second, 'MAY_BE_CANCELED', 11).waitFor()
    await confirm(second, 11)
    await rowOf(second, 'CANCELED', 10).waitFor()
    await rowOf(second, 'REFUSED', 1).waitFor()

    await first.page.reload()
    await rowOf(first, 'CANCELED', 10).waitFor()
    expect(await sentFor(since, handled)).toBe(0)
    for (const id of others) expect(await sentFor(since, id)).toBe(1)
    expect([...first.complaints, ...second.complaints]).toEqual([])
  } finally {
    await first.leave()
    await second.leave()
  }
})
