import type { IncomingMessage } from 'node:http'

/** The body as text; undefined when it is longer than the limit. What is too much is read and forgotten. */
export const readBody = (
  request: IncomingMessage,
  limitInBytes: number,
): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.byteLength
      if (length <= limitInBytes) {
        chunks.push(chunk)
        return
      }
      chunks.splice(0)
      resolve(undefined)
    })
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.once('error', reject)
    request.once('close', () => reject(new Error('The caller went away.')))
  })
