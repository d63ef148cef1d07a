import { readFile } from 'node:fs/promises'
import type { Browser, Locator } from 'playwright-core'
import { launchBrowser } from '../browser'
import { waitUntil } from '../wait-until'
import { findViolations } from './accessibility'
import type { Scene } from './scene'
import { openScene, untilInbox } from './scene'
import { closedOrder } from './scene-orders'
import { sortByOrder, untilSorted } from './sorted-list'
import type { View } from './views'
import { nameOf, views } from './views'
import { ordersPath, untilFocused, Visitor } from './visitor'
import { aNotification, eventually } from './world'

// What a person does once the list is open, with the keyboard.

jest.setTimeout(120_000)

let scene: Scene
let browser: Browser

beforeAll(async () => {
  const started = [openScene(), launchBrowser()] as const
  scene = await started[0]
  browser = await started[1]
})
afterAll(async () => {
  await browser.close()
  await scene.world.close()
})

const visitList = async (
  view: View,
  journey: (visitor: Visitor) => Promise<void>,
  path = ordersPath,
): Promise<void> => {
  const visitor = await Visitor.arrive({ browser, hostUrl: scene.world.host.url, ...view })
  try {
    await visitor.signIn({ as: 'operator', path })
    await visitor.seesList()
    await journey(visitor)
    expect(visitor.complaints).toEqual([])
  } finally {
    await scene.world.noFaults()
    await visitor.leave()
  }
}

const rowCount = (visitor: Visitor): Promise<number> => visitor.rows.count()

/** How many lines the CSV file has that the list is exported to, with its header. */
const exportedLines = async (visitor: Visitor): Promise<number> => {
  const { page, inside } = visitor
  const open = inside.getByRole('button', { name: visitor.text('export.open'), exact: true })
  await visitor.openTools()
  await visitor.tabTo(open)
  await page.keyboard.press('Enter')
  await visitor.tabTo(inside.getByRole('button', { name: visitor.text('export.csv') }))
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const text = await readFile(await (await download).path(), 'utf8')
  await page.keyboard.press('Escape')
  await untilFocused(open)
  await page.keyboard.press('Escape')
  return text.trim().split('\r\n').length
}

const showsStale = (visitor: Visitor): Locator =>
  visitor.inside.getByText(visitor.text('page.stale'))

/** Two orders of a cause that no other order of the scene has, so that they are all that a filter by it shows. */
const reportTwoWithoutDelivery = async ({ locale, width }: View): Promise<void> => {
  const ids = [`703-${width}-${locale}-1`, `703-${width}-${locale}-2`]
  for (const id of ids) {
    const description = 'The selected SLA for item 1001(Espresso cup) is not available'
    const errors = [{ source: 'Fulfillment', code: 'FMT010', description }]
    await scene.world.deliver(
      aNotification({ marketplaceOrderId: id, operationId: id, code: 'EOI002', errors }),
    )
  }
  await eventually(
    () => scene.world.ask('{ orderInbox { orders(first: 100) { nodes { marketplaceOrderId } } } }'),
    ({ data }) => ids.every((id) => JSON.stringify(data).includes(id)),
  )
}

const openSavedViews = async (visitor: Visitor): Promise<void> => {
  await visitor.openTools()
  const button = visitor.inside.getByRole('button', { name: visitor.text('views.saved') })
  await visitor.tabTo(button)
  await visitor.page.keyboard.press('Enter')
}

/** Each key, and the row that it leads to. */
const steps = [
  ['j', 0],
  ['j', 1],
  ['k', 0],
] as const

const withoutDelivery = `${ordersPath}?error-type=delivery-sla`

