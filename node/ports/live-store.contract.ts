import type { LiveStore } from './live-store'

const dimension = { weight: 500, height: 10, width: 10, length: 20 }
const condition = {
  items: [{ skuId: '1001', quantity: 1, dimension }],
  postalCode: '01310000',
  country: 'BRA',
  salesChannel: '1',
}
const cart = { salesChannel: '1', items: [{ skuId: '1002', quantity: 2 }] }

const questions: Readonly<Record<keyof LiveStore, (store: LiveStore) => Promise<object>>> = {
  affiliates: (asked) => asked.affiliates(),
  sku: (asked) => asked.sku('1001'),
  skuIdOf: (asked) => asked.skuIdOf('DEMO-1001'),
  price: (asked) => asked.price('1001', '1'),
  stock: (asked) => asked.stock('1001'),
  docks: (asked) => asked.docks(),
  warehouses: (asked) => asked.warehouses(),
  shippingPolicies: (asked) => asked.shippingPolicies(),
  freightRanges: (asked) => asked.freightRanges('demo-carrier', '01310000'),
  shippingOptions: (asked) => asked.shippingOptions([condition]),
  simulateCart: (asked) => asked.simulateCart(cart),
}

/** What was answered to every question that can be asked, by its name. */
const askEverything = async (store: LiveStore) =>
  Promise.all(Object.entries(questions).map(async ([name, ask]) => [name, await ask(store)]))

/** What every LiveStore promises that cannot look: not knowing is never "there is none". */
export const describeLiveStoreWithoutAnswers = (
  name: string,
  open: () => Promise<LiveStore>,
  reason: string,
): void => {
  it(`${name} says of whatever it is asked that it could not look`, async () => {
    const answers = await askEverything(await open())

    expect(answers).toEqual(
      Object.keys(questions).map((question) => [
        question,
        { ok: false, error: expect.objectContaining({ kind: 'upstream', reason }) },
      ]),
    )
  })
}
