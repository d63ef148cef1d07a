import { atOnce, eachInSteps, inSlices, type Steps } from './in-slices'

function* counting(to: number, seen: number[] = []): Steps<readonly number[]> {
  for (let step = 0; step < to; step += 1) {
    seen.push(step)
    yield undefined
  }
  return seen
}

/** Holds the thread for longer than a slice. */
const takeLong = () => {
  const endsAt = performance.now() + 15
  while (performance.now() < endsAt);
}

describe('work in slices', () => {
  it('comes to the same as all of it at once', async () => {
    expect(await inSlices(counting(3))).toEqual(atOnce(counting(3)))
  })

  it('lets others have their turn between slices and between pieces of work', async () => {
    const happened: string[] = []
    function* long(name: string): Steps<void> {
      for (let piece = 1; piece <= 2; piece += 1) {
        takeLong()
        happened.push(`${name}${piece}`)
        setImmediate(() => happened.push('other'))
        yield undefined
      }
    }
    await Promise.all([inSlices(long('a')), inSlices(long('b'))])

    expect(happened).toEqual(['a1', 'other', 'a2', 'other', 'b1', 'other', 'b2', 'other'])
  })

  it('goes on after work that failed', async () => {
    const failing = inSlices(
      eachInSteps([1], () => {
        throw new Error('a bug')
      }),
    )
    const next = inSlices(counting(1))

    await expect(failing).rejects.toThrow('a bug')
    expect(await next).toEqual([0])
  })

  it('begins short work in the slice of what came before it, without waiting for a turn', async () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 15)
    let turns = 0
    await inSlices(counting(1))
    setImmediate(() => (turns += 1))
    for (let piece = 0; piece < 5; piece += 1) await inSlices(counting(1))
    now.mockRestore()

    expect(turns).toBe(0)
  })

  it('sees each value of a list once, pausing after so many', () => {
    const seen: number[] = []
    const steps = eachInSteps([1, 2, 3, 4, 5], (value) => seen.push(value), 2)
    const seenAtPauses: number[] = []
    while (steps.next().done !== true) seenAtPauses.push(seen.length)

    expect(seen).toEqual([1, 2, 3, 4, 5])
    expect(seenAtPauses).toEqual([2, 4])
  })
})