describe.each(views.map((view) => [nameOf(view), view] as const))('in %s', (_, view) => {
  it('opens an order on Enter, and Escape gives the focus back to its row', () =>
    visitList(view, async (visitor) => {
      const link = visitor.orderLink(scene.orderId)
      await visitor.tabTo(link)
      await visitor.page.keyboard.press('Enter')
      await visitor.sheet.getByRole('heading', { name: visitor.text('page.steps') }).waitFor()
      await visitor.page.keyboard.press('Escape')
      await visitor.sheet.waitFor({ state: 'detached' })
      await untilFocused(link)
    }))

  it('filters by error, keeps the filter in the address, and clears it', () =>
    visitList(view, async (visitor) => {
      const { page } = visitor
      const all = await rowCount(visitor)
      await visitor.tabTo(visitor.filterButton)
      await page.keyboard.press('Enter')
      const divergence = visitor.inside.getByRole('checkbox', {
        name: visitor.text('error-type.amount-divergence'),
      })
      await visitor.tabTo(divergence)
      await page.keyboard.press('Space')
      await page.waitForURL(/error-type=amount-divergence/)
      await waitUntil(async () => (await rowCount(visitor)) === 2)
      await page.keyboard.press('Escape')
      await untilFocused(visitor.filterButton)
      expect(await exportedLines(visitor)).toBe(1 + 2)

      await page.reload()
      await visitor.seesList()
      expect(await rowCount(visitor)).toBe(2)

      const clear = visitor.inside.getByRole('button', { name: visitor.text('page.clear-filters') })
      await visitor.tabTo(clear)
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => !url.searchParams.has('error-type'))
      await waitUntil(async () => (await rowCount(visitor)) === all)
    }))

  it('sorts by id, keeps that in the address, and turns it around', () =>
    visitList(view, async (visitor) => {
      const { page } = visitor
      await sortByOrder(visitor, 'ascending')
      await page.waitForURL(/sort=marketplace-order-id/)
      await untilSorted(visitor, 'ascending')

      await page.reload()
      await visitor.seesList()
      await untilSorted(visitor, 'ascending')

      await sortByOrder(visitor, 'descending')
      await page.waitForURL(/direction=descending/)
      await untilSorted(visitor, 'descending')
    }))

  it('finds an order that requires no action by its complete id', () =>
    visitList(view, async (visitor) => {
      await visitor.openTools()
      await visitor.tabTo(visitor.inside.getByRole('searchbox'))
      await visitor.page.keyboard.type(closedOrder)
      await visitor.page.keyboard.press('Enter')
      await visitor.orderLink(closedOrder).waitFor()
    }))

  it('shows the last rows with a mark while Master Data is down, and no mark after', () =>
    visitList(view, async (visitor) => {
      const all = await rowCount(visitor)
      await scene.world.faults({ host: 'api.vtex.com', path: '/api/dataentities/*', status: 503 })
      await untilInbox(scene.world, '"stale":true')
      await visitor.page.reload()
      await showsStale(visitor).waitFor()
      await visitor.orderLink(scene.orderId).waitFor()
      expect(await rowCount(visitor)).toBe(all)

      await scene.world.noFaults()
      await visitor.page.reload()
      await visitor.seesList()
      // On a busy machine a first look still has the last good rows.
      await showsStale(visitor).waitFor({ state: 'detached' })
    }))

  it('saves a list for the person who sees it, in whatever browser, and for nobody else', async () => {
    const name = `Prices ${nameOf(view)}`
    const link = ({ inside }: Visitor) => inside.getByRole('link', { name, exact: true })
    await visitList(
      view,
      async (visitor) => {
        await openSavedViews(visitor)
        const field = visitor.inside.getByLabel(visitor.text('views.name'))
        await field.waitFor()
        await visitor.tabTo(field)
        await visitor.page.keyboard.type(name)
        await visitor.page.keyboard.press('Enter')
        await link(visitor).waitFor()
        expect(await findViolations(visitor.page)).toEqual([])
        expect(await visitor.overflowing()).toEqual([])
      },
      `${ordersPath}?error-type=amount-divergence`,
    )
    const ofOwner = await scene.world.ask('{ savedViews { name } }', {}, { as: 'owner' })
    expect(ofOwner).toMatchObject({ data: { savedViews: [] } })

    await visitList(view, async (visitor) => {
      await openSavedViews(visitor)
      await link(visitor).waitFor()
      await visitor.tabTo(link(visitor))
      await visitor.page.keyboard.press('Enter')
      await visitor.page.waitForURL(/error-type=amount-divergence/)
    })
  })

  it('goes through the list by keys, closes two ticked orders with a reason, and they are gone', async () => {
    await reportTwoWithoutDelivery(view)
    await visitList(
      view,
      async (visitor) => {
        const { page, inside } = visitor
        const links = inside.locator('tbody tr a[id]')
        const ticks = inside.locator('tbody input[type="checkbox"]:checked')
        await links.nth(1).waitFor()
        await visitor.tabTo(visitor.filterButton)
        for (const [key, row] of steps) {
          await page.keyboard.press(key)
          await untilFocused(links.nth(row))
        }
        await page.keyboard.press('x')
        await page.keyboard.press('j')
        await page.keyboard.press('x')
        await waitUntil(async () => (await ticks.count()) === 2)
        await untilFocused(links.nth(1))

        const bar = inside.getByRole('region', { name: visitor.text('bulk.bar') })
        const close = bar.getByRole('button', { name: visitor.text('bulk.close'), exact: true })
        await visitor.tabTo(close)
        await page.keyboard.press('Enter')
        const reason = bar.getByRole('combobox', { name: visitor.text('work.why') })
        await visitor.tabTo(reason)
        await reason.selectOption('CANCELED_AT_MARKETPLACE')
        expect(await findViolations(page)).toEqual([])
        expect(await visitor.overflowing()).toEqual([])
        await visitor.tabTo(bar.locator('button[type="submit"]'))
        await page.keyboard.press('Enter')

        const none = inside.getByRole('heading', {
          name: visitor.text('page.no-match'),
          exact: true,
        })
        await none.waitFor()
        expect(await links.count()).toBe(0)
        const receipt = inside.getByRole('status', { name: visitor.text('receipt.label') })
        await untilFocused(receipt.locator('> div'))
      },
      withoutDelivery,
    )
  })

  it('shows its keys on a question mark, and Escape gives the focus back', () =>
    visitList(view, async (visitor) => {
      const { page, sheet } = visitor
      const first = visitor.inside.locator('tbody tr a[id]').first()
      await visitor.tabTo(first)
      await page.keyboard.press('?')
      await sheet.getByText(visitor.text('keys.help')).waitFor()
      expect(await findViolations(page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
      await untilFocused(first)
    }))
})
