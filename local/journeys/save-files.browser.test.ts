import { readFile } from 'node:fs/promises'
import type { Browser, Locator } from 'playwright-core'
import { launchBrowser } from '../browser'
import { frameReadingSchema } from '../gateway/frame-reading'
import type { Scene } from './scene'
import { openScene } from './scene'
import { ordersPath, Visitor } from './visitor'

// Whatever the Admin lets a page in its frame do, a file that the page says it saved is saved. What Firefox and WebKit
// make of the same readings, npm run test:engines says.

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

const button = (visitor: Visitor, id: string) =>
  visitor.inside.getByRole('button', { name: visitor.text(id) })

/** What the file holds that a press of the button saves. */
const savedBy = async (visitor: Visitor, saving: Locator): Promise<string> => {
  const download = visitor.page.waitForEvent('download')
  await saving.click()
  return readFile(await (await download).path(), 'utf8')
}

describe.each(frameReadingSchema.options)('where the Admin’s frame is %s', (frame) => {
  it('the list and the orders of a cause are saved, and the page says so', async () => {
    const visitor = await Visitor.arrive({
      browser,
      hostUrl: scene.world.host.url,
      locale: 'en',
      width: 1280,
    })
    try {
      await visitor.signIn({ as: 'operator', frame })
      await visitor.seesList()
      await button(visitor, 'export.open').click()
      expect(await savedBy(visitor, button(visitor, 'export.csv'))).toContain(scene.orderId)
      await visitor.inside.getByText(/orders exported, as of/).waitFor()

      await visitor.goTo(`${ordersPath}?view=causes&error-type=amount-divergence`)
      await visitor.seesList()
      await visitor.inside.locator('tbody a').first().click()
      await button(visitor, 'cause.ticket-write').click()
      const asFile = visitor.sheet.getByRole('button', { name: /^Download all/ })
      expect(await savedBy(visitor, asFile)).toContain(scene.orderId)
      await visitor.sheet.getByText('orders.csv was saved among your downloads.').waitFor()
    } finally {
      await visitor.leave()
    }
  })
})
