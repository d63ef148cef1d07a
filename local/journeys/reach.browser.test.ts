import type { Browser, Locator } from 'playwright-core'
import { waitUntil } from '../wait-until'
import { alertAccount, raiseAlerts } from './alert-states'
import { withBrowserAndWorld } from './browser-and-world'
import { nameOf, views } from './views'
import { ordersPath, untilFocused, Visitor } from './visitor'
import { aNotification, eventually } from './world'
import type { World } from './world'

// The list within reach of the keyboard and of a finger: with an alert above it, and without.

jest.setTimeout(120_000)

const mostStops = 15
const smallestTarget = 24
const smallestOfPhone = 44
const phone = 600

const orders = ['707-1', '707-2', '707-3']

let world: World
let browser: Browser

withBrowserAndWorld(async (started) => {
  world = started.world
  browser = started.browser
  for (const id of orders) {
    await world.deliver(aNotification({ marketplaceOrderId: id, operationId: id }))
  }
  await eventually(
    () => world.ask('{ orderInbox { open { total } } }'),
    ({ data }) => JSON.stringify(data).includes(`"total":${orders.length}`),
  )
  await raiseAlerts(world)
})

const accounts = [
  ['without an alert', 'demostore'],
  ['with two alerts', alertAccount],
] as const

type Visit = (visitor: Visitor) => Promise<void>

const visitList = async (
  view: (typeof views)[number],
  account: string,
  visit: Visit,
  list = 'orders',
) => {
  const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
  try {
    await visitor.signIn({ account, path: `${ordersPath}?view=${list}` })
    await visitor.seesList()
    await visit(visitor)
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
}

/** Where the focus begins when a person enters the page from the Admin around it. */
const enter = ({ page }: Visitor): Promise<void> => page.locator('#page').focus()

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node.contains(document.activeElement))

/** What the Tab key stops at until it is in a row of the list. */
const stopsBeforeRows = async (visitor: Visitor): Promise<readonly string[]> => {
  const stops: string[] = []
  const active = visitor.inside.locator(':focus')
  await enter(visitor)
  for (;;) {
    await visitor.page.keyboard.press('Tab')
    if (await hasFocus(visitor.rows.first())) return stops
    stops.push(await active.evaluate((node) => node.outerHTML.slice(0, 120)))
    if (stops.length > 60) return stops
  }
}

/** What opens something, of the rows only the first: they are all alike. */
const openers = ({ inside }: Visitor): Locator =>
  inside.locator(
    'button[aria-expanded="false"]:visible:not(tbody tr:has(a[id]) ~ tr:has(a[id]) button)',
  )

const popover = ({ inside }: Visitor): Locator => inside.locator('[data-popover]')

/** At the edge of the page, where nothing stands. */
const pressBeside = async ({ page }: Visitor): Promise<void> => {
  const box = await page.locator('#page').boundingBox()
  await page.mouse.click((box?.x ?? 0) + 3, 400)
}

const styleOf = (element: Locator) =>
  element.evaluate((node) => {
    const { fontSize, outlineStyle } = getComputedStyle(node)
    return { size: fontSize, outline: outlineStyle }
  })

/** A row of the list is opened by a press anywhere in it: what stands in it has the room of a pointer, on a phone too. */
const tooSmall = (visitor: Visitor, least: number): Promise<readonly string[]> =>
  visitor.inside.locator('body').evaluate(
    (body, [smallest, smallestInRow]) => {
      const controls = 'a[href], button, input, select, textarea, summary, [role="button"]'
      const isInText = (node: Element) => {
        const parent = node.parentElement
        return (
          getComputedStyle(node).display === 'inline' && parent?.textContent !== node.textContent
        )
      }
      const target = (node: Element) =>
        node.closest('label, td:has(input), form[role="search"]') ?? node
      return Array.from(body.querySelectorAll(controls)).flatMap((node) => {
        const { width, height } = target(node).getBoundingClientRect()
        const isSeen = node.checkVisibility() && width > 1 && height > 1
        const wanted = node.closest('tbody') ? smallestInRow : smallest
        const isEnough = Math.round(width) >= wanted && Math.round(height) >= wanted
        if (!isSeen || isEnough || isInText(node)) return []
        return [`${Math.round(width)} × ${Math.round(height)}: ${node.outerHTML.slice(0, 120)}`]
      })
    },
    [least, smallestTarget] as const,
  )

