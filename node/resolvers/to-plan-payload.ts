import type { LoadedPlan } from '../application/plans/plan-store'
import type { Context } from '../context'
import type { Failure } from '../domain/failure'
import { success, type Result } from '../lib/result'
import { toPayload } from './to-payload'
import { toPlan } from './to-plan'

/** The answer of an act on a plan: the plan as it is now. */
export const toPlanPayload = (acted: Result<LoadedPlan, Failure>, context: Context) =>
  toPayload(
    acted.ok ? success({ plan: toPlan(acted.value, context), unknownIds: [] }) : acted,
    context,
  )
