import type { IncomingMessage } from 'node:http'

/** The body as text; undefined when it is longer than the limit. */
export const readBody = async (
  request: IncomingMessage,
  limitInBytes: number,
): Promise<string | undefined> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > limitInBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
