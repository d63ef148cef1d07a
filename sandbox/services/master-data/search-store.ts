import { literal, type Database } from '../../core/database'
import type { Document, EntityKey } from './document'
import { toDocument } from './document-store'
import { textOf, jsonOf } from './where/to-sql'
import type { FieldTypes } from './where/field-types'

export interface Sort {
  readonly field: string
  readonly descending: boolean
}

export interface Page {
  readonly offset: number
  readonly limit: number
}

export interface Selection {
  readonly entity: EntityKey
  /** A condition already written in SQL. */
  readonly where: string
  readonly sort: Sort | undefined
  readonly types: FieldTypes
}

export interface FoundDocument {
  readonly id: string
  readonly body: Document
}

/** Reads the copy that search sees. */
export class SearchStore {
  constructor(private readonly database: Database) {}

  async count(selection: Selection): Promise<number> {
    const [row] = await this.database.run(`SELECT count(*) AS total ${from(selection)}`)
    return Number(row?.total ?? 0)
  }

  async page(
    selection: Selection,
    { offset, limit }: Page,
    unsorted = 'id',
  ): Promise<readonly FoundDocument[]> {
    const order = orderOf(selection, unsorted)
    const rows = await this.database.run(
      `SELECT id, body ${from(selection)} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
    )
    return rows.map((row) => ({ id: String(row.id), body: toDocument(row.body) }))
  }
}

const from = ({ entity: { account, entity }, where }: Selection): string =>
  `FROM search_documents
   WHERE account = ${literal(account)} AND entity = ${literal(entity)} AND ${where}`

/** An order that no other request has: without `_sort` none is promised. */
export const anyOrder = (seed: number): string => `md5(id || ${literal(String(seed))}), id`

// Documents without the field come last in both directions (assumption); id settles ties.
function orderOf({ sort, types }: Selection, unsorted: string): string {
  if (!sort) return unsorted
  if (sort.field === 'id') return sort.descending ? 'id DESC' : 'id'
  const value = types.get(sort.field) === 'number' ? jsonOf(sort.field) : textOf(sort.field)
  return `${value} ${sort.descending ? 'DESC' : 'ASC'} NULLS LAST, id`
}
