import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useKnowsOnlyVtex } from '../api/use-onboarding'
import type { OrderInbox } from '../api/use-order-inbox'
import {
  csx,
  DeadlineText,
  InnerLink,
  MoneyText,
  orderHref,
  PHONE,
  ShortTime,
  useMedia,
} from '../ui'
import { useListView } from '../view/use-list-view'
import { overdue } from './destinations'
import { HeaderFigure, figureList, FigurePlaceholders } from './figure'
import { ViewLink } from './view-link'

const APP = 'admin/order-integrations.header'

interface Props {
  readonly open?: OrderInbox['open']
}

/** What is open and until when it can be saved, over all open orders whatever the filter. */
export function Figures({ open }: Props) {
  const { formatNumber } = useIntl()
  const { view } = useListView()
  const isOnlyVtex = useKnowsOnlyVtex()
  if (!open) return <FigurePlaceholders />
  const { total, deadlinesPassed: late } = open

  return (
    <dl className={figureList}>
      <HeaderFigure
        label={<FormattedMessage id={`${APP}.${isOnlyVtex ? 'open-in-vtex' : 'open'}`} />}
        value={formatNumber(total)}
        detail={
          late > 0 && (
            <ViewLink to={overdue(view)}>
              <FormattedMessage
                id={`${APP}.late`}
                values={{ count: late, number: formatNumber(late) }}
              />
            </ViewLink>
          )
        }
      />
      <ValueAtRisk open={open} />
      <NextDeadline open={open} />
    </dl>
  )
}

interface OpenProps {
  readonly open: OrderInbox['open']
}

/** What open orders are worth, each currency by itself, and of how many nobody knows. */
function ValueAtRisk({ open: { valueAtRisk, ordersWithoutValue } }: OpenProps) {
  const { formatNumber } = useIntl()
  const isBrief = useMedia(PHONE)
  const [first, ...others] = valueAtRisk
  const isUnknown = !first && ordersWithoutValue > 0

  return (
    <HeaderFigure
      label={<FormattedMessage id={`${APP}.at-risk`} />}
      isKnown={Boolean(first)}
      value={
        first ? (
          <MoneyText amount={first.amount} currency={first.currency} isBrief={isBrief} />
        ) : (
          <FormattedMessage id={`${APP}.${isUnknown ? 'value-unknown' : 'value-none'}`} />
        )
      }
      detail={
        first && (
          <>
            {others.map(({ currency, amount }) => (
              <React.Fragment key={currency}>
                {'+ '}
                <MoneyText amount={amount} currency={currency} isBrief={isBrief} />{' '}
              </React.Fragment>
            ))}
            {ordersWithoutValue > 0 && (
              <FormattedMessage
                id="admin/order-integrations.page.without-value"
                values={{ number: formatNumber(ordersWithoutValue) }}
              />
            )}
          </>
        )
      }
    />
  )
}

const link = csx({
  font: 'inherit',
  color: 'inherit',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
})

/** The least time in which an order can still be saved. It leads to that order. */
function NextDeadline({ open: { nextDeadline: at, nextDeadlineOrder: order } }: OpenProps) {
  const { openOrder } = useListView()
  const label = <FormattedMessage id={`${APP}.next-deadline`} />
  if (!at) {
    return (
      <HeaderFigure
        label={label}
        isKnown={false}
        value={<FormattedMessage id={`${APP}.no-deadline`} />}
      />
    )
  }
  const left = <DeadlineText at={at} estimated={order?.shipBy?.estimated} />
  return (
    <HeaderFigure
      label={label}
      value={
        order ? (
          <InnerLink
            className={link}
            href={orderHref(order.id)}
            opens={order.id}
            onFollow={() => openOrder(order.id)}
          >
            {left}
          </InnerLink>
        ) : (
          left
        )
      }
      detail={
        <>
          <ShortTime at={at} />
          {/* Before the dot the line may end, where there is no room for the name. */}
          {order && ` ·\u00a0${order.marketplace.name}`}
        </>
      }
    />
  )
}
