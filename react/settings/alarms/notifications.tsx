import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { colors, csx, paragraph } from '../../ui'
import type { SettingProps } from '../form/setting-card'
import { SettingCard } from '../form/setting-card'
import {
  toNotificationDraft,
  toNotificationInput,
  toNotificationPreview,
} from './notification-draft'
import { NotificationFields } from './notification-fields'
import { NotificationText } from './notification-text'

const APP = 'admin/order-integrations.settings.notify'

const preview = csx({
  marginTop: '$space-5',
  borderLeft: `3px solid ${colors.info}`,
  paddingLeft: '$space-3',
})

interface Props extends SettingProps {
  readonly settings: Settings
}

/** What the store's people are told without looking. */
export function Notifications({ settings, ...rest }: Props) {
  const { notifications, timeZone, chats } = settings
  const [draft, setDraft] = useState(() => toNotificationDraft(notifications))
  const would = toNotificationPreview(draft)
  const standing = { hasChats: chats.length > 0, timeZone }

  return (
    <SettingCard
      {...rest}
      // Whoever does not see the addresses would save the form without them.
      mayChange={rest.mayChange && Boolean(notifications.emails)}
      area={APP}
      toInput={() => ({ notifications: toNotificationInput(draft) })}
      onOpen={() => setDraft(toNotificationDraft(notifications))}
      view={<NotificationText notifications={notifications} {...standing} />}
    >
      {(change) => (
        <>
          <NotificationFields
            draft={draft}
            timeZone={timeZone}
            change={change}
            onChange={(next) => setDraft(next)}
          />
          {would && (
            <div className={preview}>
              <p className={paragraph}>
                <FormattedMessage id={`${APP}.would`} />
              </p>
              <NotificationText notifications={would} {...standing} />
            </div>
          )}
        </>
      )}
    </SettingCard>
  )
}
