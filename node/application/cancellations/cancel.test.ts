import { cancellationStateOf } from '../../domain/cancellations/cancellation'
import { endsOf, progressOf } from '../../domain/cancellations/ends'
import { confirmed, minutes, outcomesOf, prepared, reason, sent } from '../../testing/cancel-steps'
import { ordersToCancel } from '../../testing/orders-to-cancel'
import { valueOf } from '../../testing/plan-outcomes'
import { cancelNext } from './cancel-next'
import { confirmCancellation, stopCancellation } from './confirm-cancellation'
import { verifyCancellation } from './verify-cancellation'

describe('canceling', () => {
  it('cancels five at a time, each once, and never what changed meanwhile', async () => {
    const world = ordersToCancel()
    const ids = ['1', '2', '3', '4', '5', '6', '7']
    for (const id of ids) await world.waits(id)
    const { id } = await confirmed(world, ids)
    world.become('1', 'ready-for-handling')
    world.invoice('2')
    world.become('3', 'canceled')

    const some = valueOf(await cancelNext(world.ana, id))
    expect(cancellationStateOf(some)).toBe('RUNNING')
    const all = valueOf(await cancelNext(world.ana, id))
    expect(outcomesOf(all)).toEqual({
      '1': 'REFUSED HANDLING',
      '2': 'REFUSED INVOICED',
      '3': 'ALREADY_CANCELED CANCELED',
      ...Object.fromEntries(['4', '5', '6', '7'].map((each) => [each, 'CANCELED DECLINED'])),
    })
    expect(world.received).toEqual(['AMZ-4', 'AMZ-5', 'AMZ-6', 'AMZ-7'])
    expect((await world.record('4')).attempt).toMatchObject({ act: 'CANCEL', plan: id, number: 1 })
  })

  it('sends nothing more once it is stopped', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    const { id } = await confirmed(world, ['1'])
    const stopped = valueOf(await stopCancellation(world.bruno, id))
    expect(cancellationStateOf(stopped)).toBe('STOPPED')
    await cancelNext(world.ana, id)
    expect(world.received).toEqual([])
  })

  it('leaves everything as it stood where the person may not', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'FORBIDS' })
    const { id } = await confirmed(world, ['1'])
    expect(await cancelNext(world.ana, id)).toMatchObject({ error: { kind: 'not-allowed' } })
    world.take('1', 'CANCELS')
    const done = valueOf(await cancelNext(world.ana, id))
    expect(outcomesOf(done)).toEqual({ '1': 'CANCELED DECLINED' })
    expect((await world.record('1')).attempt?.number).toBe(2)
  })

  it('says what VTEX said where it refused', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'REFUSES' })
    const { orders } = await sent(world, ['1'])
    expect(orders).toMatchObject([
      { outcome: 'REFUSED_BY_VTEX', vtexSays: 'Order has a partial invoice' },
    ])
  })

  it.each(['LOST_AFTER', 'LOST_BEFORE'] as const)(
    'looks, and does not send again, where no answer came: %s',
    async (taking) => {
      const world = ordersToCancel()
      await world.waits('1', { taking })
      const { id, orders } = await sent(world, ['1'])
      expect(orders).toMatchObject([{ outcome: 'UNKNOWN', reason: 'CANCEL_NOT_ANSWERED' }])
      await cancelNext(world.ana, id)
      world.clock.advance(minutes(2))
      const looked = valueOf(await verifyCancellation(world.ana, id))
      expect(looked.orders[0]?.outcome).toBe(taking === 'LOST_AFTER' ? 'CANCELED' : 'UNKNOWN')
      world.clock.advance(minutes(8))
      const known = valueOf(await verifyCancellation(world.ana, id))
      expect(known.orders[0]?.outcome).toBe(taking === 'LOST_AFTER' ? 'CANCELED' : 'NOT_CANCELED')
      expect(world.effects).toHaveLength(taking === 'LOST_AFTER' ? 1 : 0)
    },
  )

  it('believes Orders where the answer speaks of a second cancel', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'DOUBLED' })
    expect(outcomesOf(await sent(world, ['1']))).toEqual({ '1': 'CANCELED DECLINED' })
    expect(world.effects).toEqual(['AMZ-1'])
  })

  it('believes a refusal only after Orders stays by it for ten minutes', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'DOUBLED_LATE' })
    const { id, orders } = await sent(world, ['1'])
    expect(orders.map(progressOf)).toEqual(['OPEN'])
    world.become('1', 'canceled')
    world.clock.advance(minutes(2))
    const looked = valueOf(await verifyCancellation(world.ana, id))
    expect(outcomesOf(looked)).toEqual({ '1': 'CANCELED DECLINED' })
  })

  it('leaves what VTEX refused for good to people', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'REFUSES' })
    const { id } = await sent(world, ['1'])
    world.clock.advance(minutes(10))
    const looked = valueOf(await verifyCancellation(world.ana, id))
    expect(looked.orders).toMatchObject([{ outcome: 'REFUSED_BY_VTEX' }])
    expect(looked.orders.map(progressOf)).toEqual(['BY_HAND'])
    expect((await world.record('1')).attempt).toMatchObject({ end: 'REFUSED' })
  })

  it('sends nothing where somebody stops it after the look', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    const { id } = await confirmed(world, ['1'])
    const { orders, ...others } = world.ana
    const find = async (orderId: string) => {
      await stopCancellation(world.bruno, id)
      return orders.find(orderId)
    }
    await cancelNext({ ...others, orders: { find } }, id)
    expect(world.received).toEqual([])
    expect((await world.record('1')).attempt).toMatchObject({ end: 'GIVEN_BACK' })
  })

  it('sends once where a store lets one person claim an order twice', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'WAITS' })
    const { id } = await confirmed(world, ['1'])
    const before = valueOf(await world.ana.cancellations.read(id))
    await cancelNext(world.ana, id)
    if (before) await world.ana.cancellations.put(id, before)
    const again = valueOf(await cancelNext(world.ana, id))
    expect(outcomesOf(again)).toEqual({ '1': 'UNKNOWN CANCEL_NOT_ANSWERED' })
    expect(world.received).toEqual(['AMZ-1'])
  })

  it('never sends the second cancel that VTEX asks for', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'REQUESTS', isCanceledAtMarketplace: true })
    const first = await sent(world, ['1'])
    const { id } = first
    expect(outcomesOf(first)).toEqual({ '1': 'REQUESTED CANCELED_AT_MARKETPLACE' })
    expect(first.orders.map(progressOf)).toEqual(['OPEN'])
    for (const hours of [1, 5, 24]) {
      world.clock.advance(minutes(60 * hours))
      await cancelNext(world.ana, id)
      await verifyCancellation(world.ana, id)
    }
    const left = valueOf(await verifyCancellation(world.ana, id))
    expect(left.orders.flatMap(endsOf)).toContainEqual({ what: 'ORDER', state: 'BY_HAND' })
    expect(left.orders.map(progressOf)).toEqual(['BY_HAND'])
    expect(world.received).toEqual(['AMZ-1'])
  })

  it('keeps another cancellation from an order that this one sends', async () => {
    const world = ordersToCancel()
    await world.waits('1', { taking: 'WAITS' })
    const other = await prepared(world, ['1'])
    await sent(world, ['1'])
    await confirmCancellation(world.bruno, { id: other.id, count: 1, reason })
    const run = valueOf(await cancelNext(world.bruno, other.id))
    expect(run.orders).toMatchObject([
      { outcome: 'REFUSED', reason: 'UNDER_WAY', takenBy: 'ana@demostore.example' },
    ])
    expect(world.received).toEqual(['AMZ-1'])
  })
})

