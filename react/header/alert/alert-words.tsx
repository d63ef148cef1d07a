import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Alert } from '../../api/use-channels'
import {
  MoneySums,
  PHONE,
  ShortTime,
  useDurationText,
  useMedia,
  useNow,
  usePersonText,
} from '../../ui'
import { actorLabelId, toKebab } from '../../ui/labels'

const APP = 'admin/order-integrations.alert'

interface Props {
  readonly alert: Alert
}

/** What is being lost, in a line. */
export function AlertTitle({ alert: { kind, marketplace, orders, since, issue } }: Props) {
  const { formatNumber } = useIntl()
  const durationText = useDurationText()
  const now = useNow()
  return (
    <FormattedMessage
      id={`${APP}.${toKebab(kind)}`}
      values={{
        marketplace: marketplace.name,
        count: orders,
        number: formatNumber(orders),
        since: <ShortTime at={since} />,
        duration: durationText(now - Date.parse(since)),
        title: issue?.title ?? '',
      }}
    />
  )
}

/** What it costs, until when, and whose turn it is. */
export function AlertDetail({ alert }: Props) {
  const { kind } = alert
  return (
    <p>{kind === 'MARKETPLACE_SILENT' ? <Silence alert={alert} /> : <Failures {...alert} />}</p>
  )
}

function Silence({ alert: { lostSales } }: Props) {
  const { formatNumber } = useIntl()
  const isBrief = useMedia(PHONE)
  const actor = <FormattedMessage key="actor" id={`${APP}.orders-team`} />
  if (!lostSales) return actor
  const { sums, expected, seen } = lostSales
  return (
    <Dotted>
      {sums.length > 0 && (
        <strong key="sales">
          <FormattedMessage
            id={`${APP}.lost-sales`}
            values={{ value: <MoneySums sums={sums} isBrief={isBrief} /> }}
          />
        </strong>
      )}
      <FormattedMessage
        key="expected"
        id={`${APP}.expected`}
        values={{ expected: formatNumber(Math.round(expected)), seen: formatNumber(seen) }}
      />
      {actor}
    </Dotted>
  )
}

function Failures({ value, dueToday, dueTodayBy, issue }: Alert) {
  const { formatNumber } = useIntl()
  const personText = usePersonText()
  const isBrief = useMedia(PHONE)
  return (
    <Dotted>
      {value.length > 0 && (
        <FormattedMessage
          id={`${APP}.at-risk`}
          values={{
            value: (
              <strong>
                <MoneySums sums={value} isBrief={isBrief} />
              </strong>
            ),
          }}
        />
      )}
      {dueToday > 0 && dueTodayBy && (
        <strong>
          <FormattedMessage
            id={`${APP}.due-today`}
            values={{
              count: dueToday,
              number: formatNumber(dueToday),
              by: <ShortTime at={dueTodayBy} />,
            }}
          />
        </strong>
      )}
      {issue && (
        <FormattedMessage
          id={`${APP}.must-act`}
          values={{ actor: <FormattedMessage id={actorLabelId(issue.actor)} /> }}
        />
      )}
      {issue &&
        (issue.assignee ? (
          personText(issue.assignee)
        ) : (
          <FormattedMessage id={`${APP}.nobody-assigned`} />
        ))}
    </Dotted>
  )
}

/** Facts side by side; those that are not there leave no gap. */
function Dotted({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {React.Children.toArray(children).map((fact, index) => (
        <React.Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </React.Fragment>
      ))}
    </>
  )
}
