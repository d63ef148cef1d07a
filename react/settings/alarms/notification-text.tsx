import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { bullets, CountText } from '../../ui'
import type { NotificationSettings } from './notification-draft'

const APP = 'admin/order-integrations.settings.notify'

const sentences = bullets({
  top: 2,
  width: 46,
  also: { overflowWrap: 'anywhere', li: { marginTop: '$space-1' } },
})

/** 24 hours in every language, as the service and the form's own fields have them. */
export const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

interface Props {
  readonly notifications: NotificationSettings
  /** Whether there are chats, which are told the same. */
  readonly hasChats: boolean
  readonly timeZone: string
}

/** What is sent, to whom and when, in plain words. */
export function NotificationText({ notifications, hasChats, timeZone }: Props) {
  // The wire has null for never, a form leaves it out.
  const digestHour = notifications.digestHour ?? undefined
  const deadlineHours = notifications.deadlineHours ?? undefined
  const { quietHours, reminderHours } = notifications

  return (
    <ul className={sentences}>
      <li>
        <Receivers notifications={notifications} hasChats={hasChats} />
      </li>
      <li>
        <FormattedMessage id={`${APP}.channels`} />
      </li>
      <li>
        {digestHour === undefined ? (
          <FormattedMessage id={`${APP}.digest-never`} />
        ) : (
          <FormattedMessage
            id={`${APP}.digest`}
            values={{ time: hourText(digestHour), zone: timeZone }}
          />
        )}
      </li>
      <li>
        {deadlineHours === undefined ? (
          <FormattedMessage id={`${APP}.deadline-never`} />
        ) : (
          <CountText id={`${APP}.deadline`} count={deadlineHours} />
        )}
      </li>
      <li>
        {reminderHours.length === 0 ? (
          <FormattedMessage id={`${APP}.reminder-never`} />
        ) : (
          <FormattedMessage
            id={`${APP}.reminder`}
            values={{ times: reminderHours.map(hourText).join(', '), zone: timeZone }}
          />
        )}
      </li>
      <li>
        {quietHours ? (
          <FormattedMessage id={`${APP}.quiet`} values={{ ...quietHours, zone: timeZone }} />
        ) : (
          <FormattedMessage id={`${APP}.quiet-never`} />
        )}
      </li>
    </ul>
  )
}

function Receivers({ notifications: { emails, language }, hasChats }: Omit<Props, 'timeZone'>) {
  const { formatMessage } = useIntl()
  if (!emails) return <FormattedMessage id={`${APP}.to-hidden`} />
  const nobody = hasChats ? 'to-chats' : 'to-nobody'
  const people = hasChats ? 'to-both' : 'to-people'
  return (
    <FormattedMessage
      id={`${APP}.${emails.length === 0 ? nobody : people}`}
      values={{
        emails: <span translate="no">{emails.join(', ')}</span>,
        language: formatMessage({ id: `${APP}.in-${language.toLowerCase()}` }),
      }}
    />
  )
}
