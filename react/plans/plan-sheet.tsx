import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { useReprocessPlan } from '../api/use-reprocess-plan'
import { CountText, EmptyBlock, FailureBlock, Notice, SideSheet } from '../ui'
import { toKebab } from '../ui/labels'
import { LoadingSheet } from '../work/loading-sheet'
import { NotReadAnew } from '../work/not-read-anew'
import { PrintStyle } from '../work/print-style'
import { ReceiptProvider, Receipts } from '../work/receipt'
import { RightsUnknown } from '../work/rights-unknown'
import type { OpenWorkbook } from '../work/use-receipt-file'
import { countOf } from './outcomes'
import { PlanActions } from './plan-actions'
import { PlanBatches } from './plan-batches'
import { PlanGroups } from './plan-groups'
import { PlanHeading, PlanTop } from './plan-heading'
import { PlanWays } from './plan-ways'
import { PlanMeter } from './plan-meter'
import { usePlanActs } from './use-plan-acts'
import { usePlanWatch } from './use-plan-watch'
import { WhatHappens } from './what-happens'

const APP = 'admin/order-integrations.plan'

const heights = ['0.75rem', '3rem', '3rem', '3rem', '9rem']

interface Props {
  readonly id: string
  readonly openWorkbook: OpenWorkbook
}

/** Orders to reprocess: what would become of each, the batches to do by hand, and what became of them. */
export function PlanSheet(props: Props) {
  return (
    <ReceiptProvider>
      <Sheet {...props} />
    </ReceiptProvider>
  )
}

function Sheet({ id, openWorkbook }: Props) {
  const { formatMessage } = useIntl()
  const { setQuery } = useRuntime()
  const { plan, retry, ...answering } = useReprocessPlan(id)
  const { failure } = answering
  const acts = usePlanActs(id)
  usePlanWatch(plan, retry)

  const content = () => {
    if (plan) return <Parts plan={plan} acts={acts} />
    if (failure) {
      const title = formatMessage({ id: `${APP}.failed` })
      return <FailureBlock title={title} failure={failure} onRetry={retry} />
    }
    return plan === null ? <Gone /> : <LoadingSheet textId={`${APP}.loading`} heights={heights} />
  }

  return (
    <SideSheet
      label={formatMessage({ id: `${APP}.name` })}
      top={plan && <PlanTop plan={plan} />}
      heading={<PlanHeading plan={plan ?? undefined} />}
      isWide
      footer={plan && <PlanActions {...{ plan, acts, openWorkbook }} />}
      onClose={() => setQuery({ plan: undefined }, { replace: true })}
    >
      <RightsUnknown />
      <Receipts place="sheet" />
      {plan && <NotReadAnew {...answering} />}
      {content()}
      <PrintStyle />
    </SideSheet>
  )
}

interface PartsProps {
  readonly plan: ReprocessPlan
  readonly acts: ReturnType<typeof usePlanActs>
}

function Parts({ plan, acts }: PartsProps) {
  return (
    <>
      {plan.state === 'STOPPED' && (
        <Notice tone="warning">
          {plan.stopReason && (
            <>
              <FormattedMessage id={`${APP}.stopped-${toKebab(plan.stopReason)}`} />{' '}
            </>
          )}
          <FormattedMessage id={`${APP}.stopped-says`} />
          <Fetched plan={plan} />
        </Notice>
      )}
      <PlanMeter plan={plan} />
      <PlanGroups plan={plan} acts={acts} />
      {plan.state !== 'DONE' && <PlanWays plan={plan} acts={acts} />}
      {plan.batches.length > 0 && <PlanBatches plan={plan} acts={acts} />}
      {plan.state !== 'DONE' && <WhatHappens plan={plan} />}
    </>
  )
}

/** What a connector has in hand is not taken back. */
function Fetched({ plan }: Pick<PartsProps, 'plan'>) {
  const fetched = countOf(plan, 'REQUESTED')
  if (fetched === 0) return null
  return (
    <>
      {' '}
      <CountText id={`${APP}.stopped-fetched`} count={fetched} />
    </>
  )
}

function Gone() {
  const { formatMessage } = useIntl()
  return (
    <EmptyBlock title={formatMessage({ id: `${APP}.gone` })}>
      <FormattedMessage id={`${APP}.gone-help`} tagName="p" />
    </EmptyBlock>
  )
}
