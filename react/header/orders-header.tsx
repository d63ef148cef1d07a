import React, { useRef } from 'react'

import { useChannels } from '../api/use-channels'
import type { OrderInbox } from '../api/use-order-inbox'
import { csx, NARROW, useStoreTimeZone } from '../ui'
import { AlertBand } from './alert/alert-band'
import { AlertRoom } from './alert/alert-room'
import { ChannelsFailed } from './channels/channels-failed'
import { HealthyMenu } from './alert/healthy-menu'
import { Figures } from './figures'
import { TitleLine } from './title-line'

const head = csx({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'flex-start',
  columnGap: '$space-5',
  minHeight: '3rem',
  [NARROW]: { flexDirection: 'column' },
})

interface Props {
  readonly inbox?: OrderInbox
  /** True where the list has no answer and is not waiting for one. */
  readonly failed: boolean
}

/** What is open, and what is being lost now, before the list. */
export function OrdersHeader({ inbox, failed }: Props) {
  const hadAnswer = useRef(false)
  hadAnswer.current = hadAnswer.current || inbox !== undefined
  const { alerts, channels, reading, failure, retry } = useChannels(hadAnswer.current)
  useStoreTimeZone(inbox?.timeZone)
  const isCalm = alerts !== undefined && !alerts.some(({ handled }) => !handled)

  return (
    <header>
      <div className={head}>
        <TitleLine asOf={inbox?.stale ? undefined : (inbox?.asOf ?? undefined)}>
          {isCalm && <HealthyMenu channels={channels} reading={reading} inWords />}
          {/* Beside a list that failed, a second failure would say nothing new. */}
          {!alerts && failure && !failed && <ChannelsFailed onRetry={retry} />}
        </TitleLine>
        {!failed && <Figures open={inbox?.open} />}
      </div>
      <AlertRoom isKnown={alerts !== undefined || failure !== undefined || failed}>
        {alerts && <AlertBand alerts={alerts} channels={channels} reading={reading} />}
      </AlertRoom>
    </header>
  )
}
