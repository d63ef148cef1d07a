import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { fromRoot } from '../paths'
import { withBrowserAndWorld } from './browser-and-world'
import { chooseFile, chooseKind, copied, importPath } from './import-states'
import type { View } from './views'
import { nameOf, views } from './views'
import { ordersPath, Visitor } from './visitor'
import type { World } from './world'

// A store on native connectors: an operator brings the export, then the copied log, and reads why an order failed. And
// each kind of file in its real bytes, dropped on one page one after the other.

jest.setTimeout(120_000)

let world: World
let browser: Browser

withBrowserAndWorld((started) => {
  world = started.world
  browser = started.browser
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
    const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
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

/** As the system hands over a file that is let go above the page. */
const drop = async (visitor: Visitor, name: string): Promise<void> => {
  const bytes = (await readFile(fromRoot('react', 'testing', 'reports', name))).toString('base64')
  await visitor.inside.locator('label:has(input[type="file"])').evaluate(
    (zone, file) => {
      const dataTransfer = new DataTransfer()
      const content = Uint8Array.from(atob(file.bytes), (letter) => letter.charCodeAt(0))
      dataTransfer.items.add(new File([content], file.name))
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    { name, bytes },
  )
}

/** What the page reads of each: the first order, and what shows that it was understood as it is. */
const reports: readonly (readonly [string, string, readonly (string | RegExp)[]])[] = [
  ['XLSX', 'mercadolivre-pt.xlsx', ['2000009100000011', /^R\$\s?219\.90$/, /^28 Nov.* 16:10:00/]],
  ['HTML named .xls', 'html-saved-as.xls', ['2000009500000011', 'Pago']],
  ['CSV in UTF-8', 'tiktok-orders.csv', ['576461413038785751', 'To ship']],
  ['UTF-16', 'excel-unicode-text-utf16le.txt', ['2000009300000041', 'Pago']],
  ['Windows-1252', 'magalu.csv', ['LU-1531770107905712', '1005 × 1']],
  ['TSV of Amazon', 'amazon-unshipped-latin1.txt', ['701-9500021-0000021', '1040 × 2']],
]

const refused: readonly (readonly [string, string])[] = [
  ['old-workbook.xls', 'old-workbook'],
  ['password-protected.xlsx', 'password'],
  ['pdf-renamed.csv', 'pdf'],
  ['shopee.zip', 'archive'],
  ['empty.csv', 'empty'],
]

const bringsCarriers = async (visitor: Visitor): Promise<void> => {
  const { inside } = visitor
  const importing = (name: string) => inside.getByRole('button', { name })
  await chooseKind(visitor, 'carriers')
  await drop(visitor, 'totvs-sa4.csv')
  await inside.getByRole('row', { name: '000002 LOGGI TECNOLOGIA LOGGI' }).waitFor()
  await importing('Import 2 carriers').press('Enter')
  await inside.getByText('2 carriers imported.').waitFor()
  await drop(visitor, 'bling-contatos-transportadoras.csv')
  await inside.getByRole('row', { name: /17912963064 L4B LOGÍSTICA LTDA Loggi/ }).waitFor()
  await inside.getByText('LOGGI · LOGGI TECNOLOGIA (000002)').waitFor()
  await importing('Replace the list with 2 carriers').waitFor()
}

it('each kind of file is read, or refused in a sentence, as it is dropped', async () => {
  const view = { locale: 'en', width: 1280 } as const
  const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
  const { inside } = visitor
  try {
    await visitor.signIn({ path: importPath, as: 'operator' })
    await chooseKind(visitor, 'report')
    for (const [, name, shown] of reports) {
      await drop(visitor, name)
      for (const text of shown) await inside.getByText(text).first().waitFor()
    }
    for (const [name, reason] of refused) {
      await drop(visitor, name)
      await inside.getByText(visitor.text(`imports.unreadable-${reason}`)).waitFor()
      expect(await inside.getByRole('table').count()).toBe(0)
    }
    await bringsCarriers(visitor)
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
})
