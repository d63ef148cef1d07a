import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { Cancellation } from '../api/use-cancellation'
import { useCancellation } from '../api/use-cancellation'
import { EmptyBlock, FailureBlock, SideSheet } from '../ui'
import { LoadingSheet } from '../work/loading-sheet'
import { NotReadAnew } from '../work/not-read-anew'
import { PrintStyle } from '../work/print-style'
import { RightsUnknown } from '../work/rights-unknown'
import type { OpenWorkbook } from '../work/use-receipt-file'
import type { Confirming } from './cancellation-actions'
import { CancellationActions } from './cancellation-actions'
import { CancellationGroups } from './cancellation-groups'
import { CancellationHeading, CancellationTop } from './cancellation-heading'
import { CancellationMeter } from './cancellation-meter'
import { CancellationNotice } from './cancellation-notice'
import { ConfirmForm } from './confirm-form'
import { OrderEnds } from './order-ends'
import { isBegun, isReceipt } from './outcomes'
import type { CancellationActs } from './use-cancellation-acts'
import { useCancellationActs } from './use-cancellation-acts'
import { useCancellationWatch } from './use-cancellation-watch'
import { WhatCancelingDoes } from './what-canceling-does'

const APP = 'admin/order-integrations.cancellation'

const heights = ['0.75rem', '3rem', '3rem', '9rem']

interface Props {
  readonly id: string
  readonly openWorkbook: OpenWorkbook
}

/** Orders to cancel in VTEX: which of them may be, how far it is, and what became of each. */
export function CancellationSheet({ id, openWorkbook }: Props) {
  const { formatMessage } = useIntl()
  const { setQuery } = useRuntime()
  const { cancellation, retry, ...answering } = useCancellation(id)
  const { failure } = answering
  const acts = useCancellationActs(id)
  const [isOpen, setOpen] = useState(false)
  const confirming = { isOpen, setOpen }
  useCancellationWatch(cancellation, acts, retry)

  const content = () => {
    if (cancellation) return <Parts {...{ cancellation, acts, confirming }} />
    if (failure) {
      const title = formatMessage({ id: `${APP}.failed` })
      return <FailureBlock title={title} failure={failure} onRetry={retry} />
    }
    return cancellation === null ? (
      <Gone />
    ) : (
      <LoadingSheet textId={`${APP}.loading`} heights={heights} />
    )
  }

  return (
    <SideSheet
      label={formatMessage({ id: `${APP}.name` })}
      top={cancellation && <CancellationTop cancellation={cancellation} acts={acts} />}
      heading={<CancellationHeading cancellation={cancellation ?? undefined} />}
      isWide
      footer={
        cancellation && (
          <CancellationActions {...{ cancellation, acts, confirming, openWorkbook }} />
        )
      }
      onClose={() => setQuery({ cancel: undefined }, { replace: true })}
    >
      <RightsUnknown />
      {cancellation && <NotReadAnew {...answering} />}
      {content()}
      <PrintStyle />
    </SideSheet>
  )
}

interface PartsProps {
  readonly cancellation: Cancellation
  readonly acts: CancellationActs
  readonly confirming: Confirming
}

function Parts({ cancellation, acts, confirming }: PartsProps) {
  return (
    <>
      <CancellationNotice cancellation={cancellation} acts={acts} />
      {confirming.isOpen && cancellation.mayConfirm && (
        <ConfirmForm
          cancellation={cancellation}
          acts={acts}
          onConfirmed={() => confirming.setOpen(false)}
        />
      )}
      <CancellationMeter cancellation={cancellation} />
      <CancellationGroups cancellation={cancellation} />
      {isBegun(cancellation) && <OrderEnds cancellation={cancellation} />}
      {!isReceipt(cancellation) && <WhatCancelingDoes />}
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
