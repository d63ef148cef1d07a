import { takenBatch, withBatch, type Plan, type TakenBatch } from '../../domain/plans/plan'
import type { PlannedOrder } from '../../domain/plans/planned-order'
import { success } from '../../lib/result'
import { noteActivity, type ActivityDependencies } from '../team/note-activity'
import { actedOnPlanned } from './acted-on-planned'
import { changePlan, ordersOf, type LoadedPlan, type PlanStores } from './plan-store'

// A batch says which of its acts the list of who did what has, and says so after the list does: whoever dies in between
// leaves an act that is noted twice, never one that is not noted. Who took or marked it does so at the end of the request,
// and whoever looks at the plan later for a request that did not come so far.

type NoteDependencies = ActivityDependencies & PlanStores

/** A request ends after 30 s: what stands there since longer nobody else is about to note. */
const endedAfterMs = 60_000

const isOver = (since: string, now: string): boolean =>
  Date.parse(now) - Date.parse(since) >= endedAfterMs

const takenAfter =
  ({ number, takenNotedTo = '' }: TakenBatch) =>
  ({ batch, outcome, takenAt = '' }: PlannedOrder): boolean =>
    batch === number && outcome !== 'PASSES' && takenAt > takenNotedTo

const latestOf = (orders: readonly PlannedOrder[]): string =>
  orders.reduce((latest, { takenAt = '' }) => (takenAt > latest ? takenAt : latest), '')

/** Notes what was taken of a batch and is not noted so far. */
export const noteTaken = async (
  dependencies: NoteDependencies,
  loaded: LoadedPlan,
  number: number,
): Promise<LoadedPlan> => {
  const batch = byHand(loaded.plan, number)
  if (batch === undefined) return loaded
  const taken = ordersOf(loaded).filter(takenAfter(batch))
  if (taken.length === 0) return loaded
  const act = { kind: 'BATCH_TAKEN', by: batch.by, planId: loaded.plan.id } as const
  const noted = await noteActivity(dependencies, { ...act, ...actedOnPlanned(taken) })
  if (!noted.ok) return loaded
  const takenNotedTo = latestOf(taken)
  return withNoted(dependencies, loaded, { number, noted: { takenNotedTo } })
}

/** Notes that a batch was marked, where that is not noted so far. */
export const noteMark = async (
  dependencies: NoteDependencies,
  loaded: LoadedPlan,
  number: number,
): Promise<LoadedPlan> => {
  const batch = byHand(loaded.plan, number)
  if (batch?.markedBy === undefined || batch.isMarkNoted) return loaded
  const marked = ordersOf(loaded).filter(
    (order) => order.batch === number && order.sentAt !== undefined,
  )
  const act = { kind: 'BATCH_MARKED', by: batch.markedBy, planId: loaded.plan.id } as const
  const noted = await noteActivity(dependencies, { ...act, ...actedOnPlanned(marked) })
  if (!noted.ok) return loaded
  return withNoted(dependencies, loaded, { number, noted: { isMarkNoted: true } })
}

/** Notes what requests did that ended before they noted it. */
export const noteLeftActs = async (
  dependencies: NoteDependencies,
  loaded: LoadedPlan,
): Promise<LoadedPlan> => {
  const now = dependencies.clock.now()
  let noted = loaded
  for (const batch of loaded.plan.batches) {
    const { number, markedAt = now } = batch
    const taken = ordersOf(loaded).filter(takenAfter(batch))
    if (isOver(latestOf(taken) || now, now)) noted = await noteTaken(dependencies, noted, number)
    if (isOver(markedAt, now)) noted = await noteMark(dependencies, noted, number)
  }
  return noted
}

const byHand = (plan: Plan, number: number): TakenBatch | undefined => {
  const batch = takenBatch(plan, number)
  return batch?.affiliateId === undefined ? batch : undefined
}

type Noted = {
  readonly number: number
  readonly noted: Pick<TakenBatch, 'takenNotedTo' | 'isMarkNoted'>
}

/** Where that cannot be written the act is noted once more. */
const withNoted = async (
  dependencies: PlanStores,
  loaded: LoadedPlan,
  { number, noted }: Noted,
): Promise<LoadedPlan> => {
  const written = await changePlan(dependencies, loaded, (plan) => {
    const present = takenBatch(plan, number)
    return success(present === undefined ? plan : withBatch(plan, { ...present, ...noted }))
  })
  return written.ok ? written.value : loaded
}
