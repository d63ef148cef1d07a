import { catchUpWhenDue, type CatchUpDependencies } from '../kept/catch-up'
import { writeAliasesWhenDue, type AliasDependencies } from '../kept/order-aliases'
import { readBackground } from './background-states'
import { carryOn, carryOnNow, type CarryOnDependencies } from './carry-on'
import { keepSchedule, type ScheduleDependencies } from './keep-schedule'

type VisitDependencies = CarryOnDependencies &
  ScheduleDependencies &
  AliasDependencies &
  CatchUpDependencies

/** How often a visit looks whether the platform is asked to call. */
const seenForMs = 10 * 60_000

/** Where the store did not answer. */
const retriedAfterMs = 10_000

/**
 * What a person's visit does for background work, behind its answer: has the platform call for it, and carries it on
 * where the platform does not. Rarely more than a look at the clock.
 */
export const visit = async (dependencies: VisitDependencies): Promise<void> => {
  const { background } = dependencies.memory
  const now = Date.parse(dependencies.clock.now())
  void writeAliasesWhenDue(dependencies)
  // What came in here last may wait for a record that another replica began: nothing else may come to this one.
  void catchUpWhenDue(dependencies)
  if (background.isScheduleSeen(now)) {
    await carryOn(dependencies, 'visit')
    return
  }
  background.noteScheduleSeen(now + seenForMs)
  const states = await readBackground(dependencies.jobStates)
  const isKept = states.ok && (await keepSchedule(dependencies, states.value))
  if (!isKept) background.noteScheduleSeen(now + retriedAfterMs)
  if (!states.ok) return
  // Where it was never asked before, it has just been: the platform first.
  if (states.value.schedule !== undefined) await carryOnNow(dependencies, states.value)
}
