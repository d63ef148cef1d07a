import { randomBytes } from 'node:crypto'

import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { judgeOrder } from '../../domain/plans/judge-order'
import { newPlan } from '../../domain/plans/new-plan'
import { byDeadline, toPlannedOrder, type PlannedOrder } from '../../domain/plans/planned-order'
import { eachInSteps, inSlices } from '../../lib/in-slices'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import type { InboxDependencies } from '../inbox/open-inbox'
import type { Selection } from '../orders/decide-on-orders'
import { actedOn, noteActivity, type ActivityDependencies } from '../team/note-activity'
import { keepPlan, type LoadedPlan, type PlanStores } from './plan-store'
import { plannedRows } from './planned-rows'

export type MakePlanDependencies = InboxDependencies & ActivityDependencies & PlanStores

export type MadePlan = {
  readonly loaded: LoadedPlan
  /** Ids that were named and lead to no order. */
  readonly unknownIds: readonly string[]
}

/** Judging so many takes a few milliseconds. */
const judgedAtOnce = 100

/**
 * Fixes which orders are to be reprocessed, and judges each from what is at hand. Nothing is asked of VTEX, and nothing is
 * done to an order.
 */
export const makePlan = async (
  dependencies: MakePlanDependencies,
  selection: Selection,
): Promise<Result<MadePlan, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const chosen = await plannedRows(dependencies, selection)
  if (!chosen.ok) return chosen
  const { rows, unknownIds } = chosen.value
  if (rows.length === 0) return failure({ kind: 'not-found' })
  const now = dependencies.clock.now()
  const orders: PlannedOrder[] = []
  const judge = (row: OrderIntegrationRow) => {
    orders.push(toPlannedOrder(row, judgeOrder(row, { now })))
  }
  await inSlices(eachInSteps(rows, judge, judgedAtOnce))
  orders.sort(byDeadline)
  const id = randomBytes(6).toString('hex')
  const plan = newPlan({ id, at: now, by: person.value, filter: selection.filter }, rows)
  const kept = await keepPlan(dependencies, plan, orders)
  if (!kept.ok) return kept
  await noteActivity(dependencies, {
    kind: 'PLAN_MADE',
    by: person.value,
    planId: id,
    ...actedOn(rows),
  })
  return success({ loaded: kept.value, unknownIds })
}
