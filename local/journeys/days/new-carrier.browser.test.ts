import { chooseKind, importPath } from '../import-states'
import { ordersPath } from '../visitor'
import { Day, press } from './day'

// A carrier was added to VTEX and not to the ERP.

jest.setTimeout(180_000)

const view = { locale: 'en', width: 1280 } as const
const carrier = 'Demo Road Freight'

const ofCarrier =
  '{ orderInbox(filter: { errorTypes: [CARRIER_NOT_REGISTERED_IN_ERP] }) { orders { totalCount } } }'

let day: Day

beforeAll(async () => {
  day = await Day.begin({ scene: 'new-carrier', orders: 600 })
}, 120_000)
afterAll(() => Day.end())

it('the carrier is one cause, is missing from the ERP’s list, and its orders are done once the ERP knows it', async () => {
  await day.until(ofCarrier, (answer) => !answer.includes('"totalCount":0'))
  const visitor = await day.open(view, `${ordersPath}?view=causes`)
  const { inside, sheet } = visitor
  try {
    await visitor.seesList()
    await press(visitor, inside.getByRole('link', { name: new RegExp(carrier) }).first())
    await sheet.getByRole('heading', { name: visitor.text('page.steps') }).waitFor()
    await visitor.signIn({ path: importPath, as: 'operator' })
    await chooseKind(visitor, 'carriers')
    await inside.locator('input[type="file"]').setInputFiles({
      name: 'carriers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Code;Name\n1;Demo Carrier\n2;Demo Express\n', 'utf8'),
    })
    await press(visitor, inside.getByRole('button', { name: 'Import 2 carriers' }))
    await inside.getByText(carrier).first().waitFor()

    // Somebody adds it to the ERP, which then takes what waited.
    const known = ['Demo Carrier', 'Demo Express', carrier]
    await day.world.control('PUT', 'people/erp/demostore/carriers', known)
    await day.world.control('POST', 'people/erp/demostore/fetch')
    await day.until(ofCarrier, (answer) => answer.includes('"totalCount":0'))
    await visitor.signIn({ as: 'operator', path: `${ordersPath}?view=causes` })
    await visitor.seesList()
    expect(await inside.getByRole('link', { name: new RegExp(carrier) }).count()).toBe(0)
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
})
