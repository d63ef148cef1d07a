import { earliest } from '../../../lib/moments'
import type { ErrorType } from '../../diagnosis/diagnosis'
import type { FingerprintPart } from '../../diagnosis/fingerprint'
import { CurrencySums, type CurrencySum } from '../overview'
import { rowFingerprint, type OrderIntegrationRow } from '../row'
import { newestFirst } from '../sort'
import type { DivergencePattern, IssueGroup } from './group-issues'

export type Issue = {
  readonly id: string
  readonly errorType: ErrorType
  readonly pattern?: DivergencePattern
  readonly orderCount: number
  readonly value: readonly CurrencySum[]
  readonly ordersWithoutValue: number
  readonly firstSeenAt: string
  readonly lastSeenAt: string
  /** The earliest moment by which an order must be shipped, also one that has passed. */
  readonly nextDeadline?: string
  readonly affiliateIds: readonly string[]
  /** All of them, in the order they came. */
  readonly rows: readonly OrderIntegrationRow[]
  /** The newest, at most 5, never none. */
  readonly samples: readonly OrderIntegrationRow[]
  readonly kept: readonly FingerprintPart[]
  readonly stripped: readonly FingerprintPart[]
}

const mostSamples = 5

/** The newest, without sorting all of them: an issue may have thousands. */
const newestOf = (rows: readonly OrderIntegrationRow[]): readonly OrderIntegrationRow[] => {
  const newest: OrderIntegrationRow[] = []
  for (const row of rows) {
    const oldest = newest.at(-1)
    if (newest.length === mostSamples && oldest && newestFirst(oldest, row) < 0) continue
    newest.push(row)
    newest.sort(newestFirst)
    newest.length = Math.min(newest.length, mostSamples)
  }
  return newest
}

/** What a person should know of a group of orders before opening any of them; undefined for no orders. */
const toIssue = ({ id, pattern, rows }: IssueGroup): Issue | undefined => {
  const samples = newestOf(rows)
  const [newest] = samples
  if (newest?.errorType === undefined) return undefined
  const { kept = [], stripped = [] } = rowFingerprint(newest) ?? {}
  const sums = new CurrencySums()
  rows.forEach((row) => sums.add(row))
  return {
    id,
    errorType: newest.errorType,
    pattern,
    orderCount: rows.length,
    value: sums.ranked(),
    ordersWithoutValue: sums.withoutValue,
    firstSeenAt: earliest(rows.map(({ firstSeenAt }) => firstSeenAt)) ?? newest.firstSeenAt,
    lastSeenAt: newest.lastSeenAt,
    nextDeadline: earliest(rows.flatMap(({ order }) => order.shipBy ?? [])),
    affiliateIds: [...new Set(rows.map(({ affiliateId }) => affiliateId))].sort(),
    rows,
    samples,
    kept,
    stripped,
  }
}

/** The issues of those rows that match, each as far as its rows match. */
export const issuesOf = (
  groups: readonly IssueGroup[],
  matching: readonly OrderIntegrationRow[],
): readonly Issue[] => {
  const ids = new Set(matching.map(({ id }) => id))
  return groups.flatMap((group) => {
    const rows = group.rows.filter(({ id }) => ids.has(id))
    return toIssue({ ...group, rows }) ?? []
  })
}
