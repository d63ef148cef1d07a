import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Channel, Channels, FailuresKnown } from '../../api/use-channels'
import {
  CountText,
  csx,
  cx,
  IconCaretDown,
  IconCheck,
  IconQuestion,
  PHONE,
  Popover,
  useMedia,
} from '../../ui'
import { FailuresKnownText } from '../../work/failures-known-text'
import { toKebab } from '../../ui/labels'
import { useListView } from '../../view/use-list-view'
import { ChannelWords } from '../channels/channel-words'
import { ofMarketplace } from '../destinations'
import { ViewLink } from '../view-link'
import { pill } from './alert-style'

const APP = 'admin/order-integrations'

const list = csx({
  listStyle: 'none',
  margin: 0,
  padding: '$space-2',
  fontSize: '0.8125rem',
  lineHeight: '1.125rem',
  'li + li': { marginTop: '$space-3' },
  a: { font: 'inherit', fontWeight: 600, color: '$action.main.tertiary', textDecoration: 'none' },
  div: { color: '$secondary', font: 'inherit' },
  'span, time': { font: 'inherit', color: 'inherit' },
})

const isHealthy = ({ state }: Channel) => state === 'HEALTHY'
const isInTrouble = ({ state }: Channel) => state === 'SILENT' || state === 'SURGING'

// Among the words under the title it is one of them.
const quietly = csx({
  '&&': {
    minHeight: '1.5rem',
    marginY: '-0.25rem',
    padding: 0,
    border: 'none',
    // It reaches over the line above.
    bg: 'transparent',
    color: '$secondary',
    // Large enough for a finger without making the line higher.
    [PHONE]: { minHeight: '2.75rem', marginY: '-0.875rem' },
  },
})

interface Props extends Pick<Channels, 'channels' | 'reading' | 'failuresKnown' | 'isUnread'> {
  /** Where nothing is wrong, and so nothing stands around it. */
  readonly isQuiet?: boolean
}

/** The marketplaces that need nobody, in one word; those of which that is not known are counted beside them. */
export function HealthyMenu(props: Props) {
  const { channels = [], reading, failuresKnown = [], isUnread, isQuiet = false } = props
  const { view } = useListView()
  const isPhone = useMedia(PHONE)
  const quiet = channels.filter((channel) => !isInTrouble(channel))
  const knownOf = ({ marketplace }: Channel) =>
    failuresKnown.find((known) => known.marketplace.id === marketplace.id)
  // What was read or imported long ago does not say that all is as usual now.
  const isOld = (channel: Channel) => isUnread || knownOf(channel)?.isOld === true
  const healthy = quiet.filter((channel) => isHealthy(channel) && !isOld(channel)).length
  const unknown = quiet.length - healthy
  if (quiet.length === 0) return null

  return (
    <Popover
      button={({ ref, open, onToggle }) => (
        <button
          ref={ref}
          type="button"
          className={isQuiet ? cx(pill, quietly) : pill}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Counts healthy={healthy} unknown={unknown} isBrief={isQuiet || isPhone} />
          <IconCaretDown size="small" aria-hidden />
        </button>
      )}
    >
      <ul className={list}>
        {quiet.map((channel) => (
          <li key={channel.marketplace.id}>
            <ViewLink to={ofMarketplace(view, channel.marketplace.id)}>
              {channel.marketplace.name}
            </ViewLink>
            <div>
              {!isOld(channel) && (
                <>
                  <FormattedMessage id={`${APP}.header.state-${toKebab(channel.state)}`} />
                  {' · '}
                </>
              )}
              <ChannelWords
                channel={channel}
                reading={reading?.find(({ affiliateId }) => affiliateId === channel.marketplace.id)}
              />
              <KnownLine known={knownOf(channel)} />
            </div>
          </li>
        ))}
      </ul>
    </Popover>
  )
}

function KnownLine({ known }: { readonly known?: FailuresKnown }) {
  return known ? (
    <div>
      <FailuresKnownText {...known} />
    </div>
  ) : null
}

interface CountsProps {
  readonly healthy: number
  readonly unknown: number
  readonly isBrief: boolean
}

function Counts({ healthy, unknown, isBrief }: CountsProps) {
  const Sign = healthy > 0 ? IconCheck : IconQuestion
  return (
    <>
      <Sign size="small" aria-hidden />
      <span>
        {healthy > 0 && (
          <CountText
            id={`${APP}.header.${isBrief ? 'selling-short' : 'selling'}`}
            count={healthy}
          />
        )}
        {healthy > 0 && unknown > 0 && ' · '}
        {unknown > 0 && <CountText id={`${APP}.header.not-known`} count={unknown} />}
      </span>
    </>
  )
}
