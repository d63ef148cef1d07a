import type { Clause, Concept, Meaning } from './concept'

/** That something is wrong, without saying what. */
export const trouble = [
  ...(['denied', 'failed', 'refused', 'missing', 'invalid', 'malformed', 'notFound'] as const),
  ...(['incomplete', 'insufficient', 'outside', 'inactive', 'blocked'] as const),
  ...(['different', 'unavailable', 'divergent', 'skipped', 'notCreated'] as const),
] as const

const hasOne = (clause: Clause, concepts: readonly Concept[]): boolean => {
  for (const concept of concepts) if (clause.has(concept)) return true
  return false
}

const says = (clause: Clause, { of, and, is, not }: Meaning): boolean =>
  hasOne(clause, of) &&
  (is === undefined || hasOne(clause, is)) &&
  (and === undefined || hasOne(clause, and)) &&
  (not === undefined || !hasOne(clause, not))

/** The first of these meanings that a clause of the text has. */
export const meaningIn = (
  clauses: readonly Clause[],
  meanings: readonly Meaning[],
): Meaning | undefined => {
  for (const meaning of meanings) {
    for (const clause of clauses) if (says(clause, meaning)) return meaning
  }
  return undefined
}
