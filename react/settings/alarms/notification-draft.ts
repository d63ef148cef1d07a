import type { NotificationSettingsInput } from '../../__generated__/operations'
import type { Settings } from '../../api/use-settings'
import { toWhole } from '../form/to-whole'

export type NotificationSettings = Settings['notifications']

/** What a person is typing of notifications. Empty is never, or nobody. */
export interface NotificationDraft {
  /** One a line. */
  readonly emails: string
  readonly language: NotificationSettings['language']
  readonly digestHour: string
  readonly deadlineHours: string
  /** Hours of the day, with commas between them. */
  readonly reminderHours: string
  readonly quietFrom: string
  readonly quietTo: string
}

const textOf = (value: number | null | undefined) => String(value ?? '')

export const toNotificationDraft = ({
  emails,
  language,
  digestHour,
  deadlineHours,
  reminderHours,
  quietHours,
}: NotificationSettings): NotificationDraft => ({
  emails: emails?.join('\n') ?? '',
  language,
  digestHour: textOf(digestHour),
  deadlineHours: textOf(deadlineHours),
  reminderHours: reminderHours.join(', '),
  quietFrom: quietHours?.from ?? '',
  quietTo: quietHours?.to ?? '',
})

/** The addresses as they were typed: people also paste them with commas or semicolons between them. */
export const toEmails = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean)

const numberOf = (text: string) => (text.trim() === '' ? undefined : toWhole(text))

/** As they were typed, also as 9:00; what is none is left to the service to refuse. */
const toHours = (text: string): number[] | undefined => {
  const hours = text.split(/[\s,;]+/).filter(Boolean)
  return hours.length === 0 ? undefined : hours.map((hour) => toWhole(hour.replace(/:00$|h$/, '')))
}

/** What is sent of it. Quiet hours of which one end is missing are left to the service to refuse. */
export const toNotificationInput = (draft: NotificationDraft): NotificationSettingsInput => {
  const { emails, language, quietFrom, quietTo } = draft
  return {
    emails: toEmails(emails),
    language,
    digestHour: numberOf(draft.digestHour),
    deadlineHours: numberOf(draft.deadlineHours),
    reminderHours: toHours(draft.reminderHours),
    quietHours: quietFrom || quietTo ? { from: quietFrom, to: quietTo } : undefined,
  }
}

/** How it would stand if it were saved, for the words that say so. Undefined while a number is none. */
export const toNotificationPreview = (
  draft: NotificationDraft,
): NotificationSettings | undefined => {
  const input = toNotificationInput(draft)
  const reminderHours = input.reminderHours ?? []
  if (input.deadlineHours === -1 || reminderHours.includes(-1)) return undefined
  const { quietFrom, quietTo } = draft
  return {
    emails: toEmails(draft.emails),
    language: draft.language,
    digestHour: input.digestHour,
    deadlineHours: input.deadlineHours,
    reminderHours,
    quietHours: quietFrom && quietTo ? { from: quietFrom, to: quietTo } : undefined,
  }
}
