import type { Cell } from './cell'
import { isEmptyCell, textOf } from './cell'
import { areContactTypes, areOnlyContactTypes } from './contact-types'
import { findHeading, mapColumns } from './table'
import type { Heading, Mapping, Names, NumberedRow, Table } from './table'

export type CarrierField = 'carrierId' | 'carrierName' | 'tradeName' | 'contactType'

export const carrierFields: readonly CarrierField[] = [
  'carrierId',
  'carrierName',
  'tradeName',
  'contactType',
]

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
  // Told by what stands in it as well.
  contactType: [],
}

/** How the columns became known: by their names, or by what stands in them, which a person confirms. */
export interface CarrierHeading extends Heading<CarrierField> {
  readonly isGuessed: boolean
}

const cellsIn = (body: readonly NumberedRow[], column: number): readonly Cell[] =>
  body.map(({ cells }) => cells[column] || '')

const isFilled = (body: readonly NumberedRow[], column: number): boolean =>
  cellsIn(body, column).some((cell) => textOf(cell) !== '')

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
  const type = columns.find((column) => areOnlyContactTypes(cellsIn(rest, column)))
  const name = columns.find(
    (column) => column !== code && column !== type && areMost(filled, column, isName),
  )
  const hasHeader = first && code !== undefined && !isCode(first.cells[code] || '')
  const header = columns.map((column) =>
    hasHeader && first ? textOf(first.cells[column] || '') : '',
  )
  const mapping: Mapping<CarrierField> = {}
  if (code !== undefined) mapping.carrierId = code
  if (name !== undefined) mapping.carrierName = name
  if (type !== undefined) mapping.contactType = type
  return { header, mapping, body: hasHeader ? rest : filled, isGuessed: true }
}

/** A column in which nothing stands is none: the next of its names counts. */
export function findCarrierHeading(table: Table): CarrierHeading {
  const found = findHeading(table, names)
  // A row that has a code is no header, though a contact's type or a carrier's name is what a column may be called.
  const isRow = found.header.some((name) => /^\d+$/.test(name))
  if (isRow || Object.keys(found.mapping).length === 0) return guess(table)
  const { header, body } = found
  if (body.length === 0) return { ...found, isGuessed: false }
  const type = header.findIndex((name, column) => areContactTypes(name, cellsIn(body, column)))
  const isNamed = (column: number) => column !== type && isFilled(body, column)
  const filled = header.map((name, column) => (isNamed(column) ? name : ''))
  const mapping = mapColumns(filled, names)
  if (type !== -1) mapping.contactType = type
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
