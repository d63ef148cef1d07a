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
  // Refused by name, not by looking at each request: that would cost more than the request, and keep no cache.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/** Its requests to other hosts fail, as they do without a network. */
export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args: quietFlags })

/** A fresh profile. */
export const openContext = (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    ...options,
  })
