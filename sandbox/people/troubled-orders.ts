import { inactiveSkus, sellableSkus, skusOutOfStock } from '../seeds/catalogue'
import type { Random, Weighted } from '../seeds/random'
import type { OrderInput } from './order-input'

type Trouble = (random: Random) => OrderInput

const noSla: Trouble = (random) => ({ ...sellable(random), postalCode: `9${random.digits(4)}-000` })

const slaNotAvailable: Trouble = (random) => ({
  ...sellable(random),
  postalCode: `3${random.digits(4)}-000`,
  sla: 'Express',
})

const noStock: Trouble = (random) => ({ skuId: random.pick(skusOutOfStock) })

const inactive: Trouble = (random) => ({ skuId: random.pick(inactiveSkus) })

const divergence: Trouble = (random) => ({
  ...sellable(random),
  difference: -random.between(100, 900),
})

const unknownSku: Trouble = (random) => ({
  skuId: String(random.pick([900001, 900002, 900003])),
})

const badAddress: Trouble = (random) => ({
  ...sellable(random),
  ...random.pick<OrderInput>([
    { address: null },
    { postalCode: null },
    { address: { street: '' } },
    { address: { receiverName: '' } },
    { address: { state: '' } },
  ]),
})

const badProfile: Trouble = (random) => ({
  ...sellable(random),
  profile: { [random.pick(['document', 'phone', 'email'])]: '' },
})

const outage: Trouble = (random) => ({ ...sellable(random), breakdown: 'EOI006' })
const unknown: Trouble = (random) => ({ ...sellable(random), breakdown: 'EOI000' })

const sellable = (random: Random): OrderInput => ({
  skuId: random.pick(sellableSkus),
  quantity: random.weighted([
    [8, 1],
    [2, 2],
  ]),
})

/** What is wrong with orders that do not get in, about as often as sellers meet it. */
export const troubles: readonly [Weighted<Trouble>, ...Weighted<Trouble>[]] = [
  [14, noSla],
  [10, slaNotAvailable],
  [14, noStock],
  [4, inactive],
  [26, divergence],
  [10, unknownSku],
  [10, badAddress],
  [6, badProfile],
  [4, outage],
  [2, unknown],
]
