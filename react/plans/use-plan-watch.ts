import { useRights } from '../api/rights'
import { useVerifyPlan } from '../api/use-act-on-plan'
import { usePoll } from '../api/use-poll'
import type { ReprocessPlan } from '../api/use-reprocess-plan'

const UNDER_WAY_MS = 10_000
/** A colleague may begin with it. */
const AT_REST_MS = 30_000

const isUnderWay = ({ looksAgainAt, batches }: ReprocessPlan) =>
  looksAgainAt != null || batches.some(({ state }) => state === 'TAKEN')

/** Whether the time has come to look orders up again. */
const isDue = ({ looksAgainAt }: ReprocessPlan) =>
  looksAgainAt != null && Date.parse(looksAgainAt) <= Date.now()

/** Keeps an open plan up to date: orders whose time has come are looked up in Orders, and what others did is shown. */
export function usePlanWatch(plan: ReprocessPlan | null | undefined, readAnew: () => void): void {
  const mayAct = useRights().workOnOrders === 'granted'
  const { send } = useVerifyPlan()
  const ask = () => {
    if (plan && mayAct && isDue(plan)) {
      return send({ id: plan.id }).then(({ kind }) => kind === 'done')
    }
    readAnew()
    return undefined
  }
  usePoll(ask, plan ? (isUnderWay(plan) ? UNDER_WAY_MS : AT_REST_MS) : undefined)
}
