import { z } from 'zod'

import { earliest, latest } from '../../lib/moments'
import type { OrderIntegrationRow } from '../inbox/row'
import { byIssue, type IssueGroup } from './issue-group'
import type { IssueDecision, IssueState } from './issue-state'
import { dayMs } from '../../lib/hours'

// When causes ended and came back. The open set knows only what is open now: somebody must look from time to time and
// write down what was there. A cause comes back in one of three ways, and each says when it had ended before.

/** The same words as the GraphQL enum. */
const regressionKinds = ['ENDED', 'RESOLVED', 'GREW'] as const

const regressionSchema = z.object({
  kind: z.enum(regressionKinds),
  /** When it came back. */
  since: z.string(),
  /** When its last order was done, or when it was snoozed or said to be fixed. */
  endedAt: z.string(),
})

export type Regression = z.infer<typeof regressionSchema>

const entrySchema = z.object({
  /** When its orders were gone. Absent while there are any. */
  endedAt: z.string().optional(),
  regression: regressionSchema.optional(),
})

export const issueHistorySchema = z.record(entrySchema)

/** By issue id. */
export type IssueHistory = z.infer<typeof issueHistorySchema>

type HistoryEntry = IssueHistory[string]

const minuteMs = 60_000

/** Orders come and go while work is under way: a cause that is gone for less has not ended. */
const endedForMs = 60 * minuteMs

/** How long a cause that ended is remembered, and how many of them. */
const rememberedMs = 90 * dayMs
const mostRemembered = 2_000

const millisecondsBetween = (from: string, to: string): number => Date.parse(to) - Date.parse(from)

/** A snoozed cause has outgrown what was put aside: at least twice as many orders, and ten more. */
export const hasOutgrown = (orders: number, ordersThen: number): boolean =>
  orders >= 2 * ordersThen && orders >= ordersThen + 10

/** How the orders contradict what was decided about their cause; undefined where they do not. */
export const contradictionOf = (
  rows: readonly OrderIntegrationRow[],
  decision: IssueDecision | undefined,
  now: string,
): Regression | undefined => {
  if (decision === undefined || decision.state === 'OPEN') return undefined
  const { state, at, snoozedUntil = '', orders } = decision
  if (state === 'SNOOZED') {
    if (snoozedUntil <= now || !hasOutgrown(rows.length, orders)) return undefined
    const since = latest(rows.map(({ firstSeenAt }) => firstSeenAt)) ?? now
    return { kind: 'GREW', since, endedAt: at }
  }
  const since = earliest(rows.flatMap(({ firstSeenAt }) => (firstSeenAt > at ? firstSeenAt : [])))
  return since === undefined ? undefined : { kind: 'RESOLVED', since, endedAt: at }
}

const seenAgain = (before: HistoryEntry | undefined, now: string): HistoryEntry => {
  if (before?.endedAt === undefined) return before ?? {}
  const { endedAt, regression } = before
  return millisecondsBetween(endedAt, now) < endedForMs
    ? { regression }
    : { regression: { kind: 'ENDED', since: now, endedAt } }
}

type Look = {
  /** All that is open, whatever anybody filters by. */
  readonly groups: readonly IssueGroup[]
  readonly states: ReadonlyMap<string, IssueState>
  readonly now: string
}

/** What is remembered after another look at everything that is open. */
export const historyAfter = (
  history: IssueHistory,
  { groups, states, now }: Look,
): IssueHistory => {
  const before = new Map(Object.entries(history))
  const open = groups.map(({ id, rows }): [string, HistoryEntry] => {
    const known = byIssue(before, id)
    // A cause whose percentage moved a little is remembered by its new id only.
    if (known !== undefined) before.delete(known.id)
    const entry = seenAgain(known?.value, now)
    const decision = byIssue(states, id)?.value.decision
    const contradiction = contradictionOf(rows, decision, now)
    const isNew = contradiction && contradiction.endedAt !== entry.regression?.endedAt
    return [id, isNew ? { ...entry, regression: contradiction } : entry]
  })
  const gone = [...before]
    .map(([id, entry]): [string, HistoryEntry & { endedAt: string }] => [
      id,
      { ...entry, endedAt: entry.endedAt ?? now },
    ])
    .filter(([, { endedAt }]) => millisecondsBetween(endedAt, now) < rememberedMs)
    .sort(([, left], [, right]) => (left.endedAt < right.endedAt ? 1 : -1))
    .slice(0, mostRemembered)
  return Object.fromEntries([...open, ...gone])
}
