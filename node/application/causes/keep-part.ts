import { byIssue } from '../../domain/causes/issue-group'
import { withPart, type IssueChange, type IssueState } from '../../domain/causes/issue-state'
import type { Failure } from '../../domain/failure'
import type { PresentDecision } from '../../domain/team/present-decision'
import { failure, success, type Result } from '../../lib/result'
import {
  knownOfIssues,
  loginOf,
  type IssueStateDependencies,
  type PeopleDependencies,
} from './issue-states'

/** Who decides, when, and how many orders the cause had as it was listed. */
export type DecisionOnIssue = { readonly at: string; readonly by: string; readonly orders: number }

/** What is said, and what of a colleague's is in its way. */
export type Part = {
  readonly tell: (keptAs: string, decision: DecisionOnIssue) => Result<IssueChange, Failure>
  /** What a colleague decided, which this would replace; undefined where nothing is asked about. */
  readonly inTheWay?: (current: IssueState | undefined, by: string) => PresentDecision | undefined
}

/** Keeps what the person who asks says of a cause or an alert, under the id by which it is known already. */
export const keepPart = async (
  dependencies: IssueStateDependencies & PeopleDependencies,
  { id, orders }: { readonly id: string; readonly orders: number },
  { tell, inTheWay }: Part,
): Promise<Result<{ readonly by: string }, Failure>> => {
  const { clock, issueStates, memory } = dependencies
  const known = await knownOfIssues(dependencies)
  if (!known.ok) return known
  const by = await loginOf(dependencies, 'me')
  if (!by.ok) return by
  const keptAs = byIssue(known.value.states, id)?.id ?? id
  const told = tell(keptAs, { at: clock.now(), by: by.value, orders })
  if (!told.ok) return told
  const written = await issueStates.change(keptAs, (current) => {
    const decision = inTheWay?.(current, by.value)
    return decision === undefined
      ? success(withPart(current, told.value))
      : failure({ kind: 'conflict', decision } as const)
  })
  if (!written.ok) return written
  memory.issues.states.note(told.value, clock)
  return success({ by: by.value })
}
