import type { Profile } from '../profiles/profile'
import { amountIn, currencyIn } from './amounts'
import type { Cell } from './cell'
import { isNumberCell, textOf } from './cell'
import { momentIn } from './dates'
import { deadlineInStatus } from './deadline-in-status'
import { isCut } from './ids'
import type { RowProblem } from './log-file'
import { postalCodeIn } from './postal-code'
import { amountFields } from './report-columns'
import type { AmountField, DateField, ReportField } from './report-columns'
import type { ReportReading } from './report-reading'
import { cellOf, fold } from './table'
import type { Heading, NumberedRow } from './table'

export interface ReportItem {
  readonly marketplaceSkuId: string
  readonly quantity: number
  readonly unitPrice?: number
}

/** What an import sends of one order of a report. Amounts in the currency's minor unit, times in UTC. */
export interface ReportRow {
  /** The number of its first line in the file. */
  readonly number: number
  readonly orderId: string
  readonly otherIds: readonly string[]
  readonly createdAt?: string
  readonly status?: string
  readonly value?: { readonly amount: number; readonly currency: string }
  readonly shipBy?: string
  readonly items: readonly ReportItem[]
  readonly freight?: number
  readonly postalCode?: string
  readonly carrier?: string
}

/** One line of an order, with what only counts while its lines are joined. */
export interface ReportLine extends ReportRow {
  /** What it says of itself, where the status is the order's. */
  readonly itemStatus?: string
  /** Of its amounts; undefined where it has none, or they are nothing. */
  readonly currency?: string
  /** Amounts that stand there and could not be read. */
  readonly unread: readonly AmountField[]
}

/** All that the lines of one file share. */
export interface LineReading {
  readonly heading: Heading<ReportField>
  readonly profile?: Profile
  readonly columns: ReportReading
  readonly zone: string
}

/** One line of a report. A cell that cannot be read is told; the rest of the order is kept. */
export class OrderLine {
  public readonly problems: RowProblem<ReportField>[] = []
  private readonly currency: string | undefined
  private readonly isCurrencyLost: boolean

  public constructor(
    private readonly row: NumberedRow,
    private readonly reading: LineReading,
  ) {
    const isNamed = this.cell('currency') !== undefined
    this.currency = isNamed
      ? this.ownCurrency()
      : (this.symbolOf('value') ?? reading.columns.currency)
    // Whether the row names a currency that nobody can read: none of its amounts is known then.
    this.isCurrencyLost = isNamed && this.currency === undefined
  }

  /** `soldAt` is when its order was sold, where another line of it says so. */
  public toLine(orderId: string, soldAt?: string): ReportLine {
    const amount = this.amount('value')
    const { currency } = this
    const createdAt = this.moment('createdAt')
    const status = this.words('status')
    const otherId = this.code('otherId')
    const items = this.items()
    const freight = this.amount('freight')
    const [unitPrice] = items.map((item) => item.unitPrice)
    return {
      number: this.row.number,
      orderId,
      otherIds: otherId === undefined || otherId === orderId ? [] : [otherId],
      createdAt,
      status,
      value: amount === undefined || currency === undefined ? undefined : { amount, currency },
      shipBy: this.moment('shipBy') ?? this.deadlineIn(status, createdAt ?? soldAt),
      items,
      freight,
      postalCode: this.postalCode(),
      carrier: this.words('carrier'),
      itemStatus: this.words('itemStatus'),
      currency: this.hasAmounts({ value: amount, freight, unitPrice }) ? currency : undefined,
      unread: this.unread(),
    }
  }

  private cell(field: ReportField): Cell | undefined {
    return cellOf(this.row, this.reading.heading.mapping, field)
  }

  private words(field: ReportField): string | undefined {
    const cell = this.cell(field)
    return cell === undefined ? undefined : textOf(cell)
  }

  /** An ID of something else than the order. One that a spreadsheet cut is another's. */
  private code(field: 'otherId' | 'sku'): string | undefined {
    return this.read(field, (cell) => (isCut(cell) ? undefined : textOf(cell)))
  }

