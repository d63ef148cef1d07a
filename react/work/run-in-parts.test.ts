import type { Change } from '../api/use-change'
import type { Job } from './run-in-parts'
import { inParts, runInParts } from './run-in-parts'

interface Answer {
  readonly made: number
  readonly rest?: string
}

const done = (made: number, rest?: string): Change<Answer> => ({ kind: 'done', ok: { made, rest } })
const refused: Change<Answer> = { kind: 'refused', code: 'INVALID_INPUT', message: 'Not that one.' }

/** A job that is answered with these in turn, and what it asked for. */
const aJob = (...answers: readonly Change<Answer>[]) => {
  const asked: string[] = []
  const parts: number[] = []
  const job: Job<string, Answer, number> = {
    about: 'work',
    send: async (request) => {
      asked.push(request)
      return answers[asked.length - 1] ?? refused
    },
    next: (_, { rest }) => rest,
    nothing: 0,
    add: (sum, { made }) => sum + made,
  }
  const run = (requests: readonly string[], isStopped = () => false) =>
    runInParts(requests, job, { isStopped, onPart: (sum) => parts.push(sum) })
  return { run, asked, parts }
}

describe('a run in parts', () => {
  it('finishes what a request left over before it sends the next, and tells the sum of each part', async () => {
    const { run, asked, parts } = aJob(done(2, 'a, the rest'), done(1), done(4))

    expect(await run(['a', 'b'])).toEqual({ sum: 7, stopped: false })
    expect(asked).toEqual(['a', 'a, the rest', 'b'])
    expect(parts).toEqual([2, 3, 7])
  })

  it('keeps what is done where a request is refused, and sends no other', async () => {
    const { run, asked } = aJob(done(2), refused, done(4))

    expect(await run(['a', 'b', 'c'])).toEqual({ sum: 2, trouble: refused, stopped: false })
    expect(asked).toEqual(['a', 'b'])
  })

  it('sends nothing more once it is stopped, also of what a request left over', async () => {
    const { run, asked } = aJob(done(2, 'a, the rest'), done(1))

    expect(await run(['a'], () => asked.length === 1)).toEqual({ sum: 2, stopped: true })
    expect(asked).toEqual(['a'])
  })

  it('is not stopped by who is late: all of it was asked for', async () => {
    const { run, asked } = aJob(done(2))

    expect(await run(['a'], () => asked.length === 1)).toEqual({ sum: 2, stopped: false })
  })

  it('of nothing comes to nothing', async () => {
    expect(await aJob().run([])).toEqual({ sum: 0, stopped: false })
  })
})

describe('what is sent in parts', () => {
  it('is all there, in order, with the rest at the end', () => {
    expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(inParts([], 2)).toEqual([])
  })
})
