import type { ReactNode } from 'react'
import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { OrderSelection } from '../__generated__/operations'
import { useMakePlan } from '../api/use-act-on-plan'
import type { NotDone } from '../api/use-change'
import { Button } from '../ui'
import { useOpenMade } from './use-open-made'

interface Props {
  readonly orders: OrderSelection
  readonly variant: 'primary' | 'secondary'
  readonly disabled?: boolean
  /** Says why there is no plan, where there is room for it. */
  readonly onTrouble: (trouble: NotDone) => void
  readonly children?: ReactNode
}

/** Plans to reprocess orders, wherever they were chosen, and opens the plan. Nothing is sent by it. */
export function PlanReprocess({ orders, variant, disabled, onTrouble, children }: Props) {
  const { send } = useMakePlan()
  const [busy, setBusy] = useState(false)
  const open = useOpenMade('plan')
  const plan = async () => {
    setBusy(true)
    const made = await send({ orders })
    setBusy(false)
    if (made.kind !== 'done') onTrouble(made)
    else open(made.ok.plan.id)
  }
  return (
    <Button variant={variant} disabled={disabled} loading={busy} onClick={() => void plan()}>
      {children || <FormattedMessage id="admin/order-integrations.plan.make" />}
    </Button>
  )
}
