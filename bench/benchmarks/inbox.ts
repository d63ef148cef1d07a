import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { inboxIssues } from '../../node/application/causes/inbox-issues'
import { openInbox, type InboxDependencies } from '../../node/application/inbox/open-inbox'
import type { InboxFilter } from '../../node/domain/inbox/filter-input'
import { pageOf } from '../../node/domain/inbox/page'
import { dayBounds } from '../../node/domain/inbox/deadline-bands'
import { inOneSlice } from '../../node/lib/in-slices'
import { percentile, timeOf, type Benchmark, type Measurement } from '../benchmark'
import { longestBlockOf } from '../longest-block'
import { anAccountOf } from '../open-set'

const bounds = dayBounds('2026-11-23T12:00:00.000Z', { timeZone: 'America/Sao_Paulo' })
const ranking = { bounds, typical: { amount: 10_000, currency: 'BRL' } }
const sort = { field: 'RANK', direction: 'ASCENDING', ranking } as const

const filter: InboxFilter = { statuses: ['FAILED'], search: '7' }

const opened = async (dependencies: InboxDependencies, narrowed: InboxFilter) => {
  const inbox = await openInbox(dependencies, narrowed)
  if (!inbox.ok) throw new Error('The store answers')
  return inbox.value
}

/** What one page view asks for: the counts of all, those of what matches, and the first page of it. */
const view = async (dependencies: InboxDependencies) => {
  const inbox = await opened(dependencies, filter)
  await Promise.all([
    inbox.overview(),
    inbox.matching(),
    inOneSlice(() => pageOf(inbox.rows, { first: 25, sort })),
  ])
}

const issues = async (dependencies: InboxDependencies) =>
  inboxIssues(await opened(dependencies, {}))

const p95Of = async (rounds: number, task: () => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await timeOf(task))
  return percentile(times, 95)
}

const loaded = async (orders: number) => {
  const account = anAccountOf(orders)
  await opened(account.dependencies, {})
  await account.dependencies.memory.openSet.pending
  return account
}

const megabyte = 1_048_576

/** What stays once the garbage that making the rows left behind is gone: it would go by itself where memory is short. */
const residentMemory = (): number => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  return process.memoryUsage().rss / megabyte
}

const ofTenThousand = async (): Promise<readonly Measurement[]> => {
  const { dependencies, calls } = await loaded(10_000)
  await view(dependencies)
  const before = calls()
  const p95 = await p95Of(30, () => view(dependencies))
  return [
    {
      name: 'page view of 10,000 open orders, p95',
      value: p95,
      unit: 'ms',
      limit: { atMost: 15 },
    },
    {
      name: 'upstream calls of 30 such page views',
      value: calls() - before,
      unit: 'calls',
      limit: { atMost: 0 },
    },
    {
      name: 'grouping 10,000 open orders into issues',
      value: await timeOf(() => issues(dependencies)),
      unit: 'ms',
      limit: { atMost: 100 },
    },
  ]
}

const ofHundredThousand = async (): Promise<readonly Measurement[]> => {
  const { dependencies } = await loaded(100_000)
  const memory = residentMemory()
  // The first look at each computes over all rows; what comes after it does not.
  const block = await longestBlockOf(async () => {
    await view(dependencies)
    await issues(dependencies)
  })
  return [
    {
      name: 'page view of 100,000 open orders, p95',
      value: await p95Of(30, () => view(dependencies)),
      unit: 'ms',
      limit: { atMost: 75 },
    },
    {
      name: 'longest block of other requests meanwhile',
      value: block,
      unit: 'ms',
      limit: { atMost: 50 },
    },
    {
      name: 'resident memory with 100,000 open orders',
      value: memory,
      unit: 'MB',
      limit: { atMost: 400 },
    },
  ]
}

/** Filter, counts, sort and page over the open set, and its grouping into issues, in process. */
export const inbox: Benchmark = {
  name: 'inbox',
  run: async () => [...(await ofTenThousand()), ...(await ofHundredThousand())],
}
