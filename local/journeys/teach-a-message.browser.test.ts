import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser'
import type { Scene } from './scene'
import { openScene } from './scene'
import { messagesPath, reportUnknown, unknownOrder } from './settings-states'
import type { View } from './views'
import { nameOf, views } from './views'
import { Visitor } from './visitor'

// An owner meets a message that no rule knows, says what it means, and takes it back, with the keyboard.

jest.setTimeout(120_000)

let scene: Scene
let browser: Browser

beforeAll(async () => {
  const started = [openScene(), launchBrowser()] as const
  scene = await started[0]
  browser = await started[1]
  await reportUnknown(scene)
})
afterAll(async () => {
  await browser.close()
  await scene.world.close()
})

const showsType = async (visitor: Visitor, type: string): Promise<void> => {
  await visitor.signIn({ path: `/admin/order-integrations/orders?search=${unknownOrder}` })
  await visitor.orderLink(unknownOrder).waitFor()
  const row = visitor.inside.getByRole('row').filter({ hasText: unknownOrder })
  await row.getByText(visitor.text(`error-type.${type}`)).waitFor()
}

const teaches = async (visitor: Visitor): Promise<void> => {
  await visitor.signIn({ path: messagesPath })
  const message = visitor.inside.getByRole('listitem').filter({ hasText: /quorvex/i })
  const meaning = message.getByRole('combobox')
  await meaning.waitFor()
  await visitor.tabTo(meaning)
  await meaning.selectOption('CUSTOMER_DATA')
  await visitor.tabTo(message.getByRole('button', { name: visitor.text('settings.teach') }))
  await visitor.page.keyboard.press('Enter')
  await message.getByRole('button', { name: visitor.text('settings.undo') }).waitFor()
}

const takesItBack = async (visitor: Visitor): Promise<void> => {
  await visitor.signIn({ path: messagesPath })
  const message = visitor.inside.getByRole('listitem').filter({ hasText: /quorvex/i })
  const undo = message.getByRole('button', { name: visitor.text('settings.undo') })
  await undo.waitFor()
  await visitor.tabTo(undo)
  await visitor.page.keyboard.press('Enter')
  await message.getByRole('combobox').waitFor()
}

it.each(views.map((view): [string, View] => [nameOf(view), view]))(
  'an owner teaches a message and undoes it, in %s',
  async (_, view) => {
    const visitor = await Visitor.arrive({ browser, hostUrl: scene.world.host.url, ...view })
    try {
      await showsType(visitor, 'unclassified')
      await teaches(visitor)
      await showsType(visitor, 'customer-data')
      await takesItBack(visitor)
      await showsType(visitor, 'unclassified')
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  },
)
