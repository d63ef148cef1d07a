import { stableUuid } from '../../core/tokens'
import type { Document, DocumentKey, EntityKey } from './document'
import type { JsonSchema } from './where/field-types'

/** The fields of every document in the API reference (`_fields=_all`). */
function systemFieldsOf({ account, entity, id }: DocumentKey): Document {
  return { id, accountId: accountIdOf(account), accountName: account, dataEntityId: entity }
}

const accountIds = new Map<string, string>()

function accountIdOf(account: string): string {
  const known = accountIds.get(account) ?? stableUuid(account)
  accountIds.set(account, known)
  return known
}

const systemFields = ['id', 'accountId', 'accountName', 'dataEntityId'] as const

export function withoutSystemFields(body: Document): Document {
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => !systemFields.some((field) => field === name)),
  )
}

export interface Projection {
  readonly fields: string | null
  readonly schema: JsonSchema | undefined
}

/**
 * Without `_fields` a document shows its default fields (`v-default-fields`).
 * https://developers.vtex.com/docs/guides/working-with-json-schemas-in-master-data-v2
 */
export function project(
  key: DocumentKey,
  body: Document,
  { fields, schema }: Projection,
): Document {
  const all = { ...body, ...systemFieldsOf(key) }
  const asked = fields?.split(',').map((name) => name.trim()) ?? []
  if (asked.includes('_all')) return all
  const wanted = asked.some(Boolean)
    ? asked
    : [...systemFields, ...(schema?.['v-default-fields'] ?? [])]
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)))
}

export function reference({ entity, id, account }: EntityKey & DocumentKey): Document {
  const host = `${account}.vtexcommercestable.com.br`
  return {
    Id: `${entity}-${id}`,
    Href: `http://${host}/api/dataentities/${entity}/documents/${id}`,
    DocumentId: id,
  }
}
