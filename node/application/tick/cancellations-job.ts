import type { Failure } from '../../domain/failure'
import { dueAmong } from '../../domain/plans/verification-times'
import { success, type Result } from '../../lib/result'
import { readCancellation } from '../cancellations/cancellation-store'
import { noteLeftSent } from '../cancellations/note-sent'
import { verifyDue, type VerifyDueDependencies } from '../cancellations/verify-due'
import { noteWait, waitingCancellations } from '../cancellations/waiting-cancellations'
import type { ActivityDependencies } from '../team/note-activity'
import type { Slice, TickJob } from './tick-job'
import { anHourAfter, visitDue } from './visit-due'

type Dependencies = VerifyDueDependencies & ActivityDependencies

/**
 * Looks at what was canceled until it is for good, also while no page is open. It sends nothing and closes nothing: that is
 * done with the right of a person alone.
 */
export const cancellationsJob: TickJob<Dependencies> = {
  name: 'cancellations',
  run: async (dependencies, slice) => {
    const stored = await dependencies.jobStates.read(waitingCancellations)
    if (!stored.ok) return stored
    const now = dependencies.clock.now()
    const { waiting } = stored.value
    const visited = await visitDue({ waiting, now, slice }, (id) => lookAt(dependencies, id, slice))
    return visited.ok ? success({ looked: visited.value }) : visited
  },
}

const lookAt = async (
  dependencies: Dependencies,
  id: string,
  slice: Slice,
): Promise<Result<number, Failure>> => {
  const read = await readCancellation(dependencies, id)
  if (!read.ok) return read
  if (read.value === undefined) {
    // A store may say for a while that it has none: what is looked for no more would be lost with its appointment.
    const later = anHourAfter(dependencies.clock.now())
    const sought = await noteWait(dependencies, id, later)
    return sought.ok ? success(0) : sought
  }
  const left = await noteLeftSent(dependencies, read.value)
  const due = dueAmong(left.orders, dependencies.clock.now())
  const affordable = due.filter(() => slice.calls.take(1))
  const looked = await verifyDue(dependencies, left, affordable)
  return looked.ok ? success(affordable.length) : looked
}
