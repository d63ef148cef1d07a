import { dependenciesOf, type Context } from '../context'
import { dayBounds, type DayBounds, type RankRules } from '../domain/inbox/deadline-bands'

const boundsOf = new WeakMap<object, DayBounds>()

/** How orders are ranked by what the owner set. */
export const rankRulesOf = (context: Context): RankRules =>
  dependenciesOf(context).memory.settings.rankRules

/** The edges of the bands as of now: one moment for all orders of a request. */
export const boundsNow = (context: Context): DayBounds => {
  const known = boundsOf.get(context)
  if (known !== undefined) return known
  const bounds = dayBounds(dependenciesOf(context).clock.now(), rankRulesOf(context))
  boundsOf.set(context, bounds)
  return bounds
}
