import type { Browser, Locator } from 'playwright-core'
import { alertAccount, raiseAlerts } from './alert-states'
import { withBrowserAndWorld } from './browser-and-world'
import { measuredLocales } from './views'
import { ordersPath, Visitor } from './visitor'
import { aNotification, eventually } from './world'
import type { World } from './world'

// Where things stand on the page while something burns: what to save first is seen without scrolling, at each width
// that people use; in each language in npm run test:matrix. The fonts here are about a tenth wider than the Admin's own.

jest.setTimeout(120_000)

const causes = `${ordersPath}?view=causes`
const orders = `${ordersPath}?view=orders`

let world: World
let browser: Browser

withBrowserAndWorld(async (started) => {
  world = started.world
  browser = started.browser
  await world.deliver(aNotification())
  await eventually(
    () => world.ask('{ orderInbox { open { total } } }'),
    ({ data }) => JSON.stringify(data).includes('"total":1'),
  )
  await raiseAlerts(world)
})

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

/** Where so many rows end, were there as many. */
const bottomOfRows = async ({ rows }: Visitor, count: number): Promise<number> => {
  const box = await rows.first().boundingBox()
  return box ? box.y + count * box.height : Number.NaN
}

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

describe.each(measuredLocales)('in %s', (locale) => {
  let visitor: Visitor

  beforeAll(async () => {
    visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, locale, width: 1280 })
    await visitor.signIn({ account: alertAccount, path: causes })
    await visitor.seesList()
  })
  afterAll(() => visitor.leave())

  const see = async (path: string, window: Window): Promise<void> => {
    await visitor.page.setViewportSize(window)
    await visitor.goTo(path)
    await visitor.seesList()
    await visitor.inside.getByRole('region', { name: visitor.text('alert.label') }).waitFor()
    expect(await visitor.overflowing()).toEqual([])
  }

  it('a laptop shows nine causes below the alert, in one line of tools and with whole words', async () => {
    await see(causes, { width: 1280, height: 800 })
    expect(await topOf(visitor.rows.first())).toBeLessThanOrEqual(300)
    expect(await bottomOfRows(visitor, 9)).toBeLessThanOrEqual(800)
    const toolbar = visitor.inside.getByRole('toolbar')
    expect((await toolbar.boundingBox())?.height).toBeLessThanOrEqual(37)
    expect(await cutWords(visitor, 'h1, thead th')).toEqual([])
    const { inside } = visitor
    expect(await overlap(inside.locator('h1 + div'), inside.locator('header dl'))).toBe(false)
  })

  it('tools stay in one line where filters hold', async () => {
    await see(`${orders}&error-type=amount-divergence`, { width: 1280, height: 800 })
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
    const calm = await Visitor.arrive({ browser, hostUrl: world.host.url, locale, width: 1280 })
    try {
      await calm.signIn({ path: causes })
      await calm.seesList()
      const words = calm.inside.locator('h1 + div')
      await words.getByRole('button').waitFor()
      expect(await topOf(calm.rows.first())).toBeLessThanOrEqual(200)
      expect(await overlap(words, calm.inside.locator('header dl'))).toBe(false)
    } finally {
      await calm.leave()
    }
  })
})
