import React from 'react'
import { useIntl } from 'react-intl'

import type { Change } from '../../api/use-change'
import { errorOf } from '../form/change-text'
import { ChoiceField, LinesField, TextField } from '../form/field'
import type { NotificationDraft } from './notification-draft'
import { toEmails } from './notification-draft'
import { hourText } from './notification-text'

const APP = 'admin/order-integrations.settings.notify'

const languages = ['EN', 'PT', 'ES'] as const
const hours = Array.from({ length: 24 }, (_, hour) => hour)

interface Props {
  readonly draft: NotificationDraft
  readonly timeZone: string
  readonly change?: Change<unknown>
  readonly onChange: (draft: NotificationDraft) => void
}

export function NotificationFields({ draft, timeZone, change, onChange }: Props) {
  const { formatMessage } = useIntl()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const zoned = (key: string) => formatMessage({ id: `${APP}.${key}` }, { zone: timeZone })
  const bind = (field: keyof NotificationDraft, path: string) => ({
    name: `notify-${field}`,
    value: draft[field],
    error: errorOf(change, `notifications.${path}`),
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
  })
  const never = { value: '', label: t('never') }

  return (
    <>
      <LinesField
        {...bind('emails', 'emails')}
        label={t('emails')}
        help={t('emails-help')}
        error={emailsError(change, draft)}
      />
      <ChoiceField
        {...bind('language', 'language')}
        label={t('language')}
        options={languages.map((value) => ({ value, label: t(`in-${value.toLowerCase()}`) }))}
      />
      <ChoiceField
        {...bind('digestHour', 'digestHour')}
        label={t('digest-label')}
        help={zoned('digest-help')}
        options={[never, ...hours.map((hour) => ({ value: String(hour), label: hourText(hour) }))]}
      />
      <TextField
        {...bind('deadlineHours', 'deadlineHours')}
        type="number"
        label={t('deadline-label')}
        help={t('deadline-help')}
      />
      <TextField
        {...bind('reminderHours', 'reminderHours')}
        label={t('reminder-label')}
        help={zoned('reminder-help')}
        error={reminderError(change)}
      />
      <TextField
        {...bind('quietFrom', 'quietHours.from')}
        type="time"
        label={t('quiet-from')}
        help={zoned('quiet-help')}
      />
      <TextField
        {...bind('quietTo', 'quietHours.to')}
        type="time"
        label={t('quiet-to')}
        help={t('quiet-to-help')}
      />
    </>
  )
}

/** The service names the hour by its place among them. */
function reminderError(change: Change<unknown> | undefined) {
  const places = ['', ...hours.map((place) => `.${place}`)]
  return places.map((place) => errorOf(change, `notifications.reminderHours${place}`)).find(Boolean)
}

/** The service names the address by its place in the list; a person knows it by what it reads. */
function emailsError(change: Change<unknown> | undefined, { emails }: NotificationDraft) {
  const whole = errorOf(change, 'notifications.emails')
  if (whole) return whole
  const refused = toEmails(emails).flatMap((email, place) => {
    const error = errorOf(change, `notifications.emails.${place}`)
    return error ? [`${email}: ${error}`] : []
  })
  return refused[0]
}
