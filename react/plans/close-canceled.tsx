import React from 'react'

import type { PlanGroup } from '../api/use-reprocess-plan'
import { usePlanOrders } from '../api/use-reprocess-plan'
import { Button, CountText } from '../ui'
import { planOf } from '../work/order-jobs'
import { RunReport } from '../work/run-report'
import { useOrderActs, useOrderWork } from '../work/use-order-work'

interface Props {
  readonly planId: string
  readonly group: PlanGroup
}

/** Closes the orders of a plan that were canceled, with that reason. The receipt above takes it back. */
export function CloseCanceled({ planId, group }: Props) {
  const { outcome, reason, errorType, orderCount } = group
  const acts = useOrderActs()
  const { all } = usePlanOrders()
  const { run, work, stop, replace } = useOrderWork()
  const plan = async () => {
    const listed = await all({ plan: planId, filter: { outcome, reason, errorType } })
    return listed.kind === 'listed'
      ? planOf(listed.orders.map(({ id }) => id))
      : { kind: 'unlisted' as const, failure: listed.failure }
  }
  const close = () => void work(acts.close('CANCELED_AT_MARKETPLACE', undefined), plan())
  return (
    <>
      <Button variant="secondary" loading={run?.running ?? false} onClick={close}>
        <CountText id="admin/order-integrations.plan.close-canceled" count={orderCount} />
      </Button>
      {run && <RunReport run={run} onStop={stop} onReplace={replace} />}
    </>
  )
}
