import { toSnapshotRecord } from '../orders/observed-record'
import { toSnapshot } from '../orders/orders-snapshot'
import { aKey } from '../../testing/builders'
import { judgeCancellation } from './judge-cancellation'

const now = '2026-11-23T15:00:00.000Z'
const state = 'waiting-for-manual-authorization'
const known = toSnapshotRecord(
  aKey('123'),
  toSnapshot({ via: 'get-order', at: now, found: true, state }),
  {
    orderId: 'AMZ-123',
  },
)
const judged = (found: object) =>
  judgeCancellation(
    known,
    { orderId: 'AMZ-123', state, hasInvoice: false, isCancelable: true, ...found },
    { cancellation: 'c1', now },
  )

it('takes an order for what VTEX has under its id', () => {
  expect(judged({})).toMatchObject({ outcome: 'MAY_BE_CANCELED', kind: 'DECLINED' })
})

it.each([
  ['an exchange', { orderId: 'AMZ-123T', marketplaceOrderId: '123' }],
  ['a part of it', { orderId: 'AMZ-123-01', marketplaceOrderId: '123' }],
  ['an order of another affiliate', { orderId: 'MLB-123', marketplaceOrderId: '123' }],
])('never takes %s for it', (_, found) => {
  expect(judged(found)).toMatchObject({ outcome: 'REFUSED', reason: 'OTHER_ID' })
})

it.each([
  ['INVOICED', { hasInvoice: true }],
  ['NOT_CANCELABLE', { hasInvoice: undefined }],
  ['NOT_CANCELABLE', { isCancelable: false }],
  ['OTHER_STATE', { state: 'waiting-for-fulfillment' }],
  ['HANDLING', { state: 'ready-for-handling' }],
  ['INCOMPLETE', { state: undefined }],
] as const)('refuses it as %s', (reason, found) => {
  expect(judged(found)).toMatchObject({ outcome: 'REFUSED', reason })
})
