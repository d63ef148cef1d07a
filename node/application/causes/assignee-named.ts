import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from './issue-states'

/** Staff are known by the e-mail address with which they sign in. */
const emailPattern = /^[^\s@<>"'(),;:\\]{1,64}@[^\s@<>"'(),;:\\]{1,189}$/

/** Whom somebody named to take care of something, by their login: `me`, a colleague by e-mail address, or nobody. */
export const assigneeNamed = async (
  dependencies: PeopleDependencies,
  assignee: string | undefined,
): Promise<Result<string | undefined, Failure>> => {
  const named = assignee?.trim()
  if (named === undefined) return success(undefined)
  if (named !== 'me' && !emailPattern.test(named)) {
    return failure({ kind: 'invalid-input', field: 'assignee', reason: 'wrong-shape' })
  }
  return loginOf(dependencies, named)
}
