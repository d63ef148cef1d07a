import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { csx, cx, IconChartLineUp, IconLinkBreak, MoneySums, PHONE, TIGHT } from '../../ui'
import { useListView } from '../../view/use-list-view'
import { causesOf } from '../destinations'
import { ViewLink } from '../view-link'
import { pill } from './alert-style'
import type { MarketplaceInTrouble } from './marketplaces-in-trouble'

const APP = 'admin/order-integrations.alert'

// In a small window the one alert above has said it already, and on a phone the others are one press away.
const said = csx({ [TIGHT]: { '&&': { display: 'none' } } })
const spared = csx({ [PHONE]: { '&&': { display: 'none' } } })

interface Props {
  readonly trouble: MarketplaceInTrouble
  /** Whether no other marketplace is in trouble. */
  readonly isAlone: boolean
}

/** A marketplace in trouble, and what that costs. */
export function MarketplaceChip({ trouble, isAlone }: Props) {
  const { formatNumber } = useIntl()
  const { view } = useListView()
  const { marketplace, isSilent, orders, sums } = trouble
  const Sign = isSilent ? IconLinkBreak : IconChartLineUp

  return (
    <ViewLink
      className={cx(pill, isAlone ? said : spared)}
      to={causesOf(view, marketplace.id)}
      isBad
    >
      <Sign size="small" aria-hidden />
      <span>
        <strong>{marketplace.name}</strong>{' '}
        <FormattedMessage
          id={`${APP}.chip-${isSilent ? 'silent' : 'failed'}`}
          values={{ count: orders, number: formatNumber(orders) }}
        />
        {sums.length > 0 && (
          <>
            {' · '}
            <MoneySums sums={sums} />
          </>
        )}
      </span>
    </ViewLink>
  )
}
