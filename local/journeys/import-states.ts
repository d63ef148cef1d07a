// The import page: before anything was chosen, with what was understood of a file, and of a copied log.
import type { State } from './state'
import type { Visitor } from './visitor'

export const importPath = '/admin/order-integrations/import'

const exported = [
  'ID;Affiliate;Status;Processing date',
  '701-9100001;AMZ;Processed with error;25/11/2026 10:00:00',
  '701-9100002;AMZ;Processed with success;25/11/2026 10:05:00',
  ';AMZ;Processed with error;25/11/2026 10:06:00',
].join('\n')

export const copied = [
  'These two since this morning:',
  '701-9100003\tAMZ\tProcessed with error\t25/11/2026 10:00:00',
  'FMT007: Payment total (311.77) differs from store desired value (313.61)',
].join('\n')

const report = [
  'Order ID;Order Date;Order Total;Ship By Date;SKU;Quantity;CEP',
  '701-9100004;24/11/2026 10:00;1.311,77;26/11/2026;310118449;1;22250-040',
].join('\n')

/** A file as somebody chooses it. */
export const chooseFile = (visitor: Visitor, name: string, text: string): Promise<void> =>
  visitor.inside
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })

export const chooseKind = (visitor: Visitor, kind: string): Promise<void> =>
  visitor.inside.getByRole('radio', { name: visitor.text(`imports.${kind}`) }).check()

/** On the first twelve days of a month every date of a file may read both ways, and the page asks. */
export const sayDayFirst = async (visitor: Visitor): Promise<void> => {
  await visitor.inside.getByRole('table').first().waitFor()
  const asked = visitor.inside.getByRole('combobox', { name: visitor.text('imports.two-dates') })
  for (const each of await asked.all()) await each.selectOption('day-first')
}

const show = async (visitor: Visitor): Promise<void> => {
  await visitor.signIn({ path: importPath })
  await visitor.inside.locator('input[type="file"]').waitFor()
}

const showPreview = (visitor: Visitor): Promise<void> =>
  visitor.inside.getByRole('table').first().waitFor()

export const importStates: readonly State[] = [
  { name: 'import', show },
  {
    name: 'import-file',
    show: async (visitor) => {
      await show(visitor)
      await chooseFile(visitor, 'orders.csv', exported)
      await showPreview(visitor)
    },
  },
  {
    name: 'import-text',
    show: async (visitor) => {
      await show(visitor)
      await chooseKind(visitor, 'log-text')
      await visitor.inside.getByRole('textbox').fill(copied)
      await showPreview(visitor)
    },
  },
  {
    name: 'import-report',
    show: async (visitor) => {
      await show(visitor)
      await chooseKind(visitor, 'report')
      await chooseFile(visitor, 'report.csv', report)
      await showPreview(visitor)
    },
  },
  {
    name: 'import-carriers',
    show: async (visitor) => {
      await show(visitor)
      await chooseKind(visitor, 'carriers')
      await chooseFile(visitor, 'carriers.csv', 'Code;Name\n1;Correios')
      await visitor.inside.getByRole('button').first().waitFor()
    },
  },
]
