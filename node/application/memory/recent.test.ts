import type { UpstreamFailure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { Recent, type Keeping } from './recent'

const outage: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'read',
  reason: 'unreachable',
  retryable: true,
}

const aMinute = 60_000

/** Something that is read elsewhere, and what is there. */
const aMemory = (keeping: Partial<Keeping> = {}) => {
  const clock = aClock()
  const recent = new Recent('first', { freshForMs: aMinute, ...keeping })
  const elsewhere = { holds: 'one', asked: 0, isDown: false }
  const ask = async (): Promise<Result<string, UpstreamFailure>> => {
    elsewhere.asked += 1
    const { holds, isDown } = elsewhere
    return isDown ? failure(outage) : success(holds)
  }
  const read = async (freshForMs?: number) => {
    const answer = await recent.read(clock, ask, freshForMs)
    return answer.ok ? answer.value : answer.error
  }
  return { clock, recent, elsewhere, read }
}

describe('what is remembered for a while', () => {
  it('begins with a first value, which nobody read', async () => {
    const { recent, read } = aMemory()
    expect([recent.last, recent.wasEverRead]).toEqual(['first', false])

    await read()
    expect([recent.last, recent.wasEverRead]).toEqual(['one', true])
  })

  it('is read again once it is as old as it may be, or as whoever asks wants it at most', async () => {
    const { clock, elsewhere, read } = aMemory()
    await read()
    elsewhere.holds = 'two'
    clock.advance(aMinute - 1)

    expect(await read()).toBe('one')
    expect(await read(aMinute - 1)).toBe('two')
    elsewhere.holds = 'three'
    clock.advance(aMinute)
    expect(await read()).toBe('three')
  })

  it('is asked for once, however many ask', async () => {
    const { elsewhere, read } = aMemory()

    expect(await Promise.all([read(), read(), read()])).toEqual(['one', 'one', 'one'])
    expect(elsewhere.asked).toBe(1)
  })

  it('tells of the question that is under way', async () => {
    const { recent, read } = aMemory()
    const reading = read()
    expect(recent.pending).toBeDefined()

    await reading
    expect(recent.pending).toBeUndefined()
  })

  it('is a failure where it cannot be read, and stays known as the last good one', async () => {
    const { clock, recent, elsewhere, read } = aMemory()
    await read()
    elsewhere.isDown = true
    clock.advance(aMinute)

    expect(await read()).toEqual(outage)
    expect(recent.last).toBe('one')
  })

  it('is asked for again at once after a failure', async () => {
    const { elsewhere, read } = aMemory()
    elsewhere.isDown = true
    await read()
    elsewhere.isDown = false

    expect(await read()).toBe('one')
  })

  it('can serve the last good one instead of a failure, but not what it began with', async () => {
    const { clock, recent, elsewhere, read } = aMemory({ lastStands: true })
    elsewhere.isDown = true
    expect(await read()).toEqual(outage)

    elsewhere.isDown = false
    await read()
    elsewhere.isDown = true
    clock.advance(aMinute)
    expect(await read()).toBe('one')
    recent.expire()
    expect(await read()).toBe('one')
  })

  it('can serve the last good one while reading it anew takes long', async () => {
    const clock = aClock()
    const keeping = { freshForMs: aMinute, lastStands: true }
    const recent = new Recent('first', keeping, async () => undefined)
    await recent.read(clock, async () => success('one'))
    clock.advance(aMinute)
    let answer: (value: Result<string, UpstreamFailure>) => void = () => undefined
    const slowly = () =>
      new Promise<Result<string, UpstreamFailure>>((resolve) => (answer = resolve))

    expect(await recent.read(clock, slowly)).toEqual(success('one'))
    answer(success('two'))
    await recent.pending
    expect(await recent.read(clock, slowly)).toEqual(success('two'))
  })

  describe('where the last answer took longer than anybody waits', () => {
    const aSlowMemory = async () => {
      const clock = aClock()
      const waits: string[] = []
      const recent = new Recent('first', { freshForMs: 1_000, lastStands: true }, async () => {
        waits.push(clock.now())
      })
      const readIn = async (milliseconds: number) => {
        await recent.read(clock, async () => {
          clock.advance(milliseconds)
          return success('read')
        })
        await recent.pending
      }
      await readIn(10)
      clock.advance(1_000)
      await readIn(300)
      return { clock, waits, readIn }
    }

    it('is not waited for', async () => {
      const { clock, waits, readIn } = await aSlowMemory()
      waits.length = 0
      clock.advance(1_000)
      await readIn(10)
      expect(waits).toEqual([])

      clock.advance(1_000)
      await readIn(10)
      expect(waits).toHaveLength(1)
    })

    it('is waited for all the same after a minute in which nobody asked', async () => {
      const { clock, waits, readIn } = await aSlowMemory()
      waits.length = 0
      clock.advance(60_000)
      await readIn(10)

      expect(waits).toHaveLength(1)
    })
  })

  it('is as fresh as read where it is set, and newer than an answer that was under way', async () => {
    const { clock, recent, elsewhere, read } = aMemory()
    const reading = read()
    recent.set('own', clock)

    expect([await reading, recent.last, await read()]).toEqual(['own', 'own', 'own'])
    expect(elsewhere.asked).toBe(1)
  })

  it('can be changed without becoming younger', async () => {
    const { clock, recent, elsewhere, read } = aMemory()
    await read()
    clock.advance(aMinute - 1)
    recent.change((known) => `${known} and more`)

    expect(await read()).toBe('one and more')
    clock.advance(1)
    expect([await read(), elsewhere.asked]).toEqual(['one', 2])
  })

  it('is read again where it was said to be too old', async () => {
    const { recent, elsewhere, read } = aMemory()
    await read()
    recent.expire()
    elsewhere.holds = 'two'

    expect(await read()).toBe('two')
  })
})
