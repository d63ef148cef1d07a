import { endsOf, progressOf } from '../../domain/cancellations/ends'
import { minutes, sent } from '../../testing/cancel-steps'
import { ordersToCancel } from '../../testing/orders-to-cancel'
import { valueOf } from '../../testing/plan-outcomes'
import { verifyCancellation } from './verify-cancellation'

// What asks people about an order that was canceled: its task in VTEX DO.

it('leaves the task open until the order is canceled for good: VTEX may take that back', async () => {
  const world = ordersToCancel()
  await world.waits('1', { task: { id: 'task-1', isOfOrder: true } })
  const { id } = await sent(world, ['1'])
  await verifyCancellation(world.ana, id)
  expect(world.closed).toEqual([])
  world.become('1', 'waiting-for-manual-authorization')
  world.clock.advance(minutes(11))
  await verifyCancellation(world.ana, id)
  expect(world.closed).toEqual([])
  world.become('1', 'canceled')
  world.clock.advance(minutes(10))
  await verifyCancellation(world.ana, id)
  expect(world.closed).toEqual([])
  world.clock.advance(minutes(10))
  await verifyCancellation(world.ana, id)
  expect(world.closed).toEqual(['task-1'])
})

it('calls a task closed only where VTEX DO says so twice, ten minutes apart', async () => {
  const world = ordersToCancel()
  const task = { id: 'task-1', isOfOrder: true }
  await world.waits('1', { task, isCanceledAtMarketplace: true })
  const { id } = await sent(world, ['1'])
  world.clock.advance(minutes(11))
  // The order is canceled for good by now; its task was only closed just now.
  const closed = valueOf(await verifyCancellation(world.ana, id))
  expect(closed.orders).toMatchObject([{ isCanceledForGood: true, task: 'CLOSED' }])
  expect(closed.orders.map(progressOf)).toEqual(['OPEN'])
  world.clock.advance(minutes(9))
  const soon = valueOf(await verifyCancellation(world.ana, id))
  expect(soon.orders.map(progressOf)).toEqual(['OPEN'])
  world.clock.advance(minutes(10))
  const later = valueOf(await verifyCancellation(world.ana, id))
  expect(later.orders.map(progressOf)).toEqual(['DONE'])
})

it('closes no task that is not about the order alone', async () => {
  const world = ordersToCancel()
  await world.waits('1', { task: { id: 'payment', isOfOrder: false } })
  const { id } = await sent(world, ['1'])
  world.clock.advance(minutes(11))
  const { orders } = valueOf(await verifyCancellation(world.ana, id))
  expect(orders.flatMap(endsOf)).toContainEqual({ what: 'TASK', state: 'BY_HAND' })
  expect(world.closed).toEqual([])
})

it('closes tasks from the page of whoever confirmed it only', async () => {
  const world = ordersToCancel()
  await world.waits('1', { task: { id: 'task-1', isOfOrder: true } })
  const { id } = await sent(world, ['1'])
  world.clock.advance(minutes(11))
  await verifyCancellation(world.bruno, id)
  expect(world.closed).toEqual([])
  await verifyCancellation(world.ana, id)
  expect(world.closed).toEqual(['task-1'])
})
