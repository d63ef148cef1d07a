import type { Carrier, CarrierRow } from './carrier'
import { joinCarriers, sharedCodes, shortCodes } from './carrier-codes'
import type { NumberedCarrier, SharedCode, ShortCodes } from './carrier-codes'
import type { CarrierField, CarrierHeading } from './carrier-columns'
import { deletedIn } from './carrier-states'
import { textOf } from './cell'
import { isCarrierType } from './contact-types'
import { areCut, codeIn } from './ids'
import { isFoot } from './notes'
import { cellOf, wordsOf } from './table'
import type { Mapping, NumberedRow } from './table'

export interface RecognizedCarriers {
  readonly carriers: readonly Carrier[]
  readonly rowsRead: number
  /** Rows that say what one before them said. */
  readonly repeated: number
  /** Totals, and when the list was made. */
  readonly notes: readonly CarrierRow[]
  /** Contacts of the ERP that are no carriers. */
  readonly others: readonly CarrierRow[]
  /** Carriers that somebody deleted or deactivated in the ERP. */
  readonly deleted: readonly CarrierRow[]
  /** Codes that a spreadsheet cut. A list without them would call their carriers unregistered. */
  readonly lost: readonly CarrierRow[]
  /** With a text that is longer than any code or name. */
  readonly tooLong: readonly CarrierRow[]
  /** All long codes end in zeros, as a spreadsheet leaves them. */
  readonly areCodesCut: boolean
  readonly short: ShortCodes
  readonly shared: readonly SharedCode[]
}

const longest = 200

type LeftOutKind = 'note' | 'other' | 'deleted' | 'lost' | 'too-long'

type ReadRow =
  | { readonly kind: 'carrier'; readonly carrier: Carrier }
  | { readonly kind: LeftOutKind; readonly text: string }

function readRow(
  row: NumberedRow,
  mapping: Mapping<CarrierField>,
  isDeleted: boolean,
): ReadRow | undefined {
  const cell = cellOf(row, mapping, 'carrierId')
  const code = cell === undefined ? undefined : codeIn(cell)
  const id = code && (code.kind === 'doubted' ? code.text : code.id)
  const name = wordsOf(row, mapping, 'carrierName')
  const tradeName = wordsOf(row, mapping, 'tradeName')
  const texts = [id, name, tradeName].filter((text): text is string => text !== undefined)
  const [text] = texts
  if (text === undefined) return undefined
  if (isFoot(texts)) return { kind: 'note', text }
  const type = mapping.contactType === undefined ? undefined : row.cells[mapping.contactType] || ''
  if (type !== undefined && !isCarrierType(type)) {
    return {
      kind: 'other',
      text: [tradeName || name || text, textOf(type)].filter(Boolean).join(', '),
    }
  }
  if (isDeleted) return { kind: 'deleted', text: tradeName || name || text }
  if (code && code.kind === 'doubted') return { kind: 'lost', text: code.text }
  const long = texts.find(({ length }) => length > longest)
  if (long !== undefined) return { kind: 'too-long', text: long.slice(0, 40) }
  return { kind: 'carrier', carrier: { id, name, tradeName } }
}

/** The carriers of a list; rows without a code and a name are none. Codes get back their zeros where a person says so. */
export function recognizeCarriers(
  { header, body, mapping }: Pick<CarrierHeading, 'header' | 'body' | 'mapping'>,
  fillsZeros = false,
): RecognizedCarriers {
  const rows: Record<LeftOutKind, CarrierRow[]> = {
    note: [],
    other: [],
    deleted: [],
    lost: [],
    'too-long': [],
  }
  const deleted = deletedIn(header, body)
  const understood: NumberedCarrier[] = []
  for (const row of body) {
    const read = readRow(row, mapping, deleted.has(row.number))
    if (read && read.kind === 'carrier') understood.push({ ...read.carrier, number: row.number })
    else if (read) rows[read.kind].push({ number: row.number, text: read.text })
  }
  const short = shortCodes(understood)
  const isShort = new Set(short.rows.map(({ number }) => number))
  const filled = understood.map((carrier) =>
    fillsZeros && isShort.has(carrier.number)
      ? { ...carrier, id: (carrier.id || '').padStart(short.width || 0, '0') }
      : carrier,
  )
  const joined = joinCarriers(filled)
  return {
    carriers: joined.map(({ number: _, ...carrier }) => carrier),
    rowsRead: body.length,
    repeated: understood.length - joined.length,
    notes: rows.note,
    others: rows.other,
    deleted: rows.deleted,
    lost: rows.lost,
    tooLong: rows['too-long'],
    areCodesCut: areCut(understood.flatMap(({ id }) => id || [])),
    short,
    shared: sharedCodes(joined),
  }
}
