import type { OrderIntegrationRow } from '../inbox/row'
import type { AmountPattern } from './amount-pattern'

export type Direction = 'less' | 'more'

export type DivergencePattern = AmountPattern & { readonly direction: Direction }

/** What texts print of a pattern. The title of a cause and what it means choose their words by the pattern's kind. */
export const patternValues = (pattern: DivergencePattern): Readonly<Record<string, string>> => {
  const { direction } = pattern
  switch (pattern.kind) {
    case 'same-percentage':
      return {
        direction,
        base: pattern.isOfItems ? 'items' : 'order',
        percentage: String(pattern.basisPoints / 100),
      }
    case 'same-amount':
      return { direction, difference: pattern.difference }
    case 'scattered':
      return { direction }
  }
}

export type IssueGroup = {
  readonly id: string
  /** Only where orders diverge by known amounts. */
  readonly pattern?: DivergencePattern
  /** Never empty; in the order they came. */
  readonly rows: readonly OrderIntegrationRow[]
}

const percentageId = /^(.*:same-percentage=)(\d+)$/s

/** How far a percentage may move, as orders come and go, and still be the issue that somebody has a link to. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(3, 0.02 * Math.max(one, other))

/** Whether two ids are one issue: the same, but for a percentage that has moved a little. */
const isSameIssue = (one: string, other: string): boolean => {
  const [, prefix, basisPoints] = percentageId.exec(one) ?? []
  const [, otherPrefix, otherPoints] = percentageId.exec(other) ?? []
  if (prefix === undefined || prefix !== otherPrefix) return one === other
  return isNear(Number(basisPoints), Number(otherPoints))
}

/** The group of an id; for a percentage that has moved a little since, the group that it moved to. */
export const findGroup = (groups: readonly IssueGroup[], id: string): IssueGroup | undefined =>
  groups.find((group) => group.id === id) ?? groups.find((group) => isSameIssue(id, group.id))

/** What is kept of an issue by its id, and the id that it is kept by, found in the same way. */
export const byIssue = <Value>(
  kept: ReadonlyMap<string, Value>,
  id: string,
): { readonly id: string; readonly value: Value } | undefined => {
  const exact = kept.get(id)
  if (exact !== undefined) return { id, value: exact }
  if (!percentageId.test(id)) return undefined
  for (const [other, value] of kept) {
    if (isSameIssue(id, other)) return { id: other, value }
  }
  return undefined
}
