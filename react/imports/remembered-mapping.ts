import { fold } from './recognize/table'
import type { Mapping } from './recognize/table'

// How a person corrected the columns of a file, for the next one with the same header. Kept in this browser: what a
// colleague's files look like may differ.

const keyOf = (kind: string, header: readonly string[]) =>
  `order-integrations.columns.${kind}.${header.map(fold).join('|')}`

/** The columns as somebody corrected them before in this browser; undefined where nobody did. */
export function rememberedMapping<Field extends string>(
  kind: string,
  header: readonly string[],
  fields: readonly Field[],
): Mapping<Field> | undefined {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(keyOf(kind, header)) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return undefined
    const columns = new Map(Object.entries(stored))
    const mapping: Mapping<Field> = {}
    for (const field of fields) {
      const column = columns.get(field)
      if (typeof column === 'number' && column >= 0 && column < header.length) {
        mapping[field] = column
      }
    }
    return mapping
  } catch {
    return undefined
  }
}

/** Remembers a correction. A browser that keeps nothing forgets it, which costs the next correction. */
export function rememberMapping(
  kind: string,
  header: readonly string[],
  mapping: Mapping<string>,
): void {
  try {
    window.localStorage.setItem(keyOf(kind, header), JSON.stringify(mapping))
  } catch {
    // Private windows and full storages refuse.
  }
}