  private ownCurrency(): string | undefined {
    return this.read('currency', (cell) => currencyIn(textOf(cell)))
  }

  /** The currency that an amount names by itself. */
  private symbolOf(field: AmountField): string | undefined {
    const cell = this.cell(field)
    if (typeof cell === 'string') return currencyIn(textOf(cell))
    return cell !== undefined && isNumberCell(cell) ? cell.currency : undefined
  }

  private items(): readonly ReportItem[] {
    const sku = this.code('sku')
    if (sku === undefined) return []
    const quantity = this.quantity()
    // A unit that was canceled is counted as none.
    if (quantity === 0) return []
    const price = this.amount('unitPrice')
    const isOfLine = this.reading.profile?.priceIs === 'of-line'
    const unitPrice = price === undefined || !isOfLine ? price : Math.round(price / quantity)
    return [{ marketplaceSkuId: sku, quantity, unitPrice }]
  }

  private moment(field: DateField): string | undefined {
    const { columns, heading, zone } = this.reading
    const { isFrom1904 } = heading
    const { value: order, areCellsSwapped } = columns.dates[field] ?? {}
    const reading = { order, zone, isFrom1904, areCellsSwapped, isUntil: field === 'shipBy' }
    return this.read(field, (cell) => momentIn(cell, reading))
  }

  private deadlineIn(status: string | undefined, createdAt: string | undefined) {
    const { profile, zone } = this.reading
    if (!profile?.shipByInStatus || status === undefined || createdAt === undefined)
      return undefined
    return deadlineInStatus(fold(status), profile.shipByInStatus, { createdAt, zone })
  }

  /** Whether an amount stands in the line that is not nothing, read or not. */
  private hasAmounts(read: Readonly<Record<AmountField, number | undefined>>): boolean {
    return amountFields.some(
      (field) => this.cell(field) !== undefined && !this.isOfSeveral(field) && read[field] !== 0,
    )
  }

  private unread(): readonly AmountField[] {
    return amountFields.filter(
      (field) =>
        (this.isCurrencyLost && this.cell(field) !== undefined) ||
        this.problems.some((problem) => problem.field === field),
    )
  }

  /** A cell that stands for several lines has what they come to, not what each has. */
  private isOfSeveral(field: AmountField): boolean {
    const { heading, profile } = this.reading
    const place = this.row.merged?.get(heading.mapping[field] ?? -1)
    if (field === 'unitPrice') return profile?.priceIs === 'of-line' && place !== undefined
    return profile?.valueIs === 'of-line' && place === 'repeated'
  }

  private amount(field: AmountField): number | undefined {
    if (this.isCurrencyLost || this.isOfSeveral(field)) return undefined
    const mark = this.reading.columns.amounts[field]?.value
    return this.read(field, (cell) => {
      const named = this.symbolOf(field)
      if (named !== undefined && named !== this.currency) return undefined
      const amount = amountIn(cell, mark, this.currency)
      return amount !== undefined && amount >= 0 ? amount : undefined
    })
  }

  private quantity(): number {
    const read = (cell: Cell) => {
      const text = textOf(cell)
      // "1.000" may be a thousand.
      const isWhole = /^\d{1,7}(?:[.,](?!000$)0+)?$/.test(text)
      return isWhole ? parseInt(text, 10) : undefined
    }
    return this.read('quantity', read) ?? 1
  }

  private postalCode(): string | undefined {
    const cell = this.cell('postalCode')
    const { header, mapping } = this.reading.heading
    const isCep = /\bcep\b/.test(fold(header[mapping.postalCode ?? -1] ?? ''))
    return cell === undefined ? undefined : postalCodeIn(cell, isCep, this.currency)
  }

  private read<Value>(
    field: ReportField,
    parse: (cell: Cell) => Value | undefined,
  ): Value | undefined {
    const cell = this.cell(field)
    const value = cell === undefined ? undefined : parse(cell)
    if (cell !== undefined && value === undefined) {
      this.problems.push({ number: this.row.number, field, text: textOf(cell) })
    }
    return value
  }
}
