import { cancellationStateOf } from '../../domain/cancellations/cancellation'
import { minutes, outcomesOf, prepared, reason, sent } from '../../testing/cancel-steps'
import { ordersToCancel } from '../../testing/orders-to-cancel'
import { valueOf } from '../../testing/plan-outcomes'
import { cancelNext } from './cancel-next'
import { readCancellation } from './cancellation-store'
import { confirmCancellation } from './confirm-cancellation'
import { verifyCancellation } from './verify-cancellation'

describe('what is left of an earlier cancellation', () => {
  it('keeps a later one from sending it again after a day, and says which', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'WAITS' })
    const { id } = await sent(world, ['1'])
    world.clock.advance(minutes(25 * 60))
    const waiting = await prepared(world, ['1'])
    expect(waiting.orders).toMatchObject([
      { outcome: 'REFUSED', reason: 'UNSETTLED_ELSEWHERE', elsewhere: id },
    ])
    await verifyCancellation(world.ana, id)
    expect((await world.record('1')).attempt).toMatchObject({ end: 'NOT_SEEN' })
    const later = await prepared(world, ['1'])
    expect(later.orders).toMatchObject([{ reason: 'UNSETTLED_ELSEWHERE', elsewhere: id }])
    expect(world.received).toEqual(['AMZ-1'])
  })

  it('keeps nobody from it where VTEX refused', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'REFUSES' })
    const { id } = await sent(world, ['1'])
    world.clock.advance(minutes(10))
    await verifyCancellation(world.ana, id)
    expect(outcomesOf(await prepared(world, ['1']))).toEqual({ '1': 'MAY_BE_CANCELED DECLINED' })
  })
})

describe('a cancellation that nobody goes on with', () => {
  it('ends by itself a day after its orders were looked at, and sends nothing', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    const { id } = await prepared(world, ['1'])
    world.clock.advance(minutes(24 * 60))
    expect(await confirmCancellation(world.ana, { id, count: 1, reason })).toMatchObject({
      error: { kind: 'conflict' },
    })
    const ended = valueOf(await readCancellation(world.ana, id))
    expect(ended && cancellationStateOf(ended)).toBe('EXPIRED')
    await cancelNext(world.ana, id)
    expect(world.received).toEqual([])
  })

  it('ends a day after it was confirmed, and follows what was sent', async () => {
    const world = ordersToCancel()
    const ids = ['1', '2', '3', '4', '5', '6']
    for (const each of ids) await world.waits(each)
    const { id } = await sent(world, ids)
    world.clock.advance(minutes(24 * 60))
    const late = valueOf(await cancelNext(world.ana, id))
    expect(cancellationStateOf(late)).toBe('EXPIRED')
    expect(world.received).toHaveLength(5)
    const looked = valueOf(await verifyCancellation(world.ana, id))
    expect(looked.orders.filter(({ isCanceledForGood }) => isCanceledForGood)).toHaveLength(5)
  })
})
