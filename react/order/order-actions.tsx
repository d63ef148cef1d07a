import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import type { NotDone } from '../api/use-change'
import type { Order } from '../api/use-order-integration'
import { AboveActions, Button, csx, MoreActions, SheetActions, useDrafts } from '../ui'
import { isUnexplained } from '../ui/labels'
import { AssignOrderButton } from '../work/assign-button'
import { closeDrafts, CloseForm } from '../work/close-form'
import { ExplainForm } from '../work/explain-form'
import { InTheWay } from '../work/in-the-way'
import { useCancelInVtex } from '../work/use-cancel-in-vtex'
import type { Checking } from './checks/use-order-check'
import { PrimaryAction } from './primary-action'
import { primaryOf } from './primary-of'
import type { WorkOnOrder } from './use-work-on-order'

const APP = 'admin/order-integrations'

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
  const { opened, setOpened, endOpened } = useOpened()
  const [unplanned, setUnplanned] = useState<NotDone>()
  const foot = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone once it is done, and focus must not go with it.
  const end = async (done: Promise<boolean>) => {
    if (await done) endOpened()
    foot.current?.focus()
  }
  const canceling = useCancelInVtex(setUnplanned)
  const primary = primaryOf(order, checking, canceling)
  const mayWork = work.mayWork && !order.closing
  const label = (id: string) => formatMessage({ id: `${APP}.page.${id}` })
  const explain = { label: label('set-cause'), onChoose: () => setOpened('explain') }
  const support = {
    label: formatMessage({ id: `${APP}.ticket.copy` }),
    onChoose: onSupport,
  }
  const cancel = {
    label: formatMessage({ id: `${APP}.cancellation.make` }),
    onChoose: () => canceling.prepare({ ids: [order.id] }, 1),
  }
  const mayDecline = canceling.mayCancel && !order.closing && order.mayCancel === 'DECLINED'
  const isOpen = mayWork && isUnexplained(order.diagnosis?.errorType)

  return (
    <div ref={foot} tabIndex={-1} className={place}>
      <Above
        work={work}
        trouble={work.trouble ?? unplanned}
        act={opened}
        end={(done) => void end(done)}
      />
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
            <MoreActions
              actions={[...(isOpen ? [explain] : []), ...(mayDecline ? [cancel] : []), support]}
            />
          </>
        }
      >
        {primary && (
          <PrimaryAction {...{ primary, checking, work, canceling }} onTrouble={setUnplanned} />
        )}
        {mayWork && <AssignOrderButton order={order} />}
      </SheetActions>
    </div>
  )
}

/** Which form is open: one that somebody began to fill in and has not sent is again. */
function useOpened() {
  const closing = useDrafts(closeDrafts)
  const [opened, setOpened] = useState<'close' | 'explain' | undefined>(() =>
    closing.isBegun() ? 'close' : undefined,
  )
  const endOpened = () => {
    closing.forget()
    setOpened(undefined)
  }
  return { opened, setOpened, endOpened }
}

interface AboveProps {
  readonly work: WorkOnOrder
  readonly trouble?: NotDone
  readonly act?: 'close' | 'explain'
  readonly end: (done: Promise<boolean>) => void
}

/** What was asked for, what stands in its way, and why it was not done. */
function Above({ work, trouble, act, end }: AboveProps) {
  const { asked, busy } = work
  return (
    <InTheWay
      busy={busy}
      decision={asked?.decision}
      onReplace={() => asked && end(asked.replace())}
      onKeep={() => asked?.keep()}
      trouble={trouble}
    >
      {act && !asked && (
        <AboveActions>
          <OpenedForm
            act={act}
            busy={busy}
            onClose={(reason, note) => end(work.close(reason, note))}
            onExplain={(errorType) => end(work.explain(errorType))}
          />
        </AboveActions>
      )}
    </InTheWay>
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
