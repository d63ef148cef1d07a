import { isProductKey, meaningOf } from './key-table'
import type { Kind } from './kinds'
import { markOf, type Stretch } from './marks'
import { isBareMobile } from './phones'
import { isStatement } from './statement-words'

// Lines under a line of names: an export that somebody pasted, or what a failed import prints.

const separators = [';', '\t', '|', ',']
const longestRow = 4_000
const mostRows = 200

type Column = { readonly kind?: Kind; readonly isSure: boolean; readonly isProduct: boolean }

const columnsOf = (cells: readonly string[]): readonly Column[] => {
  const keys = cells.map((cell) =>
    cell
      .trim()
      .replace(/^["']|["']$/g, '')
      .replace(/ ?\([^()]*\)$/, ''),
  )
  return keys.map((key) => {
    const { sure, open, container } = meaningOf(key)
    const kind = sure ?? (container === 'person' ? 'name' : open)
    const isSure = sure !== undefined || container === 'person'
    return { kind, isSure, isProduct: isProductKey(key) }
  })
}

const isName = (cell: string): boolean =>
  /^[\s"']{0,2}[\p{L}_][\p{L}\d_ ./()-]{0,40}[\s"']{0,2}$/u.test(cell)

const ofProducts = (columns: readonly Column[]): boolean =>
  columns.some(({ isProduct }) => isProduct)

const hasPhones = (columns: readonly Column[]): boolean =>
  columns.some(({ kind, isSure }) => kind === 'phone' && isSure)

const hasPerson = (columns: readonly Column[]): boolean =>
  columns.filter(({ isSure }) => isSure).length >= 2

/** The columns of a line of names that tells of persons or of products; none where it is no such line. */
const headerOf = (line: string, separator: string): readonly Column[] => {
  const cells = line.split(separator)
  const fewest = separator === ',' ? 3 : 2
  if (cells.length < fewest || !cells.every(isName)) return []
  const columns = columnsOf(cells)
  if (hasPhones(columns)) return columns
  const isOfSome = hasPerson(columns) || ofProducts(columns)
  return cells.length >= 3 && isOfSome ? columns : []
}

/** The cells of a line; a separator within quotation marks parts none. */
const cellsIn = (line: string, separator: string): readonly string[] => {
  const cells: string[] = []
  let open: string | undefined
  for (const part of line.split(separator)) {
    const value = part.trim()
    if (open === undefined) cells.push(part)
    else cells.push(`${cells.pop() ?? ''}${separator}${part}`)
    const quote = open ?? /^["']/.exec(value)?.[0] ?? ''
    const isClosed =
      value.endsWith(quote) && (open !== undefined || quote === '' || value.length > 1)
    open = isClosed ? undefined : quote
  }
  return open === undefined ? cells : line.split(separator)
}

// `$1 = '…'`: how PostgreSQL prints what stands for a placeholder.
const beforeValue = /^(?:\$\d{1,2} ?= ?)?["']|["']$/g
const placeholder = /^(?:\$\d{1,2}|\?|%s|%\(\w{1,30}\)s|[:@]\w{1,30})$/

const cellsOf = (line: string, separator: string, columns: readonly Column[]) => {
  let at = 0
  return cellsIn(line, separator).flatMap((cell, index): readonly Stretch[] => {
    const value = cell.trim().replace(beforeValue, '')
    const begin = at + cell.indexOf(value)
    at += cell.length + separator.length
    const kind = columns[index]?.kind
    const isValue =
      value.length > 1 &&
      (kind !== 'name' || /\p{L}{2}/u.test(value)) &&
      !/^\[[a-z-]+\]$/.test(value) &&
      !placeholder.test(value) &&
      !isStatement(value)
    return kind !== undefined && isValue
      ? [{ start: begin, end: begin + value.length, mark: markOf(kind, value) }]
      : []
  })
}

const insert =
  /\binsert into [`"'[]?(?<table>[\w.]{1,60})[`"'\]]?\s{0,3}\((?<names>[^()]{2,600})\)\s{0,3}values\s{0,3}\((?<values>[^()]{2,2000})\)/dgi

const ofThings = /product|item|sku|stock|price|catalog/i

const given =
  /\b(?:params?|parameters|par[aâ]metros|bind(?:ing)?s?|args|values|valores)["']?\s{0,3}[:=]\s{0,3}(?:[[(]|(?=\$1 ?=))(?<values>(?:[^\])\n"']|"[^"\n]{0,300}(?:"|$)|'[^'\n]{0,300}(?:'|$)){2,2000})/dgiu

const compared =
  /[`"'[]?(\w{1,40})[`"'\]]?\s?=\s?(?:\$\d{1,2}(?!\d| ?=)|\?|%s|%\(\w{1,30}\)s|[:@]\w{1,30})/g

const columnNames = (names: string): readonly string[] =>
  names.split(',').map((each) => each.replace(/[`"'[\]]/g, ''))

const cellsAt = (values: string, start: number, columns: readonly Column[]): readonly Stretch[] =>
  cellsOf(values, ',', columns).map((each) => ({
    ...each,
    start: start + each.start,
    end: start + each.end,
  }))

/** What a statement was given for its placeholders. */
const givenStretches = (text: string): readonly Stretch[] => {
  const [written] = [...text.matchAll(insert)]
  const names = written?.groups?.['names']
  const keys =
    names === undefined
      ? [...text.matchAll(compared)].map(([, key = '']) => key)
      : columnNames(names)
  const columns = columnsOf(keys)
  return columns.some(({ isSure }) => isSure)
    ? [...text.matchAll(given)].flatMap(({ groups = {}, indices }) =>
        cellsAt(groups['values'] ?? '', indices?.groups?.['values']?.[0] ?? 0, columns),
      )
    : []
}

/** What is written into the columns of a person. */
const insertStretches = (text: string): readonly Stretch[] =>
  [...text.matchAll(insert)].flatMap(
    ({ groups: { table = '', names = '', values = '' } = {}, indices }) => {
      const columns = columnsOf(columnNames(names))
      const isPersons = columns.some(({ isSure }) => isSure) || !ofThings.test(table)
      return isPersons ? cellsAt(values, indices?.groups?.['values']?.[0] ?? 0, columns) : []
    },
  )

type Row = { readonly at: number; readonly line: string; readonly separator: string }

/** The lines below a line of names, with their columns. */
const rowsOf = (text: string): readonly (Row & { readonly columns: readonly Column[] })[] => {
  if (!text.includes('\n')) return []
  let columns: readonly Column[] = []
  let separator = ','
  let at = 0
  return text
    .split('\n')
    .slice(0, mostRows)
    .flatMap((line) => {
      const start = at
      at += line.length + 1
      if (line.length > longestRow) return []
      const parted = separators.find((each) => headerOf(line, each).length > 0)
      if (parted !== undefined) {
        separator = parted
        columns = headerOf(line, parted)
        return []
      }
      const isRow = columns.length > 0 && cellsIn(line, separator).length === columns.length
      return isRow ? [{ at: start, line, separator, columns }] : []
    })
}

const cellsBelow = (
  text: string,
  columnsFor: (columns: readonly Column[]) => readonly Column[],
): readonly Stretch[] =>
  rowsOf(text).flatMap(({ at, line, separator, columns }) =>
    cellsOf(line, separator, columnsFor(columns)).map((cell) => ({
      ...cell,
      start: at + cell.start,
      end: at + cell.end,
    })),
  )

/** What stands in the columns of a product: its codes, and its names where no column is a person's. */
export const productCells = (text: string): readonly Stretch[] =>
  cellsBelow(text, (columns) =>
    columns.map((column) => {
      const isName = column.kind === 'name' && ofProducts(columns) && !hasPerson(columns)
      return { ...column, kind: column.isProduct || isName ? 'document' : undefined }
    }),
  )

const mayBeGiven = /(?:insert into|update|where)\b/i

/** Mobile numbers in a column of phones, whatever else the lines tell of. */
const phoneCells = (text: string): readonly Stretch[] =>
  cellsBelow(text, (columns) =>
    columns.map((column) => ({
      ...column,
      kind: column.kind === 'phone' ? column.kind : undefined,
    })),
  ).filter(({ start, end }) => isBareMobile(text.slice(start, end)))

/** What stands in the columns of a person. */
export const rowStretches = (text: string): readonly Stretch[] => [
  ...(/insert into/i.test(text) ? insertStretches(text) : []),
  ...(mayBeGiven.test(text) ? givenStretches(text) : []),
  ...cellsBelow(text, (columns) => (hasPerson(columns) ? columns : [])),
  ...phoneCells(text),
]
