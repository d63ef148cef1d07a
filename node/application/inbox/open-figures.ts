import { groupingSteps } from '../../domain/causes/group-issues'
import type { CauseRanking } from '../../domain/causes/cause-ranking'
import type { IssueGroup } from '../../domain/causes/issue-group'
import { overviewSteps, type Overview } from '../../domain/inbox/overview'
import type { RankRules } from '../../domain/inbox/deadline-bands'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { typicalValueSteps, type TypicalValues } from '../../domain/inbox/typical-values'
import { inSlices } from '../../lib/in-slices'

// What follows from a list of rows is computed once for as long as the list lives. The open set hands out the same list
// until one of its rows changes, so that most page views compute nothing over all rows.

type Rows = readonly OrderIntegrationRow[]

const groups = new WeakMap<Rows, Promise<readonly IssueGroup[]>>()

/** Rows by what has to be corrected. */
export const groupsOf = (rows: Rows): Promise<readonly IssueGroup[]> => {
  const known = groups.get(rows)
  if (known !== undefined) return known
  const grouping = inSlices(groupingSteps(rows))
  groups.set(rows, grouping)
  return grouping
}

type HandlingMs = RankRules['handlingMs']

type Counted = {
  readonly overview: Overview
  readonly from: string
  readonly handlingMs: HandlingMs
}

const counted = new WeakMap<Rows, Counted>()

/** Time alone changes counts only when a deadline passes. */
const holdsAt = ({ overview: { changesAt }, from }: Counted, now: string): boolean =>
  from <= now && (changesAt === undefined || now <= changesAt)

/** Counts and sums over rows as of a moment. */
export const overviewAt = async (
  rows: Rows,
  now: string,
  handlingMs?: HandlingMs,
): Promise<Overview> => {
  const known = counted.get(rows)
  if (known?.handlingMs === handlingMs && known && holdsAt(known, now)) return known.overview
  const overview = await inSlices(overviewSteps(rows, now, handlingMs))
  counted.set(rows, { overview, from: now, handlingMs })
  return overview
}

const values = new WeakMap<Rows, Promise<TypicalValues>>()

/** What rows are typically worth. */
export const typicalValuesIn = (rows: Rows): Promise<TypicalValues> => {
  const known = values.get(rows)
  if (known !== undefined) return known
  const reckoning = inSlices(typicalValueSteps(rows))
  values.set(rows, reckoning)
  return reckoning
}

type Pins = { readonly of: readonly unknown[]; readonly pinned: Promise<CauseRanking['pinned']> }

const pins = new WeakMap<Rows, Pins>()

/**
 * The causes that stand above all others, found once for as long as nothing that they depend on changes: every request
 * asks for them, and all orders have to be looked at.
 */
export const pinnedIn = (
  rows: Rows,
  of: readonly unknown[],
  find: () => Promise<CauseRanking['pinned']>,
): Promise<CauseRanking['pinned']> => {
  const known = pins.get(rows)
  const holds = known?.of.length === of.length && known.of.every((part, at) => part === of[at])
  if (known !== undefined && holds) return known.pinned
  const pinned = find()
  pins.set(rows, { of, pinned })
  return pinned
}
