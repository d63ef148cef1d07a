import type { Profile } from '../profiles/profile'
import { textOf } from './cell'
import type { ColumnReading } from './column-readings'
import { areCut, idIn, unlikeOthers } from './ids'
import { countedLines, haveTwoCurrencies, joinLines } from './join-lines'
import type { LeftOut, LeftOutReason } from './left-out'
import type { Recognized, RowProblem } from './log-file'
import { OrderLine } from './order-line'
import type { LineReading, ReportLine, ReportRow } from './order-line'
import { packPlaces } from './packs'
import { readColumns } from './report-reading'
import type { ReportChoices, ReportReading } from './report-reading'
import type { ReportField } from './report-columns'
import { cellOf, fold, wordsOf } from './table'
import type { Heading, NumberedRow } from './table'

/** Two amounts of one order that cannot both be right; in the currency's minor unit. */
export interface Disagreement {
  readonly number: number
  readonly orderId: string
  readonly currency: string
  readonly amounts: readonly [number, number]
}

export interface RecognizedReport extends Recognized<ReportRow, ReportField> {
  readonly columns: ReportReading
  /** Rows of the file below its header, empty ones aside. */
  readonly rowsRead: number
  readonly leftOut: readonly LeftOut[]
  readonly disagreements: readonly Disagreement[]
  /** Whether a spreadsheet seems to have cut the ids. */
  readonly areIdsCut: boolean
}

/** Far apart are amounts that a wrong mark or a wrong column makes; discounts and freight are not. */
const tooFar = 5

/** Whether a value is that of one of several units or items: its column may then be that of the lines. */
const isOfOne = (amount: number, { items }: ReportRow): boolean =>
  items.some(
    ({ quantity, unitPrice = 0 }) => amount === unitPrice || amount === unitPrice * quantity,
  )

function disagreementOf(row: ReportRow, isKnown: boolean): Disagreement | undefined {
  const { value, items, number, orderId } = row
  if (!value || value.amount === 0 || items.some(({ unitPrice }) => !unitPrice)) return undefined
  const ofItems = items.reduce(
    (total, { quantity, unitPrice = 0 }) => total + quantity * unitPrice,
    0,
  )
  const isFar = value.amount > ofItems * tooFar || ofItems > (value.amount + 100) * tooFar
  const isPart = !isKnown && ofItems > value.amount && isOfOne(value.amount, row)
  if (items.length === 0 || !(isFar || isPart)) return undefined
  return { number, orderId, currency: value.currency, amounts: [value.amount, ofItems] }
}

class ReportReader {
  /** Every id in the column of the orders, those of the sales in a pack too. */
  public readonly ids: string[] = []
  public readonly problems: RowProblem<ReportField>[] = []
  public readonly leftOut: LeftOut[] = []
  public readonly disagreements: Disagreement[] = []
  private readonly orders = new Map<string, [ReportLine, ...ReportLine[]]>()
  private readonly fulfilledColumn: number

  public constructor(
    private readonly reading: LineReading,
    private readonly choices: ReportChoices,
  ) {
    const { heading, profile } = reading
    const name = profile?.fulfilled?.column
    this.fulfilledColumn = heading.header.findIndex((each) => fold(each) === name)
  }

  public read() {
    const { heading, profile } = this.reading
    const unlike = this.unlike()
    const places = packPlaces(heading, profile)
    heading.body.forEach((row, index) => {
      const place = places[index] ?? { kind: 'alone' }
      const id = this.idOf(row)
      if (id === undefined) return
      this.ids.push(id)
      if (place.kind === 'child') this.addChild(row, this.idOf(place.of, true), id)
      else if (place.kind === 'lost-child') this.leave(row, 'pack-child', id)
      else if (unlike.has(id)) this.leave(row, 'unlike-others', id)
      else {
        const reason = this.noMatter(row)
        if (reason) this.leave(row, reason, id)
        else this.add(row, id, place.kind)
      }
    })
  }

  /** The orders of which every amount is in one currency; of the others each line is left out. */
  public rows(): readonly ReportRow[] {
    const { profile } = this.reading
    return [...this.orders.values()].flatMap((lines): readonly ReportRow[] => {
      const counted = countedLines(lines, profile)
      if (!haveTwoCurrencies(counted)) return [joinLines(counted, profile)]
      for (const { number, orderId } of lines) this.leave({ number }, 'two-currencies', orderId)
      return []
    })
  }

  private unlike(): ReadonlySet<string> {
    if (this.choices.takesUnlike) return new Set()
    const { heading, profile } = this.reading
    const ids = heading.body.flatMap((row) => this.idOf(row, true) ?? [])
    const form = profile?.idForm
    return form ? new Set(ids.filter((id) => !form.test(id))) : unlikeOthers(ids)
  }

