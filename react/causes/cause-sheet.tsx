import React, { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useCause } from '../api/use-cause'
import type { Neighbors } from '../ui'
import {
  csx,
  EmptyBlock,
  encodeQuery,
  FailureBlock,
  isFocusLost,
  sheetTitle,
  SideSheet,
  useBeside,
} from '../ui'
import { LoadingSheet } from '../work/loading-sheet'
import { AnswerTime } from '../work/answer-time'
import { NotReadAnew } from '../work/not-read-anew'
import { ReceiptProvider, Receipts } from '../work/receipt'
import { RightsUnknown } from '../work/rights-unknown'
import { CauseActions } from './cause-actions'
import { CauseDetails, CLOSING_ID, SUPPORT_ID } from './cause-details'
import { CauseFigures } from './cause-figures'
import { CauseTop } from './cause-top'
import { useCauseCheck } from './use-cause-check'

const APP = 'admin/order-integrations.cause'

const heights = ['4rem', '2.5rem', '5rem', '9rem', '6rem']

interface Props {
  readonly id: string
}

/** One cause: what its orders have in common, what to do about all of them, and the work itself. */
export function CauseSheet(props: Props) {
  return (
    <ReceiptProvider>
      <Sheet {...props} />
    </ReceiptProvider>
  )
}

function Sheet({ id }: Props) {
  const { formatMessage } = useIntl()
  const { setQuery } = useRuntime()
  const { cause, orders, partial, asOf, retry, ...answering } = useCause(id)
  const { failure } = answering
  const checking = useCauseCheck(cause)
  const neighbors = useNeighbors(id)

  const content = () => {
    if (cause) return <CauseDetails {...{ cause, orders, checking }} />
    if (failure) {
      const text = formatMessage({ id: `${APP}.failed` })
      return <FailureBlock title={text} failure={failure} onRetry={retry} />
    }
    if (cause === null) return <Gone partial={partial} />
    return <LoadingSheet textId={`${APP}.loading`} heights={heights} />
  }

  return (
    <AnswerTime.Provider value={asOf}>
      <SideSheet
        label={cause?.title ?? formatMessage({ id: `${APP}.name` })}
        heading={
          cause ? (
            <>
              <h2 className={sheetTitle}>{cause.title}</h2>
              <CauseFigures cause={cause} />
            </>
          ) : (
            <FormattedMessage id={`${APP}.name`}>
              {(text) => <h2 className={sheetTitle}>{text}</h2>}
            </FormattedMessage>
          )
        }
        isWide
        top={cause && <CauseTop cause={cause} />}
        footer={
          cause && (
            <CauseActions
              cause={cause}
              checking={checking}
              mayBeCanceled={orders.some(({ mayCancel }) => mayCancel != null)}
              onClose={() => goTo(CLOSING_ID)}
              onSupport={() => goTo(SUPPORT_ID)}
            />
          )
        }
        neighbors={neighbors}
        onClose={() => setQuery({ cause: undefined }, { replace: true })}
      >
        <RightsUnknown />
        <Receipts place="sheet" />
        {cause && <NotReadAnew {...answering} />}
        {content()}
      </SideSheet>
    </AnswerTime.Provider>
  )
}

/** What stands further down comes into sight, and the keyboard goes on from there. */
function goTo(id: string) {
  const part = document.getElementById(id)
  part?.scrollIntoView?.({ block: 'start' })
  part?.querySelector<HTMLElement>('select, button')?.focus()
}

/** The causes before and after it in the list. Undefined where the list shows something else. */
function useNeighbors(id: string): Neighbors | undefined {
  const { formatMessage } = useIntl()
  const { setQuery } = useRuntime()
  const beside = useBeside(id)
  if (!beside) return undefined
  const to = (other: string | undefined) =>
    other === undefined
      ? undefined
      : () => setQuery(encodeQuery({ cause: other }), { replace: true })
  return {
    previous: to(beside.previous),
    next: to(beside.next),
    labels: {
      previous: formatMessage({ id: 'admin/order-integrations.page.previous-cause' }),
      next: formatMessage({ id: 'admin/order-integrations.page.next-cause' }),
    },
  }
}

interface GoneProps {
  readonly partial: boolean
}

/** Not every cause that cannot be found is over: its orders may not be loaded yet. */
function Gone({ partial }: GoneProps) {
  const { formatMessage } = useIntl()
  const text = useRef<HTMLDivElement>(null)
  // The button that closed the orders is gone, and focus must not go with it.
  useEffect(() => {
    if (isFocusLost()) text.current?.focus()
  }, [])
  const name = partial ? 'not-loaded' : 'over'
  return (
    <div ref={text} tabIndex={-1} className={csx({ outline: 'none' })}>
      <EmptyBlock title={formatMessage({ id: `${APP}.${name}` })}>
        <FormattedMessage id={`${APP}.${name}-help`} tagName="p" />
      </EmptyBlock>
    </div>
  )
}
