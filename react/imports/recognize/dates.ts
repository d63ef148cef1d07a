import { momentOf } from '../../ui/zone-clock'

/** Which number of `03/04/2026` is the day. */
export type DateOrder = 'day-first' | 'month-first'

const numbered =
  /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap])?\.?m?\.?)?$/i

const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * Decides over a whole column: a number above twelve can only be a day. Undefined where every date reads both ways,
 * so that the person is asked rather than some dates being silently wrong.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  let dayFirst = false
  let monthFirst = false
  for (const text of texts) {
    const [, first = '', second = ''] = numbered.exec(text.trim()) ?? []
    if (first.length > 2) continue
    if (Number(first) > 12) dayFirst = true
    if (Number(second) > 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? 'day-first' : 'month-first'
}

/** Whether a column has dates that read differently by their order. */
export const isAmbiguous = (texts: readonly string[]): boolean =>
  dateOrderOf(texts) === undefined &&
  texts.some((text) => {
    const [, first = '', second = ''] = numbered.exec(text.trim()) ?? []
    return first !== '' && first.length <= 2 && first !== second
  })

const hourOf = (hour: string, half: string | undefined): number => {
  const number = Number(hour)
  if (half === undefined) return number
  return (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

export interface DateReading {
  readonly order: DateOrder
  /** Where the clock stood that wrote a time without a zone; IANA. */
  readonly zone: string
}

const dayMonthYear = (
  [first, second, third]: readonly [string, string, string],
  order: DateOrder,
): readonly [number, number, number] => {
  if (first.length === 4) return [Number(third), Number(second), Number(first)]
  const year = third.length === 2 ? 2000 + Number(third) : Number(third)
  return order === 'day-first'
    ? [Number(first), Number(second), year]
    : [Number(second), Number(first), year]
}

/** The moment in UTC, ISO 8601; undefined where the text is no date, or one that does not exist. */
export function parseMoment(text: string, { order, zone }: DateReading): string | undefined {
  const trimmed = text.trim()
  if (zoned.test(trimmed)) {
    const exact = new Date(trimmed.replace(' ', 'T').replace(/\s+/, ''))
    return Number.isNaN(exact.getTime()) ? undefined : exact.toISOString()
  }
  const match = numbered.exec(trimmed)
  if (!match) return undefined
  const [, first = '', second = '', third = '', hour = '0', minute = '0', seconds = '0', half] =
    match
  const [day, month, year] = dayMonthYear([first, second, third], order)
  const clock = Date.UTC(year, month - 1, day, hourOf(hour, half), Number(minute), Number(seconds))
  const shown = new Date(clock)
  const isReal = shown.getUTCDate() === day && shown.getUTCMonth() === month - 1
  return isReal && year > 1999 ? new Date(momentOf(clock, zone)).toISOString() : undefined
}
