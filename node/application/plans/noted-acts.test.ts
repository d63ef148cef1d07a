import { listActivities } from '../team/list-activities'
import { failedOnes, planOf, valueOf } from '../../testing/plan-outcomes'
import { plannedOrders, type World } from '../../testing/planned-orders'
import { CallAllowance } from '../reading/call-allowance'
import { plansJob } from '../tick/plans-job'
import { markBatch } from './mark-batch'
import { takeBatch, type PlanDependencies } from './take-batch'
import { verifyPlan } from './verify-plan'

// Somebody's process ends between what they did and its entry in the list of who did what.

const died = () => {
  throw new Error('The process ended')
}

/** Somebody who dies before the list of who did what has a line. */
const dyingBeforeEntry = (person: PlanDependencies): PlanDependencies => ({
  ...person,
  activities: { ...person.activities, change: died, put: died },
})

/** Somebody who dies once the list has it, before the plan says so. */
const dyingAfterEntry = (person: PlanDependencies): PlanDependencies => {
  let isNoted = false
  const { activities, plans } = person
  return {
    ...person,
    activities: {
      ...activities,
      change: async (key, change) => {
        isNoted = true
        return activities.change(key, change)
      },
    },
    plans: {
      ...plans,
      change: async (key, change) => (isNoted ? died() : plans.change(key, change)),
    },
  }
}

const entriesOf = async ({ ana }: World) =>
  valueOf(await listActivities(ana, { first: 20 }))
    .activities.map(({ activity: { kind, by, orderCount } }) => [kind, by, orderCount])
    .filter(([kind]) => kind === 'BATCH_TAKEN' || kind === 'BATCH_MARKED')

const aBatch = async () => {
  const world = plannedOrders()
  const { plan } = await planOf(world.ana, await failedOnes(world, 3))
  return { world, batch: { id: plan.id, number: 1 } }
}

const tick = ({ bruno }: World) =>
  plansJob.run(bruno, { isOver: () => false, calls: new CallAllowance(100) })

const ana = 'ana@demostore.example'
const taken = ['BATCH_TAKEN', ana, 3]
const marked = ['BATCH_MARKED', ana, 3]

describe('what was done with a batch', () => {
  it('is noted when it is taken again, once', async () => {
    const { world, batch } = await aBatch()
    await expect(takeBatch(dyingBeforeEntry(world.ana), batch)).rejects.toThrow('ended')
    expect(await entriesOf(world)).toEqual([])
    await takeBatch(world.ana, batch)
    await takeBatch(world.ana, batch)
    expect(await entriesOf(world)).toEqual([taken])
  })

  it('is noted by the background work where nobody comes back', async () => {
    const { world, batch } = await aBatch()
    await expect(takeBatch(dyingBeforeEntry(world.ana), batch)).rejects.toThrow('ended')
    world.clock.advance(3 * 60_000)
    await tick(world)
    expect(await entriesOf(world)).toEqual([taken])

    await expect(markBatch(dyingBeforeEntry(world.ana), batch)).rejects.toThrow('ended')
    world.clock.advance(3 * 60_000)
    await tick(world)
    world.clock.advance(3 * 60_000)
    await tick(world)
    expect(await entriesOf(world)).toEqual([marked, taken])
  })

  it('is noted by a page that looks on, and not while its own request may do so', async () => {
    const { world, batch } = await aBatch()
    await takeBatch(world.ana, batch)
    await expect(markBatch(dyingBeforeEntry(world.ana), batch)).rejects.toThrow('ended')
    await verifyPlan(world.bruno, batch.id)
    expect(await entriesOf(world)).toEqual([taken])
    world.clock.advance(3 * 60_000)
    await verifyPlan(world.bruno, batch.id)
    expect(await entriesOf(world)).toEqual([marked, taken])
  })

  it('is noted twice rather than never where the plan could not say that it is', async () => {
    const { world, batch } = await aBatch()
    await expect(takeBatch(dyingAfterEntry(world.ana), batch)).rejects.toThrow('ended')
    await takeBatch(world.ana, batch)
    expect(await entriesOf(world)).toEqual([taken, taken])
  })
})
