import { aFactRecord } from '../../testing/builders'
import type { CheckVerdict } from '../checks/check'
import { toCheckObservation } from './check-observation'
import { toCheckRecord } from './observed-record'
import { joinRecords } from './record'

const minute = (index: number): string => new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

describe('a check', () => {
  const known = aFactRecord({}, minute(1))
  const checked = (verdict: CheckVerdict, minutes: number) =>
    toCheckRecord(known, toCheckObservation({ verdict, causes: [], results: [] }, minute(minutes)))

  it('replaces an older one, whichever comes first', () => {
    const older = checked('WOULD_FAIL', 2)
    const newer = checked('WOULD_INTEGRATE', 3)

    expect(joinRecords(newer, older).check?.verdict).toBe('WOULD_INTEGRATE')
  })

  it('stands once in the history while it finds the same, and again when it finds something else', () => {
    const record = [
      checked('WOULD_FAIL', 2),
      checked('WOULD_FAIL', 3),
      checked('CANNOT_TELL', 4),
    ].reduce(joinRecords, known)

    expect(record.history.filter(({ kind }) => kind === 'check')).toMatchObject([
      { verdict: 'CANNOT_TELL', at: minute(4) },
      { verdict: 'WOULD_FAIL', at: minute(3) },
    ])
  })

  it('is nobody’s word: it neither moves when the order was spoken of nor counts as an attempt', () => {
    const record = joinRecords(known, checked('WOULD_FAIL', 9))

    expect(record).toMatchObject({ lastSeenAt: known.lastSeenAt, seen: known.seen })
  })
})