describe('following', () => {
  it('calls an order done only after all three ends agree', async () => {
    const world = ordersToCancel()
    const task = { id: 'task-1', isOfOrder: true }
    await world.waits('1', { task })
    const { id, orders } = await sent(world, ['1'])
    expect(orders.map(progressOf)).toEqual(['OPEN'])
    world.clock.advance(minutes(10))
    const closed = valueOf(await verifyCancellation(world.ana, id))
    expect(world.closed).toEqual(['task-1'])
    expect(closed.orders.map(progressOf)).toEqual(['OPEN'])
    world.clock.advance(minutes(10))
    const looked = valueOf(await verifyCancellation(world.ana, id))
    expect(looked.orders.map(progressOf)).toEqual(['BY_HAND'])
    await world.says('1', 'canceled')
    world.clock.advance(minutes(60))
    const told = valueOf(await verifyCancellation(world.ana, id))
    expect(told.orders.map(progressOf)).toEqual(['DONE'])
    expect(cancellationStateOf(told)).toBe('FINISHED')
    expect((await world.record('1')).attempt).toMatchObject({ end: 'CANCELED' })
  })

  it('does not believe that there is no task where VTEX DO never showed the one of a declined order', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    const { id } = await sent(world, ['1'])
    await world.says('1', 'canceled')
    for (const hours of [1, 25]) {
      world.clock.advance(minutes(60 * hours))
      await verifyCancellation(world.ana, id)
    }
    const { orders } = valueOf(await verifyCancellation(world.ana, id))
    expect(orders.flatMap(endsOf)).toContainEqual({ what: 'TASK', state: 'BY_HAND' })
    expect(orders.map(progressOf)).toEqual(['BY_HAND'])
  })

  it('opens again what VTEX takes back within a day', async () => {
    const world = ordersToCancel()
    await world.waits('1', { isCanceledAtMarketplace: true })
    const { id } = await sent(world, ['1'])
    world.clock.advance(minutes(12))
    const done = valueOf(await verifyCancellation(world.ana, id))
    expect(done.orders.map(progressOf)).toEqual(['DONE'])
    world.become('1', 'cancel')
    world.clock.advance(minutes(60))
    const looked = valueOf(await verifyCancellation(world.ana, id))
    expect(looked.orders.map(progressOf)).toEqual(['OPEN'])
    expect(cancellationStateOf(looked)).toBe('FOLLOWED')
    expect((await world.record('1')).attempt?.end).toBeUndefined()
  })
})
