import { fold } from './recognize/table'

/** The same for every file with such a header. A file without one has an order there, so that the header is not told. */
export function headerName(header: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const char of header.map(fold).join('|')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
