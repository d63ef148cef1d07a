// What a visitor leaves in the browser for the next one: the code of the page, which takes longer to load than most tests,
// and nothing of themselves.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openContext } from '../browser'

export interface Looking {
  /** In CSS pixels. */
  readonly width: number
  readonly height?: number
  /** Pixels of the screen for one of CSS: 2 at a zoom of 200 %. */
  readonly scale?: number
}

const left = new WeakMap<Browser, Map<string, BrowserContext[]>>()

const leftFor = (browser: Browser, { width, height = 800, scale = 1 }: Looking) => {
  const ofBrowser = left.get(browser) ?? new Map<string, BrowserContext[]>()
  left.set(browser, ofBrowser)
  const name = `${width} ${height} ${scale}`
  const profiles = ofBrowser.get(name) ?? []
  ofBrowser.set(name, profiles)
  return profiles
}

/** A profile in which nothing was ever loaded. */
export const openProfile = (
  browser: Browser,
  { width, height = 800, scale = 1 }: Looking,
): Promise<BrowserContext> =>
  openContext(browser, { viewport: { width, height }, deviceScaleFactor: scale })

/** A profile that nobody uses now: of an earlier visitor with such a window, or a new one. */
export const takeProfile = async (browser: Browser, looking: Looking): Promise<BrowserContext> =>
  leftFor(browser, looking).pop() ?? openProfile(browser, looking)

interface Leaving {
  readonly browser: Browser
  readonly looking: Looking
  readonly page: Page
}

/** Leaves a profile to the next visitor with such a window; one that cannot be cleared is closed. */
export const leaveProfile = async ({ browser, looking, page }: Leaving): Promise<void> => {
  const context = page.context()
  try {
    await page.evaluate(() => localStorage.clear())
    await page.close()
    await context.clearCookies()
    leftFor(browser, looking).push(context)
  } catch {
    await context.close()
  }
}
