import type { Answer } from '../../core/http'
import { fail, succeed, type Result } from '../../core/result'
import type { Settings } from '../../core/settings'
import { conditionOf, isIndexed } from './condition-of'
import type { EntityKey } from './document'
import { badRequest, unknownField } from './failures'
import type { Selection, Sort } from './search-store'
import type { SchemaStore } from './schema-store'
import { hasWildcard } from './where/condition'
import { fieldTypesOf, type JsonSchema } from './where/field-types'
import { toSql } from './where/to-sql'

export interface Selected {
  readonly selection: Selection
  readonly schema: JsonSchema | undefined
}

export type SelectionFailure =
  { readonly kind: 'refused'; readonly answer: Answer } | { readonly kind: 'wildcards-blocked' }

interface Environment {
  readonly schemas: SchemaStore
  readonly settings: Settings
}

/** What a search or the first request of a scroll asks for. */
export function selectionOf(
  entity: EntityKey,
  query: URLSearchParams,
  { schemas, settings }: Environment,
): Result<Selected, SelectionFailure> {
  const name = query.get('_schema')
  const schema = name ? schemas.get(entity, name) : undefined
  if (name && !schema) return refuse(badRequest(`Schema '${name}' not found`))
  const condition = conditionOf({ query, schema, settings, indexedOnly: true })
  if (!condition.ok) return refuse(condition.error)
  if (settings.wildcards === 'blocked' && hasWildcard(condition.value.condition)) {
    return fail({ kind: 'wildcards-blocked' })
  }
  const sort = sortOf(query.get('_sort'), schema)
  if (!sort.ok) return refuse(sort.error)
  const { types } = condition.value
  const where = toSql(condition.value.condition, { types, settings })
  return succeed({ selection: { entity, where, sort: sort.value, types }, schema })
}

const refuse = (answer: Answer): Result<Selected, SelectionFailure> =>
  fail({ kind: 'refused', answer })

function sortOf(
  text: string | null,
  schema: JsonSchema | undefined,
): Result<Sort | undefined, Answer> {
  if (!text?.trim()) return succeed(undefined)
  const match = /^\s*([\w.-]+)(?:\s+(asc|desc))?\s*$/i.exec(text)
  if (!match) return fail(badRequest('_sort is not of the form {field} {ASC|DESC}'))
  const [, field = '', direction = ''] = match
  const known = schema ? fieldTypesOf(schema).has(field) : field === 'id'
  if (!known) return fail(unknownField(field))
  if (schema && !isIndexed(schema, field)) {
    return fail(badRequest(`Field '${field}' is not in v-indexed of the schema`))
  }
  return succeed({ field, descending: direction.toLowerCase() === 'desc' })
}
