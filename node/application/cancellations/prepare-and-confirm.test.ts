import {
  awaitsPerson,
  cancellationWithoutPerson,
  isConfirmed,
  cancellationStateOf,
} from '../../domain/cancellations/cancellation'
import { success } from '../../lib/result'
import { confirmed, minutes, outcomesOf, prepared, reason } from '../../testing/cancel-steps'
import { ordersToCancel } from '../../testing/orders-to-cancel'
import { valueOf } from '../../testing/plan-outcomes'
import { cancelNext } from './cancel-next'
import { confirmedAloneBefore, needsTwoPeople } from './confirmed-alone'
import { confirmCancellation } from './confirm-cancellation'
import { prepareCancellation } from './prepare-cancellation'
import { verifyCancellation } from './verify-cancellation'

describe('preparing', () => {
  it('says of each order whether it may be canceled, and why not, and sends nothing', async () => {
    const world = ordersToCancel()
    await world.waits('declined')
    await world.waits('canceled-there', {
      state: 'waiting-ffmt-authorization',
      isCanceledAtMarketplace: true,
    })
    await world.waits('well', { state: 'waiting-ffmt-authorization' })
    await world.waits('ready', { state: 'ready-for-handling', isCanceledAtMarketplace: true })
    await world.waits('handling', { state: 'handling', isCanceledAtMarketplace: true })
    await world.waits('invoiced', { state: 'invoiced', isCanceledAtMarketplace: true })
    await world.waits('partly', { hasInvoice: true })
    await world.waits('gone')
    world.vanish('gone')
    await world.waits('canceled', { state: 'canceled' })
    await world.waits('requested', { state: 'request-cancel' })
    await world.waits('new', { state: 'a-state-of-tomorrow', isCanceledAtMarketplace: true })

    const ids =
      'declined canceled-there well ready handling invoiced partly gone canceled requested'
    expect(outcomesOf(await prepared(world, [...ids.split(' '), 'new']))).toEqual({
      declined: 'MAY_BE_CANCELED DECLINED',
      'canceled-there': 'MAY_BE_CANCELED CANCELED_AT_MARKETPLACE',
      well: 'REFUSED NOT_CONFIRMED',
      ready: 'REFUSED HANDLING',
      handling: 'REFUSED HANDLING',
      invoiced: 'REFUSED INVOICED',
      partly: 'REFUSED INVOICED',
      gone: 'REFUSED NOT_IN_VTEX',
      canceled: 'ALREADY_CANCELED CANCELED',
      requested: 'REQUESTED CANCEL_REQUESTED',
      new: 'REFUSED OTHER_STATE',
    })
    expect(world.received).toEqual([])
  })

  it('does not take more than 50, nor an order that is named by an id which others may have', async () => {
    const world = ordersToCancel()
    const ids = Array.from({ length: 51 }, (_, index) => `${1_000 + index}`)
    for (const id of ids) await world.waits(id)
    const orders = { ids: ids.map((id) => `AMZ-${id}`) }
    expect(await prepareCancellation(world.ana, { orders })).toMatchObject({
      error: { reason: 'too-many-to-cancel' },
    })
    expect(await prepareCancellation(world.ana, { orders: { ids: ['1000'] } })).toMatchObject({
      error: { kind: 'not-found' },
    })
  })

  it('leaves out what Orders does not answer for, until it does', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    world.silence(() => true)
    const cancellation = await prepared(world, ['1'])
    expect(outcomesOf(cancellation)).toEqual({ '1': 'UNKNOWN ORDERS_NOT_ANSWERED' })
    world.silence(() => false)
    world.clock.advance(minutes(2))
    const looked = valueOf(await verifyCancellation(world.ana, cancellation.id))
    expect(outcomesOf(looked)).toEqual({ '1': 'MAY_BE_CANCELED DECLINED' })
  })
})

