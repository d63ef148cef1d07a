import type { Failure } from '../../domain/failure'
import type { Attempt } from '../../domain/orders/attempt'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { idOf, passingAgain, type PlannedOrder } from '../../domain/plans/planned-order'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { endAttempt, type AttemptDependencies } from './attempts'
import { changeOrders, ordersOf, whereStill, type LoadedPlan, type PlanStores } from './plan-store'

type PassAgainDependencies = AttemptDependencies & PlanStores & { readonly clock: Clock }

const atOnce = 8

type TakenBack = {
  readonly orders: readonly PlannedOrder[]
  /** Whether an attempt of the plan was begun for what is taken back: the plan does not know of each. */
  readonly isMeant: (order: PlannedOrder, attempt: Attempt) => boolean
}

type Begun = {
  readonly order: PlannedOrder
  readonly known?: OrderIntegrationRecord
  readonly attempt: number | undefined
}

const begunOf = async (
  { orderIntegrations }: PassAgainDependencies,
  plan: string,
  { order, isMeant }: { readonly order: PlannedOrder } & Pick<TakenBack, 'isMeant'>,
): Promise<Result<Begun, Failure>> => {
  const read = await orderIntegrations.read(order)
  if (!read.ok) return read
  const known = read.value?.record
  const attempt = known?.attempt
  const isOpen = attempt?.plan === plan && attempt.end === undefined && isMeant(order, attempt)
  return success(
    isOpen ? { order, known, attempt: attempt.number } : { order, attempt: order.attempt },
  )
}

/**
 * Orders of a plan that nobody has any more pass again. The plan says so first; only where it does the attempt ends. What
 * somebody did meanwhile stands, and whoever dies in between leaves a lock too many, never one too few: that the plan took
 * this attempt back is known from its number.
 */
export const letPassAgain = async (
  dependencies: PassAgainDependencies,
  loaded: LoadedPlan,
  { orders, isMeant }: TakenBack,
): Promise<Result<LoadedPlan, Failure>> => {
  const plan = loaded.plan.id
  const limit = createLimit(atOnce)
  const begun = allOf(
    await Promise.all(
      orders.map((order) => limit(() => begunOf(dependencies, plan, { order, isMeant }))),
    ),
  )
  if (!begun.ok) return begun
  const changes = begun.value.map(({ order, attempt }) => {
    const next = { ...passingAgain(order), attempt }
    return [idOf(order), whereStill(order, next)] as const
  })
  const changed = await changeOrders(dependencies, loaded, new Map(changes))
  if (!changed.ok) return changed
  const newest = new Map(ordersOf(changed.value).map((order) => [idOf(order), order]))
  const now = dependencies.clock.now()
  const end = async ({ order, known, attempt }: Begun): Promise<Result<void, Failure>> => {
    const told = newest.get(idOf(order))
    const isBack = told?.outcome === 'PASSES' && told.attempt === attempt
    return known === undefined || !isBack
      ? success(undefined)
      : endAttempt(dependencies, { attempt }, { plan, known, now, end: 'GIVEN_BACK' })
  }
  const ended = allOf(await Promise.all(begun.value.map((each) => limit(() => end(each)))))
  return ended.ok ? changed : ended
}
