import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { z } from 'zod'

import { inboxIssues } from '../../node/application/causes/inbox-issues'
import { openInbox, type InboxDependencies } from '../../node/application/inbox/open-inbox'
import { countDueToday } from '../../node/application/inbox/quick-counts'
import type { InboxFilter } from '../../node/domain/inbox/filter-input'
import { pageSteps } from '../../node/domain/inbox/page'
import { dayBounds } from '../../node/domain/inbox/deadline-bands'
import { inSlices } from '../../node/lib/in-slices'
import { fromRoot } from '../../local/paths'
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

/** One of a thousand orders: what somebody works on who has narrowed the list. */
const selective: InboxFilter = { errorTypes: ['DELIVERY_SLA'], affiliateIds: ['AMZ'] }

/** What one page view asks for: the counts of all, those of what matches, and the first page of it. */
const view = async (dependencies: InboxDependencies, narrowed = filter) => {
  const inbox = await opened(dependencies, narrowed)
  await Promise.all([
    inbox.overview(),
    inbox.matching(),
    countDueToday(dependencies, inbox),
    inSlices(pageSteps(inbox.rows, { first: 25, sort })),
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

const residentSchema = z.object({ resident: z.number(), kept: z.number() })

/** What a process of its own holds with so many accounts of so many open orders: nothing of what was measured before. */
const residentWith = async (accounts: number, orders: number) => {
  const program = [fromRoot('local', 'run.mjs'), fromRoot('bench', 'resident.ts')]
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...program,
    `${accounts}`,
    `${orders}`,
  ])
  return residentSchema.parse(JSON.parse(stdout))
}

const memories = async (): Promise<readonly Measurement[]> => {
  const one = await residentWith(1, 100_000)
  const ten = await residentWith(10, 10_000)
  const forty = await residentWith(40, 10_000)
  const resident = (name: string, value: number, atMost = 320): Measurement => ({
    name: `resident memory with ${name}`,
    value,
    unit: 'MB',
    limit: { atMost },
  })
  return [
    resident('100,000 open orders', one.resident),
    resident('ten accounts of 10,000', ten.resident),
    {
      name: '  of them remembered',
      value: ten.kept,
      unit: 'accounts',
      limit: { atLeast: 10 },
    },
    // What thirty accounts left behind lies in pieces among what is kept. `service.json` declares 1.5 times this limit.
    resident('forty accounts of 10,000', forty.resident, 512),
    { name: '  of them remembered', value: forty.kept, unit: 'accounts' },
  ]
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
      name: 'the same of one in a thousand, p95',
      value: await p95Of(30, () => view(dependencies, selective)),
      unit: 'ms',
      limit: { atMost: 10 },
    },
    {
      name: 'longest block of other requests meanwhile',
      value: block,
      unit: 'ms',
      limit: { atMost: 50 },
    },
  ]
}

/** Filter, counts, sort and page over the open set, and its grouping into issues, in process. */
export const inbox: Benchmark = {
  name: 'inbox',
  run: async () => [
    ...(await ofTenThousand()),
    ...(await ofHundredThousand()),
    ...(await memories()),
  ],
}
