import type { Browser } from 'playwright-core'
import type { Locale } from '../shell/locale'
import { locales } from '../shell/locale'
import { withBrowserAndWorld } from './browser-and-world'
import type { View } from './views'
import { nameOf, views } from './views'
import { ordersPath, Visitor } from './visitor'
import { aNotification } from './world'
import type { World } from './world'

// From a connector's notification to a person who reads what to do, on every way that leads there.

jest.setTimeout(120_000)

const orderId = '701-8412207-5519842'
const documentedExample = 'Payment total (311.77) differs from store desired value (313.61)'

const sentences: Readonly<Record<Locale, string>> = {
  en: 'At the marketplace the customer paid 311.77; your store expected 313.61: 1.84 less (0.59%).',
  pt: 'No marketplace o cliente pagou 311,77; sua loja esperava 313,61: 1,84 a menos (0,59%).',
  es: 'En el marketplace el cliente pagó 311,77; tu tienda esperaba 313,61: 1,84 menos (0,59%).',
}

let world: World
let browser: Browser

withBrowserAndWorld(async (started) => {
  world = started.world
  browser = started.browser
  expect((await world.deliver(aNotification({ marketplaceOrderId: orderId }))).status).toBe(200)
})

const visit = async (view: View, journey: (visitor: Visitor) => Promise<void>): Promise<void> => {
  const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
  try {
    await journey(visitor)
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
}

const readsInstructions = async (visitor: Visitor): Promise<void> => {
  const { sheet } = visitor
  await sheet.getByText(sentences[visitor.view.locale]).waitFor()
  await sheet.getByText(visitor.text('error-type.amount-divergence')).first().waitFor()
  const steps = sheet.getByRole('list').filter({ has: visitor.page.locator('ul a') })
  expect(await steps.getByRole('listitem').count()).toBeGreaterThan(3)
  expect(await sheet.getByText(documentedExample).first().textContent()).toContain(
    documentedExample,
  )
}

const opensFromList = async (visitor: Visitor): Promise<void> => {
  await visitor.seesList()
  await visitor.orderLink(orderId).click()
  await readsInstructions(visitor)
  await visitor.page.waitForURL((url) => url.pathname === `${ordersPath}/AMZ-${orderId}`)
}

describe.each(views.map((view) => [nameOf(view), view] as const))('in %s', (_, view) => {
  it('by the menu, from the door on', () =>
    visit(view, async (visitor) => {
      await visitor.goTo('/admin')
      await visitor.page.getByRole('link', { name: visitor.shell.users.viewer }).click()
      if (view.width < 768) await visitor.page.getByRole('button').first().click()
      const menu = visitor.page.getByRole('navigation', { name: visitor.shell.menu })
      await menu.getByRole('link', { name: visitor.text('navigation.orders'), exact: true }).click()
      await opensFromList(visitor)
    }))

  it('by the search bar, with the mouse', () =>
    visit(view, async (visitor) => {
      await visitor.signIn({ path: '/admin' })
      await visitor.page.getByRole('combobox', { name: visitor.shell.search }).click()
      await visitor.page.keyboard.type('marketplace')
      await visitor.page.getByRole('option').first().click()
      await opensFromList(visitor)
    }))

  it('by the search bar, with the keyboard alone', () =>
    visit(view, async (visitor) => {
      const { page } = visitor
      await visitor.signIn({ path: '/admin' })
      await visitor.tabTo(page.getByRole('combobox'))
      await page.keyboard.type('pedidos')
      await page.keyboard.press('Enter')
      await visitor.seesList()
      await visitor.tabTo(visitor.orderLink(orderId))
      await page.keyboard.press('Enter')
      await readsInstructions(visitor)
    }))

  it('by the address of the order', () =>
    visit(view, async (visitor) => {
      await visitor.signIn({ path: `${ordersPath}/${orderId}` })
      await readsInstructions(visitor)
    }))
})

describe.each(locales)('the instructions in %s', (locale) => {
  it('link documents in that language and places of the Admin, in new tabs', () =>
    visit({ locale, width: 1280 }, async (visitor) => {
      await visitor.signIn({ path: `${ordersPath}/${orderId}` })
      await readsInstructions(visitor)
      const links = await visitor.sheet
        .getByRole('link')
        .evaluateAll((all) =>
          all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('target')]),
        )
      expect(links.filter(([, target]) => target !== '_blank')).toEqual([])
      const targets = links.map(([href]) => href)
      expect(targets).toContain('/admin/order-auth')
      const documents = targets.filter((href) => href?.startsWith('https://help.vtex.com/'))
      expect(documents.length).toBeGreaterThan(1)
      expect(documents.filter((href) => !href?.includes(`.com/${locale}/`))).toEqual([])
    }))

  it('come after a change of language at the same place', () =>
    visit({ locale: locale === 'en' ? 'pt' : 'en', width: 1280 }, async (visitor) => {
      await visitor.signIn({})
      await opensFromList(visitor)
      await visitor.page.locator('.language summary').click()
      await visitor.page.locator(`a[data-locale="${locale}"]`).click()
      await visitor.sheet.getByText(sentences[locale]).waitFor()
    }))
})
