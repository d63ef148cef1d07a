import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NotDone } from '../api/use-change'
import { Button, PrimaryLink } from '../ui'
import { PlanReprocess } from '../work/plan-reprocess'
import type { PreparingCancellation } from '../work/use-cancel-in-vtex'
import type { Checking } from './checks/use-order-check'
import type { Primary } from './primary-of'
import type { WorkOnOrder } from './use-work-on-order'

const APP = 'admin/order-integrations'

interface Props {
  readonly primary: Primary
  readonly checking: Checking
  readonly work: WorkOnOrder
  readonly canceling: PreparingCancellation
  /** Says why there is no plan. */
  readonly onTrouble: (trouble: NotDone) => void
}

/** The one thing to do now, as the button that stands first. */
export function PrimaryAction({ primary, checking, work, canceling, onTrouble }: Props) {
  const { formatMessage } = useIntl()
  switch (primary.kind) {
    case 'go':
      return <PrimaryLink href={primary.url}>{primary.label}</PrimaryLink>
    case 'reprocess':
      return work.mayWork ? (
        <PlanReprocess orders={{ ids: [primary.id] }} variant="primary" onTrouble={onTrouble} />
      ) : (
        <PrimaryLink href={primary.url}>
          {formatMessage({ id: `${APP}.page.reprocess-in-log` })}
        </PrimaryLink>
      )
    case 'cancel':
      return (
        <Button
          variant="primary"
          loading={canceling.busy}
          onClick={() => canceling.prepare({ ids: [primary.id] }, 1)}
        >
          <FormattedMessage id={`${APP}.cancellation.make`} />
        </Button>
      )
    case 'check':
      return (
        <Button variant="primary" loading={checking.busy} onClick={checking.send}>
          <FormattedMessage id={`${APP}.checks.${checking.check ? 'check-again' : 'check-now'}`} />
        </Button>
      )
    case 'reopen':
      return (
        <Button variant="primary" loading={work.busy} onClick={() => void work.reopen()}>
          <FormattedMessage id={`${APP}.work.reopen`} />
        </Button>
      )
  }
}
