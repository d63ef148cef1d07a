import { browserMemory } from '../ui/browser-memory'

// A few ids stand in the address, so that a link to them can be sent. A whole column would make it longer than proxies
// take: then the address names what this tab keeps.

const LONGEST = 800
const BETWEEN = '~'
const KEPT = /^kept-/

const here = new Map<string, readonly string[]>()

const memoryOf = (name: string) => browserMemory('pasted', name, 'sessionStorage')

/** The same for the same ids. */
function nameOf(text: string): string {
  let hash = 5381
  for (let at = 0; at < text.length; at += 1) hash = (hash * 33 + text.charCodeAt(at)) % 0xffffffff
  return `kept-${hash.toString(36)}${text.length.toString(36)}`
}

/** As the address says them; undefined where there are none. */
export function writeIds(ids: readonly string[]): string | undefined {
  const text = ids.join(BETWEEN)
  if (text.length <= LONGEST) return text || undefined
  const name = nameOf(text)
  if (!here.has(name)) memoryOf(name).keep(ids)
  here.set(name, ids)
  return name
}

const isList = (kept: unknown): kept is readonly string[] =>
  Array.isArray(kept) && kept.every((each) => typeof each === 'string')

/** Each once. None where the address says none, or names what another tab kept. */
export function readIds(text: string | undefined): readonly string[] {
  if (!text) return []
  if (!KEPT.test(text)) return Array.from(new Set(text.split(BETWEEN).filter(Boolean)))
  const known = here.get(text)
  if (known) return known
  const kept = memoryOf(text).recall()
  if (!isList(kept)) return []
  here.set(text, kept)
  return kept
}

/** True where the address names ids that another tab keeps, or nobody any more: which they are cannot be told. */
export const areForgotten = (text: string | undefined): boolean =>
  text !== undefined && KEPT.test(text) && readIds(text).length === 0
