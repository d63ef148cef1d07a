// A real Chromium for tests and screenshots. It reaches nothing beyond this machine.
import chromium from '@sparticuz/chromium'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { chromium as playwright } from 'playwright-core'

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--no-first-run',
  '--no-proxy-server',
]

const loopbackHosts = new Set(['127.0.0.1', 'localhost'])

const isLocal = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'data:' || protocol === 'blob:' || loopbackHosts.has(hostname)
}

export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args: quietFlags })

/** A fresh profile whose requests to other hosts fail, as they do without a network. */
export const openContext = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    ...options,
  })
  await context.route('**/*', (route) =>
    isLocal(route.request().url()) ? route.continue() : route.abort(),
  )
  return context
}
