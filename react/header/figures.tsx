import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { IconWarningCircle } from '../ui'
import { useListView } from '../view/use-list-view'
import { allOpen, nextDue, overdue } from './destinations'
import { Figure, figureList, FigurePlaceholders } from './figure'
import { NextDeadline } from './next-deadline'
import { ValueAtRisk } from './value-at-risk'

const APP = 'admin/order-integrations.header'

interface Props {
  readonly open?: OrderInbox['open']
}

/** What is about to be lost, over all open orders whatever the filter. Each figure leads to the orders behind it. */
export function Figures({ open }: Props) {
  const { formatNumber } = useIntl()
  const { view } = useListView()
  if (!open) return <FigurePlaceholders />

  const { total, nextDeadline, deadlinesPassed: late } = open
  return (
    <ul className={figureList} role="list">
      <Figure
        to={allOpen(view)}
        value={formatNumber(total)}
        label={<FormattedMessage id={`${APP}.open`} values={{ count: total }} />}
      />
      <ValueAtRisk open={open} />
      {nextDeadline ? (
        <NextDeadline at={nextDeadline} to={nextDue(view)} />
      ) : (
        <Figure
          to={nextDue(view)}
          isKnown={false}
          value={<FormattedMessage id={`${APP}.no-deadline`} />}
          label={<FormattedMessage id={`${APP}.next-deadline`} />}
        />
      )}
      <Figure
        to={overdue(view)}
        value={formatNumber(late)}
        icon={late > 0 && <IconWarningCircle aria-hidden />}
        isBad={late > 0}
        label={<FormattedMessage id={`${APP}.deadlines-passed`} values={{ count: late }} />}
      />
    </ul>
  )
}
