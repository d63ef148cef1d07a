import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser'
import { World } from './world'

export interface Started {
  readonly world: World
  readonly browser: Browser
}

/** Before all tests of a file, the app and a browser begin at the same time; after them both end. */
export const withBrowserAndWorld = (begin: (started: Started) => void | Promise<void>): void => {
  let started: Started | undefined
  beforeAll(async () => {
    const [world, browser] = await Promise.all([World.start(), launchBrowser()])
    started = { world, browser }
    await begin(started)
  })
  afterAll(async () => {
    await started?.browser.close()
    await started?.world.close()
  })
}
