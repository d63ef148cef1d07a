import { wasConfirmedBy, type Cancellation } from '../../domain/cancellations/cancellation'
import { canceledOrderIdOf, type CanceledOrder } from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import { dueAmong } from '../../domain/plans/verification-times'
import { success, type Result } from '../../lib/result'
import type { OpenTask } from '../../ports/order-tasks'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import type { ActivityDependencies } from '../team/note-activity'
import { cancellationToActOn, changeCanceledOrders } from './cancellation-store'
import { noteLeftSent } from './note-sent'
import { verifyDue, type VerifyDueDependencies } from './verify-due'

type Dependencies = VerifyDueDependencies & PeopleDependencies & ActivityDependencies

/**
 * Looks at those orders of a cancellation whose time has come; and where VTEX DO still asks about an order that is canceled
 * for good, closes that, once, in the name of whoever confirmed it and has the page open.
 */
export const verifyCancellation = async (
  dependencies: Dependencies,
  id: string,
): Promise<Result<Cancellation, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await cancellationToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const left = await noteLeftSent(dependencies, loaded.value)
  const due = dueAmong(left.orders, dependencies.clock.now())
  const looked = due.length === 0 ? success(left) : await verifyDue(dependencies, left, due)
  if (!looked.ok || !wasConfirmedBy(looked.value, person.value)) return looked
  return closeTasks(dependencies, looked.value)
}

/** VTEX may take a cancel back for a while: whoever finds the order alive again needs its task. */
const isToClose = ({ isCanceledForGood, task, taskTriedAt }: CanceledOrder): boolean =>
  isCanceledForGood === true && task === 'OPEN' && taskTriedAt === undefined

/** One after the other: there is one at most where the store authorizes an order. */
const closeTasks = async (
  dependencies: Dependencies,
  cancellation: Cancellation,
): Promise<Result<Cancellation, Failure>> => {
  let newest = cancellation
  for (const order of cancellation.orders.filter(isToClose)) {
    const closed = await closeTask(dependencies, newest.id, order)
    if (!closed.ok) return closed
    newest = closed.value ?? newest
  }
  return success(newest)
}

/** That it is tried is written first: whatever comes of it, nobody tries again. Undefined where somebody else does. */
const closeTask = async (
  dependencies: Dependencies,
  id: string,
  order: CanceledOrder,
): Promise<Result<Cancellation | undefined, Failure>> => {
  const open = await dependencies.orderTasks.openOf(order.orderId ?? '')
  // Nothing is tried where VTEX DO does not even answer.
  if (!open.ok) return success(undefined)
  const taskTriedAt = dependencies.clock.now()
  let isOwn = false
  const begin = (current: CanceledOrder): CanceledOrder => {
    isOwn = isToClose(current)
    return isOwn ? { ...current, taskTriedAt } : current
  }
  const tried = await changeCanceledOrders(
    dependencies,
    id,
    new Map([[canceledOrderIdOf(order), begin]]),
  )
  if (!tried.ok) return tried
  if (!isOwn) return success(undefined)
  const task = await taskAfter(dependencies, order, open.value)
  return changeCanceledOrders(
    dependencies,
    id,
    new Map([[canceledOrderIdOf(order), (current) => ({ ...current, ...task })]]),
  )
}

/** Several, or one about its payment, are for a person: nobody knows here what they ask. */
const taskAfter = async (
  { orderTasks, clock }: Dependencies,
  { orderId = '' }: CanceledOrder,
  [only, ...others]: readonly OpenTask[],
): Promise<Pick<CanceledOrder, 'task' | 'taskClosedSince'>> => {
  if (only !== undefined) {
    if (others.length > 0 || !only.isOfOrder) return { task: 'OPEN' }
    await orderTasks.close(only.id)
    const left = await orderTasks.openOf(orderId)
    if (!left.ok || left.value.length > 0) return { task: 'OPEN' }
  }
  // The first of two looks.
  return { task: 'CLOSED', taskClosedSince: clock.now() }
}
