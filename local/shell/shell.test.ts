import type { Browser, Page } from 'playwright-core'
import { launchBrowser, openContext } from '../browser'
import type { Host } from '../host'
import { startHost } from '../host'

const pagePath = '/admin/order-integrations/orders'

let host: Host
let browser: Browser

beforeAll(async () => {
  host = await startHost({ orders: 20, reportProblems: false })
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

describe('the shell', () => {
  it('offers the three users to somebody who is not signed in', async () => {
    const context = await openContext(browser)
    const page = await context.newPage()
    await page.goto(`${host.url}${pagePath}`)
    const links = await page.locator('.users').getByRole('link').allTextContents()
    expect(links.map((text) => text.split(':')[0])).toEqual(['Owner', 'Operator', 'Viewer'])
    await page.getByRole('link', { name: /Viewer/ }).click()
    expect(page.url()).toBe(`${host.url}${pagePath}`)
    await context.close()
  })

  it('shows the page in an iframe, under a menu with real links', async () => {
    const page = await openPage(pagePath)
    const link = page.getByRole('navigation').getByRole('link', { name: 'Orders' })
    expect(await link.getAttribute('aria-current')).toBe('page')
    const frame = page.frame({ url: `${host.url}/admin/app/order-integrations/orders` })
    expect(frame).not.toBeNull()
    await page.context().close()
  })

  it('follows the page inside, back and forth', async () => {
    const page = await openPage(`${pagePath}?locale=es`)
    const frame = page.frame({ url: /\/admin\/app\// })
    await frame?.waitForFunction(() => document.querySelector('#root')?.hasChildNodes())
    await frame?.evaluate(() => {
      window.history.pushState(null, '', '/admin/app/order-integrations/orders/MLB-1?locale=es')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.waitForURL(`${host.url}${pagePath}/MLB-1?locale=es`)
    await page.goBack()
    await page.waitForURL(`${host.url}${pagePath}?locale=es`)
    await page.context().close()
  })

  it('marks the page that is shown inside in its menu', async () => {
    const page = await openPage(pagePath)
    const current = page.locator('.group a[aria-current="page"]')
    expect(await current.allTextContents()).toEqual(['Orders'])
    const frame = page.frame({ url: /\/admin\/app\// })
    await frame?.waitForFunction(() => document.querySelector('#root')?.hasChildNodes())
    await frame?.evaluate(() => {
      window.history.pushState(null, '', '/admin/app/order-integrations/import')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await current.getByText('Import logs and reports').waitFor()
    expect(await current.allTextContents()).toEqual(['Import logs and reports'])
    await page.context().close()
  })

  it('has its menu behind a named button on a narrow screen', async () => {
    const page = await openPage(pagePath, 320)
    const menu = page.getByRole('navigation')
    expect(await menu.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await menu.getByRole('link', { name: 'Orders' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await menu.isVisible()).toBe(false)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(320)
    await page.context().close()
  })

  it('runs under a content security policy that lets no inline script run', async () => {
    for (const path of [pagePath, '/admin', `/admin/app/order-integrations/orders`]) {
      const policy = (await fetch(`${host.url}${path}`)).headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
    }
  })

  it('knows no other pages', async () => {
    const page = await openPage('/admin/elsewhere')
    expect(await page.getByRole('heading').textContent()).toBe('There is no such page.')
    await page.context().close()
  })
})
