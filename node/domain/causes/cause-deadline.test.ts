import { aKey, anObservation } from '../../testing/builders'
import { toRow } from '../inbox/read-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { toRecord } from '../orders/observed-record'
import { causeDeadline } from './cause-deadline'

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

const due = (
  shipBy?: string,
  shipBySource: OrderIntegrationRow['order']['shipBySource'] = 'MARKETPLACE',
): OrderIntegrationRow => ({ ...plain, order: { ...plain.order, shipBy, shipBySource } })

const at = { now: '2026-11-27T16:48:00.000Z', timeZone: 'America/Sao_Paulo' }

describe('the next deadline of a cause', () => {
  it('is the earliest that has not passed, with the orders of its day in the store’s zone', () => {
    const rows = [
      due('2026-11-20T12:00:00.000Z'),
      due('2026-11-28T01:00:00.000Z', 'RULE'),
      due('2026-11-28T02:59:00.000Z'),
      due('2026-11-28T03:00:00.000Z'),
      due(),
    ]

    expect(causeDeadline(rows, at)).toEqual({
      at: '2026-11-28T01:00:00.000Z',
      orders: 2,
      isEstimated: true,
    })
  })

  it('is the latest where all have passed, and none where none is known', () => {
    const rows = [due('2026-11-20T12:00:00.000Z'), due('2026-11-26T12:00:00.000Z')]

    expect(causeDeadline(rows, at)?.at).toBe('2026-11-26T12:00:00.000Z')
    expect(causeDeadline([due()], at)).toBeUndefined()
  })
})
