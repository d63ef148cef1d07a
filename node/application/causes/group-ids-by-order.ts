import type { IssueGroup } from '../../domain/causes/issue-group'

type Groups = readonly IssueGroup[]

const groupsByOrder = new WeakMap<Groups, ReadonlyMap<string, string>>()

/** The cause of each open order, by their ids. Computed once for as long as the groups live. */
export const groupIdsByOrder = (groups: Groups): ReadonlyMap<string, string> => {
  const known = groupsByOrder.get(groups)
  if (known !== undefined) return known
  const byOrder = new Map(groups.flatMap(({ id, rows }) => rows.map((row) => [row.id, id])))
  groupsByOrder.set(groups, byOrder)
  return byOrder
}
