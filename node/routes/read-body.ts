import type { IncomingMessage } from 'node:http'

import type { Failure } from '../domain/failure'
import { failure, success, type Result } from '../lib/result'
import { decodeBody } from './decode-body'

const largestBody = 1_048_576

const mostDrained = 4 * largestBody

/** Ends a request of any size: a sender that is cut off in the middle of sending never sees the answer. */
const readAll = async (request: IncomingMessage): Promise<Buffer | 'too-long' | 'interrupted'> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size <= largestBody) chunks.push(bytes)
      if (size > mostDrained) break
    }
  } catch {
    // The sender is gone. Thrown on, this would be logged with the path, which holds a token.
    return 'interrupted'
  }
  return size > largestBody ? 'too-long' : Buffer.concat(chunks)
}

/** Takes in what is left of a body that nobody will read. */
export const drainBody = async (request: IncomingMessage): Promise<void> => {
  if (!request.readableEnded) await readAll(request)
}

/** Reads a body of at most 1 MB as text, in whatever characters it was sent. */
export const readBody = async (request: IncomingMessage): Promise<Result<string, Failure>> => {
  const body = await readAll(request)
  if (typeof body !== 'string') {
    return success(decodeBody(body, request.headers['content-type']))
  }
  const reason = body === 'too-long' ? 'too-long' : 'missing'
  return failure({ kind: 'invalid-input', field: 'body', reason })
}
