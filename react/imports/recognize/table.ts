import type { Cell } from './cell'
import { isEmptyCell, textOf } from './cell'
import { plainLetters } from './plain-letters'

/** Of cells that stand for several rows, whether one is the first of them or repeats it; by row and column, from 0. */
export type MergedCells = ReadonlyMap<number, MergedInRow>
export type MergedInRow = ReadonlyMap<number, 'first' | 'repeated'>

/** A file as rows of cells, before anything is understood of it. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[]
  readonly merged?: MergedCells
  /** How a workbook counts days, for numbers that turn out to be dates. */
  readonly isFrom1904?: boolean
}

/** One of the tables of a file. */
export interface Sheet extends Table {
  /** Empty where the file has one table without a name. */
  readonly name: string
  /** Whether the program that opens it shows it only when told to. */
  readonly isHidden?: boolean
}

/** A row of a table with its number in the file, from 1, as a person counts. */
export interface NumberedRow {
  readonly number: number
  readonly cells: readonly Cell[]
  /** Its cells that stand for several rows. */
  readonly merged?: MergedInRow
}

/** Which column holds a field; a field without a column is absent. */
export type Mapping<Field extends string> = Partial<Record<Field, number>>

export interface Heading<Field extends string> {
  readonly header: readonly string[]
  readonly mapping: Mapping<Field>
  readonly body: readonly NumberedRow[]
  readonly isFrom1904?: boolean
}

/** Case, accents, dots and spaces make no difference in a column's name. */
export const fold = (text: string): string =>
  plainLetters(text)
    .replace(/[_\-./#°º:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A column's name without the currency in brackets behind it, or that it is required. */
const withoutBrackets = (name: string): string =>
  name
    .replace(/\s*[([](?:[a-z]{3}|r\$|us\$|\$|\*|required|obrigatorio|obligatorio)[)\]]\s*$/, '')
    .trim()

/** The names under which a field is known, folded. */
export type Names<Field extends string> = Readonly<Record<Field, readonly string[]>>

const entriesOf = <Field extends string>(names: Names<Field>) =>
  Object.entries(names) as [Field, readonly string[]][]

/** The columns of a header by their names; of two columns with names of one field, the name listed first. */
export function mapColumns<Field extends string>(
  header: readonly string[],
  names: Names<Field>,
): Mapping<Field> {
  const folded = header.map(fold)
  const bare = folded.map(withoutBrackets)
  const mapping: Mapping<Field> = {}
  const taken = new Set<number>()
  const columnOf = (name: string) =>
    [folded, bare]
      .map((cells) => cells.findIndex((cell, index) => cell === name && !taken.has(index)))
      .find((index) => index !== -1)
  for (const [field, known] of entriesOf(names)) {
    const column = known.map(columnOf).find((index) => index !== undefined)
    if (column === undefined) continue
    mapping[field] = column
    taken.add(column)
  }
  return mapping
}

/** A header may stand below a title and empty lines, but not deep in the file. */
const deepestHeader = 40

const isEmpty = (cells: readonly Cell[]) => cells.every(isEmptyCell)

/** Rows of numbers and dates name no columns. */
const headerOf = (cells: readonly Cell[]): readonly string[] => Array.from(cells, textOf)

/**
 * Finds the header: the row, near the top, that is known, else the one that names the most fields. Without one, the first
 * row that is not empty counts as header and nothing is mapped, so that the person can say what the columns are.
 */
export function findHeading<Field extends string>(
  { rows, merged, isFrom1904 }: Table,
  names: Names<Field>,
  isKnown: (header: readonly string[]) => boolean = () => false,
): Heading<Field> {
  const candidates = rows.slice(0, deepestHeader).map((cells, index) => {
    const header = headerOf(cells)
    const mapping = mapColumns(header, names)
    return { header, index, mapping, count: Object.keys(mapping).length }
  })
  const best = candidates.reduce(
    (found, each) => (each.count > (found?.count ?? 0) ? each : found),
    undefined as (typeof candidates)[number] | undefined,
  )
  const known = candidates.find(({ header }) => isKnown(header))
  const chosen =
    known ?? best ?? candidates.find(({ header }) => header.some((name) => name !== ''))
  const from = chosen === undefined ? 0 : chosen.index + 1
  return {
    header: chosen?.header ?? [],
    mapping: chosen?.mapping ?? {},
    body: rows
      .map((cells, index) => ({ number: index + 1, cells, merged: merged?.get(index) }))
      .slice(from)
      .filter(({ cells }) => !isEmpty(cells)),
    isFrom1904,
  }
}

/** The cell of a field in a row; undefined where the column is absent or the cell empty. */
export function cellOf<Field extends string>(
  { cells }: NumberedRow,
  mapping: Mapping<Field>,
  field: Field,
): Cell | undefined {
  const column: number | undefined = mapping[field]
  const cell = column === undefined ? undefined : cells[column]
  return cell === undefined || textOf(cell) === '' ? undefined : cell
}

/** A field that is words, as a person reads it. */
export function wordsOf<Field extends string>(
  row: NumberedRow,
  mapping: Mapping<Field>,
  field: Field,
): string | undefined {
  const cell = cellOf(row, mapping, field)
  return cell === undefined ? undefined : textOf(cell)
}
