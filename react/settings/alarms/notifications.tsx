import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useSaveSettings } from '../../api/settings-changes'
import type { Settings } from '../../api/use-settings'
import { csx } from '../../ui'
import { Editable } from '../form/editable'
import { card, subheading, text } from '../styles'
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
  borderLeft: '3px solid #2978B5',
  paddingLeft: '$space-3',
})

interface Props {
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** What the store's people are told without looking. */
export function Notifications({ settings, mayChange, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useSaveSettings()
  const { notifications, timeZone, webhook } = settings
  const [draft, setDraft] = useState(() => toNotificationDraft(notifications))
  const would = toNotificationPreview(draft)
  const standing = { hasWebhook: webhook !== null, timeZone }

  const save = async () => {
    const saved = await send({ input: { notifications: toNotificationInput(draft) } })
    if (saved.kind === 'done') await onChanged()
    return saved.kind === 'done'
  }

  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      <Editable
        mayChange={mayChange}
        action={formatMessage({ id: `${APP}.change` })}
        saved={formatMessage({ id: `${APP}.saved` })}
        busy={busy}
        change={change}
        onOpen={() => setDraft(toNotificationDraft(notifications))}
        onSave={save}
        view={<NotificationText notifications={notifications} {...standing} />}
      >
        <NotificationFields
          draft={draft}
          timeZone={timeZone}
          change={change}
          onChange={(next) => setDraft(next)}
        />
        {would && (
          <div className={preview}>
            <p className={text}>
              <FormattedMessage id={`${APP}.would`} />
            </p>
            <NotificationText notifications={would} {...standing} />
          </div>
        )}
      </Editable>
    </div>
  )
}
