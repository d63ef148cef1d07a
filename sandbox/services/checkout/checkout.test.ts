import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'
import { fieldOf } from '../../testing/send'

// Cart simulation: https://developers.vtex.com/docs/api-reference/checkout-api
// Words of availability: https://developers.vtex.com/docs/guides/checkout-error-codes

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
})
afterAll(() => sandbox.stop())

const root = 'http://portal.vtexcommercestable.com.br/api/checkout/pub/orderForms/simulation'

async function simulate(skuId: string, more: object = {}, policy = 'sc=4') {
  const body = { items: [{ id: skuId, quantity: 1, seller: '1' }], country: 'BRA', ...more }
  const reply = await sandbox.upstream('POST', `${root}?an=demostore&${policy}`, { body })
  const items = reply.field('items')
  return Array.isArray(items) ? items : []
}

it('prices a cart in cents, without authentication', async () => {
  const [item] = await simulate('1002')
  expect(item).toMatchObject({ id: '1002', availability: 'available', quantity: 1 })
  expect(fieldOf(item, 'priceDefinition')).toMatchObject({ total: fieldOf(item, 'price') })
})

it('takes the trade policy of an affiliate (Fulfillment simulation)', async () => {
  const [inFirst] = await simulate('1002', {}, 'affiliateId=AMZ')
  const [inSecond] = await simulate('1002', {}, 'affiliateId=MLB')
  expect(Number(fieldOf(inSecond, 'price')) - Number(fieldOf(inFirst, 'price'))).toBe(500)
})

it.each([
  ['1003', {}, 'withoutStock'],
  ['1031', {}, 'withoutPriceFulfillment'],
  ['1001', { postalCode: '99000-000' }, 'cannotBeDelivered'],
])('says of %s %j: %s', async (skuId, more, availability) => {
  expect(await simulate(skuId, more)).toMatchObject([{ availability }])
})

it.each(['900001', '1007', '1011'])(
  'leaves out %s, which the trade policy does not sell (assumption)',
  async (skuId) => {
    expect(await simulate(skuId)).toEqual([])
  },
)
