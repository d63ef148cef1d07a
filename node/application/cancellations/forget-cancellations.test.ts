import { aKey } from '../../testing/builders'
import { sent } from '../../testing/cancel-steps'
import { ordersToCancel } from '../../testing/orders-to-cancel'
import { valueOf } from '../../testing/plan-outcomes'
import {
  eraseFromCancellations,
  forgetInCancellations,
  forgetOldCancellations,
} from './forget-cancellations'

const canceledTwo = async () => {
  const world = ordersToCancel()
  for (const id of ['1', '2']) await world.waits(id)
  const { id } = await sent(world, ['1', '2'])
  return { world, kept: async () => valueOf(await world.ana.cancellations.read(id)) }
}

it('holds nothing of an order that was erased', async () => {
  const { world, kept } = await canceledTwo()
  const isErased = (order: { readonly marketplaceOrderId: string }) =>
    order.marketplaceOrderId === aKey('1').marketplaceOrderId
  await eraseFromCancellations(world.ana, isErased)
  expect((await kept())?.orders).toMatchObject([{ marketplaceOrderId: '2' }])
})

it('names nobody who was forgotten', async () => {
  const { world, kept } = await canceledTwo()
  await forgetInCancellations(world.ana, 'ana@demostore.example')
  expect(JSON.stringify(await kept())).not.toContain('ana@')
  expect(await kept()).toMatchObject({ by: 'former-user', confirmed: [{ by: 'former-user' }] })
})

it('is kept for 90 days', async () => {
  const { world, kept } = await canceledTwo()
  world.clock.advance(89 * 86_400_000)
  await forgetOldCancellations(world.ana)
  expect(await kept()).toBeDefined()
  world.clock.advance(2 * 86_400_000)
  await forgetOldCancellations(world.ana)
  expect(await kept()).toBeUndefined()
})
