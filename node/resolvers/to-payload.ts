import type { UserError, UserErrorCode } from '../__generated__/schema'
import type { Context } from '../context'
import type { Failure } from '../domain/failure'
import type { Result } from '../lib/result'
import type { PresentDecision } from '../domain/team/present-decision'
import { createLocalizer } from '../texts/localize'

const codes: Readonly<Record<Failure['kind'], UserErrorCode>> = {
  'invalid-input': 'INVALID_INPUT',
  'not-allowed': 'NOT_ALLOWED',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  upstream: 'UPSTREAM',
}

type PayloadError = Omit<UserError, 'decision'> & { readonly decision: PresentDecision | null }

type Payload<Value> = { readonly ok: Value | null; readonly error: PayloadError | null }

/** The answer of a mutation: what it did, or why it did nothing, in the reader's language. */
export const toPayload = <Value>(
  result: Result<Value, Failure>,
  { vtex }: Pick<Context, 'vtex'>,
): Payload<Value> => {
  if (result.ok) return { ok: result.value, error: null }
  const { error } = result
  return {
    ok: null,
    error: {
      code: codes[error.kind],
      message: createLocalizer(vtex.locale).failure(error),
      field: error.kind === 'invalid-input' ? error.field : null,
      decision: error.kind === 'conflict' ? (error.decision ?? null) : null,
    },
  }
}
