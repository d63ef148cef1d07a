import { defaultReadingRules } from '../orders/reading-rules'
import {
  afterFailure,
  afterStep,
  isComplete,
  nextStep,
  withShorterSlice,
  type Progress,
} from './progress'

const now = '2026-11-23T12:34:00.000Z'

const { stuckAfter } = defaultReadingRules
const hour = 3_600_000
const ago = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString()
const created = (count: number) => Array.from({ length: count }, () => ago(hour))
const none = { now, createdAt: [] }

const step = (progress: Progress | undefined, moment = now) => {
  const next = nextStep(progress, moment, stuckAfter)
  if (next === undefined) throw new Error('There is something left to read')
  return next
}

describe('reading the orders of an affiliate', () => {
  it('begins with the newest day, from a whole hour', () => {
    expect(step(undefined)).toEqual({
      kind: 'recent',
      window: { from: '2026-11-22T12:00:00.000Z', to: now },
    })
  })

  it('then lists what is in trouble, and then goes back without a gap until 30 days are read', () => {
    let progress = afterStep(undefined, step(undefined), { now, createdAt: created(5) })
    const kinds: string[] = []
    const ends: string[] = [progress.from]
    for (
      let next = nextStep(progress, now, stuckAfter);
      next !== undefined;
      next = nextStep(progress, now, stuckAfter)
    ) {
      kinds.push(next.kind)
      if (next.kind === 'past') {
        expect(Date.parse(next.window.to)).toBe(Date.parse(ends.at(-1) ?? '') - 1)
        ends.push(next.window.from)
      }
      progress = afterStep(progress, next, { now, createdAt: created(1) })
    }

    expect(kinds.slice(0, 5)).toEqual(['trouble', 'trouble', 'trouble', 'trouble', 'past'])
    expect(progress).toMatchObject({ from: '2026-10-24T12:00:00.000Z', orders: 5 + 29 })
    expect(isComplete(progress, now)).toBe(true)
  })

  it('looks again at the newest orders first, behind the lag of the list', () => {
    const progress = afterStep(undefined, step(undefined), { now, createdAt: created(5) })

    expect(step(progress, '2026-11-23T12:40:00.000Z')).toEqual({
      kind: 'recent',
      window: { from: '2026-11-23T12:00:00.000Z', to: '2026-11-23T12:40:00.000Z' },
    })
  })

  it('begins behind the lag where a whole hour would be dear, or where it fell behind', () => {
    const first = step(undefined)
    const many = Array.from({ length: 501 }, () => '2026-11-23T12:05:00.000Z')
    const few = afterStep(undefined, first, { now, createdAt: many.slice(1) })
    const dear = afterStep(undefined, first, { now, createdAt: many })

    expect(step(few, '2026-11-23T12:40:00.000Z').window.from).toBe('2026-11-23T12:00:00.000Z')
    expect(step(few, '2026-11-23T13:40:00.000Z').window.from).toBe('2026-11-23T12:24:00.000Z')
    expect(step(dear, '2026-11-23T12:40:00.000Z').window.from).toBe('2026-11-23T12:24:00.000Z')
  })

  it('takes shorter slices where a store sells much, but no shorter than an hour', () => {
    const progress = afterStep(undefined, step(undefined), none)
    let shorter = progress
    for (let times = 0; times < 10; times += 1) shorter = withShorterSlice(shorter, now)
    const fresh = { held: now, incomplete: now, unpaid: now, unshipped: now }

    expect(shorter.sliceMs).toBe(hour)
    expect(step({ ...shorter, troublesAt: fresh }).window.from).toBe('2026-11-22T11:00:00.000Z')
  })

  it('begins with the hour that has just begun where the first day is too much', () => {
    const begun = withShorterSlice(undefined, now)

    expect(step(begun)).toEqual({
      kind: 'recent',
      window: { from: '2026-11-23T12:00:00.000Z', to: now },
    })
  })

  it('catches up after a long silence in windows that can be listed, none skipped', () => {
    let progress = withShorterSlice(withShorterSlice(undefined, now), now)
    const later = '2026-11-25T12:34:00.000Z'
    let until = progress.until
    while (progress.until < later) {
      const next = step(progress, later)
      expect(next.kind).toBe('recent')
      expect(next.window.from <= until).toBe(true)
      expect(Date.parse(next.window.to) - Date.parse(next.window.from)).toBeLessThan(7 * hour)
      expect(next.window.to > until).toBe(true)
      progress = afterStep(progress, next, { now: later, createdAt: [] })
      until = progress.until
    }
  })

  it('counts each order once, however often the newest are listed again', () => {
    const orders = [ago(2 * hour), ago(60_000), '2026-11-23T12:40:00.000Z']
    let progress: Progress | undefined
    for (const moment of [now, '2026-11-23T12:40:00.000Z', '2026-11-23T12:59:00.000Z']) {
      const next = step(progress, moment)
      const listed = orders.filter((at) => at >= next.window.from && at <= next.window.to)
      progress = afterStep(progress, next, { now: moment, createdAt: listed })
    }

    expect(progress?.orders).toBe(3)
  })

  it('goes on with a trouble that has too many orders where it stopped, until all are listed', () => {
    const begun = afterStep(undefined, step(undefined), none)
    const first = step(begun)
    if (first.kind !== 'trouble') throw new Error('A trouble comes next')
    const last = ago(24 * hour)
    const part = afterStep(begun, first, {
      now,
      createdAt: [first.window.from, last],
      isPart: true,
    })

    expect(step(part)).toEqual({ ...first, window: { from: last, to: first.window.to } })
    const whole = afterStep(part, first, { now, createdAt: [last] })
    expect(whole.troublesFrom).toEqual({})
    expect(step(whole)).not.toMatchObject({ trouble: first.trouble })
    // Where all of a part are of one moment, there is no way on.
    const still = afterStep(begun, first, { now, createdAt: [first.window.from], isPart: true })
    expect(step(still)).not.toMatchObject({ trouble: first.trouble })
  })

  it('lists what stands still only once it has stood long enough', () => {
    const progress = afterStep(undefined, step(undefined), none)
    const unpaid = step({ ...progress, troublesAt: { held: now, incomplete: now } })

    expect(unpaid).toMatchObject({ trouble: 'unpaid', window: { to: '2026-11-22T12:34:00.000Z' } })
  })

  it('keeps what was read when an attempt fails, and forgets the failure when one succeeds', () => {
    const progress = afterStep(undefined, step(undefined), { now, createdAt: created(5) })
    const failed = afterFailure(progress, step(progress), { reason: 'timeout', at: now })

    expect(failed).toMatchObject({ from: progress.from, failure: { reason: 'timeout' } })
    expect(afterStep(failed, step(failed), none).failure).toBeUndefined()
  })
})
