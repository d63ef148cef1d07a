import type { Browser } from 'playwright-core'
import { waitUntil } from '../wait-until'
import { plan } from './act-states'
import { withBrowserAndWorld } from './browser-and-world'
import { Hand } from './days/day'
import { isWholeMatrixWanted, nameOf, views } from './views'
import { ordersPath, untilFocused, Visitor } from './visitor'
import type { World } from './world'

// From the list of plans to a receipt with the Tab key alone, where a connector sends the orders again.

jest.setTimeout(120_000)

let world: World
let browser: Browser

withBrowserAndWorld((started) => {
  world = started.world
  browser = started.browser
})

const narrow = views.filter(({ width }) => isWholeMatrixWanted || width === 320)

it.each(narrow.map((view) => [nameOf(view), view] as const))(
  'a plan is found in the list, sent by its connector and taken away as a receipt, in %s',
  async (_, view) => {
    await plan({ world, orderId: '' })
    const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
    const { sheet, inside } = visitor
    const hand = Hand.onKeyboard(visitor)
    const buttonWith = (id: string) => sheet.locator('button', { hasText: visitor.text(id) })
    try {
      await visitor.signIn({ as: 'operator', path: `${ordersPath}?view=orders` })
      await visitor.seesList()
      await hand.press(inside.getByRole('link', { name: visitor.text('header.acts'), exact: true }))
      await untilFocused(sheet)
      await hand.press(sheet.getByRole('listitem').first().getByRole('link'))
      await sheet.locator('tbody[data-outcome="PASSES"]').waitFor()
      await hand.press(buttonWith('plan.way-open'))
      await hand.press(sheet.locator('ul + button'))
      await sheet.locator('tbody[data-outcome="REQUESTED"]').waitFor()
      await waitUntil(async () => {
        // Requests follow one another at the connector's pace.
        await world.control('POST', 'people/connectors/demostore-amz/poll-resend-requests')
        return (await buttonWith('receipt.download').count()) > 0
      }, 60_000)
      await hand.press(buttonWith('receipt.download'))
      await sheet.getByRole('button', { name: visitor.text('receipt.csv') }).waitFor()
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  },
)
