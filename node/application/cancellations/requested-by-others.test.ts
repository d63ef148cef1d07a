import { cancellationStateOf } from '../../domain/cancellations/cancellation'
import { cancellationGroupsOf } from '../../domain/cancellations/cancellation-groups'
import { endsOf, progressOf } from '../../domain/cancellations/ends'
import { confirmed, minutes, outcomesOf, prepared, reason, sent } from '../../testing/cancel-steps'
import { ordersToCancel, type CancelWorld } from '../../testing/orders-to-cancel'
import { valueOf } from '../../testing/plan-outcomes'
import { cancelNext } from './cancel-next'
import { confirmCancellation, stopCancellation } from './confirm-cancellation'
import { verifyCancellation } from './verify-cancellation'
import { waitingCancellations } from './waiting-cancellations'

// An order whose cancel others asked VTEX for: nothing is sent, and nobody may call it canceled before it is.

/** One that is canceled here, and one that somebody asked VTEX to cancel before. */
const sentBeside = async (world: CancelWorld) => {
  await world.waits('sent')
  await world.waits('asked', { state: 'request-cancel' })
  const { id } = await prepared(world, ['sent', 'asked'])
  await confirmCancellation(world.ana, { id, count: 1, reason })
  return valueOf(await cancelNext(world.ana, id))
}

const asked = ({ orders }: Awaited<ReturnType<typeof sentBeside>>) =>
  orders.filter(({ marketplaceOrderId }) => marketplaceOrderId === 'asked')

const passes = async (world: CancelWorld, id: string, count: number) => {
  world.clock.advance(minutes(count))
  return valueOf(await verifyCancellation(world.ana, id))
}

it('is a group of its own with an appointment: in ten minutes, in a day, and then it is left to people', async () => {
  const world = ordersToCancel()
  const began = Date.parse(world.clock.now())
  const inMinutes = (count: number) => new Date(began + minutes(count)).toISOString()
  const done = await sentBeside(world)
  expect(cancellationGroupsOf(asked(done))).toMatchObject([
    {
      outcome: 'REQUESTED',
      reason: 'CANCEL_REQUESTED',
      orderCount: 1,
      looksAgainAt: inMinutes(10),
    },
  ])
  expect(asked(done).map(progressOf)).toEqual(['OPEN'])
  expect(cancellationStateOf(done)).toBe('FOLLOWED')

  const soon = await passes(world, done.id, 10)
  expect(asked(soon)).toMatchObject([{ outcome: 'REQUESTED', looksAgainAt: inMinutes(24 * 60) }])
  const waits = valueOf(await world.ana.jobStates.read(waitingCancellations))
  expect(Object.keys(waits.waiting)).toEqual([done.id])

  const left = await passes(world, done.id, 24 * 60)
  expect(asked(left)[0]?.looksAgainAt).toBeUndefined()
  expect(asked(left).flatMap(endsOf)).toEqual([{ what: 'ORDER', state: 'BY_HAND' }])
  expect(asked(left).map(progressOf)).toEqual(['BY_HAND'])
  expect(world.received).toEqual(['AMZ-sent'])
})

it('was canceled by others once Orders says so', async () => {
  const world = ordersToCancel()
  const { id } = await sentBeside(world)
  world.become('asked', 'canceled')
  const looked = await passes(world, id, 10)
  expect(outcomesOf({ ...looked, orders: asked(looked) })).toEqual({
    asked: 'ALREADY_CANCELED CANCELED',
  })
  expect(asked(looked).map(progressOf)).toEqual(['NOT_SENT'])
})

it('is not sent where the request is taken back, also if somebody had confirmed it before', async () => {
  const world = ordersToCancel()
  await world.waits('1')
  const { id } = await confirmed(world, ['1'])
  world.become('1', 'request-cancel')
  expect(outcomesOf(valueOf(await cancelNext(world.ana, id)))).toEqual({
    '1': 'REQUESTED CANCEL_REQUESTED',
  })
  world.become('1', 'waiting-for-manual-authorization')
  expect(outcomesOf(await passes(world, id, 10))).toEqual({ '1': 'REFUSED REQUEST_TAKEN_BACK' })
  await cancelNext(world.ana, id)
  expect(world.received).toEqual([])
  expect(outcomesOf(await prepared(world, ['1']))).toEqual({ '1': 'MAY_BE_CANCELED DECLINED' })
})

it('is looked at although the rest is stopped, and asked for no longer than two days where Orders is silent', async () => {
  const world = ordersToCancel()
  const { id } = await sentBeside(world)
  await stopCancellation(world.bruno, id)
  world.silence((orderId) => orderId === 'AMZ-asked')
  const silent = await passes(world, id, 10)
  expect(asked(silent)).toMatchObject([{ outcome: 'REQUESTED' }])
  expect(asked(silent)[0]?.looksAgainAt).toBeDefined()
  const lost = await passes(world, id, 49 * 60)
  expect(asked(lost)[0]?.looksAgainAt).toBeUndefined()
  expect(asked(lost).map(progressOf)).toEqual(['BY_HAND'])
})

it('asks for it once more where VTEX takes what was sent as a request', async () => {
  const world = ordersToCancel()
  await world.waits('1', { taking: 'REQUESTS' })
  const { id, orders } = await sent(world, ['1'])
  expect(orders.map(progressOf)).toEqual(['OPEN'])
  const soon = await passes(world, id, 10)
  expect(soon.orders).toMatchObject([{ outcome: 'REQUESTED' }])
  expect(soon.orders[0]?.looksAgainAt).toBeDefined()
})
