import { atOnce, inOneSlice, inSlices, type Steps } from './in-slices'

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
    const failing = inOneSlice(() => {
      throw new Error('a bug')
    })
    const next = inOneSlice(() => 'done')

    await expect(failing).rejects.toThrow('a bug')
    expect(await next).toBe('done')
  })
})
