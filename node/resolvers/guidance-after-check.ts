import type { Context } from '../context'
import {
  guidanceBesideCheck,
  type GuidanceBesideCheck,
} from '../domain/guidance/guidance-beside-check'
import { guidanceSubjectOf } from './guidance-of'
import type { OrderCheckParent } from './parents'
import { summaryOf } from '../domain/guidance/subject-of-row'

const known = new WeakMap<OrderCheckParent, Promise<GuidanceBesideCheck | undefined>>()

/** What the guidance of an order becomes by a check of it. Made once for all fields of the check. */
export const guidanceAfterCheck = (
  parent: OrderCheckParent,
  context: Context,
): Promise<GuidanceBesideCheck | undefined> => {
  const guidance = known.get(parent) ?? makeGuidance(parent, context)
  known.set(parent, guidance)
  return guidance
}

const makeGuidance = async (
  { row, check }: OrderCheckParent,
  context: Context,
): Promise<GuidanceBesideCheck | undefined> => {
  if (row?.errorType === undefined) return undefined
  const subject = await guidanceSubjectOf({ row, summary: summaryOf(row, row.errorType) }, context)
  return guidanceBesideCheck(subject, check)
}
