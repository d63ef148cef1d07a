import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import type { Order } from '../api/use-order-integration'
import { Button, csx, MoreActions, SheetActions, TroubleNotice } from '../ui'
import { isUnexplained } from '../ui/labels'
import { CloseForm } from '../work/close-form'
import { ExplainForm } from '../work/explain-form'
import { ReplaceQuestion } from '../work/replace-question'
import type { Checking } from './checks/use-order-check'
import { PrimaryAction } from './primary-action'
import { primaryOf } from './primary-of'
import type { WorkOnOrder } from './use-work-on-order'

const APP = 'admin/order-integrations'

const form = csx({
  padding: '$space-4 $space-6',
  borderBottom: '$neutral',
  text: '$body',
  '@media (max-width: 30rem)': { padding: '$space-3 $space-4' },
})
const place = csx({ outline: 'none' })

interface Props {
  readonly order: Order
  readonly checking: Checking
  readonly work: WorkOnOrder
  readonly onSupport: () => void
}

/** What can be done about an order: the one thing that its check or its steps ask for, and closing it. */
export function OrderActions({ order, checking, work, onSupport }: Props) {
  const { formatMessage } = useIntl()
  const [opened, setOpened] = useState<'close' | 'explain'>()
  const foot = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone once it is done, and focus must not go with it.
  const end = async (done: Promise<boolean>) => {
    if (await done) setOpened(undefined)
    foot.current?.focus()
  }
  const primary = primaryOf(order, checking)
  const mayWork = work.mayWork && !order.closing
  const label = (id: string) => formatMessage({ id: `${APP}.page.${id}` })
  const explain = { label: label('set-cause'), onChoose: () => setOpened('explain') }
  const support = {
    label: formatMessage({ id: `${APP}.ticket.copy` }),
    onChoose: onSupport,
  }
  const isOpen = isUnexplained(order.diagnosis?.errorType)

  return (
    <div ref={foot} tabIndex={-1} className={place}>
      {work.asked && (
        <div className={form}>
          <ReplaceQuestion
            decision={work.asked.decision}
            busy={work.busy}
            onReplace={() => void end(work.asked?.replace() ?? Promise.resolve(true))}
            onKeep={work.asked.keep}
          />
        </div>
      )}
      {opened && !work.asked && (
        <div className={form}>
          <OpenedForm
            act={opened}
            busy={work.busy}
            onClose={(reason, note) => void end(work.close(reason, note))}
            onExplain={(errorType) => void end(work.explain(errorType))}
          />
        </div>
      )}
      <div role="status">
        {work.trouble && (
          <div className={form}>
            <TroubleNotice trouble={work.trouble} />
          </div>
        )}
      </div>
      <SheetActions
        others={
          <>
            {mayWork && (
              <Button
                variant="tertiary"
                aria-expanded={opened === 'close'}
                onClick={() => setOpened(opened === 'close' ? undefined : 'close')}
              >
                <FormattedMessage id={`${APP}.page.close-order`} />
              </Button>
            )}
            <MoreActions actions={mayWork && isOpen ? [explain, support] : [support]} />
          </>
        }
      >
        {primary && <PrimaryAction primary={primary} checking={checking} work={work} />}
      </SheetActions>
    </div>
  )
}

interface FormProps {
  readonly act: 'close' | 'explain'
  readonly busy: boolean
  readonly onClose: (reason: CloseReason, note: string | undefined) => void
  readonly onExplain: (errorType: ErrorType) => void
}

function OpenedForm({ act, busy, onClose, onExplain }: FormProps) {
  return act === 'close' ? (
    <CloseForm busy={busy} onClose={onClose} />
  ) : (
    <ExplainForm busy={busy} onExplain={onExplain} />
  )
}
