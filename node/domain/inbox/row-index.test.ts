import fc from 'fast-check'

import { atOnce } from '../../lib/in-slices'
import { aKey, anObservation } from '../../testing/builders'
import { errorTypes } from '../diagnosis/diagnosis'
import { actors } from '../guidance/guidance'
import { toRecord } from '../orders/observed-record'
import { integrationStatuses } from '../orders/order-integration-status'
import { filterRows } from './filter'
import { toRow } from './read-record'
import { RowIndex } from './row-index'

const kind = toRow(toRecord(aKey('one'), anObservation({}, '2026-11-23T15:00:00.000Z')))
const affiliateIds = ['AMZ', 'MLB', 'MGL', 'NSH', 'VIA']

const anyRow = fc
  .record({
    number: fc.nat(999),
    status: fc.constantFrom(...integrationStatuses),
    errorType: fc.option(fc.constantFrom(...errorTypes), { nil: undefined }),
    actor: fc.option(fc.constantFrom(...actors), { nil: undefined }),
    affiliateId: fc.constantFrom(...affiliateIds),
  })
  .map(({ number, ...different }) => ({ ...kind, ...different, id: `AMZ-${number}` }))

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.array(fc.constantFrom(...values), { maxLength: 3 }), { nil: undefined })

const anyFilter = fc.record({
  statuses: some(integrationStatuses),
  errorTypes: some(errorTypes),
  actors: some(actors),
  affiliateIds: some(affiliateIds),
  search: fc.option(fc.nat(20).map(String), { nil: undefined }),
})

describe('the index of a list', () => {
  it('leaves the rows that looking at all of them leaves, in the same order', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 200, size: 'max' }), anyFilter, (rows, filter) => {
        expect(atOnce(RowIndex.steps(rows)).filter(filter)).toEqual(filterRows(rows, filter))
      }),
      { numRuns: 200 },
    )
  })
})
