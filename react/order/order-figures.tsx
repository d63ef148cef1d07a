import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import {
  csx,
  DeadlineText,
  ExternalLink,
  Figure,
  FigureRow,
  isDeadlineRunning,
  MoneyText,
  ShortTime,
  UnknownText,
} from '../ui'
import { OrderAssignee } from '../work/order-assignee'

const APP = 'admin/order-integrations.page'

const small = csx({ text: '$detail', color: '$secondary' })

interface Props {
  readonly order: Order
}

/** Where it was sold, until when it has to be shipped, and what it is worth. */
export function OrderFigures({ order }: Props) {
  const { marketplace, atMarketplace, shipBy, status, value } = order
  return (
    <FigureRow>
      <Figure label={<FormattedMessage id={`${APP}.fact-marketplace`} />}>
        {atMarketplace ? (
          <ExternalLink href={atMarketplace.url} says={atMarketplace.label}>
            {marketplace.name}
          </ExternalLink>
        ) : (
          marketplace.name
        )}
      </Figure>
      <Figure label={<FormattedMessage id={`${APP}.column-ship-by`} />}>
        {shipBy ? (
          <>
            {isDeadlineRunning(status) && (
              <>
                <DeadlineText at={shipBy.at} estimated={shipBy.estimated} />
                {' · '}
              </>
            )}
            <ShortTime at={shipBy.at} />
            {shipBy.estimated && (
              <span className={small}>
                {' · '}
                <FormattedMessage id={`${APP}.estimated`} />
              </span>
            )}
          </>
        ) : (
          <UnknownText />
        )}
      </Figure>
      <Figure label={<FormattedMessage id={`${APP}.column-value`} />}>
        {value ? <MoneyText {...value} /> : <UnknownText />}
      </Figure>
      <Figure label={<FormattedMessage id="admin/order-integrations.team.assignee" />}>
        <OrderAssignee order={order} />
      </Figure>
    </FigureRow>
  )
}
