import { isEmptyCell } from './cell'
import { findHeading, wordsOf } from './table'
import type { Heading, Mapping, Names, NumberedRow, Table } from './table'

export type CarrierField = 'carrierId' | 'carrierName'

export const carrierFields: readonly CarrierField[] = ['carrierId', 'carrierName']

const names: Names<CarrierField> = {
  carrierId: [
    'id',
    'code',
    'carrier id',
    'carrier code',
    'codigo',
    'codigo da transportadora',
    'codigo del transportista',
    'cod',
    // TOTVS Protheus, table SA4.
    'a4 cod',
  ],
  carrierName: [
    'name',
    'carrier',
    'carrier name',
    'nome',
    'transportadora',
    'nome da transportadora',
    'razao social',
    'nombre',
    'transportista',
    'razon social',
    'a4 nome',
  ],
}

/** A list without a header has its first line for a carrier: it is taken back as one. */
export const findCarrierHeading = (table: Table): Heading<CarrierField> => {
  const found = findHeading(table, names)
  if (Object.keys(found.mapping).length > 0) return found
  const rows = table.rows.map((cells, index) => ({ number: index + 1, cells }))
  return {
    header: (table.rows[0] ?? []).map(() => ''),
    mapping: { carrierName: 0 },
    body: rows.filter(({ cells }) => !cells.every(isEmptyCell)),
  }
}

export interface Carrier {
  readonly id?: string
  readonly name?: string
}

/** The carriers of a list; lines without either are none. */
export const recognizeCarriers = (
  body: readonly NumberedRow[],
  mapping: Mapping<CarrierField>,
): readonly Carrier[] =>
  body
    .map((row) => ({
      id: wordsOf(row, mapping, 'carrierId'),
      name: wordsOf(row, mapping, 'carrierName'),
    }))
    .filter(({ id, name }) => id !== undefined || name !== undefined)
