import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Channel, MarketplaceReading } from '../../api/use-channels'
import { colors, csx, cx, focusRing, IconCaretDown, IconCaretUp } from '../../ui'
import { toKebab } from '../../ui/labels'
import { useListView } from '../../view/use-list-view'
import { ofMarketplace } from '../destinations'
import { ViewLink } from '../view-link'
import { ChannelWords } from './channel-words'
import { StateIcon } from './state-icon'

const strip = csx({
  display: 'block',
  width: '100%',
  // A name and two lines: what fails and why takes the second, and the list below does not move for it.
  minHeight: '3.875rem',
  paddingY: '$space-1',
  paddingX: '$space-3',
  border: '$neutral',
  borderLeftWidth: '4px',
  borderRadius: '$base',
  bg: '$primary',
  font: 'inherit',
  textAlign: 'left',
  textDecoration: 'none',
  color: '$primary',
  cursor: 'pointer',
  '&:hover': { bg: '$secondary' },
  ...focusRing,
  '&[data-state="SILENT"]': { borderColor: colors.alarm },
  '&[data-state="SURGING"]': { borderColor: colors.alarm },
})
// Not knowing looks like neither of the others.
const unknown = csx({ borderStyle: 'dashed', borderColor: colors.shape })
const top = csx({ display: 'flex', alignItems: 'center', gap: '$space-2', text: '$body' })
const name = csx({
  text: '$body',
  '&&': { fontWeight: 600 },
  color: '$primary',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
})
const state = csx({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '$space-05',
  marginLeft: 'auto',
  flexShrink: 0,
  text: '$detail',
  color: '$secondary',
  '[data-trouble="true"] > &': { color: colors.alarm, fontWeight: 600 },
})
const words = csx({ display: 'block', text: '$detail', color: '$secondary' })

interface Props {
  readonly channel: Channel
  readonly reading?: MarketplaceReading
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One marketplace. One in trouble opens what to do; any other leads to its open orders. */
export function ChannelStrip({ channel, reading, isOpen, onToggle }: Props) {
  const { view } = useListView()
  const { marketplace, alarm } = channel
  const look = cx(strip, channel.state === 'UNKNOWN' ? unknown : '')
  const Caret = isOpen ? IconCaretUp : IconCaretDown

  const content = (
    <>
      <span className={top} data-trouble={Boolean(alarm)}>
        <span className={name}>{marketplace.name}</span>
        <span className={state}>
          <StateIcon state={channel.state} />
          <FormattedMessage
            id={`admin/order-integrations.header.state-${toKebab(channel.state)}`}
          />
          {alarm && <Caret size="small" aria-hidden />}
        </span>
      </span>
      <span className={words}>
        <ChannelWords channel={channel} reading={reading} />
      </span>
    </>
  )

  return alarm ? (
    <button
      type="button"
      className={look}
      data-state={channel.state}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      {content}
    </button>
  ) : (
    <ViewLink to={ofMarketplace(view, marketplace.id)} className={look}>
      {content}
    </ViewLink>
  )
}
