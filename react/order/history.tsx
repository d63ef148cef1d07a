import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Observation, Order } from '../api/use-order-integration'
import { csx, ExactTime } from '../ui'
import { sourceLabelId } from '../ui/labels'

const APP = 'admin/order-integrations.page'

const summary = csx({ text: '$detail', color: '$secondary', margin: 0, marginBottom: '$space-3' })
const list = csx({ listStyle: 'none', margin: 0, padding: 0 })
const entry = csx({
  borderLeft: '2px solid #DDDDDD',
  paddingLeft: '$space-4',
  paddingBottom: '$space-4',
  text: '$body',
  overflowWrap: 'anywhere',
  '&[data-success="true"]': { borderColor: '#38853C' },
  '&[data-success="false"]': { borderColor: '#CC3D3D' },
})
const small = csx({ text: '$detail', color: '$secondary', margin: 0 })
const message = csx({ margin: 0, marginY: '$space-1', whiteSpace: 'pre-wrap' })
const errors = csx({ margin: 0, paddingLeft: '$space-4', listStyle: 'disc' })

interface Props {
  readonly order: Order
}

export function History({ order }: Props) {
  const { formatNumber } = useIntl()

  return (
    <>
      <p className={summary}>
        <FormattedMessage
          id={`${APP}.history-summary`}
          values={{
            count: order.attempts,
            number: formatNumber(order.attempts),
            shown: formatNumber(order.history.length),
            first: <ExactTime at={order.firstSeenAt} />,
          }}
        />
      </p>
      <ol className={list} role="list">
        {order.history.map((observation, index) => (
          <HistoryEntry key={index} observation={observation} />
        ))}
      </ol>
    </>
  )
}

function HistoryEntry({ observation }: { readonly observation: Observation }) {
  const { source, success, flow, code, operationId, cut } = observation

  return (
    <li className={entry} data-success={success}>
      <p className={small}>
        <Times observation={observation} />
      </p>
      <div>
        <strong>
          <FormattedMessage id={`${APP}.${success ? 'reported-success' : 'reported-failure'}`} />
        </strong>{' '}
        <span className={small}>
          <FormattedMessage id={sourceLabelId(source)} /> · {flow}
          {code && ` · ${code}`}
        </span>
      </div>
      {observation.message && (
        <p className={message} translate="no">
          {observation.message}
        </p>
      )}
      <Errors observation={observation} />
      {operationId && (
        <p className={small}>
          <FormattedMessage id={`${APP}.operation`} values={{ id: operationId }} />
        </p>
      )}
      {cut && (
        <FormattedMessage id={`${APP}.cut`}>
          {(text) => <p className={small}>{text}</p>}
        </FormattedMessage>
      )}
    </li>
  )
}

function Times({
  observation: { firstSeenAt, lastSeenAt },
}: {
  readonly observation: Observation
}) {
  if (firstSeenAt === lastSeenAt) return <ExactTime at={lastSeenAt} seconds />
  return (
    <FormattedMessage
      id={`${APP}.repeated`}
      values={{
        last: <ExactTime at={lastSeenAt} seconds />,
        first: <ExactTime at={firstSeenAt} seconds />,
      }}
    />
  )
}

function Errors({ observation: { errors: reported } }: { readonly observation: Observation }) {
  if (reported.length === 0) return null
  return (
    <ul className={errors} translate="no">
      {reported.map(({ source, code, description }, index) => (
        <li key={index}>
          {description}
          <span className={small}> {[source, code].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
