import { z } from 'zod'

// The other form of the header, a date, is not read: what is not said has a default where it is needed.
const seconds = z.coerce.number().int().min(1).max(3_600).optional().catch(undefined)

const thrownSchema = z.object({
  code: z.unknown(),
  message: z.unknown(),
  response: z
    .object({ status: z.number(), headers: z.object({ 'retry-after': seconds }).catch({}) })
    .nullish()
    .catch(undefined),
})

/** What can go wrong with a request, without anything of its content. */
export type ClientFailure = {
  readonly reason:
    | 'timeout'
    | 'unreachable'
    | 'rate-limited'
    | 'unauthorised'
    | 'refused'
    | 'kept-elsewhere'
    | 'unexpected-shape'
    | 'server-error'
  readonly status?: number
  readonly retryable: boolean
  /** How long the service asks to be left alone, where it says so. */
  readonly retryAfterMs?: number
}

const reasonOfStatus = (status: number): ClientFailure['reason'] => {
  if (status === 401 || status === 403) return 'unauthorised'
  if (status === 408) return 'timeout'
  // Locked for a while, as Master Data may be while it tokenizes personal data anew (openapi-schemas, PR 1637).
  if (status === 423 || status === 429) return 'rate-limited'
  return status >= 500 ? 'server-error' : 'refused'
}

const retryable: ReadonlySet<ClientFailure['reason']> = new Set([
  'timeout',
  'unreachable',
  'rate-limited',
  'server-error',
])

const toFailure = (reason: ClientFailure['reason'], status?: number): ClientFailure => ({
  reason,
  status,
  retryable: retryable.has(reason),
})

/** Names whatever a request threw. An answer that cannot be read is not the same as no answer. */
export const toClientFailure = (thrown: unknown): ClientFailure => {
  if (thrown instanceof z.ZodError) return toFailure('unexpected-shape')
  const parsed = thrownSchema.safeParse(thrown)
  if (!parsed.success) return toFailure('unreachable')
  const { code, response } = parsed.data
  if (response) {
    const retryAfter = response.headers['retry-after']
    return {
      ...toFailure(reasonOfStatus(response.status), response.status),
      ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter * 1_000 }),
    }
  }
  return toFailure(code === 'ECONNABORTED' || code === 'ETIMEDOUT' ? 'timeout' : 'unreachable')
}

/** The status that a thrown answer carries, when there was an answer. */
export const statusOf = (thrown: unknown): number | undefined => {
  const parsed = thrownSchema.safeParse(thrown)
  return parsed.success ? parsed.data.response?.status : undefined
}
