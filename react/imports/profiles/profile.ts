import type { DateOrder } from '../recognize/dates'
import type { ReportField } from '../recognize/report-columns'

/** Where the report is downloaded, in one language of the marketplace's seller center. */
export interface Download {
  readonly language: 'en' | 'pt' | 'es'
  /** What to click, one after the other, in the seller center's own words; only what the source says. */
  readonly steps: readonly string[]
  /** The page with the orders, where its address is public and the same for every seller. */
  readonly page?: string
  /** Who says so in public. */
  readonly source: string
}

/** What is known of a marketplace's order report. Values, no code: whoever knows a file can add one. */
export interface Profile {
  /** As the marketplace writes its name. */
  readonly name: string
  /** Where the form is documented, or a real file is public. */
  readonly source: string
  /** Where no public source says it, none. */
  readonly downloads?: readonly Download[]
  /** Names of columns, folded, that only this report has together. Any of these sets tells it. */
  readonly signatures: readonly (readonly string[])[]
  /** Names of columns, folded, that mean here what they mean nowhere else; they come before the names known of all. */
  readonly columns: Partial<Readonly<Record<ReportField, readonly string[]>>>
  /** What the store may call the marketplace. */
  readonly marketplace: RegExp
  /** Where the file names none. */
  readonly currency?: string
  readonly dateOrder?: DateOrder
  /** What every id of an order looks like. */
  readonly idForm?: RegExp
  /** Whether each line repeats the order's value, or has a part of it. */
  readonly valueIs: 'of-order' | 'of-line'
  /** Whether the price column has the price of one, or of all that the line has. */
  readonly priceIs: 'of-unit' | 'of-line'
  /** Status words, folded, of orders that are not paid yet and therefore nowhere but there. */
  readonly unpaid?: readonly string[]
  /** Which column, folded, and which of its values say that the marketplace ships the order by itself. */
  readonly fulfilled?: { readonly column: string; readonly values: readonly string[] }
  /** Packs: a line for the pack, with its number, and below it a line for each sale in it. */
  readonly packs?: RegExp
  /** How the status tells a deadline: a day and the name of a month, folded. */
  readonly shipByInStatus?: RegExp
}
