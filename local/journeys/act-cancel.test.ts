import {
  cancelNext,
  type CancelDependencies,
} from '../../node/application/cancellations/cancel-next'
import { confirmCancellation } from '../../node/application/cancellations/confirm-cancellation'
import { prepareCancellation } from '../../node/application/cancellations/prepare-cancellation'
import { verifyCancellation } from '../../node/application/cancellations/verify-cancellation'
import { nextVerificationIn, toCancelIn } from '../../node/domain/cancellations/cancellation'
import { progressOf } from '../../node/domain/cancellations/ends'
import { ordersToCancel, type Taking } from '../../node/testing/orders-to-cancel'
import { valueOf } from '../../node/testing/plan-outcomes'
import { Random } from '../../sandbox/seeds/random'

// Two people cancel orders while the account moves underneath: orders are handled, invoiced and canceled meanwhile, a third
// of Orders' answers is lost, VTEX refuses, requests, answers twice or not at all, takes cancels back, and processes die
// between the intent and the answer. Whatever happens: each order is canceled at most once and asked for at most once, none
// that is handled or invoiced is asked for at all, and in the end all ends agree or somebody is told what to do.
//
// 48 orders in npm test, always the same; 440 in npm run test:act, of which some 200 are sent, each time others (-- --seed 7 repeats one).

const isWhole = Reflect.get(globalThis, 'wholeAct') === true
const orderCount = isWhole ? 440 : 48
const seed = isWhole ? jest.getSeed() : 20_261_130
const atOnce = 48

const takings: readonly Taking[] = [
  'CANCELS',
  'CANCELS',
  'CANCELS',
  'REQUESTS',
  'WAITS',
  'REFUSES',
  'LOST_AFTER',
  'LOST_BEFORE',
  'DOUBLED',
  'DOUBLED_LATE',
]

const states = ['waiting-for-manual-authorization', 'window-to-cancel', 'handling'] as const

const reason = 'Declined by the store'

type World = ReturnType<typeof ordersToCancel>

const fill = async (world: World, random: Random, ids: readonly string[]) => {
  for (const [index, id] of ids.entries()) {
    await world.waits(id, {
      state: random.pick(states),
      hasInvoice: random.next() < 0.1,
      isCanceledAtMarketplace: random.next() < 0.6,
      taking: random.pick(takings),
      ...(random.next() < 0.5 && {
        task: { id: `task-${index}`, isOfOrder: random.next() < 0.8 },
      }),
    })
  }
}

/** A process that dies before or after VTEX heard of it, now and then. */
const mortal = (person: CancelDependencies, random: Random): CancelDependencies => ({
  ...person,
  orderCanceler: {
    cancel: async (orderId, why) => {
      if (random.next() < 0.08) throw new Error('killed before')
      const answer = await person.orderCanceler.cancel(orderId, why)
      if (random.next() < 0.08) throw new Error('killed after')
      return answer
    },
  },
})

/** What happens in the account by itself. */
const move = (world: World, random: Random, ids: readonly string[]) => {
  const id = random.pick(ids)
  const { state } = world.truth(id)
  if (state === 'canceled') {
    if (random.next() < 0.2) world.become(id, 'cancel')
  } else if (state === 'cancel') world.become(id, 'canceled')
  else if (random.next() < 0.5) world.become(id, random.pick(['ready-for-handling', 'handling']))
  else world.invoice(id)
}

const run = async (world: World, random: Random, ids: readonly string[]) => {
  const { ana, bruno, clock } = world
  const orders = { ids: ids.map((id) => `AMZ-${id}`) }
  const { cancellation } = valueOf(await prepareCancellation(ana, { orders }))
  const { id } = cancellation
  const count = toCancelIn(cancellation).length
  valueOf(await confirmCancellation(ana, { id, count, reason }))
  await confirmCancellation(bruno, { id, count })
  world.silence(() => random.next() < 0.3)
  for (let turn = 0; turn < 60; turn += 1) {
    const person = mortal(turn % 3 === 0 ? bruno : ana, random)
    await cancelNext(person, id).catch(() => undefined)
    await Promise.all([ana, bruno].map((each) => verifyCancellation(each, id)))
    move(world, random, ids)
    clock.advance(60_000)
  }
  return id
}

/** Until nothing is looked at any more. */
const settle = async ({ ana, clock }: World, id: string) => {
  for (let hours = 0; hours < 80; hours += 1) {
    const seen = valueOf(await verifyCancellation(ana, id))
    if (nextVerificationIn(seen) === undefined) return seen
    clock.advance(3_600_000)
  }
  return valueOf(await verifyCancellation(ana, id))
}

it(`cancels each order once at most, and leaves no end alone (seed ${seed})`, async () => {
  const random = new Random(seed)
  const world = ordersToCancel()
  const all = Array.from({ length: orderCount }, (_, index) => `${10_000 + index}`)
  await fill(world, random, all)
  for (let from = 0; from < all.length; from += atOnce) {
    const id = await run(world, random, all.slice(from, from + atOnce))
    // A marketplace says at last that it canceled, or it never does.
    for (const each of all.slice(from, from + atOnce)) {
      if (random.next() < 0.5) await world.says(each, 'canceled')
    }
    const { orders } = await settle(world, id)
    for (const order of orders) {
      const progress = progressOf(order)
      expect([order.outcome, progress]).not.toContain('OPEN')
      expect(['SENDING', 'MAY_BE_CANCELED']).not.toContain(order.outcome)
      if (progress !== 'DONE') continue
      expect(world.truth(order.marketplaceOrderId)).toEqual({ state: 'canceled', openTasks: 0 })
    }
    world.silence(() => false)
  }
  expect(world.effects.length).toBeGreaterThan(orderCount / 8)
  expect(new Set(world.effects).size).toBe(world.effects.length)
  const forbidden = ['ready-for-handling', 'handling', 'invoiced', 'canceled', 'cancel']
  expect(world.statesAsked.filter((state) => forbidden.includes(state))).toEqual([])
})
