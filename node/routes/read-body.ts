import type { IncomingMessage } from 'node:http'

import type { Failure } from '../domain/failure'
import { failure, success, type Result } from '../lib/result'

const largestBody = 1_048_576

const mostDrained = 4 * largestBody

/** Ends a request of any size: a sender that is cut off in the middle of sending never sees the answer. */
const readAll = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= largestBody) chunks.push(bytes)
    if (size > mostDrained) break
  }
  return size > largestBody ? undefined : Buffer.concat(chunks).toString('utf8')
}

/** Takes in what is left of a body that nobody will read. */
export const drainBody = async (request: IncomingMessage): Promise<void> => {
  if (!request.readableEnded) await readAll(request)
}

/** Reads a body of at most 1 MB as text. */
export const readBody = async (request: IncomingMessage): Promise<Result<string, Failure>> => {
  const text = await readAll(request)
  return text === undefined
    ? failure({ kind: 'invalid-input', field: 'body', reason: 'too-long' })
    : success(text)
}
