import type { Settings } from '../../../core/settings'
import type { Comparison, Condition } from './condition'
import type { FieldTypes } from './field-types'
import type { Document } from '../document'

export interface Evaluation {
  readonly types: FieldTypes
  readonly settings: Settings
}

/** Whether a stored document complies: the in-memory counterpart of where/to-sql.ts. */
export function complies(document: Document, condition: Condition, how: Evaluation): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.conditions.every((part) => complies(document, part, how))
    case 'or':
      return condition.conditions.some((part) => complies(document, part, how))
    case 'is-null':
      return (valueOf(document, condition.field) === undefined) !== condition.negated
    case 'between': {
      const { field, low, high } = condition
      const holds = (operator: Comparison, value: string): boolean =>
        complies(document, { kind: 'compare', field, operator, value }, how)
      return holds('>=', low) && holds('<=', high)
    }
    case 'compare': {
      const value = valueOf(document, condition.field)
      if (value !== undefined) return compares(value, condition, how)
      return condition.operator === '<>' && how.settings.differenceOnMissingField === 'matches'
    }
  }
}

function valueOf(document: Document, field: string): unknown {
  const [outer = '', inner] = field.split('.')
  const value = document[outer]
  const found = inner === undefined ? value : isDocument(value) ? value[inner] : undefined
  return found ?? undefined
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Compare = Extract<Condition, { kind: 'compare' }>

function compares(value: unknown, condition: Compare, { types, settings }: Evaluation): boolean {
  const { operator, value: wanted } = condition
  const type = types.get(condition.field) ?? typeByValue(value)
  if (type === 'array') {
    const found = Array.isArray(value) && value.includes(wanted)
    return operator === '<>' ? !found : operator === '=' && found
  }
  if (type === 'number') {
    if (typeof value !== 'number') return operator === '<>'
    return holds(operator, value - Number(wanted))
  }
  const fold = (text: string): string =>
    settings.textMatch === 'exact' ? text : text.toLowerCase()
  const text = fold(toText(value))
  if (wanted.includes('*') && (operator === '=' || operator === '<>')) {
    return wildcard(fold(wanted)).test(text) === (operator === '=')
  }
  return holds(operator, Buffer.compare(Buffer.from(text), Buffer.from(fold(wanted))))
}

// Without a schema the stored value tells how to compare.
function typeByValue(value: unknown): 'number' | 'array' | 'text' {
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' ? 'number' : 'text'
}

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

function wildcard(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^]*')}$`)
}

function holds(operator: Comparison, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0
    case '<>':
      return difference !== 0
    case '<':
      return difference < 0
    case '>':
      return difference > 0
    case '<=':
      return difference <= 0
    case '>=':
      return difference >= 0
  }
}
