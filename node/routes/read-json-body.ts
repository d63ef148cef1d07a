import type { IncomingMessage } from 'node:http'

import type { Failure } from '../domain/failure'
import { failure, success, type Result } from '../lib/result'

const largestBody = 1_048_576

const bad = (reason: 'not-json' | 'too-long'): Result<never, Failure> =>
  failure({ kind: 'invalid-input', field: 'body', reason })

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

/**
 * Reads a JSON body of at most 1 MB. We parse it ourselves because the runtime's parser prints the body of a
 * request that it cannot read into its log and its answer (measured), and bodies hold buyers' data.
 */
export const readJsonBody = async (request: IncomingMessage): Promise<Result<unknown, Failure>> => {
  const text = await readAll(request)
  if (text === undefined) return bad('too-long')
  try {
    const body: unknown = JSON.parse(text)
    return success(body)
  } catch {
    return bad('not-json')
  }
}
