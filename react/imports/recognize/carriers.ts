import type { Cell } from './cell'
import { isEmptyCell, textOf } from './cell'
import { areCut, codeIn } from './ids'
import { isFoot } from './notes'
import { cellOf, findHeading, mapColumns, wordsOf } from './table'
import type { Heading, Mapping, Names, NumberedRow, Table } from './table'

export type CarrierField = 'carrierId' | 'carrierName' | 'tradeName'

export const carrierFields: readonly CarrierField[] = ['carrierId', 'carrierName', 'tradeName']

/**
 * What ERPs call the columns.
 * - TOTVS Protheus, table SA4: A4_COD is the code, A4_NOME the legal name, A4_NREDUZ the name by which the carrier is
 *   known: https://sempreju.com.br/tabelas_protheus/tabelas/tabela_sa4.html, read 2026-11-30.
 * - Bling, contacts: "ID;Código;Nome;Fantasia;…", as programs that read this export have it. "Código" is the store's own
 *   and may be empty, "ID" is Bling's.
 * Of Tiny no public source of its export was found: its columns go by these names, or by what stands in them.
 */
const names: Names<CarrierField> = {
  carrierId: [
    'carrier code',
    'carrier id',
    'code',
    'codigo da transportadora',
    'codigo de la transportadora',
    'codigo del transportista',
    'codigo',
    'cod',
    'a4 cod',
    'id',
  ],
  carrierName: [
    'carrier name',
    'name',
    'legal name',
    'nome da transportadora',
    'nome',
    'razao social',
    'nombre',
    'razon social',
    'a4 nome',
    'carrier',
    'transportadora',
    'transportista',
  ],
  tradeName: [
    'trade name',
    'nome fantasia',
    'fantasia',
    'nombre comercial',
    'nombre de fantasia',
    'nome reduzido',
    'nome reduz',
    'a4 nreduz',
  ],
}

/** How the columns became known: by their names, or by what stands in them, which a person confirms. */
export interface CarrierHeading extends Heading<CarrierField> {
  readonly isGuessed: boolean
}

const isFilled = (body: readonly NumberedRow[], column: number): boolean =>
  body.some(({ cells }) => textOf(cells[column] || '') !== '')

const isCode = (cell: Cell): boolean => /^\S*\d\S*$/.test(textOf(cell))
const isName = (cell: Cell): boolean =>
  typeof cell === 'string' && /\p{L}{2}/u.test(cell) && !/@|:\/\//.test(cell)

/** Whether most of what stands in a column is of a kind; a short list has a total below it. */
const areMost = (rows: readonly NumberedRow[], column: number, is: (cell: Cell) => boolean) => {
  const cells = rows.map((row) => row.cells[column] || '').filter((cell) => !isEmptyCell(cell))
  return cells.length > rows.length / 2 && cells.filter(is).length >= (cells.length * 2) / 3
}

/** Columns without a known name, by what stands in them: first a code, then a name. */
function guess({ rows }: Table): CarrierHeading {
  const filled = rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => !cells.every(isEmptyCell))
  const [first, ...rest] = filled
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const columns = Array.from({ length: width }, (_, column) => column)
  const code = columns.find((column) => areMost(rest, column, isCode))
  const name = columns.find((column) => column !== code && areMost(filled, column, isName))
  const hasHeader = first && code !== undefined && !isCode(first.cells[code] || '')
  const header = columns.map((column) =>
    hasHeader && first ? textOf(first.cells[column] || '') : '',
  )
  const mapping: Mapping<CarrierField> = {}
  if (code !== undefined) mapping.carrierId = code
  if (name !== undefined) mapping.carrierName = name
  return { header, mapping, body: hasHeader ? rest : filled, isGuessed: true }
}

