import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { toRow } from '../inbox/read-record'
import { honoringOf } from './honoring'

type Paying = {
  readonly paid: string
  readonly expected: string
  readonly value?: { readonly amount: number; readonly currency: string }
}

const anOrder = (id: string, { paid, expected, value }: Paying): OrderIntegrationRow => {
  const description = `Payment total (${paid}) differs from store desired value (${expected})`
  const errors = [{ code: 'FMT007', description }]
  const row = toRow(toRecord(aKey(id), anObservation({ code: 'FMT007', message: '', errors })))
  return { ...row, order: { ...row.order, value } }
}

const reais = (amount: number) => ({ amount, currency: 'BRL' })

const noCurrency = () => undefined

describe('what honouring the paid amounts comes to', () => {
  it('is told for one order and for all, in minor units', () => {
    const honoring = honoringOf(
      [
        anOrder('1', { paid: '311.77', expected: '313.61', value: reais(31_177) }),
        anOrder('2', { paid: '10.00', expected: '10.50', value: reais(1_000) }),
        anOrder('3', { paid: '90.00', expected: '100.00', value: reais(9_000) }),
      ],
      noCurrency,
    )

    expect(honoring).toEqual({
      direction: 'less',
      sums: [{ currency: 'BRL', orders: 3, total: 1_234, least: 50, median: 184, most: 1_000 }],
      ordersWithoutAmount: 0,
    })
  })

  it('adds nothing across currencies', () => {
    const honoring = honoringOf(
      [
        anOrder('1', { paid: '12.00', expected: '10.00', value: reais(1_200) }),
        anOrder('2', {
          paid: '5990',
          expected: '5000',
          value: { amount: 5_990, currency: 'CLP' },
        }),
        anOrder('3', {
          paid: '6000',
          expected: '5000',
          value: { amount: 6_000, currency: 'CLP' },
        }),
      ],
      noCurrency,
    )

    expect(honoring?.direction).toBe('more')
    expect(honoring?.sums.map(({ currency, total }) => [currency, total])).toEqual([
      ['CLP', 1_990],
      ['BRL', 200],
    ])
  })

  it('reads plain cents where the value of the order shows that they are', () => {
    const inCents = anOrder('1', { paid: '31177', expected: '31361', value: reais(31_177) })
    const inReais = anOrder('2', { paid: '311', expected: '313', value: reais(31_100) })

    expect(honoringOf([inCents], noCurrency)?.sums[0]?.total).toBe(184)
    expect(honoringOf([inReais], noCurrency)?.sums[0]?.total).toBe(200)
  })

  it('counts apart what could be cents or whole units, and what has no currency', () => {
    const either = anOrder('1', { paid: '31177', expected: '31361' })
    const unnamed = anOrder('2', { paid: '311.77', expected: '313.61' })

    expect(honoringOf([either, unnamed], noCurrency)).toEqual({
      direction: 'less',
      sums: [],
      ordersWithoutAmount: 2,
    })
  })

  it('takes the currency that the owner entered where no source names one', () => {
    const order = anOrder('1', { paid: '311.77', expected: '313.61' })

    expect(honoringOf([order], () => 'BRL')?.sums[0]).toMatchObject({ currency: 'BRL', total: 184 })
  })

  it('is nothing to tell of any other cause, or where no amounts were reported', () => {
    const errors = [{ code: 'FMT005', description: 'Item 1 is not available' }]
    const outOfStock = toRow(toRecord(aKey('1'), anObservation({ code: 'FMT005', errors })))
    const silent = toRow(
      toRecord(
        aKey('2'),
        anObservation({ code: 'EOI003', message: 'Price divergence', errors: [] }),
      ),
    )

    expect(honoringOf([outOfStock], noCurrency)).toBeUndefined()
    expect(honoringOf([silent], noCurrency)).toBeUndefined()
  })
})
