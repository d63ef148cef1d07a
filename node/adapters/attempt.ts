import { toClientFailure } from '../clients/client-failure'
import type { UpstreamFailure } from '../domain/failure'
import { failure, success, type Result } from '../lib/result'

/** What became of an operation of a service that was given up. */
export const upstreamFailure = (
  service: string,
  operation: string,
  thrown: unknown,
): UpstreamFailure => ({ kind: 'upstream', service, operation, ...toClientFailure(thrown) })

/** What only a person may have done was asked for by nobody: the app's own token is never used for it. */
export const notAsPerson = (service: string, operation: string): UpstreamFailure => ({
  kind: 'upstream',
  service,
  operation,
  reason: 'unauthorised',
  retryable: false,
})

/** Runs the calls of one operation; whatever they throw becomes a failure that names it. */
export const attempt = async <Value>(
  service: string,
  operation: string,
  call: () => Promise<Value>,
): Promise<Result<Value, UpstreamFailure>> => {
  try {
    return success(await call())
  } catch (thrown) {
    return failure(upstreamFailure(service, operation, thrown))
  }
}
