import React, { useRef } from 'react'

import { useChannels } from '../api/use-channels'
import type { OrderInbox } from '../api/use-order-inbox'
import { csx } from '../ui'
import { ChannelStrips } from './channels/channel-strips'
import { Figures } from './figures'
import { TitleLine } from './title-line'

const header = csx({ display: 'flex', flexDirection: 'column' })

interface Props {
  readonly inbox?: OrderInbox
  /** True where the list has no answer and is not waiting for one. */
  readonly failed: boolean
}

/** What is about to be lost, and how each marketplace does, before the list. */
export function OrdersHeader({ inbox, failed }: Props) {
  const hadAnswer = useRef(false)
  hadAnswer.current = hadAnswer.current || inbox !== undefined
  const channels = useChannels(hadAnswer.current)

  return (
    <header className={header}>
      <TitleLine inbox={inbox} />
      {!failed && <Figures open={inbox?.open} />}
      {/* Beside a list that failed, a second failure would say nothing new. */}
      {(!failed || channels.channels) && <ChannelStrips {...channels} />}
    </header>
  )
}
