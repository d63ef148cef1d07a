import { aReading } from '../../testing/channel-builders'
import { whyUnknown } from './why-unknown'

const at = '2026-11-23T14:00:00.000Z'

describe('why a channel is unknown', () => {
  it.each([
    ['unauthorised', 'refused'],
    ['refused', 'refused'],
    ['rate-limited', 'too-many-calls'],
    ['unexpected-shape', 'unreadable'],
    ['timeout', 'no-answer'],
    ['unreachable', 'no-answer'],
    ['server-error', 'no-answer'],
    ['a-word-of-tomorrow', 'no-answer'],
  ])('is that Orders said %s: %s', (reason, kind) => {
    expect(whyUnknown(aReading({ failure: { reason, at } }))).toEqual({ kind, at })
  })

  it('is that its orders were never read', () => {
    expect(whyUnknown(aReading(null))).toEqual({ kind: 'never-read' })
  })

  it('is that they are read only so far', () => {
    expect(whyUnknown(aReading({ until: at, failure: null }))).toEqual({ kind: 'read-until', at })
  })

  it('is not told where the reading itself cannot be told', () => {
    expect(whyUnknown(undefined)).toEqual({ kind: 'not-told' })
  })
})
