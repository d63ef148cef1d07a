import {
  afterFailure,
  afterStep,
  isComplete,
  nextStep,
  withShorterSlice,
  type Progress,
} from './progress'

const now = '2026-11-23T12:34:00.000Z'

const step = (progress: Progress | undefined, moment = now) => {
  const next = nextStep(progress, moment)
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
    let progress = afterStep(undefined, step(undefined), { now, orders: 5 })
    const kinds: string[] = []
    const ends: string[] = [progress.from]
    for (let next = nextStep(progress, now); next !== undefined; next = nextStep(progress, now)) {
      kinds.push(next.kind)
      if (next.kind === 'past') {
        expect(Date.parse(next.window.to)).toBe(Date.parse(ends.at(-1) ?? '') - 1)
        ends.push(next.window.from)
      }
      progress = afterStep(progress, next, { now, orders: 1 })
    }

    expect(kinds.slice(0, 2)).toEqual(['problems', 'past'])
    expect(progress).toMatchObject({ from: '2026-10-24T12:00:00.000Z', orders: 5 + 29 })
    expect(isComplete(progress, now)).toBe(true)
  })

  it('looks again at the newest orders first, behind the lag of the list', () => {
    const progress = afterStep(undefined, step(undefined), { now, orders: 5 })

    expect(step(progress, '2026-11-23T13:05:00.000Z')).toEqual({
      kind: 'recent',
      window: { from: '2026-11-23T12:00:00.000Z', to: '2026-11-23T13:05:00.000Z' },
    })
  })

  it('takes shorter slices where a store sells much, but no shorter than an hour', () => {
    const progress = afterStep(undefined, step(undefined), { now, orders: 5 })
    const shorter = Array.from({ length: 10 }).reduce<Progress>(withShorterSlice, progress)

    expect(shorter.sliceMs).toBe(3_600_000)
    expect(step({ ...shorter, problemsAt: now }).window.from).toBe('2026-11-22T11:00:00.000Z')
  })

  it('keeps what was read when an attempt fails, and forgets the failure when one succeeds', () => {
    const progress = afterStep(undefined, step(undefined), { now, orders: 5 })
    const failed = afterFailure(progress, step(progress), { reason: 'timeout', at: now })

    expect(failed).toMatchObject({ from: progress.from, failure: { reason: 'timeout' } })
    expect(afterStep(failed, step(failed), { now, orders: 0 }).failure).toBeUndefined()
  })
})
