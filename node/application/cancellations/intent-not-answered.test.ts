import { progressOf } from '../../domain/cancellations/ends'
import { confirmed, minutes, outcomesOf } from '../../testing/cancel-steps'
import { unreachable } from '../../testing/silent-live-store'
import { ordersToCancel, type CancelWorld } from '../../testing/orders-to-cancel'
import { valueOf } from '../../testing/plan-outcomes'
import { cancelNext, type CancelDependencies } from './cancel-next'
import { verifyCancellation } from './verify-cancellation'

// What is about to be sent is written on the order's record first. That may be written and not answered.

const isConflict = { error: { kind: 'conflict' } }

/** Ana, while what is written on records is written and not answered; and for so long it cannot be read either. */
const unanswered = (
  { ana }: CancelWorld,
  { isReadable = true }: { readonly isReadable?: boolean } = {},
): CancelDependencies => {
  const { orderIntegrations } = ana
  const failed = { ok: false, error: { kind: 'conflict' } } as const
  let isBegun = false
  return {
    ...ana,
    orderIntegrations: {
      ...orderIntegrations,
      read: async (key) =>
        isBegun && !isReadable ? { ok: false, error: unreachable } : orderIntegrations.read(key),
      update: async (key, change) => {
        const written = await orderIntegrations.update(key, change)
        if (isBegun || !written.ok || written.value.record.attempt === undefined) return written
        isBegun = true
        return failed
      },
    },
  }
}

describe('an intent that was written without an answer', () => {
  it('is taken back, and the order is canceled the next time', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    const { id } = await confirmed(world, ['1'])
    expect(await cancelNext(unanswered(world), id)).toMatchObject(isConflict)
    expect((await world.record('1')).attempt).toMatchObject({ end: 'GIVEN_BACK' })
    expect(outcomesOf(valueOf(await cancelNext(world.ana, id)))).toEqual({
      '1': 'CANCELED DECLINED',
    })
    expect(world.received).toEqual(['AMZ-1'])
  })

  it('and cannot be taken back is looked at, and never called left out', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    const { id } = await confirmed(world, ['1'])
    await cancelNext(unanswered(world, { isReadable: false }), id)
    world.clock.advance(minutes(11))
    const looked = valueOf(await verifyCancellation(world.ana, id))
    expect(looked.orders).toMatchObject([{ outcome: 'NOT_CANCELED' }])
    expect(looked.orders.map(progressOf)).not.toContain('NOT_SENT')
    expect(world.received).toEqual([])
  })
})
