import { byIssue } from '../../domain/causes/issue-group'
import { withPart, type IssueChange } from '../../domain/causes/issue-state'
import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import {
  knownOfIssues,
  loginOf,
  type IssueStateDependencies,
  type PeopleDependencies,
} from './issue-states'

export type Saying = { readonly at: string; readonly by: string; readonly orders: number }

/** Keeps what the person who asks says of a cause or an alert, under the id by which it is known already. */
export const keepPart = async (
  dependencies: IssueStateDependencies & PeopleDependencies,
  { id, orders }: { readonly id: string; readonly orders: number },
  tell: (keptAs: string, saying: Saying) => IssueChange,
): Promise<Result<void, Failure>> => {
  const { clock, issueStates, memory } = dependencies
  const known = await knownOfIssues(dependencies)
  if (!known.ok) return known
  const by = await loginOf(dependencies, 'me')
  if (!by.ok) return by
  const keptAs = byIssue(known.value.states, id)?.id ?? id
  const told = tell(keptAs, { at: clock.now(), by: by.value, orders })
  const written = await issueStates.change(keptAs, (current) => success(withPart(current, told)))
  if (!written.ok) return written
  memory.issues.states.note(told, clock)
  return success(undefined)
}
