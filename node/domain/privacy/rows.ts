import { meaningOf, type Kind } from './key-table'
import { markOf, type Stretch } from './marks'
import { isStatement } from './statement-words'

// Lines under a line of names: an export that somebody pasted, or what a failed import prints.

const separators = [';', '\t', '|', ',']
const longestRow = 4_000
const mostRows = 200

type Column = { readonly kind?: Kind; readonly isSure: boolean }

const columnsOf = (cells: readonly string[]): readonly Column[] => {
  const meanings = cells.map((cell) => meaningOf(cell.trim().replace(/^["']|["']$/g, '')))
  return meanings.map(({ sure, open, container }) => {
    const kind = sure ?? (container === 'person' ? 'name' : open)
    return { kind, isSure: sure !== undefined || container === 'person' }
  })
}

const isName = (cell: string): boolean =>
  /^[\s"']{0,2}[\p{L}_][\p{L}\d_ .-]{0,40}[\s"']{0,2}$/u.test(cell)

/** The columns of a line of names; none where it is no such line. */
const headerOf = (line: string, separator: string): readonly Column[] => {
  const cells = line.split(separator)
  if (cells.length < 3 || !cells.every(isName)) return []
  const columns = columnsOf(cells)
  return columns.filter(({ isSure }) => isSure).length >= 2 ? columns : []
}

const cellsOf = (line: string, separator: string, columns: readonly Column[]) => {
  let at = 0
  return line.split(separator).flatMap((cell, index): readonly Stretch[] => {
    const value = cell.trim().replace(/^["']|["']$/g, '')
    const begin = at + cell.indexOf(value)
    at += cell.length + separator.length
    const kind = columns[index]?.kind
    const isValue =
      value.length > 1 &&
      (kind !== 'name' || /\p{L}{2}/u.test(value)) &&
      !/^\[[a-z-]+\]$/.test(value) &&
      !isStatement(value)
    return kind !== undefined && isValue
      ? [{ start: begin, end: begin + value.length, mark: markOf(kind, value) }]
      : []
  })
}

const insert =
  /\binsert into [`"'[]?(?<table>[\w.]{1,60})[`"'\]]?\s{0,3}\((?<names>[^()]{2,600})\)\s{0,3}values\s{0,3}\((?<values>[^()]{2,2000})\)/dgi

const ofThings = /product|item|sku|stock|price|catalog/i

/** What is written into the columns of a person. */
const insertStretches = (text: string): readonly Stretch[] =>
  [...text.matchAll(insert)].flatMap(
    ({ groups: { table = '', names = '', values = '' } = {}, indices }) => {
      const columns = columnsOf(names.split(',').map((each) => each.replace(/[`"'[\]]/g, '')))
      const isPersons = columns.some(({ isSure }) => isSure) || !ofThings.test(table)
      const start = indices?.groups?.['values']?.[0] ?? 0
      return isPersons
        ? cellsOf(values, ',', columns).map((each) => ({
            ...each,
            start: start + each.start,
            end: start + each.end,
          }))
        : []
    },
  )

/** What stands in the columns of a person. */
export const rowStretches = (text: string): readonly Stretch[] => {
  const found: Stretch[] = [...(/insert into/i.test(text) ? insertStretches(text) : [])]
  if (!text.includes('\n')) return found
  let columns: readonly Column[] = []
  let separator = ','
  let at = 0
  for (const line of text.split('\n').slice(0, mostRows)) {
    const isRead = line.length <= longestRow
    const parted = isRead ? separators.find((each) => headerOf(line, each).length > 0) : undefined
    if (parted !== undefined) {
      separator = parted
      columns = headerOf(line, parted)
    } else if (isRead && columns.length > 0 && line.split(separator).length === columns.length) {
      for (const cell of cellsOf(line, separator, columns)) {
        found.push({ ...cell, start: at + cell.start, end: at + cell.end })
      }
    }
    at += line.length + 1
  }
  return found
}
