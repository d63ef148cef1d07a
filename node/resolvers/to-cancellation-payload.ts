import type { Context } from '../context'
import { remainingIn, type Cancellation } from '../domain/cancellations/cancellation'
import type { Failure } from '../domain/failure'
import { success, type Result } from '../lib/result'
import { toPayload } from './to-payload'

/** The answer of an act on a cancellation: the cancellation as it is now. */
export const toCancellationPayload = (
  acted: Result<Cancellation, Failure>,
  context: Context,
  unknownIds: readonly string[] = [],
) =>
  toPayload(
    acted.ok
      ? success({ cancellation: acted.value, remaining: remainingIn(acted.value), unknownIds })
      : acted,
    context,
  )
