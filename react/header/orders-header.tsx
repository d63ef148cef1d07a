import React, { useRef } from 'react'

import { useChannels } from '../api/use-channels'
import type { OrderInbox } from '../api/use-order-inbox'
import { csx, TIGHT, RememberedRoom, useStoreTimeZone } from '../ui'
import { useFirstView } from '../view/use-first-view'
import { AnswerTime } from '../work/answer-time'
import { AlertBand } from './alert/alert-band'
import { ChannelsFailed } from './channels/channels-failed'
import { HealthyMenu } from './alert/healthy-menu'
import { Figures } from './figures'
import { TitleLine } from './title-line'

const head = csx({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'flex-start',
  columnGap: '$space-4',
  minHeight: '3rem',
  [TIGHT]: { flexDirection: 'column' },
})

interface Props {
  readonly inbox?: OrderInbox
  /** True where the list has no answer and is not waiting for one. */
  readonly failed: boolean
  /** True where an order or a cause stands over the list. */
  readonly isOverList: boolean
}

/** What is open, and what is being lost now, before the list. */
export function OrdersHeader({ inbox, failed, isOverList }: Props) {
  const hadAnswer = useRef(false)
  hadAnswer.current = hadAnswer.current || inbox !== undefined
  const known = useChannels(hadAnswer.current)
  const { asOf, alerts, channels, reading, failuresKnown, isUnread, failure, retry } = known
  useStoreTimeZone(inbox?.timeZone)
  const hasOpenAlert = alerts?.some(({ handled }) => !handled)
  const isCalm = hasOpenAlert === false
  useFirstView(hasOpenAlert, isOverList)

  return (
    <header>
      <div className={head}>
        <TitleLine asOf={inbox?.stale ? undefined : (inbox?.asOf ?? undefined)}>
          {isCalm && <HealthyMenu {...{ channels, reading, failuresKnown, isUnread }} isQuiet />}
        </TitleLine>
        {!failed && <Figures open={inbox?.open} />}
      </div>
      {/* Beside a list that failed, a second failure would say nothing new. */}
      {failure && !failed && (
        <ChannelsFailed failure={failure} since={alerts && asOf} onRetry={retry} />
      )}
      <RememberedRoom
        name="alert-room"
        isKnown={alerts !== undefined || failure !== undefined || failed}
      >
        {alerts && (
          <AnswerTime.Provider value={asOf}>
            <AlertBand {...{ alerts, channels, reading, failuresKnown, isUnread }} />
          </AnswerTime.Provider>
        )}
      </RememberedRoom>
    </header>
  )
}
