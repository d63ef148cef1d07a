import { failure, success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { createAccountMemory } from '../memory/account-memory'
import * as jobs from './run-jobs'
import type { TickJob } from './tick-job'
import { TickLease } from './tick-lease'

const anAccount = () => ({ clock: aClock(), memory: createAccountMemory('replica') })

const limits = { sliceMs: 20_000, isHeld: async () => true }

const runJobs = async (account: Account, all: readonly Job[]) =>
  (await jobs.runJobs(account, all, limits)).reports

type Account = ReturnType<typeof anAccount>
type Job = TickJob<Account>

const greedy: Job = {
  name: 'greedy',
  run: async ({ clock }, slice) => {
    let done = 0
    while (!slice.isOver() && slice.calls.take()) {
      clock.advance(1_000)
      done += 1
    }
    return success({ done })
  },
}

const idle: Job = { name: 'idle', run: async () => success({ done: 0 }) }

const failing: Job = { name: 'failing', run: async () => failure({ kind: 'conflict' }) }

describe('background work', () => {
  it('ends within its slice and leaves each job a share of it', async () => {
    const account = anAccount()
    const started = Date.parse(account.clock.now())
    const reports = await runJobs(account, [greedy, { ...greedy, name: 'other' }])

    expect(reports).toEqual({ greedy: { done: 10 }, other: { done: 10 } })
    expect(Date.parse(account.clock.now()) - started).toBe(20_000)
  })

  it('gives the time that a job does not need to those behind it', async () => {
    expect(await runJobs(anAccount(), [idle, greedy])).toMatchObject({ greedy: { done: 20 } })
  })

  it('begins with another job each time', async () => {
    const account = anAccount()
    const first = await runJobs(account, [greedy, idle])
    const second = await runJobs(account, [greedy, idle])

    expect([first, second].map((reports) => Object.keys(reports)[0])).toEqual(['greedy', 'idle'])
  })

  it('makes no more calls to Orders than a slice may, whoever makes them', async () => {
    const account = anAccount()
    ownerSets(account, { callsPerSlice: 12 })
    const reports = await runJobs(account, [greedy, { ...greedy, name: 'other' }])

    expect(reports).toEqual({ greedy: { done: 10 }, other: { done: 2 } })
  })

  it('makes so many fewer as events of orders have caused in this minute', async () => {
    const account = anAccount()
    ownerSets(account, { callsPerSlice: 12 })
    const now = Date.parse(account.clock.now())
    while (account.memory.reading.eventCalls.take(now, 12));

    expect(await runJobs(account, [greedy])).toEqual({ greedy: { done: 6 } })
    expect(await runJobs(account, [greedy])).toMatchObject({ greedy: { done: 6 } })
    account.clock.advance(60_000)
    expect(await runJobs(account, [greedy])).toEqual({ greedy: { done: 12 } })
  })

  it('goes on after a job that fails', async () => {
    expect(await runJobs(anAccount(), [failing, idle])).toEqual({
      failing: 'failed',
      idle: { done: 0 },
    })
  })

  it('lets the others have their turn before a bug is heard of', async () => {
    const ran: string[] = []
    const broken: Job = {
      name: 'broken',
      run: async () => {
        throw new Error('A bug')
      },
    }
    const after: Job = {
      name: 'after',
      run: async () => {
        ran.push('after')
        return success({})
      },
    }

    expect(await jobs.runJobs(anAccount(), [broken, after], limits)).toEqual({
      reports: { broken: 'failed', after: {} },
      bugs: [new Error('A bug')],
    })
    expect(ran).toEqual(['after'])
  })
})

describe('the lease of a slice', () => {
  /** A replica that works so long at one job, while others may take over. */
  const working = async (ms: number) => {
    const account = anAccount()
    let held: { readonly holder: string; readonly until: string } | undefined
    let calls = 0
    const lease = new TickLease({
      ...{ clock: account.clock, replicaId: 'one' },
      leases: {
        acquire: async (_, holder, until) => {
          calls += 1
          const isFree = !held || held.holder === holder || held.until <= account.clock.now()
          if (isFree) held = { holder, until }
          return success(isFree)
        },
        release: async () => success(undefined),
      },
    })
    await lease.take()
    const slow: Job = {
      name: 'slow',
      run: async ({ clock }) => {
        clock.advance(ms)
        return success({})
      },
    }
    const { reports } = await jobs.runJobs(account, [slow, idle], {
      sliceMs: 20_000,
      isHeld: () => lease.isHeld(),
    })
    const until = Date.parse(held?.until ?? '') - Date.parse(account.clock.now())
    return { ran: Object.keys(reports), calls, until }
  }

  it.each([
    ['costs nothing more while it lasts', 20_000, ['slow', 'idle'], 1, 40_000],
    ['is prolonged where a job took long', 45_000, ['slow', 'idle'], 2, 60_000],
    ['ends the slice once it is over: another may have worked since', 61_000, ['slow'], 1, -1_000],
  ] as const)('%s', async (_, ms, ran, calls, until) => {
    expect(await working(ms)).toEqual({ ran, calls, until })
  })
})
