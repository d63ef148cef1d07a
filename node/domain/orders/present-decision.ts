import { judge } from './judge'
import type { PresentDecision } from '../team/present-decision'
import type { OrderIntegrationRecord } from './record'

// Two people at once: whoever decides second is told what a colleague decided meanwhile, before it is replaced.

export type Deciding = {
  /** The login of whoever decides, in lower case. */
  readonly by: string
  /** As of when they saw what they decide about, ISO 8601; undefined where nobody said. */
  readonly asOf?: string
}

/** What was decided elsewhere is seen so much later: the search index, and what a replica remembers. An assumption. */
const seenWithinMs = 10_000

/** Whether somebody else decided it, and whoever decides now may not have seen it. */
export const isUnseen = (
  { by, at }: { readonly by: string; readonly at: string },
  deciding: Deciding,
): boolean => {
  if (by.toLowerCase() === deciding.by || deciding.asOf === undefined) return false
  return Date.parse(at) > Date.parse(deciding.asOf) - seenWithinMs
}

/** A colleague's closing that still holds. Nobody closes what they see closed: no moment is needed to tell. */
export const closingOfOther = (
  record: OrderIntegrationRecord,
  { by }: Deciding,
): PresentDecision | undefined => {
  const { closing } = judge(record)
  if (closing?.reason === undefined || closing.by.toLowerCase() === by) return undefined
  return { by: closing.by, at: closing.at, reason: closing.reason }
}

/** A colleague's assignment to somebody else than who is wanted, that whoever decides has not seen. */
export const assignmentOfOther = (
  { assignment }: OrderIntegrationRecord,
  to: string | undefined,
  deciding: Deciding,
): PresentDecision | undefined => {
  if (assignment === undefined || assignment.to === to) return undefined
  if (!isUnseen(assignment, deciding)) return undefined
  const { by, at, to: assignee } = assignment
  return { by, at, assignee }
}
