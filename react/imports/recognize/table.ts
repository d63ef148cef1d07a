/** A file as rows of texts, before anything is understood of it. */
export interface Table {
  readonly rows: readonly (readonly string[])[]
}

/** A row of a table with its number in the file, from 1, as a person counts. */
export interface NumberedRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** Which column holds a field; a field without a column is absent. */
export type Mapping<Field extends string> = Partial<Record<Field, number>>

export interface Heading<Field extends string> {
  readonly header: readonly string[]
  readonly mapping: Mapping<Field>
  readonly body: readonly NumberedRow[]
}

/** Case, accents, dots and spaces make no difference in a column's name. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[_\-./#°º:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The names under which a field is known, folded. */
export type Names<Field extends string> = Readonly<Record<Field, readonly string[]>>

const entriesOf = <Field extends string>(names: Names<Field>) =>
  Object.entries(names) as [Field, readonly string[]][]

/** The columns of a header by their names; of two columns with names of one field, the name listed first. */
function mapColumns<Field extends string>(
  header: readonly string[],
  names: Names<Field>,
): Mapping<Field> {
  const folded = header.map(fold)
  const mapping: Mapping<Field> = {}
  const taken = new Set<number>()
  for (const [field, known] of entriesOf(names)) {
    const column = known
      .map((name) => folded.findIndex((cell, index) => cell === name && !taken.has(index)))
      .find((index) => index !== -1)
    if (column === undefined) continue
    mapping[field] = column
    taken.add(column)
  }
  return mapping
}

/** A header may stand below a title and empty lines, but not deep in the file. */
const deepestHeader = 20

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

/**
 * Finds the header: the row, near the top, that names the most fields. Without one, the first row that is not empty
 * counts as header and nothing is mapped, so that the person can say what the columns are.
 */
export function findHeading<Field extends string>(
  { rows }: Table,
  names: Names<Field>,
): Heading<Field> {
  const candidates = rows.slice(0, deepestHeader).map((cells, index) => {
    const mapping = mapColumns(cells, names)
    return { cells, index, mapping, count: Object.keys(mapping).length }
  })
  const best = candidates.reduce(
    (found, each) => (each.count > (found?.count ?? 0) ? each : found),
    undefined as (typeof candidates)[number] | undefined,
  )
  const chosen = best ?? candidates.find(({ cells }) => !isEmpty(cells))
  const from = chosen === undefined ? 0 : chosen.index + 1
  return {
    header: chosen?.cells ?? [],
    mapping: chosen?.mapping ?? {},
    body: rows
      .map((cells, index) => ({ number: index + 1, cells }))
      .slice(from)
      .filter(({ cells }) => !isEmpty(cells)),
  }
}

/** The text of a field in a row; undefined where the column is absent or the cell empty. */
export function cellOf<Field extends string>(
  { cells }: NumberedRow,
  mapping: Mapping<Field>,
  field: Field,
): string | undefined {
  const column: number | undefined = mapping[field]
  const text = column === undefined ? '' : (cells[column] ?? '').trim()
  return text === '' ? undefined : text
}
