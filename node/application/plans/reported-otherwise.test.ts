import { isPlainlyCanceled } from '../../domain/cancellations/canceled-at-marketplace'
import { toFactRecord } from '../../domain/orders/observed-record'
import { toFactObservation } from '../../domain/orders/to-observation'
import { joinedWith } from '../../domain/orders/record'
import { aKey } from '../../testing/builders'
import { outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { hopeless, plannedOrders, type World } from '../../testing/planned-orders'
import { insistOnPlanned } from './insist'
import { takeBatch } from './take-batch'

/** The marketplace says of an order how it stands, of another moment than now. */
const says = async ({ ana, clock }: World, status: string, occurredAt: string) => {
  const fact = { marketplaceOrderId: '1', reportedBy: 'MARKETPLACE', occurredAt, status } as const
  const receipt = { at: clock.now(), connectorId: 'amz-0123456789ab', orderIds: ['1'] }
  const told = toFactRecord(aKey('1'), fact, toFactObservation(fact, receipt))
  await ana.orderIntegrations.update(aKey('1'), joinedWith(told))
}

it('hands out nothing that a report calls canceled, although it dates that to the day of the order', async () => {
  const world = plannedOrders()
  await world.reported('1')
  const made = world.clock.now()
  world.clock.advance(60_000)
  await says(world, 'paid', world.clock.now())
  const { plan } = await planOf(world.ana, ['1'])
  world.clock.advance(3_600_000)
  expect(isPlainlyCanceled('Venda cancelada')).toBe(true)
  await says(world, 'Venda cancelada', made)
  const taken = valueOf(await takeBatch(world.ana, { id: plan.id, number: 1 }))
  expect(taken.orders).toEqual([])
  expect(outcomesOf(taken.loaded)).toEqual({ '1': 'CANCELED' })
})

it.each(['DUPLICATE_ORDER', 'ORDER_CANCELED'] as const)(
  'lets nobody insist where VTEX said so itself: %s',
  async (errorType) => {
    const world = plannedOrders()
    await world.reported('1', hopeless)
    await world.caused('1', errorType)
    const { plan } = await planOf(world.ana, ['1'])
    for (const reason of ['HOPELESS', 'CANCELED'] as const) {
      expect(
        await insistOnPlanned(world.ana, { plan: plan.id, reason, why: 'Because' }),
      ).toMatchObject({ error: { kind: 'invalid-input' } })
    }
  },
)

it('holds no insisting for a word of the end of an order that came after it', async () => {
  const world = plannedOrders()
  await world.reported('1')
  await world.said('1', { reportedBy: 'ERP', status: 'unpaid' })
  const { plan } = await planOf(world.ana, ['1'])
  const insisting = { plan: plan.id, reason: 'UNPAID', why: 'The bank slip was paid' } as const
  const insisted = valueOf(await insistOnPlanned(world.ana, insisting))
  expect(outcomesOf(insisted)).toEqual({ '1': 'PASSES' })
  world.clock.advance(60_000)
  await world.said('1', { reportedBy: 'ERP', status: 'payment rejected' })
  const taken = valueOf(await takeBatch(world.ana, { id: plan.id, number: 1 }))
  expect(outcomesOf(taken.loaded)).toEqual({ '1': 'REFUSED UNPAID' })
})
