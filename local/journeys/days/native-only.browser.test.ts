import { findViolations } from '../accessibility'
import { chooseKind, importPath, sayDayFirst } from '../import-states'
import type { Visitor } from '../visitor'
import { ordersPath } from '../visitor'
import { waitUntil } from '../../wait-until'
import { Day, press } from './day'

// A store on native connectors: nobody reports anything, and what is known was brought by hand.

jest.setTimeout(180_000)

const view = { locale: 'en', width: 1280 } as const

let day: Day

beforeAll(async () => {
  day = await Day.begin({ scene: 'native-only', orders: 600, ticks: true })
}, 120_000)
afterAll(() => Day.end())

const save = async (visitor: Visitor, name: string, path: string): Promise<void> => {
  await visitor.inside.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(await day.file(path), 'utf8'),
  })
}

const bring = async (visitor: Visitor, kind: string, give: () => Promise<void>): Promise<void> => {
  await visitor.signIn({ path: importPath, as: 'operator' })
  await chooseKind(visitor, kind)
  await give()
  await sayDayFirst(visitor)
  await press(visitor, visitor.inside.getByRole('button', { name: /^Import \d+ orders$/ }))
  // Of a report the page says what became of it in a list that stays.
  const outcome =
    kind === 'report'
      ? visitor.inside.getByRole('heading', { name: visitor.text('imports.reports.title') })
      : visitor.inside.getByRole('link', { name: visitor.text('imports.to-orders') })
  await outcome.waitFor()
}

/** Before anything was brought, the list says that failed orders are not visible, and how they become so. */
const seeWhatIsMissing = async (): Promise<void> => {
  for (const width of [1280, 320]) {
    const visitor = await day.open({ locale: 'en', width }, ordersPath)
    try {
      await visitor.inside.getByRole('heading', { name: visitor.text('native.title') }).waitFor()
      await visitor.seesList()
      expect(await findViolations(visitor.page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  }
}

it('the export, the copied log and a report tell what failed, why, what ships next and what never arrived', async () => {
  await seeWhatIsMissing()
  const visitor = await day.open(view, importPath)
  const { inside } = visitor
  try {
    await bring(visitor, 'log-file', () =>
      save(visitor, 'orders.csv', 'demostore/integration-log.csv'),
    )
    await bring(visitor, 'log-text', async () =>
      inside.getByRole('textbox').fill(await day.file('demostore/integration-log.txt')),
    )
    await bring(visitor, 'report', async () => {
      await save(visitor, 'report.csv', 'marketplaces/demostore-mlb/report.csv')
      await inside
        .getByRole('combobox', { name: visitor.text('imports.whose'), exact: true })
        .selectOption('MLB')
    })
    await day.until(
      '{ orderInbox(filter: { statuses: [MISSING] }) { orders { totalCount } } }',
      (answer) => answer.includes('"totalCount":6'),
    )

    await visitor.signIn({ as: 'operator', path: `${ordersPath}?status=missing` })
    await visitor.seesList()
    await waitUntil(async () => (await visitor.rows.count()) === 6)

    await visitor.signIn({
      as: 'operator',
      path: `${ordersPath}?error-type=amount-divergence&marketplace=MLB&sort=ship-by`,
    })
    await visitor.seesList()
    await visitor.rows.first().getByRole('link').first().click()
    await visitor.sheet.getByText('Payment total (').first().waitFor()
    await visitor.sheet
      .getByText(/\d (min|h|days?)\b/)
      .first()
      .waitFor()
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
})
