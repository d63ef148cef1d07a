import React, { useState } from 'react'
import { useIntl } from 'react-intl'

import type { Alert, Channels } from '../../api/use-channels'
import { CountText, csx, TIGHT } from '../../ui'
import { AlertRow } from './alert-row'
import { band, word } from './alert-style'
import { HandledLine } from './handled-line'
import { HealthyMenu } from './healthy-menu'
import { MarketplaceChip } from './marketplace-chip'
import { marketplacesInTrouble } from './marketplaces-in-trouble'

const APP = 'admin/order-integrations.alert'

/** So many marketplaces in trouble stand beside each other; all others are one press away. */
const MOST_CHIPS = 2

// One line: chips give way before it becomes two.
const marketplaces = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  padding: '0 0.75rem 0.5rem 2.5rem',
  '& > *': { flexShrink: 0 },
  '& > a': { flexShrink: 1 },
  [TIGHT]: { flexWrap: 'wrap', paddingLeft: '0.75rem' },
})

type Props = Pick<Channels, 'channels' | 'reading' | 'failuresKnown' | 'isUnread'> & {
  readonly alerts: readonly Alert[]
}

/** What is being lost now: the greatest loss that nobody has taken up, and behind it the others. */
export function AlertBand({ alerts, channels, reading, failuresKnown, isUnread }: Props) {
  const { formatMessage } = useIntl()
  const [isUnfolded, setUnfolded] = useState(false)
  const open = alerts.filter(({ handled }) => !handled)
  const handled = alerts.filter((alert) => alert.handled)
  const shown = isUnfolded ? open : open.slice(0, 1)
  const troubles = marketplacesInTrouble(open)
  const more = alerts.length - 1
  const channelOf = ({ marketplace }: Alert) =>
    channels?.find((channel) => channel.marketplace.id === marketplace.id)

  if (open.length === 0) return <HandledLine alerts={handled} />
  return (
    <>
      <section className={band} aria-label={formatMessage({ id: `${APP}.label` })}>
        {shown.map((alert) => (
          <AlertRow
            key={alert.id}
            alert={alert}
            channel={channelOf(alert)}
            known={failuresKnown?.find(
              ({ marketplace }) => marketplace.id === alert.marketplace.id,
            )}
          />
        ))}
        <div className={marketplaces}>
          {!isUnfolded &&
            troubles
              .slice(0, MOST_CHIPS)
              .map((trouble) => (
                <MarketplaceChip
                  key={trouble.marketplace.id}
                  trouble={trouble}
                  isAlone={troubles.length === 1}
                />
              ))}
          <HealthyMenu {...{ channels, reading, failuresKnown, isUnread }} />
          {more > 0 && (
            <button
              type="button"
              className={word}
              aria-expanded={isUnfolded}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              {isUnfolded ? (
                formatMessage({ id: `${APP}.fewer` })
              ) : (
                <CountText id={`${APP}.more`} count={more} />
              )}
            </button>
          )}
        </div>
      </section>
      {/* While something else burns, what somebody has taken up can wait behind it. */}
      {isUnfolded && <HandledLine alerts={handled} />}
    </>
  )
}
