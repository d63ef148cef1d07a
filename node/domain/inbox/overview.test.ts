import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import { overviewOf } from './overview'
import type { OrderIntegrationRow } from './row'
import { toRow } from './read-record'

const aRow = (id: string, order: Partial<OrderIntegrationRow['order']> = {}, code = 'EOI003') => {
  const row = toRow(toRecord(aKey(id), anObservation({ code })))
  return { ...row, order: { ...row.order, ...order } }
}

const reais = (amount: number) => ({ value: { amount, currency: 'BRL' } })

const now = '2026-11-23T12:00:00.000Z'

describe('the overview', () => {
  it('counts exactly, the most frequent first', () => {
    const waiting = { ...aRow('C', {}, 'EOI011'), affiliateId: 'MLB' }

    expect(overviewOf([waiting, aRow('A'), aRow('B')], now)).toMatchObject({
      total: 3,
      byStatus: [
        { value: 'FAILED', count: 2 },
        { value: 'AWAITING_AUTHORIZATION', count: 1 },
      ],
      byErrorType: [{ value: 'AMOUNT_DIVERGENCE', count: 3 }],
      byMarketplace: [
        { value: 'AMZ', count: 2 },
        { value: 'MLB', count: 1 },
      ],
      byActor: [{ value: 'PRICING', count: 3 }],
    })
  })

  it('sums each currency by itself and counts what is worth nobody knows what', () => {
    const pesos = { value: { amount: 7, currency: 'ARS' } }

    expect(
      overviewOf([aRow('A', pesos), aRow('B', reais(150)), aRow('C', reais(50)), aRow('D')], now),
    ).toMatchObject({
      valueAtRisk: [
        { currency: 'BRL', amount: 200, orders: 2 },
        { currency: 'ARS', amount: 7, orders: 1 },
      ],
      ordersWithoutValue: 1,
    })
  })

  it('names the next deadline and counts those that passed', () => {
    const due = (shipBy: string) => aRow(shipBy, { shipBy })

    expect(
      overviewOf(
        [due('2026-11-25T12:00:00.000Z'), due(now), due('2026-11-23T11:59:59.999Z'), aRow('none')],
        now,
      ),
    ).toMatchObject({ nextDeadline: now, deadlinesPassed: 1 })
    expect(overviewOf([aRow('none')], now).nextDeadline).toBeUndefined()
  })
})
