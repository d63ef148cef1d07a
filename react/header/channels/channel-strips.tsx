import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Channels } from '../../api/use-channels'
import { csx, NARROW, Placeholder, prose, wordButton } from '../../ui'
import { AlarmPanel } from './alarm-panel'
import { ChannelStrip } from './channel-strip'

const APP = 'admin/order-integrations.header'
const WIDE_COUNT = 3

const block = csx({ marginTop: '$space-3' })
const row = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-3',
  [NARROW]: { flexDirection: 'column', alignItems: 'stretch', gap: '$space-1' },
})
const list = csx({
  flex: 1,
  display: 'grid',
  gridTemplateColumns: `repeat(${WIDE_COUNT}, minmax(0, 1fr))`,
  gap: '$space-2',
  listStyle: 'none',
  margin: 0,
  padding: 0,
  minHeight: '3.875rem',
  '&[data-folded="true"] > li:nth-of-type(n + 4)': { display: 'none' },
  [NARROW]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '&[data-folded="true"] > li:nth-of-type(n + 2)': { display: 'none' },
  },
})
const more = csx({
  ...wordButton,
  color: '$action.main.tertiary',
  textAlign: 'left',
  '&[data-only="narrow"]': { display: 'none', [NARROW]: { display: 'block' } },
})
const quiet = prose({ quiet: true })

/** Whether the store's marketplaces sell as usual, those in trouble first. */
export function ChannelStrips({ channels, reading, failure, retry }: Channels) {
  const { formatMessage, formatNumber } = useIntl()
  const [isFolded, setFolded] = useState(true)
  const [openId, setOpenId] = useState<string>()
  const open = channels?.find(({ marketplace }) => marketplace.id === openId)

  if (!channels) return failure ? <NotKnown onRetry={retry} /> : <Waiting />
  if (channels.length === 0) {
    return (
      <div className={block}>
        <FormattedMessage id={`${APP}.no-channels`}>
          {(text) => <p className={quiet}>{text}</p>}
        </FormattedMessage>
      </div>
    )
  }

  return (
    <section className={block} aria-label={formatMessage({ id: `${APP}.channels` })}>
      <div className={row}>
        <ul className={list} role="list" data-folded={isFolded}>
          {channels.map((channel) => {
            const { id } = channel.marketplace
            return (
              <li key={id}>
                <ChannelStrip
                  channel={channel}
                  reading={reading?.find(({ affiliateId }) => affiliateId === id)}
                  isOpen={id === openId}
                  onToggle={() => setOpenId(id === openId ? undefined : id)}
                />
              </li>
            )
          })}
        </ul>
        {channels.length > 1 && (
          <button
            type="button"
            className={more}
            data-only={channels.length > WIDE_COUNT ? undefined : 'narrow'}
            aria-expanded={!isFolded}
            onClick={() => setFolded(!isFolded)}
          >
            <FormattedMessage
              id={`${APP}.${isFolded ? 'all-channels' : 'fewer-channels'}`}
              values={{ number: formatNumber(channels.length) }}
            />
          </button>
        )}
      </div>
      {open?.alarm && (
        <AlarmPanel id="order-integrations-alarm" channel={open} alarm={open.alarm} />
      )}
    </section>
  )
}

interface NotKnownProps {
  readonly onRetry: () => void
}

/** Not knowing is not being well: it says so, and leaves the list below alone. */
function NotKnown({ onRetry }: NotKnownProps) {
  return (
    <div className={block} role="status">
      <p className={quiet}>
        <FormattedMessage id={`${APP}.channels-failed`} />{' '}
        <button type="button" className={more} onClick={onRetry}>
          <FormattedMessage id="admin/order-integrations.page.retry" />
        </button>
      </p>
    </div>
  )
}

function Waiting() {
  return (
    <div className={block} aria-hidden>
      <div className={row}>
        <ul className={list} role="list" data-folded>
          {Array.from({ length: WIDE_COUNT }, (_, index) => (
            <li key={index}>
              <Placeholder height="3.875rem" />
            </li>
          ))}
        </ul>
        <div className={more} data-only="narrow" />
      </div>
    </div>
  )
}
