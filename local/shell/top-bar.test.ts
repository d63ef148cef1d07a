import type { Browser, Page } from 'playwright-core'
import { launchBrowser, openContext } from '../browser'
import type { Host } from '../host'
import { startHost } from '../host'

const pagePath = '/admin/order-integrations/orders'

let host: Host
let browser: Browser

beforeAll(async () => {
  host = await startHost({ orders: 1, reportProblems: false })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await host.close()
})

const openPage = async (path: string, width = 1280): Promise<Page> => {
  const context = await openContext(browser, { viewport: { width, height: 720 } })
  const page = await context.newPage()
  await page.goto(`${host.url}/login?as=owner&to=${encodeURIComponent(path)}`)
  return page
}

const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search the Admin' })

describe('the search bar', () => {
  it('leads to the page by mouse', async () => {
    const page = await openPage('/admin')
    await searchField(page).fill('marketplace')
    await page.getByRole('option', { name: 'Marketplace > Connections > Orders' }).click()
    await page.waitForURL(`${host.url}${pagePath}`)
    await page.context().close()
  })

  it('leads to the page by keyboard alone, and keeps the language', async () => {
    const page = await openPage('/admin?locale=pt')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('orders')
    const field = page.getByRole('combobox')
    const chosen = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${chosen}`).textContent()).toBe('Marketplace > Conexões > Pedidos')
    expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBe(chosen)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${host.url}${pagePath}?locale=pt`)
    await page.context().close()
  })

  it('opens from within the page too', async () => {
    const page = await openPage(pagePath)
    const frame = page.frameLocator('#page')
    await frame.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('pedidos')
    expect(await page.getByRole('option').count()).toBe(1)
    await page.context().close()
  })

  it('says that nothing is found, and closes and empties on Escape', async () => {
    const page = await openPage('/admin')
    await searchField(page).fill('invoices <b>')
    await page.getByText('No page is called “invoices <b>”.').waitFor()
    expect(await searchField(page).getAttribute('aria-expanded')).toBe('false')
    await searchField(page).fill('orders')
    expect(await searchField(page).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await searchField(page).getAttribute('aria-expanded')).toBe('false')
    expect(await searchField(page).inputValue()).toBe('orders')
    await page.keyboard.press('Escape')
    expect(await searchField(page).inputValue()).toBe('')
    await page.context().close()
  })
})

describe('the language switch', () => {
  const languageOf = (page: Page) => page.locator('html').getAttribute('lang')

  it('keeps the place, also one that was reached inside the page, and is remembered', async () => {
    const page = await openPage(pagePath)
    const frame = page.frame({ url: /\/admin\/app\// })
    await frame?.waitForFunction(() => document.querySelector('#root')?.hasChildNodes())
    await frame?.evaluate(() => {
      window.history.pushState(null, '', '/admin/app/order-integrations/orders/MLB-1?q=a%20b')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.waitForURL(`${host.url}${pagePath}/MLB-1?q=a%20b`)
    // A sheet takes the focus when it opens, and a menu that was open before closes.
    await frame?.getByRole('dialog').waitFor()
    await page.getByText('EN', { exact: true }).click()
    await page.getByRole('link', { name: 'Português' }).click()
    await page.waitForURL(`${host.url}${pagePath}/MLB-1?q=a+b&locale=pt`)
    expect(await languageOf(page)).toBe('pt')
    await page.goto(`${host.url}${pagePath}`)
    expect(await languageOf(page)).toBe('pt')
    await page.goto(`${host.url}${pagePath}?locale=es`)
    expect(await languageOf(page)).toBe('es')
    await page.context().close()
  })

  it('opens and closes by keyboard', async () => {
    const page = await openPage('/admin')
    await searchField(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('link', { name: 'Español' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('link', { name: 'Español' }).isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${host.url}/admin?locale=es`)
    await page.context().close()
  })

  it('is there before anybody signed in', async () => {
    const context = await openContext(browser)
    const page = await context.newPage()
    await page.goto(`${host.url}${pagePath}`)
    await page.getByRole('link', { name: 'Español' }).click()
    await page.getByRole('link', { name: /Operador/ }).click()
    await page.waitForURL(`${host.url}${pagePath}?locale=es`)
    expect(await languageOf(page)).toBe('es')
    await context.close()
  })
})

describe('the menu', () => {
  it('can be skipped by keyboard', async () => {
    const page = await openPage(pagePath)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.context().close()
  })

  it('opens, leads on and closes by keyboard on a narrow screen', async () => {
    const page = await openPage('/admin', 320)
    const button = page.getByRole('button', { name: 'Menu' })
    const menu = page.getByRole('navigation')
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await menu.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await menu.isVisible()).toBe(false)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${host.url}${pagePath}`)
    await page.context().close()
  })
})
