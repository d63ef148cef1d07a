export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>='

/** A parsed `_where`: plain data, read by both the SQL writer and the in-memory evaluator. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | {
      readonly kind: 'compare'
      readonly field: string
      readonly operator: Comparison
      readonly value: string
    }
  | {
      readonly kind: 'between'
      readonly field: string
      readonly low: string
      readonly high: string
    }
  | { readonly kind: 'is-null'; readonly field: string; readonly negated: boolean }

export const everything: Condition = { kind: 'and', conditions: [] }

export function fieldsOf(condition: Condition): readonly string[] {
  return 'conditions' in condition ? condition.conditions.flatMap(fieldsOf) : [condition.field]
}

export function hasWildcard(condition: Condition): boolean {
  if ('conditions' in condition) {
    return condition.conditions.some(hasWildcard)
  }
  return condition.kind === 'compare' && condition.value.includes('*')
}
