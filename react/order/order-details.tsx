import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import { csx, StatusTag } from '../ui'
import { statusMeaningId, toKebab } from '../ui/labels'
import { DiagnosisView } from './diagnosis-view'
import { History } from './history'
import { OrderIds } from './order-ids'
import { Section } from './section'

const APP = 'admin/order-integrations.page'

const state = csx({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '$space-2' })
const meaning = csx({ text: '$body', color: '$secondary', margin: 0, marginTop: '$space-2' })
const step = csx({ text: '$detail', color: '$secondary' })
const nothingToDo = csx({ text: '$body', margin: 0, marginTop: '$space-5' })

interface Props {
  readonly order: Order
}

export function OrderDetails({ order }: Props) {
  const { formatMessage } = useIntl()

  return (
    <>
      <div className={state}>
        <StatusTag status={order.status} />
        {order.step && (
          <span className={step}>
            <FormattedMessage id={`${APP}.step-${toKebab(order.step)}`} />
          </span>
        )}
      </div>
      <FormattedMessage id={statusMeaningId(order.status)}>
        {(text) => <p className={meaning}>{text}</p>}
      </FormattedMessage>
      {order.diagnosis ? (
        <DiagnosisView diagnosis={order.diagnosis} />
      ) : (
        <FormattedMessage id={`${APP}.nothing-to-do`}>
          {(text) => <p className={nothingToDo}>{text}</p>}
        </FormattedMessage>
      )}
      <Section title={formatMessage({ id: `${APP}.history` })}>
        <History order={order} />
      </Section>
      <Section title={formatMessage({ id: `${APP}.ids` })}>
        <OrderIds order={order} />
      </Section>
    </>
  )
}
