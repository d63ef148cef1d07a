import { groupingSteps } from '../../domain/causes/group-issues'
import type { IssueGroup } from '../../domain/causes/issue-group'
import { overviewOf, type Overview } from '../../domain/inbox/overview'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { inOneSlice, inSlices } from '../../lib/in-slices'

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

type Counted = { readonly overview: Overview; readonly from: string }

const counted = new WeakMap<Rows, Counted>()

/** Time alone changes counts only when a deadline passes. */
const holdsAt = ({ overview: { nextDeadline }, from }: Counted, now: string): boolean =>
  from <= now && (nextDeadline === undefined || now <= nextDeadline)

/** Counts and sums over rows as of a moment. */
export const overviewAt = async (rows: Rows, now: string): Promise<Overview> => {
  const known = counted.get(rows)
  if (known !== undefined && holdsAt(known, now)) return known.overview
  const overview = await inOneSlice(() => overviewOf(rows, now))
  counted.set(rows, { overview, from: now })
  return overview
}
