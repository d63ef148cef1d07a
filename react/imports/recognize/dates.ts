import { momentOf } from '../../ui/zone-clock'
import type { Cell } from './cell'
import { isDateCell, isNumberCell, textOf } from './cell'
import { clockOfSerial } from '../read/serial'
import { monthOf, monthPattern } from './months'
import { plainLetters } from './plain-letters'

/** Which number of `03/04/2026` is the day. */
export type DateOrder = 'day-first' | 'month-first'

/** How the dates of a column are read. */
export interface DateReading {
  /** Undefined where nobody has said yet: dates that read both ways are not read. */
  readonly order?: DateOrder
  /** Where the clock stood that wrote a time without a zone; IANA. */
  readonly zone: string
  /** How the file's workbook counts days. */
  readonly isFrom1904?: boolean
  /** Whether the file's date cells have day and month the other way round. */
  readonly areCellsSwapped?: boolean
  /** A deadline that is a day alone lasts until that day ends. */
  readonly isUntil?: boolean
}

const DAY_MS = 86_400_000

const time =
  '(?:[t ,-]+(\\d{1,2})[:h](\\d{2})(?:min)?(?::(\\d{2})(?:[.,]\\d+)?)?(?: ?([ap]) ?m?)?(?: ?(z|(?:utc|gmt)?[+-]\\d{2}:?\\d{2}|utc|gmt))?)?'

const forms = {
  numbered: new RegExp(`^(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})${time}$`),
  written: new RegExp(`^(\\d{1,2})[ /.-](${monthPattern})[ /.-](\\d{4}|\\d{2})${time}$`),
  american: new RegExp(`^(${monthPattern}) (\\d{1,2}) (\\d{4})${time}$`),
  compact: /^(20\d{2})(\d{2})(\d{2})(?:[t ]?(\d{2}):?(\d{2}):?(\d{2})?)?$/,
}

// Not "mar 28, 2026": that is a month.
const weekday = new RegExp(
  `^(?:mon|tue|wed|thu|fri|sat|sun|seg|ter|qua|qui|sex|sab|dom|lun|mar|mie|jue|vie)[a-z-]*\\.?,? ` +
    `(?=\\d{1,4}[ /.-](?!\\d{4}\\b)[a-z0-9]|(?:${monthPattern})\\b)`,
)

/** The words around the numbers, which differ from language to language, say nothing. */
const plain = (text: string): string =>
  plainLetters(text)
    .replace(/\s+/g, ' ')
    .replace(/^(.*?\b1)[º°](?= )/, '$1')
    .replace(weekday, '')
    .replace(/\b([ap])\.? ?m\b\.?/g, '$1m')
    .replace(/ ?\b(?:hs|hrs|horas|h)\b\.?$/, '')
    .replace(/ (?:de|del|of|as|a las|a la|at)(?= )/g, '')
    .replace(/([a-z])\.(?= )/g, '$1')
    .replace(/([\da-z]),(?= \d{4}\b)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly rest: readonly (string | undefined)[]
}

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function numberedParts(match: RegExpExecArray, order: DateOrder | undefined): Parts | undefined {
  const [, first = '', second = '', third = '', ...rest] = match
  if (first.length === 4) {
    return { year: Number(first), month: Number(second), day: Number(third), rest }
  }
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return undefined
  const isMonthFirst = first !== second && Number(second) > 12
  const isClear = first === second || Number(first) > 12 || isMonthFirst
  if (order === undefined && !isClear) return undefined
  const read = order ?? (isMonthFirst ? 'month-first' : 'day-first')
  const [day, month] = read === 'day-first' ? [first, second] : [second, first]
  return { year: yearOf(third), month: Number(month), day: Number(day), rest }
}

function partsOf(text: string, order: DateOrder | undefined): Parts | undefined {
  const numbered = forms.numbered.exec(text)
  if (numbered) return numberedParts(numbered, order)
  const written = forms.written.exec(text)
  if (written) {
    const [, day, month = '', year = '', ...rest] = written
    return { year: yearOf(year), month: monthOf(month), day: Number(day), rest }
  }
  const american = forms.american.exec(text)
  if (american) {
    const [, month = '', day, year, ...rest] = american
    return { year: Number(year), month: monthOf(month), day: Number(day), rest }
  }
  const compact = forms.compact.exec(text)
  if (!compact) return undefined
  const [, year, month, day, ...rest] = compact
  return { year: Number(year), month: Number(month), day: Number(day), rest }
}

const hourOf = (hour: string, half: string | undefined): number => {
  const number = Number(hour)
  if (half === undefined) return number
  return (number % 12) + (half === 'p' ? 12 : 0)
}

