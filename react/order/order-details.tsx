import React from 'react'
import type { RefObject } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import type { Order } from '../api/use-order-integration'
import { DoNotReprocess, prose, Section, Steps } from '../ui'
import { OrderNotes } from '../work/notes-section'
import { OrderVerdict } from './checks/order-verdict'
import type { Checking } from './checks/use-order-check'
import { ClosedNotice } from './closed-notice'
import { History } from './history'
import { InventoryErrors } from './inventory-errors'
import { OrderCause } from './order-cause'
import { OrderFacts } from './order-facts'
import { OrderIds } from './order-ids'
import { OrderTicket } from './order-ticket'
import { primaryOf } from './primary-of'
import { RawMessage } from './raw-message'

const APP = 'admin/order-integrations.page'

const nothingToDo = prose({})

interface Props {
  readonly order: Order
  readonly isCauseUnread: boolean
  readonly checking: Checking
  readonly supportRef: RefObject<HTMLDivElement>
}

/** An order from its cause to what is done about it: the verdict comes first, and the steps follow it. */
export function OrderDetails({ order, isCauseUnread, checking, supportRef }: Props) {
  const { formatMessage } = useIntl()
  const title = (name: string) => formatMessage({ id: `${APP}.${name}` })
  const { diagnosis } = order

  return (
    <>
      <ClosedNotice order={order} />
      {diagnosis ? (
        <WhatToDo {...{ order, diagnosis, isCauseUnread, checking }} />
      ) : (
        <FormattedMessage id={`${APP}.nothing-to-do`}>
          {(text) => <p className={nothingToDo}>{text}</p>}
        </FormattedMessage>
      )}
      <OrderNotes order={order} />
      {diagnosis?.rawMessage && (
        <Section title={title('raw-message')}>
          <RawMessage diagnosis={diagnosis} rawMessage={diagnosis.rawMessage} />
        </Section>
      )}
      <Section title={title('history')}>
        <History order={order} />
      </Section>
      <Section title={title('order-facts')}>
        <OrderFacts order={order} />
      </Section>
      <div ref={supportRef}>
        <Section title={formatMessage({ id: 'admin/order-integrations.ticket.title' })}>
          <OrderTicket order={order} />
        </Section>
      </div>
      <Section title={title('ids')}>
        <OrderIds order={order} />
      </Section>
    </>
  )
}

interface WhatToDoProps extends Pick<Props, 'order' | 'isCauseUnread' | 'checking'> {
  readonly diagnosis: NonNullable<Order['diagnosis']>
}

function WhatToDo({ order, diagnosis, isCauseUnread, checking }: WhatToDoProps) {
  const { formatMessage } = useIntl()
  const { check } = checking
  const mayCancel = useRights().cancelOrders === 'granted'
  const isPrimary = primaryOf(order, checking, { mayCancel })?.kind === 'check'
  const steps = check?.steps ?? diagnosis.steps
  return (
    <>
      <OrderCause {...{ order, diagnosis }} isUnread={isCauseUnread} meaning={check?.meaning} />
      <DoNotReprocess reprocess={diagnosis.reprocess} />
      <OrderVerdict checking={checking} isPrimary={isPrimary} />
      {steps.length > 0 && (
        <Section title={formatMessage({ id: `${APP}.steps` })}>
          <Steps steps={steps} />
        </Section>
      )}
      {diagnosis.inventoryErrors.length > 0 && (
        <InventoryErrors errors={diagnosis.inventoryErrors} />
      )}
    </>
  )
}
