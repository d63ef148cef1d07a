import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser'
import { chooseFile, chooseKind, copied, importPath } from './import-states'
import type { Scene } from './scene'
import { openScene } from './scene'
import type { View } from './views'
import { nameOf, views } from './views'
import { ordersPath, Visitor } from './visitor'

// A store on native connectors: an operator brings the export, then the copied log, and reads why an order failed.

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

const importIt = async (visitor: Visitor): Promise<void> => {
  const button = visitor.inside.getByRole('button', {
    name: /^(Import|Importar) 1 (order|pedido)$/,
  })
  await button.waitFor()
  await visitor.tabTo(button)
  await visitor.page.keyboard.press('Enter')
  await visitor.inside.getByRole('link', { name: visitor.text('imports.to-orders') }).waitFor()
}

const seesError = async (visitor: Visitor, type: string): Promise<void> => {
  await visitor.signIn({ path: `${ordersPath}?search=701-9100003`, as: 'operator' })
  await visitor.orderLink('701-9100003').waitFor()
  const row = visitor.inside.getByRole('row').filter({ hasText: '701-9100003' })
  await row.getByText(visitor.text(`error-type.${type}`)).waitFor()
}

it.each(views.map((view): [string, View] => [nameOf(view), view]))(
  'an operator brings the export, then the reason, in %s',
  async (_, view) => {
    const visitor = await Visitor.arrive({ browser, hostUrl: scene.world.host.url, ...view })
    try {
      await visitor.signIn({ path: importPath, as: 'operator' })
      await visitor.inside.locator('input[type="file"]').waitFor()
      const exported = [
        'ID;Afiliado;Status;Data de processamento',
        '701-9100003;AMZ;Processado com erro;25/11/2026 10:00:00',
      ].join('\n')
      await chooseFile(visitor, 'orders.csv', exported)
      await importIt(visitor)
      await visitor.signIn({ path: importPath, as: 'operator' })
      await chooseKind(visitor, 'log-text')
      await visitor.inside.getByRole('textbox').fill(copied)
      await importIt(visitor)
      await seesError(visitor, 'amount-divergence')
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  },
)
