import { localTime } from '../../lib/zoned-time'
import type { AccountSettings } from '../settings/account-settings'

type Notifications = AccountSettings['notifications']

/** Whether the clocks of a time zone show a time in which nobody wants to be told. Hours over midnight belong to both days. */
export const isQuiet = (
  { quietHours }: Pick<Notifications, 'quietHours'>,
  now: string,
  timeZone: string,
): boolean => {
  if (quietHours === undefined) return false
  const { from, to } = quietHours
  const time = localTime(Date.parse(now), timeZone).time.slice(0, 5)
  return from < to ? time >= from && time < to : time >= from || time < to
}

/** The day whose digest is due now; undefined where there is none, it is too early, or it was told already. */
export const digestDue = (
  { digestHour }: Pick<Notifications, 'digestHour'>,
  { toldOn, now, timeZone }: { toldOn?: string; now: string; timeZone: string },
): string | undefined => {
  if (digestHour === undefined) return undefined
  const { date, time } = localTime(Date.parse(now), timeZone)
  const isTime = Number(time.slice(0, 2)) >= digestHour
  return isTime && (toldOn === undefined || date > toldOn) ? date : undefined
}

/** The hour of a reminder that is due now, `2026-11-23T09`; undefined where none is, or it was looked at already. */
export const reminderDue = (
  { reminderHours }: Pick<Notifications, 'reminderHours'>,
  { remindedAt, now, timeZone }: { remindedAt?: string; now: string; timeZone: string },
): string | undefined => {
  const { date, time } = localTime(Date.parse(now), timeZone)
  const hour = time.slice(0, 2)
  const slot = `${date}T${hour}`
  return reminderHours.includes(Number(hour)) && slot !== remindedAt ? slot : undefined
}
