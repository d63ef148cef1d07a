import { toRow } from '../inbox/read-record'
import { toRecord } from '../orders/observed-record'
import { aKey, anObservation } from '../../testing/builders'
import { guidanceSubject, summaryOf } from './subject-of-row'

it('hands on what guidance may tell of an order, and nothing else: a file has thousands of them', () => {
  const known = {
    skuIds: ['7'],
    salesChannel: '2',
    carrier: { id: 'c', name: 'Correios' },
    postalArea: '04567',
    shipBy: '2026-11-24T12:00:00.000Z',
  }
  const value = { amount: 1_990, currency: 'BRL' }
  const reported = toRow(toRecord(aKey('1'), anObservation({ marketplaceOrderId: '1' })))
  const row = {
    ...reported,
    order: { ...known, value, freight: 990, isMarketplaceFulfillment: true },
  }
  const subject = guidanceSubject(
    { row, summary: summaryOf(row, 'UNCLASSIFIED') },
    new Map([[row.affiliateId, 'Amazon']]),
  )

  expect(subject.order).toEqual({
    ...known,
    marketplaceName: 'Amazon',
    marketplaceOrderId: '1',
    orderId: row.orderId,
    currency: 'BRL',
    waitsFor: 'VTEX',
  })
})