/** Minutes that a zone's clock is ahead of UTC. */
const aheadOf = (zone: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? []
  if (sign === undefined) return 0
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

/** What a text says of a moment. */
interface Said {
  /** What the clock showed, as if it were UTC's; milliseconds. */
  readonly clock: number
  readonly hasTime: boolean
  /** Minutes that this clock was ahead of UTC, where the text says so. */
  readonly ahead?: number
  /** Midnight given as the end of the day before it. */
  readonly isEnd?: boolean
}

/** Reads a date of a text; undefined where it is none, or one that does not exist, or one that reads both ways. */
function readDate(text: string, order: DateOrder | undefined): Said | undefined {
  const parts = partsOf(plain(text), order)
  if (!parts) return undefined
  const { year, month, day, rest } = parts
  const [hour, minute = '0', second = '0', half, zone] = rest
  const hours = hourOf(hour ?? '0', half)
  // 24:00 is where a day ends.
  const isEnd = hours === 24 && Number(minute) === 0 && Number(second) === 0 && half === undefined
  if ((hours > 23 && !isEnd) || Number(minute) > 59 || Number(second) > 59) return undefined
  const clock = Date.UTC(year, month - 1, day, hours, Number(minute), Number(second))
  const shown = new Date(isEnd ? clock - DAY_MS : clock)
  const isReal = shown.getUTCDate() === day && shown.getUTCMonth() === month - 1
  if (!isReal || year < 2000) return undefined
  const ahead = zone === undefined ? undefined : aheadOf(zone)
  return { clock, hasTime: hour !== undefined, ahead, isEnd }
}

const SECOND_MS = 1_000
const [firstSerial, lastSerial] = [36_526, 73_050]
const [earliest, latest] = [Date.UTC(2000, 0), Date.UTC(2100, 0)]

/** No report has orders of other centuries: such a date is a number that somebody formatted as one. */
const isOfThisCentury = (clock: number) => clock >= earliest && clock < latest

const isMidnight = (clock: number) => clock % DAY_MS === 0

/** The clock with the number of its day for that of its month. */
function swappedClock(clock: number): number {
  const date = new Date(clock)
  const day = Date.UTC(date.getUTCFullYear(), date.getUTCDate() - 1, date.getUTCMonth() + 1)
  return day + (clock % DAY_MS)
}

const spanOf = (clocks: readonly number[]): number =>
  clocks.reduce((last, clock) => Math.max(last, clock), -Infinity) -
  clocks.reduce((first, clock) => Math.min(first, clock), Infinity)

/**
 * Whether a spreadsheet of another country took the days of a column's texts for months. It leaves as texts those above
 * twelve, so that its date cells have none, and the dates lie closer together the other way round.
 */
export function areCellsSwapped(cells: readonly Cell[]): boolean {
  const clocks = cells.flatMap((cell) => (isDateCell(cell) ? [cell.clock] : []))
  if (clocks.length === 0) return false
  const texts = cells.flatMap((cell) =>
    typeof cell === 'string' && openNumbers(cell) ? [cell] : [],
  )
  const order = dateOrderOf(texts)
  const isLeft = (text: string) => (openNumbers(text) ?? []).some((number) => number > 12)
  const isTaken = (clock: number) => new Date(clock).getUTCDate() <= 12
  if (order === undefined || !texts.every(isLeft) || !clocks.every(isTaken)) return false
  const others = texts.flatMap((text) => readDate(text, order)?.clock ?? [])
  return spanOf([...others, ...clocks.map(swappedClock)]) < spanOf([...others, ...clocks])
}

/** Numbers that nobody formatted as dates are dates all the same where a date is looked for. */
function saidBy(cell: Cell, reading: DateReading): Said | undefined {
  const { order, isFrom1904, areCellsSwapped } = reading
  if (isDateCell(cell)) {
    const clock = areCellsSwapped ? swappedClock(cell.clock) : cell.clock
    return { clock, hasTime: !isMidnight(clock) }
  }
  if (!isNumberCell(cell)) return readDate(textOf(cell), order)
  if (cell.number < firstSerial || cell.number > lastSerial) return readDate(textOf(cell), order)
  const clock = clockOfSerial(cell.number, isFrom1904)
  return { clock, hasTime: !isMidnight(clock) }
}

/** The moment in UTC, ISO 8601; undefined where the cell is no date, or one that does not exist. */
export function momentIn(cell: Cell, reading: DateReading): string | undefined {
  const said = saidBy(cell, reading)
  if (!said || !isOfThisCentury(said.clock)) return undefined
  // Programs write a day alone as its midnight too; one that names its zone means the moment.
  const isOpen = said.ahead === undefined && said.isEnd !== true
  const isAlone = !said.hasTime || (isOpen && isMidnight(said.clock))
  const isDay = isAlone && reading.isUntil === true
  const clock = isDay ? said.clock + DAY_MS - SECOND_MS : said.clock
  const moment =
    said.ahead === undefined ? momentOf(clock, reading.zone) : clock - said.ahead * 60_000
  return new Date(moment).toISOString()
}

/** The two numbers of a date that may be day and month; undefined where its form leaves nothing open. */
const openNumbers = (text: string): readonly [number, number] | undefined => {
  const match = forms.numbered.exec(plain(text))
  const [, first = '', second = '', third = ''] = match ?? []
  if (!match || first.length > 2 || third.length === 1 || third.length === 3) return undefined
  return [Number(first), Number(second)]
}

/** Whether a text reads as a date in any order: for telling a column of dates by its cells. */
export const looksLikeDate = (text: string): boolean =>
  readDate(text, 'day-first') !== undefined || readDate(text, 'month-first') !== undefined

/**
 * Decides over a whole column: a number above twelve can only be a day. Undefined where every date reads both ways,
 * so that the person is asked rather than some dates being silently wrong.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  let dayFirst = false
  let monthFirst = false
  for (const text of texts) {
    const [first = 0, second = 0] = openNumbers(text) ?? []
    if (first > 12) dayFirst = true
    if (second > 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? 'day-first' : 'month-first'
}

/** Dates of a column that read differently by their order. */
export const openDates = (texts: readonly string[]): readonly string[] =>
  dateOrderOf(texts) === undefined
    ? texts.filter((text) => {
        const [first, second] = openNumbers(text) ?? []
        return first !== undefined && first !== second
      })
    : []
