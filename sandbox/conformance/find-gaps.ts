import type { FieldList } from './fields-of-schema'

/**
 * - `unlisted`: answered, and not in the reference.
 * - `absent`: in the reference, and not answered.
 * - `empty`: answered, but always null or without elements, so that what is in it was never seen.
 * - `type`: answered in a type that the reference does not give.
 * - `status`: answered with a status that the reference does not list.
 */
export type GapKind = 'unlisted' | 'absent' | 'empty' | 'type' | 'status'

/** Written as `absent totals[].id`. */
export type Gap = `${GapKind} ${string}`

type Seen = Map<string, Set<string>>

/** In which ways some answers to one operation differ from what the reference says of it. */
export function findGaps(fields: FieldList, answers: readonly unknown[]): readonly Gap[] {
  const seen: Seen = new Map()
  for (const answer of answers) if (answer !== undefined) note(answer, '', seen)
  return [...unlisted(fields, seen), ...wrongTypes(fields, seen), ...unseen(fields, seen)].sort()
}

function note(value: unknown, path: string, seen: Seen): void {
  const types = seen.get(path) ?? new Set<string>()
  seen.set(path, types.add(typeOf(value)))
  if (Array.isArray(value)) for (const element of value) note(element, `${path}[]`, seen)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) {
      note(field, path === '' ? name : `${path}.${name}`, seen)
    }
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function unlisted(fields: FieldList, seen: Seen): readonly Gap[] {
  return [...seen.keys()]
    .filter((path) => !(path in fields) && path !== '' && parentOf(path) in fields)
    .filter((path) => !(fields[parentOf(path)] ?? '').includes('open'))
    .map((path): Gap => `unlisted ${path}`)
}

function wrongTypes(fields: FieldList, seen: Seen): readonly Gap[] {
  return [...seen].flatMap(([path, types]): readonly Gap[] => {
    const listed = fields[path]
    if (!listed) return []
    const isRight = (type: string): boolean => listed.split('|').some((one) => fits(type, one))
    return [...types].every(isRight) ? [] : [`type ${path}`]
  })
}

const fits = (type: string, listed: string): boolean =>
  type === listed ||
  (type === 'integer' && listed === 'number') ||
  (type === 'object' && listed === 'open')

function unseen(fields: FieldList, seen: Seen): readonly Gap[] {
  const missing = Object.keys(fields).filter((path) => !seen.has(path) && seen.has(parentOf(path)))
  const gaps = missing.map((path): Gap => {
    const parent = parentOf(path)
    const isInside = path.endsWith('[]') || !seen.get(parent)?.has('object')
    return isInside ? `empty ${parent}` : `absent ${path}`
  })
  return [...new Set(gaps)]
}

function parentOf(path: string): string {
  if (path.endsWith('[]')) return path.slice(0, -2)
  const dot = path.lastIndexOf('.')
  return dot < 0 ? '' : path.slice(0, dot)
}
