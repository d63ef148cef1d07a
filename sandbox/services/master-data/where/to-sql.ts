import { literal } from '../../../core/database'
import type { Condition } from './condition'
import type { Evaluation } from './evaluate'

/** A condition on search_documents.body, written so that the index of the field serves it. */
export function toSql(condition: Condition, how: Evaluation): string {
  switch (condition.kind) {
    case 'and':
      return condition.conditions.length === 0 ? 'TRUE' : joined(condition, 'AND', how)
    case 'or':
      return condition.conditions.length === 0 ? 'FALSE' : joined(condition, 'OR', how)
    case 'is-null':
      return `${textOf(condition.field)} IS ${condition.negated ? 'NOT ' : ''}NULL`
    case 'between': {
      const { field, low, high } = condition
      const lower = toSql({ kind: 'compare', field, operator: '>=', value: low }, how)
      return `(${lower} AND ${toSql({ kind: 'compare', field, operator: '<=', value: high }, how)})`
    }
    case 'compare': {
      const test = comparison(condition, how)
      if (condition.operator !== '<>') return test
      const present = `${textOf(condition.field)} IS NOT NULL`
      return how.settings.differenceOnMissingField === 'matches'
        ? `(NOT (${present}) OR ${test})`
        : `(${present} AND ${test})`
    }
  }
}

type Joined = Extract<Condition, { kind: 'and' | 'or' }>

const joined = ({ conditions }: Joined, word: 'AND' | 'OR', how: Evaluation): string =>
  `(${conditions.map((part) => toSql(part, how)).join(` ${word} `)})`

type Compare = Extract<Condition, { kind: 'compare' }>

function comparison({ field, operator, value }: Compare, how: Evaluation): string {
  const type = how.types.get(field) ?? 'text'
  if (type === 'array') {
    const contains = `${jsonOf(field)} @> ${literal(JSON.stringify([value]))}::jsonb`
    return operator === '<>' ? `NOT (${contains})` : `(${contains})`
  }
  if (type === 'number') {
    const isNumber = `jsonb_typeof(${jsonOf(field)}) = 'number'`
    const test = `${jsonOf(field)} ${operator} ${literal(JSON.stringify(Number(value)))}::jsonb`
    return operator === '<>' ? `(NOT (${isNumber}) OR ${test})` : `(${isNumber} AND ${test})`
  }
  const exact = how.settings.textMatch === 'exact'
  const stored = exact ? textOf(field) : `lower(${textOf(field)})`
  const wanted = exact ? value : value.toLowerCase()
  if (value.includes('*') && (operator === '=' || operator === '<>')) {
    return `${stored} ${operator === '=' ? 'LIKE' : 'NOT LIKE'} ${literal(toLike(wanted))}`
  }
  return `${stored} ${operator} ${literal(wanted)}`
}

const toLike = (pattern: string): string => pattern.replace(/[\\%_]/g, '\\$&').replaceAll('*', '%')

export const textOf = (field: string): string =>
  field === 'id' ? 'id' : `(${path(field, '->>')} COLLATE "C")`
export const jsonOf = (field: string): string => `(${path(field, '->')})`

function path(field: string, last: '->' | '->>'): string {
  const names = field.split('.').map(literal)
  const leaf = names.pop() ?? "''"
  return `${['body', ...names].join('->')}${last}${leaf}`
}
