import { groupIssues } from '../causes/group-issues'
import type { Issue } from '../causes/issue'
import { issuesOf } from '../causes/issues-of'
import type { ErrorType } from '../diagnosis/diagnosis'
import type { FailedOrder } from './order-outcome'
import type { WeekLine } from './week-figures'

/** The orders of one marketplace that did not go well for one single cause. */
export type SingleCause = WeekLine & {
  /** Of all orders of the cause, with a few of them only. */
  readonly issue: Issue
}

/** The orders of one marketplace that did not go well for one error type. */
export type WeekCause = WeekLine & {
  readonly errorType: ErrorType
  readonly affiliateId: string
  /** Those of the most orders first. */
  readonly causes: readonly SingleCause[]
}

const groupBy = <Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key) => {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const mostFirst = (left: WeekLine, right: WeekLine): number =>
  right.week.orders - left.week.orders || (right.before?.orders ?? 0) - (left.before?.orders ?? 0)

/** Orders are held for as long as the report is: of a cause a few are enough to say what it is. */
const withoutRows = (issue: Issue): Issue => ({ ...issue, rows: issue.samples })

/** By error type and marketplace, and within each by what has to be corrected. */
export const weekCausesOf = (
  failed: readonly FailedOrder[],
  lineOf: (orders: readonly FailedOrder[]) => WeekLine,
): readonly WeekCause[] => {
  const issues = issuesOf(groupIssues(failed.map(({ row }) => row)))
  const issueOf = new Map(issues.flatMap((issue) => issue.rows.map((row) => [row, issue] as const)))
  const groups = groupBy(failed, ({ errorType, affiliateId }) => `${errorType} ${affiliateId}`)
  return [...groups.values()]
    .flatMap((orders) => {
      const [first] = orders
      if (first === undefined) return []
      const { errorType, affiliateId } = first
      const causes = [...groupBy(orders, ({ row }) => issueOf.get(row))].flatMap(([issue, own]) =>
        issue === undefined ? [] : { issue: withoutRows(issue), ...lineOf(own) },
      )
      return { errorType, affiliateId, ...lineOf(orders), causes: causes.sort(mostFirst) }
    })
    .sort(mostFirst)
}
