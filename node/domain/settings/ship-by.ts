import { z } from 'zod'

import { isTimeZone, localTime, nextDate, startOfDate, weekdayOf } from '../../lib/zoned-time'
import { hourMs } from '../../lib/hours'

// By when an order must leave, where neither the marketplace nor VTEX says: a rule that the owner entered.

const day = /^\d{4}-\d{2}-\d{2}$/
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/

const isDate = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** A time zone by its IANA name. */
export const timeZoneSchema = z.string().max(60).refine(isTimeZone)

const hoursSchema = z.object({
  affiliateId: z.string(),
  unit: z.literal('HOURS'),
  /** Hours that pass, nights and weekends included. */
  amount: z.number().int().min(1).max(2_400),
})

const businessDaysSchema = z.object({
  affiliateId: z.string(),
  unit: z.literal('BUSINESS_DAYS'),
  /** 0: still on the day of the sale. */
  amount: z.number().int().min(0).max(100),
  /** HH:mm. What is sold later counts as sold on the next business day. Left out: the end of the day. */
  cutOff: z.string().regex(timeOfDay).optional(),
  /** YYYY-MM-DD, besides Saturdays and Sundays. */
  holidays: z.array(z.string().regex(day).refine(isDate)).max(200).default([]),
  /** Where it differs from the store's. */
  timeZone: timeZoneSchema.optional(),
})

export const shipByRuleSchema = z.discriminatedUnion('unit', [hoursSchema, businessDaysSchema])

export type ShipByRule = z.infer<typeof shipByRuleSchema>

type BusinessDays = z.infer<typeof businessDaysSchema>

const isBusinessDay = (date: string, { holidays }: BusinessDays): boolean =>
  weekdayOf(date) % 6 !== 0 && !holidays.includes(date)

const nextBusinessDay = (date: string, rule: BusinessDays): string => {
  let next = nextDate(date)
  while (!isBusinessDay(next, rule)) next = nextDate(next)
  return next
}

const inBusinessDays = (created: number, rule: BusinessDays, timeZone: string): number => {
  const { date, time } = localTime(created, timeZone)
  const isInTime =
    isBusinessDay(date, rule) && (rule.cutOff === undefined || time <= `${rule.cutOff}:00`)
  let day = isInTime ? date : nextBusinessDay(date, rule)
  for (let passed = 0; passed < rule.amount; passed += 1) day = nextBusinessDay(day, rule)
  return startOfDate(nextDate(day), timeZone)
}

/**
 * The moment by which an order of this time must ship, ISO 8601 UTC. Business days end at midnight of the rule's time
 * zone, so a day on which the clocks change is one day.
 */
export const shipBy = (
  createdAt: string,
  rule: ShipByRule,
  storeTimeZone: string,
): string | undefined => {
  const created = Date.parse(createdAt)
  if (Number.isNaN(created)) return undefined
  const at =
    rule.unit === 'HOURS'
      ? created + rule.amount * hourMs
      : inBusinessDays(created, rule, rule.timeZone ?? storeTimeZone)
  return new Date(at).toISOString()
}
