import type { ApolloError } from 'apollo-client'

/** Why a question got no answer, in the terms a person needs to know what to do next. */
export interface Failure {
  readonly kind: 'forbidden' | 'signed-out' | 'unreachable' | 'failed'
  /** The platform's id of the failed request, for a support ticket. */
  readonly reference?: string
}

interface Detail {
  readonly code?: string
  readonly reference?: string
}

export interface Unanswered {
  readonly kind: 'unanswered'
  readonly failure: Failure
}

/** What a promise of an answer is caught with; what is not a request without an answer is a mistake in the page. */
export function toUnanswered(error: unknown): Unanswered {
  if (!isApolloError(error)) throw error
  return { kind: 'unanswered', failure: toFailure(error) }
}

/** Tells a request without an answer from a mistake in the page. */
export const isApolloError = (error: unknown): error is ApolloError =>
  isRecord(error) && Array.isArray(error.graphQLErrors)

export function toFailure(error: ApolloError): Failure {
  const details = readDetails(error)
  const codes = details.map(({ code }) => code)
  const status = readStatus(error.networkError)

  if (codes.includes('UNAUTHENTICATED') || status === 401) return { kind: 'signed-out' }
  if (codes.includes('FORBIDDEN') || status === 403) return { kind: 'forbidden' }
  if (error.networkError && status === undefined) return { kind: 'unreachable' }

  return { kind: 'failed', reference: details.find((detail) => detail.reference)?.reference }
}

/** An answer with an HTTP error keeps its GraphQL errors in the network error. */
function readDetails({ graphQLErrors, networkError }: ApolloError): Detail[] {
  const result = isRecord(networkError) ? networkError.result : undefined
  const inBody = isRecord(result) && Array.isArray(result.errors) ? result.errors : []
  return [...graphQLErrors, ...inBody].map(readDetail)
}

function readDetail(error: unknown): Detail {
  const extensions = isRecord(error) && isRecord(error.extensions) ? error.extensions : {}
  return {
    code: asText(extensions.code),
    reference: asText(extensions.requestId) ?? asText(extensions.operationId),
  }
}

function readStatus(error: unknown): number | undefined {
  return isRecord(error) && typeof error.statusCode === 'number' ? error.statusCode : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)
