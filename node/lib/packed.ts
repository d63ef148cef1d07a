import { gunzipSync, gzipSync } from 'node:zlib'

/** Any JSON value as a short text: gzip, in Base64. */
export const packed = (value: unknown): string =>
  gzipSync(JSON.stringify(value), { level: 3 }).toString('base64')

/** Far more than anything that is packed here comes to; a text that unpacks to more is refused before it does. */
const mostBytes = 8_000_000

/** What was packed; undefined for what never was. */
export const unpacked = (text: string): unknown => {
  try {
    const bytes = gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: mostBytes })
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
