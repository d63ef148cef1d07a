import { FirstFew } from '../../lib/first-few'
import { atOnce, type Steps } from '../../lib/in-slices'
import { CurrencySums } from '../inbox/currency-sums'
import type { OrderIntegrationRow } from '../inbox/row'
import { rowFingerprint } from '../inbox/row-cause'
import { newestFirst } from '../inbox/sort'
import type { IssueGroup } from './issue-group'
import type { Issue } from './issue'

const mostSamples = 5

/** What adds up over the rows of an issue. One pass: there may be many thousands. */
const sumUp = (rows: readonly OrderIntegrationRow[]) => {
  const newest = new FirstFew(mostSamples, newestFirst)
  const sums = new CurrencySums()
  const affiliateIds = new Set<string>()
  let firstSeenAt: string | undefined
  for (const row of rows) {
    newest.add(row)
    sums.add(row)
    affiliateIds.add(row.affiliateId)
    if (firstSeenAt === undefined || row.firstSeenAt < firstSeenAt) firstSeenAt = row.firstSeenAt
  }
  return { samples: newest.all(), sums, affiliateIds, firstSeenAt }
}

/** What a person should know of a group of orders before opening any of them; undefined for no orders. */
const toIssue = ({ id, pattern, rows }: IssueGroup): Issue | undefined => {
  const { samples, sums, affiliateIds, firstSeenAt } = sumUp(rows)
  const [newest] = samples
  if (newest?.errorType === undefined) return undefined
  const { kept = [] } = rowFingerprint(newest) ?? {}
  return {
    id,
    errorType: newest.errorType,
    pattern,
    orderCount: rows.length,
    value: sums.ranked(),
    ordersWithoutValue: sums.withoutValue,
    firstSeenAt: firstSeenAt ?? newest.firstSeenAt,
    lastSeenAt: newest.lastSeenAt,
    affiliateIds: [...affiliateIds].sort(),
    rows,
    samples,
    kept,
  }
}

/** The issues of those rows that match, each as far as its rows match; of all rows where none are named. In steps. */
export function* issueSteps(
  groups: readonly IssueGroup[],
  matching?: readonly OrderIntegrationRow[],
): Steps<readonly Issue[]> {
  const matches = matching && new Set(matching)
  const issues: Issue[] = []
  for (const group of groups) {
    yield undefined
    const rows = matches ? group.rows.filter((row) => matches.has(row)) : group.rows
    const issue = toIssue({ ...group, rows })
    if (issue !== undefined) issues.push(issue)
  }
  return issues
}

export const issuesOf = (
  groups: readonly IssueGroup[],
  matching?: readonly OrderIntegrationRow[],
): readonly Issue[] => atOnce(issueSteps(groups, matching))
