import { useRights } from '../api/rights'
import { useVerifyPlan } from '../api/use-act-on-plan'
import type { ReadAnew } from '../api/read-anew'
import { usePoll } from '../api/use-poll'
import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { mayBeDue } from '../work/may-be-due'

const UNDER_WAY_MS = 10_000
/** The next batch waits for the answers to the one before. */
const SENDING_MS = 5_000
/** A colleague may begin with it. */
const AT_REST_MS = 30_000

const isUnderWay = ({ looksAgainAt, batches }: ReprocessPlan) =>
  looksAgainAt != null || batches.some(({ state }) => state === 'TAKEN')

/** Whether a connector is asked, or to be asked, for orders of it. */
const isSending = ({ ways, batches }: ReprocessPlan) =>
  ways.some((way) => way.isSending && way.orderCount > 0) ||
  batches.some(({ requested }) => requested > 0)

/** Whether the time may have come to look orders up again, or to see what connectors answered. */
const isDue = (plan: ReprocessPlan) => isSending(plan) || mayBeDue(plan.looksAgainAt)

const paceOf = (plan: ReprocessPlan) => {
  if (isSending(plan)) return SENDING_MS
  return isUnderWay(plan) ? UNDER_WAY_MS : AT_REST_MS
}

/** Keeps an open plan up to date: orders whose time has come are looked up in Orders, and what others did is shown. */
export function usePlanWatch(plan: ReprocessPlan | null | undefined, retry: ReadAnew): void {
  const mayAct = useRights().workOnOrders === 'granted'
  const { send } = useVerifyPlan()
  const ask = () => {
    if (plan && mayAct && isDue(plan)) {
      return send({ id: plan.id }).then(({ kind }) => kind === 'done')
    }
    return retry()
  }
  usePoll(ask, plan ? paceOf(plan) : undefined)
}
