import type { ErrorType } from '../diagnosis/diagnosis'
import { judge } from './judge'
import { validReason } from './status'
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
  return { by: closing.by, at: closing.at, about: 'CLOSING', reason: closing.reason }
}

/** A colleague's opening again, that whoever closes has not seen. */
export const openingOfOther = (
  { handling }: OrderIntegrationRecord,
  deciding: Deciding,
): PresentDecision | undefined => {
  if (handling === undefined || handling.reason !== undefined) return undefined
  if (!isUnseen(handling, deciding)) return undefined
  return { by: handling.by, at: handling.at, about: 'CLOSING' }
}

/** A colleague's closing that still holds, that whoever opens again has not seen. */
export const unseenClosing = (
  record: OrderIntegrationRecord,
  deciding: Deciding,
): PresentDecision | undefined => {
  const present = closingOfOther(record, deciding)
  return present !== undefined && isUnseen(present, deciding) ? present : undefined
}

/** Another cause than the wanted one that a colleague set or took back, that still holds and was not seen. */
export const causeOfOther = (
  record: OrderIntegrationRecord,
  wanted: ErrorType | undefined,
  deciding: Deciding,
): PresentDecision | undefined => {
  const { reason } = record
  if (reason === undefined || reason.errorType === wanted) return undefined
  if (validReason(record, judge(record).verdict) !== reason.errorType) return undefined
  if (!isUnseen(reason, deciding)) return undefined
  return { by: reason.by, at: reason.at, about: 'CAUSE', errorType: reason.errorType }
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
  return { by, at, about: 'ASSIGNMENT', assignee }
}