/** A column in which nothing stands is none: the next of its names counts. */
export function findCarrierHeading(table: Table): CarrierHeading {
  const found = findHeading(table, names)
  if (Object.keys(found.mapping).length === 0) return guess(table)
  const { header, body } = found
  if (body.length === 0) return { ...found, isGuessed: false }
  const filled = header.map((name, column) => (isFilled(body, column) ? name : ''))
  const mapping = mapColumns(filled, names)
  return { ...found, mapping, body: withOwnIds(filled, { ...found, mapping }), isGuessed: false }
}

/** Where a store gave codes to some carriers only, the others have the ERP's own. */
function withOwnIds(header: readonly string[], { body, mapping }: Heading<CarrierField>) {
  const code = mapping.carrierId
  const own = mapColumns(header, { ...names, carrierId: ['id'] }).carrierId
  if (code === undefined || own === undefined || own === code) return body
  return body.map((row) => {
    if (!isEmptyCell(row.cells[code] || '')) return row
    const cells = row.cells.map((cell, column) => (column === code ? row.cells[own] || '' : cell))
    return { ...row, cells }
  })
}

export interface Carrier {
  readonly id?: string
  readonly name?: string
  readonly tradeName?: string
}

/** A row as the person finds it. */
export interface CarrierRow {
  readonly number: number
  readonly text: string
}

export interface RecognizedCarriers {
  readonly carriers: readonly Carrier[]
  readonly rowsRead: number
  /** Rows that say what one before them said. */
  readonly repeated: number
  /** Totals, and when the list was made. */
  readonly notes: readonly CarrierRow[]
  /** Codes that a spreadsheet cut. A list without them would call their carriers unregistered. */
  readonly lost: readonly CarrierRow[]
  /** With a text that is longer than any code or name. */
  readonly tooLong: readonly CarrierRow[]
  /** All long codes end in zeros, as a spreadsheet leaves them. */
  readonly areCodesCut: boolean
}

const longest = 200

type ReadRow =
  | { readonly kind: 'carrier'; readonly carrier: Carrier }
  | { readonly kind: 'note' | 'lost' | 'too-long'; readonly text: string }

function readRow(row: NumberedRow, mapping: Mapping<CarrierField>): ReadRow | undefined {
  const cell = cellOf(row, mapping, 'carrierId')
  const code = cell === undefined ? undefined : codeIn(cell)
  const name = wordsOf(row, mapping, 'carrierName')
  const tradeName = wordsOf(row, mapping, 'tradeName')
  if (code && code.kind === 'doubted') return { kind: 'lost', text: code.text }
  const id = code && code.id
  const texts = [id, name, tradeName].filter((text): text is string => text !== undefined)
  const [text] = texts
  if (text === undefined) return undefined
  if (isFoot(texts)) return { kind: 'note', text }
  const long = texts.find(({ length }) => length > longest)
  if (long !== undefined) return { kind: 'too-long', text: long.slice(0, 40) }
  return { kind: 'carrier', carrier: { id, name, tradeName } }
}

/** The carriers of a list; rows without a code and a name are none. */
export function recognizeCarriers(
  body: readonly NumberedRow[],
  mapping: Mapping<CarrierField>,
): RecognizedCarriers {
  const carriers = new Map<string, Carrier>()
  const rows: Record<'note' | 'lost' | 'too-long', CarrierRow[]> = {
    note: [],
    lost: [],
    'too-long': [],
  }
  let understood = 0
  for (const row of body) {
    const read = readRow(row, mapping)
    if (!read) continue
    if (read.kind !== 'carrier') {
      rows[read.kind].push({ number: row.number, text: read.text })
      continue
    }
    understood += 1
    const { id, name, tradeName } = read.carrier
    const key = JSON.stringify([id, name, tradeName])
    if (!carriers.has(key)) carriers.set(key, read.carrier)
  }
  const all = [...carriers.values()]
  const ids = all.map(({ id }) => id).filter((id): id is string => id !== undefined)
  return {
    carriers: all,
    rowsRead: body.length,
    repeated: understood - all.length,
    notes: rows.note,
    lost: rows.lost,
    tooLong: rows['too-long'],
    areCodesCut: areCut(ids),
  }
}
