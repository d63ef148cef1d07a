import { assertRemovable, type DocumentKind } from '../../domain/document-kind'
import { success } from '../../lib/result'
import type { Among, Collection } from '../../ports/collection'

type Fields = Readonly<Record<string, unknown>>

/** Keeps documents in memory: for tests, and as the plainest form of the contract. */
export const createMemoryCollection = <Content, Key extends string>(
  kind: DocumentKind<Content, Key>,
  before: Readonly<Record<string, Content>> = {},
): Collection<Content, Key> => {
  const kept = new Map<string, Fields>()
  const read = (key: Key): Content | undefined => {
    const fields = kept.get(key)
    return fields && kind.parse(fields)
  }
  const write = (key: string, content: Content, beside: Fields = {}): void => {
    kept.set(key, { ...beside, ...JSON.parse(JSON.stringify(kind.fieldsOf(content))) })
  }
  for (const [key, content] of Object.entries(before)) write(key, content)

  return {
    read: async (key) => success(read(key)),

    change: async (key, change) => {
      const changed = change(read(key))
      if (changed.ok) write(key, changed.value)
      return changed
    },

    put: async (key, content) => success(write(key, content)),

    merge: async (key, part) => success(write(key, part, kept.get(key))),

    remove: async (key, isStill = () => true) => {
      assertRemovable(kind)
      const content = read(key)
      if (content !== undefined && isStill(content)) kept.delete(key)
      return success(undefined)
    },

    list: async (among) =>
      success(chosen([...kept.values()], among).map((fields) => kind.parse(fields))),

    count: async () => success(kept.size),
  }
}

const chosen = (all: readonly Fields[], among: Among | undefined): readonly Fields[] => {
  if (among === undefined) return all
  if ('anyOf' in among) {
    const isMeant = (value: unknown) => among.anyOf.some((wanted) => wanted === value)
    return all.filter((fields) => [fields[among.field] ?? []].flat().some(isMeant))
  }
  const { field, most } = among
  const valueOf = (fields: Fields) => String(fields[field] ?? '')
  const isMeant = (fields: Fields) =>
    'from' in among
      ? valueOf(fields) >= among.from
      : fields[field] !== undefined && valueOf(fields) <= among.upTo
  const greatestFirst = all
    .filter(isMeant)
    .sort((one, other) => (valueOf(one) < valueOf(other) ? 1 : -1))
  return ('from' in among ? greatestFirst : greatestFirst.reverse()).slice(0, most)
}
