import { aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { joinRecords } from '../orders/record'
import { toRecord } from '../orders/observed-record'
import { rowSchema } from './row'
import { toRow } from './read-record'
import { rareFields, SharedParts, slimRow } from './slim-row'

describe('a slim row', () => {
  it.each([
    ['failed', toRecord(aKey(), anObservation())],
    [
      'is known in detail',
      joinRecords(
        aFactRecord({
          value: { amount: 31_177, currency: 'BRL' },
          items: [{ skuId: '17', marketplaceSkuId: 'B0', quantity: 1 }],
          carrier: { name: 'Demo Express' },
        }),
        aSnapshotRecord({ state: 'handling' }),
      ),
    ],
  ])('says the same as the row of an order that %s', (_, record) => {
    const row = toRow(record)
    const slim = slimRow(row, new SharedParts())

    expect(slim).toEqual(row)
    expect([...Object.keys(slim), ...rareFields]).toEqual(
      expect.arrayContaining(Object.keys(rowSchema.shape)),
    )
  })

  it('has room for what few orders have where it has some of it', () => {
    const row = { ...toRow(toRecord(aKey(), anObservation())), assignee: 'ana', cameBack: true }

    expect(slimRow(row, new SharedParts())).toEqual(row)
  })
})
