import { paceOf } from '../application/plans/waiting-plans'
import { loadPlan, ordersOf, type LoadedPlan } from '../application/plans/plan-store'
import { dependenciesOf, type Context } from '../context'
import type { Plan } from '../domain/plans/plan'
import type { ReprocessPlanParent } from './parents'
import { toQueryError } from './query-failure'

const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let reading: Promise<Value> | undefined
  return () => (reading ??= read())
}

/** A plan whose orders are at hand. */
export const toPlan = (loaded: LoadedPlan, context: Context): ReprocessPlanParent => ({
  plan: loaded.plan,
  orders: async () => ordersOf(loaded),
  pace: once(() => paceOf(dependenciesOf(context))),
})

/** A plan of a list: its orders are read if they are asked for. One that is gone by then has none. */
export const toListedPlan = (plan: Plan, context: Context): ReprocessPlanParent => ({
  plan,
  orders: once(async () => {
    const loaded = await loadPlan(dependenciesOf(context), plan.id)
    if (!loaded.ok) throw toQueryError(loaded.error)
    return loaded.value === undefined ? [] : ordersOf(loaded.value)
  }),
  pace: once(() => paceOf(dependenciesOf(context))),
})
