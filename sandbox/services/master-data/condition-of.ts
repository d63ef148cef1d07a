import { fail, succeed, type Result } from '../../core/result'
import type { Answer } from '../../core/http'
import type { Settings } from '../../core/settings'
import { badRequest, unknownField } from './failures'
import { everything, fieldsOf, type Condition } from './where/condition'
import { fieldTypesOf, type FieldTypes, type JsonSchema } from './where/field-types'
import { parseWhere } from './where/parse'

export interface TypedCondition {
  readonly condition: Condition
  readonly types: FieldTypes
}

export interface ConditionSource {
  readonly query: URLSearchParams
  readonly schema: JsonSchema | undefined
  readonly settings: Settings
  /** Search knows indexed fields only; a conditional write looks at the document itself. */
  readonly indexedOnly: boolean
}

/** The `_where` of a request, and its simple filters (`?email=my@email.com`), checked. */
export function conditionOf(source: ConditionSource): Result<TypedCondition, Answer> {
  const { query, schema, settings, indexedOnly } = source
  const text = query.get('_where')
  const filters = indexedOnly ? simpleFilters(query) : []
  if (!text?.trim() && filters.length === 0) {
    return succeed({ condition: everything, types: schema ? fieldTypesOf(schema) : new Map() })
  }
  const parsed = text?.trim() ? parseWhere(text) : succeed(everything)
  if (!parsed.ok) return fail(badRequest(parsed.error))
  if (!schema && settings.whereWithoutSchema === 'refuses') {
    return fail(badRequest('_schema is required when using _where'))
  }
  const condition: Condition =
    filters.length === 0 ? parsed.value : { kind: 'and', conditions: [parsed.value, ...filters] }
  const types: FieldTypes = schema ? fieldTypesOf(schema) : new Map()
  const problem = problemOf(condition, types, source)
  return problem ? fail(problem) : succeed({ condition, types })
}

const simpleFilters = (query: URLSearchParams): readonly Condition[] =>
  [...query]
    .filter(([name]) => !name.startsWith('_') && name !== 'an')
    .map(([field, value]) => ({ kind: 'compare', field, operator: '=', value }))

function problemOf(
  condition: Condition,
  types: FieldTypes,
  { schema, indexedOnly, settings }: ConditionSource,
): Answer | undefined {
  if (!schema) return undefined
  const unknown = fieldsOf(condition).find((field) => !types.has(field))
  if (unknown !== undefined) return unknownField(unknown)
  const hidden = fieldsOf(condition).find((field) => indexedOnly && !isIndexed(schema, field))
  if (hidden !== undefined) return badRequest(`Field '${hidden}' is not in v-indexed of the schema`)
  return valueProblem(condition, types, settings)
}

/** A field or, for a nested one, its parent. */
export function isIndexed(schema: JsonSchema, field: string): boolean {
  const indexed = schema['v-indexed'] ?? []
  return field === 'id' || indexed.includes(field) || indexed.includes(field.split('.')[0] ?? '')
}

function valueProblem(
  condition: Condition,
  types: FieldTypes,
  settings: Settings,
): Answer | undefined {
  if ('conditions' in condition) {
    return condition.conditions
      .map((part) => valueProblem(part, types, settings))
      .find((problem) => problem !== undefined)
  }
  if (condition.kind === 'is-null') return undefined
  const type = types.get(condition.field)
  const values = condition.kind === 'between' ? [condition.low, condition.high] : [condition.value]
  if (type === 'number' && values.some((value) => !isNumber(value))) {
    return badRequest(`Field '${condition.field}' is a number`)
  }
  const isEquality =
    condition.kind === 'compare' && (condition.operator === '=' || condition.operator === '<>')
  if (type === 'array' && (!isEquality || settings.arrayEquality === 'refuses')) {
    return badRequest(`Field '${condition.field}' is an array`)
  }
  return undefined
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))