  /** The id of a row; one without is told, unless it is only looked at. */
  private idOf(row: NumberedRow, isQuiet = false): string | undefined {
    const cell = cellOf(row, this.reading.heading.mapping, 'orderId')
    const read = cell === undefined ? undefined : idIn(cell)
    if (read && read.kind === 'id') return read.id
    if (read && read.doubt === 'unlike-others' && this.choices.takesUnlike) return read.text
    if (!isQuiet) this.leave(row, read ? read.doubt : 'no-id', read ? read.text : '')
    return undefined
  }

  private leave({ number }: Pick<NumberedRow, 'number'>, reason: LeftOutReason, text: string) {
    this.leftOut.push({ number, reason, text })
  }

  private noMatter(row: NumberedRow): 'unpaid' | 'fulfilled' | undefined {
    const { profile, heading } = this.reading
    const status = fold(wordsOf(row, heading.mapping, 'status') ?? '')
    const by = row.cells[this.fulfilledColumn]
    const isFulfilled = by !== undefined && profile?.fulfilled?.values.includes(fold(textOf(by)))
    if (isFulfilled) return 'fulfilled'
    return profile?.unpaid?.includes(status) ? 'unpaid' : undefined
  }

  private lineOf(row: NumberedRow, orderId: string): ReportLine {
    const line = new OrderLine(row, this.reading)
    const [known] = this.orders.get(orderId) ?? []
    const read = line.toLine(orderId, known?.createdAt)
    this.problems.push(...line.problems)
    return read
  }

  private add(row: NumberedRow, orderId: string, kind: 'alone' | 'pack') {
    const line = this.lineOf(row, orderId)
    // Of a pack's own line the status only says that it is one.
    this.join(kind === 'pack' ? { ...line, status: undefined } : line)
  }

  /** A sale of a pack whose own line is no order here is none by itself. */
  private addChild(row: NumberedRow, packId: string | undefined, ownId: string) {
    if (packId === undefined || !this.orders.has(packId)) {
      this.leave(row, 'pack-child', ownId)
      return
    }
    const line = this.lineOf(row, packId)
    this.join({ ...line, otherIds: [...line.otherIds, ownId] })
  }

  private join(line: ReportLine) {
    const known = this.orders.get(line.orderId)
    if (known) this.compare(known[0], line)
    if (known) known.push(line)
    else this.orders.set(line.orderId, [line])
  }

  /** Lines of one order that each have its value, and not the same. */
  private compare({ number, orderId, value }: ReportRow, next: ReportRow) {
    if (!value || !next.value || this.reading.profile?.valueIs === 'of-line') return
    // Two currencies are another matter.
    if (value.amount === next.value.amount || value.currency !== next.value.currency) return
    const amounts = [value.amount, next.value.amount] as const
    this.disagreements.push({ number, orderId, currency: value.currency, amounts })
  }
}

/** An id that several orders have, as a shipment's may be, tells none of them. */
function withOwnIds(rows: readonly ReportRow[]): readonly ReportRow[] {
  const counts = new Map<string, number>()
  for (const { otherIds } of rows) {
    for (const id of otherIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const isShared = (id: string) => (counts.get(id) ?? 0) > 1
  return rows.map((row) =>
    row.otherIds.some(isShared)
      ? { ...row, otherIds: row.otherIds.filter((id) => !isShared(id)) }
      : row,
  )
}

const isOpen = ({ dates, amounts }: ReportReading, field: ReportField): boolean => {
  const all: Partial<Record<ReportField, ColumnReading<unknown>>> = { ...dates, ...amounts }
  const decided = all[field]
  return decided !== undefined && decided.open.length > 0 && decided.value === undefined
}

/** Reads the orders of a report by the columns given. A row that is left out, or a cell that cannot be read, is told. */
export function recognizeReport(
  heading: Heading<ReportField>,
  profile: Profile | undefined,
  choices: ReportChoices,
): RecognizedReport {
  const columns = readColumns(heading, profile, choices)
  const reader = new ReportReader({ heading, profile, columns, zone: choices.zone }, choices)
  reader.read()
  const rows = withOwnIds(reader.rows())
  const told = new Set(reader.disagreements.map(({ orderId }) => orderId))
  const far = rows
    .filter(({ orderId }) => !told.has(orderId))
    .flatMap((row) => disagreementOf(row, profile !== undefined) ?? [])
  return {
    rows,
    // What a column is read by is asked first; until then none of its cells can be read.
    problems: reader.problems.filter(({ field }) => !isOpen(columns, field)),
    columns,
    rowsRead: heading.body.length,
    leftOut: reader.leftOut,
    disagreements: [...reader.disagreements, ...far],
    areIdsCut: areCut(reader.ids),
  }
}
