import { toFactRecord } from '../orders/observed-record'
import { joinRecords, type OrderIntegrationRecord } from '../orders/record'
import { toFactObservation } from '../orders/to-observation'
import { aKey } from '../../testing/builders'
import { canceledAtMarketplace, isPlainlyCanceled } from './canceled-at-marketplace'

const now = '2026-11-23T15:00:00.000Z'

type Said = { readonly status: string; readonly occurredAt?: string; readonly at?: string }

const record = ([first, ...others]: readonly [Said, ...Said[]]): OrderIntegrationRecord => {
  const told = ({ status, occurredAt = now, at = now }: Said) => {
    const fact = { marketplaceOrderId: '1', reportedBy: 'MARKETPLACE', occurredAt, status } as const
    const receipt = { at, connectorId: 'amz-0123456789ab', orderIds: ['1'] }
    return toFactRecord(aKey('1'), fact, toFactObservation(fact, receipt))
  }
  return others.map(told).reduce(joinRecords, told(first))
}

it.each([
  ...['canceled', 'Cancelled', 'CANCELADO', 'cancelada', 'Pedido cancelado', 'Order canceled'],
  ...['Venta cancelada', 'Cancelado pelo comprador', 'Canceled by the buyer', 'anulado'],
  ...['Cancelado por el vendedor', 'Venda cancelada.', 'order_cancelled'],
])('takes %j for a canceled order', (status) => {
  expect(isPlainlyCanceled(status)).toBe(true)
})

it.each([
  ...['Item cancelado', '1 item cancelled', 'Order item canceled', 'cancelled items: 1'],
  ...['Shipment cancelled', 'Envio cancelado', 'delivery_cancelled', 'Etiqueta cancelada'],
  ...['Pagamento cancelado', 'payment_cancelled', 'Nota fiscal cancelada', 'Reembolso cancelado'],
  ...['Cancellation request cancelled', 'Cancelamento cancelado', 'Devolução cancelada'],
  ...['pending_cancelled', 'pre_cancelled', 'Un-cancelled', 'not canceled', 'Será cancelado'],
  ...['Cancelado por engano, reativado', 'shipped (previously cancelled)', 'Partially canceled'],
  ...['Reativado (antes cancelado)', 'Canceled?', 'canceling', ''],
])('does not take %j for a canceled order', (status) => {
  expect(isPlainlyCanceled(status)).toBe(false)
})

it('is known since the marketplace said so', () => {
  expect(canceledAtMarketplace(record([{ status: 'Cancelado' }]), now)).toBe(now)
})

it('is not believed where the marketplace said something else since, whatever time that bears', () => {
  const said = record([
    { status: 'canceled', at: '2026-11-23T10:00:00.000Z', occurredAt: '2026-11-23T10:00:00.000Z' },
    { status: 'Paid', at: '2026-11-23T14:00:00.000Z', occurredAt: '2026-11-23T09:00:00.000Z' },
  ])

  expect(canceledAtMarketplace(said, now)).toBeUndefined()
})

it('is not believed where two rows of one report disagree', () => {
  expect(
    canceledAtMarketplace(record([{ status: 'Cancelado' }, { status: 'Enviado' }]), now),
  ).toBeUndefined()
})

it.each([
  [
    'was said more than 30 days ago',
    { at: '2026-10-20T15:00:00.000Z', occurredAt: '2026-10-20T15:00:00.000Z' },
  ],
  ['is said to happen later', { occurredAt: '2026-11-24T15:00:00.000Z' }],
])('is not believed where it %s', (_, times) => {
  expect(canceledAtMarketplace(record([{ status: 'canceled', ...times }]), now)).toBeUndefined()
})