/** What of a row lies over another: however large it is, a finger that meets both meets the wrong one. */
const overlapping = ({ rows }: Visitor): Promise<readonly string[]> =>
  rows.evaluateAll((all) =>
    all.flatMap((row) => {
      const targets = Array.from(row.querySelectorAll('a[href], button'))
        .filter((node) => node.checkVisibility())
        .map((node) => ({ node, box: node.getBoundingClientRect() }))
      return targets.flatMap(({ node, box }, place) =>
        targets.slice(place + 1).flatMap((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          if (across <= 0.5 || down <= 0.5) return []
          return [`“${node.textContent ?? ''}” and “${other.node.textContent ?? ''}” by ${down}`]
        }),
      )
    }),
  )

describe.each(views.map((view) => [nameOf(view), view] as const))('in %s', (_, view) => {
  it.each(['causes', 'orders'])('nothing to press in a row of %s lies over another', (list) => {
    const visit: Visit = async (visitor) => {
      await waitUntil(async () => (await visitor.rows.count()) > 0)
      expect(await overlapping(visitor)).toEqual([])
    }
    return visitList(view, alertAccount, visit, list)
  })

  describe.each(accounts)('%s', (__, account) => {
    it(`the first row is at most ${mostStops} stops of the Tab key away`, () =>
      visitList(view, account, async (visitor) => {
        const stops = await stopsBeforeRows(visitor)
        expect(stops.length <= mostStops ? [] : stops).toEqual([])
      }))

    it('the first stop leads past all of them to the list', () =>
      visitList(view, account, async (visitor) => {
        const skip = visitor.inside.getByRole('button', { name: visitor.text('page.skip') })
        await enter(visitor)
        await visitor.page.keyboard.press('Tab')
        await untilFocused(skip)
        await visitor.page.keyboard.press('Enter')
        await visitor.page.keyboard.press('Tab')
        expect(await hasFocus(visitor.inside.locator('table'))).toBe(true)
      }))

    it('every popover closes on Escape, which gives the focus back, and on a click elsewhere', () =>
      visitList(view, account, async (visitor) => {
        // What comes after the list, such as who may act, brings buttons too.
        await visitor.page.waitForLoadState('networkidle')
        let popovers = 0
        for (let place = 0; place < (await openers(visitor).count()); place += 1) {
          const button = openers(visitor).nth(place)
          await button.click()
          if ((await popover(visitor).count()) === 0) {
            await visitor.page.keyboard.press('Enter')
            continue
          }
          popovers += 1
          await visitor.page.keyboard.press('Escape')
          await popover(visitor).waitFor({ state: 'detached' })
          await untilFocused(button)
          await button.click()
          await popover(visitor).waitFor()
          await pressBeside(visitor)
          await popover(visitor).waitFor({ state: 'detached' })
        }
        expect(popovers).toBeGreaterThan(0)
      }))

    it('the title leads, and the list that is shown is told apart without a color', () =>
      visitList(view, account, async (visitor) => {
        const { inside, page } = visitor
        const title = await styleOf(inside.getByRole('heading', { level: 1 }))
        expect(Number.parseFloat(title.size)).toBeGreaterThanOrEqual(view.width <= phone ? 18 : 20)
        await page.emulateMedia({ forcedColors: 'active' })
        const shown = await styleOf(inside.locator('nav a[aria-current="page"]'))
        const other = await styleOf(inside.locator('nav a:not([aria-current])').first())
        expect([shown.outline, other.outline]).toEqual(['solid', 'none'])
        await page.emulateMedia({ forcedColors: null })
      }))

    it('a finger meets no small target of an order’s sheet either', () =>
      visitList(view, account, async (visitor) => {
        await visitor.rows.first().getByRole('link').first().click()
        await visitor.sheet.getByText(visitor.text('team.notes'), { exact: true }).waitFor()
        expect(
          await tooSmall(visitor, view.width <= phone ? smallestOfPhone : smallestTarget),
        ).toEqual([])
      }))

    const least = view.width <= phone ? smallestOfPhone : smallestTarget
    it(`a finger meets no target of less than ${least} px`, () =>
      visitList(view, account, async (visitor) => {
        await waitUntil(async () => (await visitor.rows.count()) > 0)
        expect(await tooSmall(visitor, least)).toEqual([])
      }))
  })
})
