import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Alert, Channels } from '../../api/use-channels'
import {
  CountText,
  csx,
  IconChartLineUp,
  IconLinkBreak,
  line,
  MoneySums,
  NARROW,
  PHONE,
} from '../../ui'
import { useListView } from '../../view/use-list-view'
import { causesOf } from '../destinations'
import { ViewLink } from '../view-link'
import { AlertRow } from './alert-row'
import { band, pill, word } from './alert-style'
import { HandledLine } from './handled-line'
import { HealthyMenu } from './healthy-menu'

const APP = 'admin/order-integrations.alert'

const marketplaces = line({
  gap: 2,
  also: {
    padding: '0 0.75rem 0.5rem 2.5rem',
    [NARROW]: { paddingLeft: '0.75rem' },
    // On a phone the one alert above has said it already.
    '&[data-single="true"]': { [PHONE]: { display: 'none' } },
  },
})
const more = csx({ display: 'flex', justifyContent: 'flex-end' })

type Props = Pick<Channels, 'channels' | 'reading'> & { readonly alerts: readonly Alert[] }

/** What is being lost now: the greatest loss that nobody has taken up, and behind it the others. */
export function AlertBand({ alerts, channels, reading }: Props) {
  const { formatMessage } = useIntl()
  const [isUnfolded, setUnfolded] = useState(false)
  const open = alerts.filter(({ handled }) => !handled)
  const handled = alerts.filter((alert) => alert.handled)
  const shown = isUnfolded ? open : open.slice(0, 1)
  const channelOf = ({ marketplace }: Alert) =>
    channels?.find((channel) => channel.marketplace.id === marketplace.id)

  return (
    <>
      {open.length > 0 && (
        <section className={band} aria-label={formatMessage({ id: `${APP}.label` })}>
          {shown.map((alert) => (
            <AlertRow key={alert.id} alert={alert} channel={channelOf(alert)} />
          ))}
          <div className={marketplaces} data-single={open.length === 1}>
            {open.map((alert) => (
              <MarketplaceChip key={alert.id} alert={alert} />
            ))}
            <HealthyMenu channels={channels} reading={reading} />
            {open.length > 1 && (
              <span className={more}>
                <button
                  type="button"
                  className={word}
                  aria-expanded={isUnfolded}
                  onClick={() => setUnfolded(!isUnfolded)}
                >
                  {isUnfolded ? (
                    <FormattedMessage id={`${APP}.fewer`} />
                  ) : (
                    <CountText id={`${APP}.more`} count={open.length - 1} />
                  )}
                </button>
              </span>
            )}
          </div>
        </section>
      )}
      <HandledLine alerts={handled} />
    </>
  )
}

/** A marketplace in trouble, and what that costs. */
function MarketplaceChip({ alert }: { readonly alert: Alert }) {
  const { formatNumber } = useIntl()
  const { view } = useListView()
  const { kind, marketplace, orders, value, lostSales } = alert
  const isSilent = kind === 'MARKETPLACE_SILENT'
  const Sign = isSilent ? IconLinkBreak : IconChartLineUp
  const sums = isSilent ? (lostSales?.sums ?? []) : value

  return (
    <ViewLink className={pill} to={causesOf(view, marketplace.id)} isBad>
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
