import { anAlert, aSilence } from '../../testing/channel-builders'
import { marketplacesInTrouble } from './marketplaces-in-trouble'

const amazon = { id: 'AMZ', name: 'Amazon' }
const brl = (amount: number) => [{ currency: 'BRL', amount }]

describe('the marketplaces in trouble', () => {
  it('stand once each, with what all their causes cost', () => {
    expect(
      marketplacesInTrouble([
        anAlert({ orders: 3000, value: brl(150_000) }),
        anAlert({ marketplace: amazon, orders: 40, value: brl(14_635) }),
        anAlert({
          marketplace: amazon,
          orders: 6,
          value: [{ currency: 'USD', amount: 500 }, ...brl(1_000)],
        }),
      ]),
    ).toEqual([
      expect.objectContaining({ orders: 3000, sums: brl(150_000) }),
      {
        marketplace: amazon,
        isSilent: false,
        orders: 46,
        sums: [...brl(15_635), { currency: 'USD', amount: 500 }],
      },
    ])
  })

  it('count an order once, where all that fail are told beside those of one cause', () => {
    const all = anAlert({ kind: 'MARKETPLACE_FAILING', issue: null, orders: 50, value: brl(900) })
    const some = anAlert({ orders: 40, value: brl(800) })
    const whole = [expect.objectContaining({ orders: 50, sums: brl(900) })]
    expect(marketplacesInTrouble([all, some])).toEqual(whole)
    expect(marketplacesInTrouble([some, all])).toEqual(whole)
  })

  it('say of a silent one what it would have sold', () => {
    expect(marketplacesInTrouble([aSilence()])).toEqual([
      expect.objectContaining({ isSilent: true, sums: aSilence().lostSales?.sums }),
    ])
  })
})
