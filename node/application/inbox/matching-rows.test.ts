import { toRow } from '../../domain/inbox/read-record'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { toRecord } from '../../domain/orders/observed-record'
import { aKey, anObservation } from '../../testing/builders'
import { matchingRows } from './matching-rows'

const aRow = (different: Partial<OrderIntegrationRow>): OrderIntegrationRow => ({
  ...toRow(toRecord(aKey('one'), anObservation({}, '2026-11-23T15:00:00.000Z'))),
  ...different,
})

const rows = () => [aRow({ id: 'AMZ-1', status: 'FAILED' }), aRow({ id: 'AMZ-2', status: 'STUCK' })]

describe('the rows of a list that match', () => {
  it('are the same array for the same filter, so that what is counted over them is counted once', async () => {
    const list = rows()
    const first = await matchingRows(list, { statuses: ['FAILED'] })

    expect(first.map(({ id }) => id)).toEqual(['AMZ-1'])
    expect(await matchingRows(list, { statuses: ['FAILED'] })).toBe(first)
  })

  it('are looked for anew by another filter, and in another list', async () => {
    const list = rows()
    const failed = await matchingRows(list, { statuses: ['FAILED'] })
    const stuck = await matchingRows(list, { statuses: ['STUCK'] })
    const later = await matchingRows([...list, aRow({ id: 'AMZ-3', status: 'FAILED' })], {
      statuses: ['FAILED'],
    })

    expect(stuck.map(({ id }) => id)).toEqual(['AMZ-2'])
    expect(later).toHaveLength(2)
    expect(failed).toHaveLength(1)
  })
})
