import { looksLikeDate, momentIn } from './dates'
import type { DateReading } from './dates'
import {
  announcesOther,
  idsOf,
  isAffiliate,
  isChrome,
  isId,
  isOrdersRow,
  isPersons,
  labelled,
  toLines,
} from './log-cells'
import type { Label, Line } from './log-cells'
import type { LogRow } from './log-file'
import { isStatus, splitStatus } from './log-status'
import { isRegion } from './regions'

// The text of VTEX's expanded log as a person copies it: rows of a table, or one cell a line, then the lines of the log
// itself. No document says what it looks like, so it is read by what can be recognized anywhere: an id, a status in
// the words of the page, a date. What cannot be placed is given back, line by line.

/** A line that was not understood, with its number in the text. */
export interface UnmatchedLine {
  readonly number: number
  readonly text: string
}

export interface RecognizedText {
  readonly rows: readonly LogRow[]
  readonly unmatched: readonly UnmatchedLine[]
  /** The dates that say when an order was processed, as they stand. Dates within messages are none of these. */
  readonly dates: readonly string[]
}

interface Entry {
  readonly number: number
  readonly lines: UnmatchedLine[]
  id?: string
  affiliate?: string
  status?: string
  date?: string
  readonly message: string[]
  /** Whether its message began: what follows belongs to that. */
  isClosed: boolean
}

/** How many lines further a status may stand where each cell is a line of its own. */
const cellsAhead = 5

class LogReader {
  private readonly rows: LogRow[] = []
  private readonly unmatched: UnmatchedLine[] = []
  private readonly dates: string[] = []
  private readonly lines: readonly Line[]
  private entry: Entry | undefined

  public constructor(
    text: string,
    private readonly reading: DateReading,
  ) {
    this.lines = toLines(text).filter((line) => !isChrome(line))
  }

  public read(): RecognizedText {
    this.lines.forEach((line, index) => this.take(line, index))
    this.finish()
    const unmatched = this.unmatched.sort((a, b) => a.number - b.number)
    return { rows: this.rows, unmatched, dates: this.dates }
  }

  private take(line: Line, index: number) {
    const { number, text } = line
    if (this.begins(line, index)) {
      this.finish()
      this.entry = { number, lines: [], message: [], isClosed: false }
    }
    const { entry } = this
    if (!entry) {
      this.unmatched.push({ number, text })
      return
    }
    entry.lines.push({ number, text })
    this.add(entry, line)
  }

  /** An order begins where an id stands beside a status, or alone with its other cells below. */
  private begins(line: Line, index: number): boolean {
    const found = labelled(line.text)
    if (found) return found.label === 'id' && isId(found.value)
    if (line.parts.length > 1) return isOrdersRow(line.parts)
    return isId(line.text) && !looksLikeDate(line.text) && this.isAboveStatus(line, index)
  }

  /** Whether a line's affiliate, date and status stand below it, each in a line, with at most one that is none of these. */
  private isAboveStatus({ text }: Line, index: number): boolean {
    const { entry } = this
    const isDoubted = isPersons(text)
    if (isDoubted && entry && entry.status === undefined) return false
    if (announcesOther(this.lines[index - 1]?.text ?? '')) return false
    const cells = this.lines.slice(index + 1, index + 1 + cellsAhead)
    const statusAt = cells.findIndex((cell) => cell.parts.length === 1 && hasStatus(cell.text))
    if (statusAt < 0) return false
    const above = cells.slice(0, statusAt)
    const others = above.filter((cell) => !isCellOfOrder(cell.text))
    if (others.length > 1 || others.some((cell) => mayBeginOrder(cell))) return false
    return !isDoubted || above.some((cell) => isAffiliate(cell.text))
  }

  private add(entry: Entry, line: Line) {
    const found = labelled(line.text)
    if (found && this.fill(entry, found.value, found.label)) return
    if (entry.lines.length === 1) this.begin(entry, line.parts)
    else if (!this.fill(entry, line.text)) {
      const isOfPerson = entry.status === undefined && isPersons(line.text)
      if (!isOfPerson) entry.message.push(line.text)
      entry.isClosed = entry.isClosed || entry.status !== undefined
    }
  }

  /** Of two cells that may be the id nobody knows which is; a person's number beside the id is left out. */
  private begin(entry: Entry, parts: readonly string[]) {
    const ids = idsOf(parts)
    if (ids.length === 1) [entry.id] = ids
    const rest = parts.filter(
      (part) => part !== entry.id && !isPersons(part) && !this.fill(entry, part),
    )
    if (rest.length > 0) entry.message.push(rest.join(' '))
  }

  /** Puts a text where it fits, once each; false where it belongs to the message. An id is one by its place or label. */
  private fill(entry: Entry, text: string, label?: Label): boolean {
    const fits = (field: Label, test: boolean) =>
      label === undefined ? test && !entry.isClosed : label === field
    // "Estado: SP" is a part of an address.
    if (label === 'status' && isRegion(text)) return false
    const isDate = looksLikeDate(text)
    if (entry.id === undefined && label === 'id') entry.id = text
    else if (entry.affiliate === undefined && fits('affiliate', isAffiliate(text)))
      entry.affiliate = text
    else if (entry.status === undefined && fits('status', isStatus(text))) {
      const { status, rest } = splitStatus(text)
      entry.status = status
      if (rest !== undefined) entry.message.push(rest)
    } else if (entry.date === undefined && isDate && fits('date', true)) entry.date = text
    else return false
    return true
  }

  private finish() {
    const { entry } = this
    this.entry = undefined
    if (!entry) return
    const { number, id, affiliate, status, date, message, lines } = entry
    const processedAt = date === undefined ? undefined : momentIn(date, this.reading)
    // Until somebody says which number is the day, a date is not read; after that one that cannot be is told.
    const isUnread = date !== undefined && !processedAt && this.reading.order !== undefined
    if (date !== undefined && id !== undefined && status !== undefined) this.dates.push(date)
    if (id === undefined || status === undefined || isUnread) {
      this.unmatched.push(...lines)
      return
    }
    const text = message.join('\n')
    this.rows.push({ number, id, affiliate, status, processedAt, message: text || undefined })
  }
}

const hasStatus = (text: string): boolean => {
  const found = labelled(text)
  return isStatus(found && found.label === 'status' ? found.value : text)
}

const isCellOfOrder = (text: string): boolean => {
  const found = labelled(text)
  if (found) return found.label === 'affiliate' || found.label === 'date'
  return isAffiliate(text) || looksLikeDate(text) || isPersons(text)
}

const mayBeginOrder = ({ text, parts }: Line): boolean => {
  const found = labelled(text)
  return found ? found.label === 'id' : parts.length > 1 || isId(text)
}

/** Reads the orders of a copied log, and gives back every line that belongs to none. */
export const recognizeLogText = (text: string, reading: DateReading): RecognizedText =>
  new LogReader(text, reading).read()

/** The dates at which its orders were processed, for deciding which number is the day. */
export const datesIn = (text: string): readonly string[] =>
  recognizeLogText(text, { zone: 'UTC' }).dates
