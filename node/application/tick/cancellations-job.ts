import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { dueOrdersIn, verifyDue, type VerifyDueDependencies } from '../cancellations/verify-due'
import { noteWait, waitingCancellations } from '../cancellations/waiting-cancellations'
import type { Slice, TickJob } from './tick-job'

/**
 * Looks at what was canceled until it is for good, also while no page is open. It sends nothing and closes nothing: that is
 * done with the right of a person alone.
 */
export const cancellationsJob: TickJob<VerifyDueDependencies> = {
  name: 'cancellations',
  run: async (dependencies, slice) => {
    const stored = await dependencies.jobStates.read(waitingCancellations)
    if (!stored.ok) return stored
    const now = dependencies.clock.now()
    const due = Object.entries(stored.value.waiting)
      .filter(([, at]) => at <= now)
      .sort(([, one], [, other]) => (one < other ? -1 : 1))
    let looked = 0
    let failed: Result<never, Failure> | undefined
    for (const [id] of due) {
      if (slice.isOver()) break
      const seen = await lookAt(dependencies, id, slice)
      if (seen.ok) looked += seen.value
      else failed ??= seen
    }
    return failed ?? success({ looked })
  },
}

const lookAt = async (
  dependencies: VerifyDueDependencies,
  id: string,
  slice: Slice,
): Promise<Result<number, Failure>> => {
  const read = await dependencies.cancellations.read(id)
  if (!read.ok) return read
  if (read.value === undefined) {
    const forgotten = await noteWait(dependencies, id, undefined)
    return forgotten.ok ? success(0) : forgotten
  }
  const due = dueOrdersIn(read.value, dependencies.clock.now())
  const affordable = due.filter(() => slice.calls.take(1))
  const looked = await verifyDue(dependencies, read.value, affordable)
  return looked.ok ? success(affordable.length) : looked
}
