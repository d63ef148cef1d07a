import { ResolverError } from '@vtex/api'

import { UserInputError } from '@vtex/api'

import type { Failure } from '../domain/failure'

/**
 * The error that a query ends with when it cannot be answered: an outage must not look like an empty list.
 * The text is for a log; the page writes its own from the code.
 */
export const toQueryError = (failure: Failure): Error =>
  failure.kind === 'invalid-input'
    ? new UserInputError(`${failure.field}: ${failure.reason}`)
    : new ResolverError(describe(failure), 503, failure.kind.toUpperCase().replaceAll('-', '_'))

const describe = (failure: Failure): string =>
  failure.kind === 'upstream' ? `${failure.service}: ${failure.reason}` : failure.kind
