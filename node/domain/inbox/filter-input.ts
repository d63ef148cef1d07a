import { z } from 'zod'

import { errorTypes } from '../diagnosis/diagnosis'
import type { Failure } from '../failure'
import { actors } from '../guidance/guidance'
import { integrationStatuses } from '../orders/order-integration-status'
import { failure, success, type Result } from '../../lib/result'
import type { Period, RowFilter } from './row-filter'
import { issueStates, type IssueStateName } from '../causes/issue-state-name'
import { resolveEnd, type EndReading } from './period-end'
import { hourMs } from '../../lib/hours'

/** About eleven years: beyond it an age is a mistake. */
const mostHours = 100_000

const optional = <Schema extends z.ZodTypeAny>(schema: Schema) =>
  schema.nullish().transform((value: z.output<Schema> | null | undefined) => value ?? undefined)

// Control characters stand in nothing that people search for, and the store cannot take them.
const text = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^\P{Cc}*$/u)

const end = optional(text(40))
const period = z.object({ from: end, to: end })

const amount = z.number().int().nonnegative().safe()
const hours = z.number().int().min(0).max(mostHours)

const inputSchema = z
  .object({
    search: optional(text(200)),
    statuses: optional(z.array(z.enum(integrationStatuses))),
    errorTypes: optional(z.array(z.enum(errorTypes))),
    actors: optional(z.array(z.enum(actors))),
    marketplaces: optional(z.array(text(10).min(1)).max(200)),
    issueId: optional(text(2_000)),
    processedAt: optional(period),
    createdAt: optional(period),
    shipBy: optional(period),
    currency: optional(z.string().regex(/^[A-Z]{3}$/)),
    valueMin: optional(amount),
    valueMax: optional(amount),
    olderThanHours: optional(hours),
    youngerThanHours: optional(hours),
    assignee: optional(text(254).trim().min(1).toLowerCase()),
    unassigned: optional(z.boolean()),
    issueStates: optional(z.array(z.enum(issueStates))),
    closed: optional(z.boolean()),
    closedBy: optional(text(254).trim().min(1).toLowerCase()),
    closedToday: optional(z.boolean()),
    openOnly: z.boolean().nullish(),
  })
  // A condition that nobody knows must not be left out: what it should have kept back would be worked on.
  .strict()
  .refine(
    ({ valueMin, valueMax }) =>
      valueMin === undefined || valueMax === undefined || valueMin <= valueMax,
    { path: ['valueMax'] },
  )
  // Amounts of different currencies do not compare.
  .refine(
    ({ currency, valueMin, valueMax }) =>
      currency !== undefined || (valueMin === undefined && valueMax === undefined),
    { path: ['currency'] },
  )

type Input = z.output<typeof inputSchema>

export type InboxFilter = RowFilter & {
  readonly issueId?: string
  /** The login of whoever takes care of the cause, in lower case; `me` is whoever asks. */
  readonly assignee?: string
  /** Only orders whose cause nobody takes care of. */
  readonly unassigned?: boolean
  readonly issueStates?: readonly IssueStateName[]
  /** False for all orders that the store keeps; left out, only open ones. Orders that somebody closed are not open. */
  readonly openOnly?: boolean
}

type InvalidFilter = Extract<Failure, { kind: 'invalid-input' }>

const periodNames = ['processedAt', 'createdAt', 'shipBy'] as const

type Periods = Partial<Record<(typeof periodNames)[number], Period>>

const invalid = (
  path: readonly (string | number)[],
  reason: InvalidFilter['reason'] = 'wrong-shape',
): Result<never, InvalidFilter> =>
  failure({ kind: 'invalid-input', field: ['filter', ...path].join('.'), reason })

const resolvePeriods = (input: Input, reading: EndReading): Result<Periods, InvalidFilter> => {
  const periods: Periods = {}
  for (const name of periodNames) {
    const { from: fromText, to: toText } = input[name] ?? {}
    const from = fromText && resolveEnd(fromText, 'from', reading)
    const to = toText && resolveEnd(toText, 'to', reading)
    if (from === undefined && fromText !== undefined) return invalid([name, 'from'])
    if (to === undefined && toText !== undefined) return invalid([name, 'to'])
    if (from !== undefined && to !== undefined && from > to) return invalid([name, 'to'])
    periods[name] = { from, to }
  }
  return success(periods)
}

const agedBy = (
  now: string,
  { olderThanHours, youngerThanHours }: Input,
): RowFilter['firstSeenAt'] => {
  const before = (count: number | undefined) =>
    count === undefined ? undefined : new Date(Date.parse(now) - count * hourMs).toISOString()
  return { from: before(youngerThanHours), to: before(olderThanHours) }
}

/** All that is not open is only in the store. */
const asksForClosed = ({ closed, closedBy, closedToday }: Input): boolean =>
  closed === true || closedBy !== undefined || closedToday === true

const closedIn = (input: Input, reading: EndReading) =>
  asksForClosed(input)
    ? {
        closed: true,
        closedBy: input.closedBy,
        ...(input.closedToday && { closedAt: { from: resolveEnd('today', 'from', reading) } }),
      }
    : {}

const toFilter = (input: Input, periods: Periods, reading: EndReading): InboxFilter => ({
  search: input.search,
  statuses: input.statuses,
  errorTypes: input.errorTypes,
  actors: input.actors,
  affiliateIds: input.marketplaces,
  issueId: input.issueId,
  assignee: input.assignee,
  unassigned: input.unassigned,
  issueStates: input.issueStates,
  openOnly: asksForClosed(input) ? false : (input.openOnly ?? true),
  ...periods,
  ...closedIn(input, reading),
  firstSeenAt: agedBy(reading.now, input),
  value:
    input.currency === undefined
      ? undefined
      : { currency: input.currency, atLeast: input.valueMin, atMost: input.valueMax },
})

/** Reads what a person filters by, as of now. A part that cannot be taken is named: `filter.shipBy.from`. */
export const parseFilter = (
  input: unknown,
  reading: EndReading,
): Result<InboxFilter, InvalidFilter> => {
  const parsed = inputSchema.safeParse(input ?? {})
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const isMissing = issue?.code === 'custom' && issue.path[0] === 'currency'
    return invalid(
      issue?.path ?? [],
      isMissing ? 'missing' : issue?.code === 'too_big' ? 'too-long' : 'wrong-shape',
    )
  }
  const periods = resolvePeriods(parsed.data, reading)
  return periods.ok ? success(toFilter(parsed.data, periods.value, reading)) : periods
}
