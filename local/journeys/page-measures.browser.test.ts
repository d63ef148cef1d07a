import type { Locator, Page } from 'playwright-core'
import { locales } from '../shell/locale'
import { Day } from './days/day'
import { ordersPath, Visitor } from './visitor'

// Where things stand on the page while something burns: what to save first is seen without scrolling, in each language
// and at each width that people use. The fonts here are about a tenth wider than the Admin's own.

jest.setTimeout(120_000)

const alerts = '{ orderInbox { alerts { id handled { how } } } }'
const causes = `${ordersPath}?view=causes`
const orders = `${ordersPath}?view=orders`

let day: Day

beforeAll(async () => {
  day = await Day.begin({ scene: 'black-friday', orders: 400 })
  await day.until(alerts, (answer) => answer.includes('"handled":null'))
}, 120_000)
afterAll(() => day.end())

interface Window {
  readonly width: number
  readonly height: number
}

const bottomOf = async (element: Locator): Promise<number> => {
  const box = await element.boundingBox()
  return box ? box.y + box.height : Number.NaN
}

const topOf = async (element: Locator): Promise<number> =>
  (await element.boundingBox())?.y ?? Number.NaN

/** Words of the page that end in dots, or that others stand over. */
const cutWords = (visitor: Visitor, selector: string): Promise<string[]> =>
  visitor.inside
    .locator(selector)
    .evaluateAll((elements) =>
      elements
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent ?? ''),
    )

/** Whether two parts of the page stand over each other. */
const overlap = async (some: Locator, other: Locator): Promise<boolean> => {
  const [a, b] = [await some.boundingBox(), await other.boundingBox()]
  return (
    a !== null && b !== null && a.x + a.width > b.x && a.y + a.height > b.y && a.y < b.y + b.height
  )
}

/** Answers as a store does in which nothing is wrong. */
const withoutAlerts = async (page: Page): Promise<void> => {
  await page.route('**/graphql**', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /"alerts":\[.*?\],"channels"/,
      '"alerts":[],"channels"',
    )
    await route.fulfill({ response, body })
  })
}

describe.each(locales)('in %s', (locale) => {
  let visitor: Visitor

  beforeAll(async () => {
    const { browser, world } = day
    visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, locale, width: 1280 })
    await visitor.signIn({ as: 'operator', path: causes })
    await visitor.seesList()
  })
  afterAll(() => visitor.leave())

  const see = async (path: string, window: Window): Promise<void> => {
    await visitor.page.setViewportSize(window)
    await visitor.goTo(path)
    await visitor.seesList()
    await visitor.inside.getByRole('region', { name: visitor.text('alert.label') }).waitFor()
    expect(await visitor.overflow()).toBe(0)
  }

  it('a laptop shows nine causes below the alert, in one line of tools and with whole words', async () => {
    await see(causes, { width: 1280, height: 800 })
    expect(await topOf(visitor.rows.first())).toBeLessThanOrEqual(300)
    expect(await bottomOf(visitor.rows.nth(8))).toBeLessThanOrEqual(800)
    const toolbar = visitor.inside.getByRole('toolbar')
    expect((await toolbar.boundingBox())?.height).toBeLessThanOrEqual(37)
    expect(await cutWords(visitor, 'h1, thead th')).toEqual([])
    const { inside } = visitor
    expect(await overlap(inside.locator('h1 + div'), inside.locator('header dl'))).toBe(false)
  })

  it('tools stay in one line where filters hold', async () => {
    await see(`${orders}&ship-by=today&error-type=amount-divergence`, { width: 1280, height: 800 })
    const bar = visitor.inside.getByRole('toolbar').locator('> div').first()
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(37)
  })

  it('all filters stand in one panel that ends within the window', async () => {
    await see(orders, { width: 1280, height: 800 })
    await visitor.filterButton.click()
    const panel = visitor.inside.locator('[data-popover]')
    await panel.waitFor()
    expect((await panel.boundingBox())?.height).toBeLessThanOrEqual(480)
    expect(await bottomOf(panel)).toBeLessThanOrEqual(800)
  })

  it('a small laptop keeps the table, without the columns that it has no room for', async () => {
    await see(causes, { width: 1024, height: 800 })
    await visitor.inside
      .getByRole('columnheader', { name: visitor.text('cause.column-value') })
      .waitFor()
    const state = visitor.inside.getByRole('columnheader', {
      name: visitor.text('cause.column-state'),
    })
    expect(await state.count()).toBe(0)
    expect(await topOf(visitor.rows.first())).toBeLessThanOrEqual(400)
  })

  it('a phone shows the first order to save below the alert', async () => {
    await see(orders, { width: 360, height: 740 })
    expect(await bottomOf(visitor.rows.first())).toBeLessThanOrEqual(740)
    await see(orders, { width: 320, height: 740 })
    expect(await topOf(visitor.rows.first())).toBeLessThanOrEqual(700)
  })

  it('at a zoom of 200 % the first cause stands within a screen and a half', async () => {
    await see(causes, { width: 640, height: 400 })
    expect(await topOf(visitor.rows.first())).toBeLessThanOrEqual(600)
  })

  it('without an alert the list begins where the tools end', async () => {
    await withoutAlerts(visitor.page)
    await visitor.page.setViewportSize({ width: 1280, height: 800 })
    await visitor.goTo(causes)
    await visitor.seesList()
    const { inside } = visitor
    await inside.locator('h1 + div button').waitFor()
    expect(await topOf(visitor.rows.first())).toBeLessThanOrEqual(200)
    expect(await overlap(inside.locator('h1 + div'), inside.locator('header dl'))).toBe(false)
    await visitor.page.unroute('**/graphql**')
  })
})