describe('confirming', () => {
  it('takes the number of those that may be canceled, and a reason', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    await world.waits('2', { state: 'handling' })
    const { id } = await prepared(world, ['1', '2'])
    expect(await confirmCancellation(world.ana, { id, count: 2, reason })).toMatchObject({
      error: { reason: 'other-number' },
    })
    expect(await confirmCancellation(world.ana, { id, count: 1 })).toMatchObject({
      error: { field: 'input.reason' },
    })
    expect(await cancelNext(world.ana, id)).toMatchObject({ error: { kind: 'not-allowed' } })
    const done = valueOf(await confirmCancellation(world.ana, { id, count: 1, reason }))
    expect(cancellationStateOf(done)).toBe('CONFIRMED')
    expect(world.received).toEqual([])
  })

  it('takes two people for more than ten orders', async () => {
    const world = ordersToCancel()
    const ids = Array.from({ length: 11 }, (_, index) => `${1_000 + index}`)
    for (const id of ids) await world.waits(id)
    const first = await confirmed(world, ids)
    const { id } = first
    expect(cancellationStateOf(first)).toBe('AWAITS_SECOND')
    const again = valueOf(await confirmCancellation(world.ana, { id, count: 11, reason }))
    expect(cancellationStateOf(again)).toBe('AWAITS_SECOND')
    expect(await cancelNext(world.ana, id)).toMatchObject({ error: { kind: 'not-allowed' } })
    expect(await confirmCancellation(world.bruno, { id, count: 12 })).toMatchObject({
      error: { reason: 'other-number' },
    })
    const second = valueOf(await confirmCancellation(world.bruno, { id, count: 11 }))
    expect(cancellationStateOf(second)).toBe('CONFIRMED')
    expect(second.reason).toBe(reason)
  })

  it('takes two people once one of them confirmed ten alone within a day', async () => {
    const world = ordersToCancel()
    const ids = Array.from({ length: 13 }, (_, index) => `${1_000 + index}`)
    for (const id of ids) await world.waits(id)
    const few = await confirmed(world, ids.slice(0, 6))
    expect(cancellationStateOf(few)).toBe('CONFIRMED')
    expect(cancellationStateOf(await confirmed(world, ids.slice(6, 10)))).toBe('CONFIRMED')
    // Saying it again counts nothing twice.
    await confirmCancellation(world.ana, { id: few.id, count: 6, reason })

    const next = await prepared(world, ids.slice(10, 11))
    expect(await needsTwoPeople(world.ana, next)).toBe(true)
    expect(await needsTwoPeople(world.bruno, next)).toBe(false)
    const eleventh = await confirmed(world, ids.slice(10, 11))
    expect(cancellationStateOf(eleventh)).toBe('AWAITS_SECOND')
    const both = await confirmCancellation(world.bruno, { id: eleventh.id, count: 1 })
    expect(cancellationStateOf(valueOf(both))).toBe('CONFIRMED')

    world.clock.advance(minutes(24 * 60))
    expect(cancellationStateOf(await confirmed(world, ids.slice(11)))).toBe('CONFIRMED')
  })

  it('lets one person confirm alone no more than ten of cancellations that are confirmed at once', async () => {
    const world = ordersToCancel()
    const ids = Array.from({ length: 40 }, (_, index) => `${1_000 + index}`)
    for (const id of ids) await world.waits(id)
    const eights = [0, 8, 16, 24, 32].map((from) => ids.slice(from, from + 8))
    const at = await Promise.all(eights.map((each) => confirmed(world, each)))
    expect(at.map(cancellationStateOf).filter((state) => state === 'CONFIRMED')).toHaveLength(1)
  })

  it('counts nothing as confirmed alone that somebody else had confirmed', async () => {
    const world = ordersToCancel()
    for (const id of ['1', '2']) await world.waits(id)
    const { id } = await confirmed(world, ['1'])
    await confirmCancellation(world.bruno, { id, count: 1, reason })
    const other = await prepared(world, ['2'])
    expect(await confirmedAloneBefore(world.bruno, other)).toEqual(success(0))
    expect(await confirmedAloneBefore(world.ana, other)).toEqual(success(1))
  })

  it('takes two people for eleven orders also once one of them was erased', async () => {
    const world = ordersToCancel()
    const ids = Array.from({ length: 11 }, (_, index) => `${1_000 + index}`)
    for (const id of ids) await world.waits(id)
    const first = await confirmed(world, ids)
    const left = { ...first, orders: first.orders.slice(1) }
    expect(isConfirmed(left)).toBe(false)
    expect(cancellationStateOf(left)).toBe('AWAITS_SECOND')
  })

  it('takes nobody beside somebody who was forgotten, and no key of an app', async () => {
    const world = ordersToCancel()
    const ids = Array.from({ length: 11 }, (_, index) => `${1_000 + index}`)
    for (const id of ids) await world.waits(id)
    const first = await confirmed(world, ids)
    expect(awaitsPerson(first, 'bruno@demostore.example')).toBe(true)
    expect(awaitsPerson(first, 'vtexappkey-demostore-ABCDEF')).toBe(false)
    const forgotten = cancellationWithoutPerson(first, 'ana@demostore.example')
    expect(awaitsPerson(forgotten, 'ana@demostore.example')).toBe(false)
  })

  it('tells the second of two who confirm at once whose it is', async () => {
    const world = ordersToCancel()
    await world.waits('1')
    const { id } = await prepared(world, ['1'])
    await confirmCancellation(world.ana, { id, count: 1, reason })
    expect(await confirmCancellation(world.bruno, { id, count: 1, reason })).toMatchObject({
      error: { kind: 'conflict', decision: { by: 'ana@demostore.example' } },
    })
    expect(await cancelNext(world.bruno, id)).toMatchObject({ error: { kind: 'not-allowed' } })
  })
})
