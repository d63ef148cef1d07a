import React, { useRef, useState } from 'react'

import { useChannels } from '../api/use-channels'
import type { OrderInbox } from '../api/use-order-inbox'
import { csx, NARROW, stack, useStoreTimeZone } from '../ui'
import { ChannelStrips } from './channels/channel-strips'
import { Figures } from './figures'
import { LargestCauseLine } from './largest-cause-line'
import { TitleLine } from './title-line'
import { Volume } from './volume/volume'
import { VolumeTable } from './volume/volume-table'

const header = stack({})
const atStake = csx({
  display: 'flex',
  justifyContent: 'space-between',
  columnGap: '$space-6',
  [NARROW]: { flexDirection: 'column' },
})

interface Props {
  readonly inbox?: OrderInbox
  /** True where the list has no answer and is not waiting for one. */
  readonly failed: boolean
}

/** What is about to be lost, and how each marketplace does, before the list. */
export function OrdersHeader({ inbox, failed }: Props) {
  const [isTableOpen, setTableOpen] = useState(false)
  const hadAnswer = useRef(false)
  hadAnswer.current = hadAnswer.current || inbox !== undefined
  const channels = useChannels(hadAnswer.current)
  const { volume, failure } = channels
  useStoreTimeZone(inbox?.timeZone)

  return (
    <header className={header}>
      <TitleLine />
      {!failed && (
        <div className={atStake}>
          <Figures open={inbox?.open} />
          {/* Where it cannot be read, the row of marketplaces says so for both. */}
          {(volume || !failure) && (
            <Volume
              volume={volume}
              isTableOpen={isTableOpen}
              onToggle={() => setTableOpen(!isTableOpen)}
            />
          )}
        </div>
      )}
      {!failed && inbox?.open.total !== 0 && (
        <LargestCauseLine
          cause={channels.largestCause === undefined && failure ? null : channels.largestCause}
          total={channels.openTotal}
        />
      )}
      {isTableOpen && volume && <VolumeTable volume={volume} />}
      {/* Beside a list that failed, a second failure would say nothing new. */}
      {(!failed || channels.channels) && <ChannelStrips {...channels} />}
    </header>
  )
}
