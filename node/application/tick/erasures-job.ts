import { success } from '../../lib/result'
import { forgetInCancellations } from '../cancellations/forget-cancellations'
import { forgetInPlans } from '../plans/forget-plans'
import { eraseFromActs, eraseKnown, type EraseDependencies } from '../privacy/erase-order'
import { erasedHash, erasures, noteSwept } from '../privacy/erasures'
import { keyOf } from '../privacy/key-to-erase'
import type { TickJob } from './tick-job'
import { dueVisits, visitDue } from './visit-due'

/**
 * Erases orders once nobody is at them, and looks once more for what was written of erased orders and of people who left
 * while the search index did not list it.
 */
export const erasuresJob: TickJob<EraseDependencies> = {
  name: 'erasures',
  run: async (dependencies, slice) => {
    const known = await dependencies.jobStates.read(erasures)
    if (!known.ok) return known
    const now = dependencies.clock.now()
    const { waiting } = known.value
    const visited = await visitDue({ waiting, now, slice }, async (id) => {
      const erased = await eraseKnown(dependencies, keyOf(id))
      return erased.ok ? success(erased.value.erasesAt === undefined ? 1 : 0) : erased
    })
    if (!visited.ok) return visited
    const { erased, people } = known.value
    const over = { erased: dueVisits(erased, now), people: dueVisits(people, now) }
    const swept = await sweep(dependencies, over)
    return swept.ok ? success({ erased: visited.value }) : swept
  },
}

const sweep = async (
  dependencies: EraseDependencies,
  { erased, people }: Parameters<typeof noteSwept>[1],
) => {
  if (Object.keys(erased).length + Object.keys(people).length === 0) return success(undefined)
  const gone = await eraseFromActs(dependencies, (order) => erasedHash(order) in erased)
  if (!gone.ok) return gone
  for (const login of Object.keys(people)) {
    const unplanned = await forgetInPlans(dependencies, login)
    if (!unplanned.ok) return unplanned
    const uncanceled = await forgetInCancellations(dependencies, login)
    if (!uncanceled.ok) return uncanceled
  }
  return noteSwept(dependencies, { erased, people })
}
