import { aKey, anObservation } from '../../testing/builders'
import { toRow } from '../inbox/read-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { toRecord } from '../orders/observed-record'
import { plannedOrderSchema, toPlannedOrder } from './planned-order'

const row = toRow(toRecord(aKey('1'), anObservation({})))

const planned = (shipBySource?: OrderIntegrationRow['order']['shipBySource']) => {
  const shipBy = '2026-11-23T12:00:00.000Z'
  const order = { ...row.order, shipBy, shipBySource }
  return plannedOrderSchema.parse(toPlannedOrder({ ...row, order }, { outcome: 'PASSES' }))
}

it.each([
  ['a rule', 'RULE', true],
  ['the placed order', 'ORDERS', true],
  ['the marketplace', 'MARKETPLACE', undefined],
] as const)(
  'an order whose deadline is of %s keeps whether anybody promised it',
  (_, source, estimated) => {
    expect(planned(source).shipByEstimated).toBe(estimated)
  },
)
