import { CallAllowance } from '../reading/call-allowance'
import { cancellationsJob } from '../tick/cancellations-job'
import { listActivities } from '../team/list-activities'
import { confirmed } from '../../testing/cancel-steps'
import { ordersToCancel, type CancelWorld } from '../../testing/orders-to-cancel'
import { valueOf } from '../../testing/plan-outcomes'
import { cancelNext, type CancelDependencies } from './cancel-next'

// Somebody's process ends between canceling and its entry in the list of who did what.

const died = () => {
  throw new Error('The process ended')
}

const dyingBeforeEntry = (person: CancelDependencies): CancelDependencies => ({
  ...person,
  activities: { ...person.activities, change: died, put: died },
})

const entriesOf = async ({ ana }: CancelWorld) =>
  valueOf(await listActivities(ana, { first: 20 }))
    .activities.map(({ activity: { kind, by, orderCount } }) => [kind, by, orderCount])
    .filter(([kind]) => kind === 'ORDERS_CANCELED')

const ana = 'ana@demostore.example'

const toCancel = async (count: number) => {
  const world = ordersToCancel()
  const ids = Array.from({ length: count }, (_, index) => String(1_000 + index))
  for (const id of ids) await world.waits(id)
  const { id } = await confirmed(world, ids)
  const tick = async () => {
    world.clock.advance(3 * 60_000)
    await cancellationsJob.run(world.bruno, {
      isOver: () => false,
      calls: new CallAllowance(100),
    })
  }
  return { world, id, tick }
}

describe('canceling', () => {
  it('is noted once by the request that sent it, whoever looks later', async () => {
    const { world, id, tick } = await toCancel(7)
    await cancelNext(world.ana, id)
    await cancelNext(world.ana, id)
    await tick()
    expect(await entriesOf(world)).toEqual([
      ['ORDERS_CANCELED', ana, 2],
      ['ORDERS_CANCELED', ana, 5],
    ])
  })

  it('is noted by the background work where the request that sent it ended', async () => {
    const { world, id, tick } = await toCancel(3)
    await expect(cancelNext(dyingBeforeEntry(world.ana), id)).rejects.toThrow('ended')
    expect(world.effects).toHaveLength(3)
    await tick()
    await tick()
    expect(await entriesOf(world)).toEqual([['ORDERS_CANCELED', ana, 3]])
  })

  it('is not noted of what VTEX turned away', async () => {
    const { world, id, tick } = await toCancel(1)
    world.take('1000', 'FORBIDS')
    await cancelNext(world.ana, id)
    await tick()
    expect(await entriesOf(world)).toEqual([])
  })
})
