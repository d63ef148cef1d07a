import type { DocumentNode } from 'graphql'
import { useState } from 'react'
import { useMutation } from 'react-apollo'

import type { UserErrorCode } from '../__generated__/operations'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'

/** What came of a change: what it made, why the service refused it, or why there is no answer. */
export type Change<Ok> =
  | { readonly kind: 'done'; readonly ok: Ok }
  | {
      readonly kind: 'refused'
      readonly code: UserErrorCode
      readonly message: string
      /** The input field it is about, when there is one. */
      readonly field?: string
    }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

interface Payload<Ok> {
  readonly ok?: Ok | null
  readonly error?: {
    readonly code: UserErrorCode
    readonly message: string
    readonly field?: string | null
  } | null
}

export interface Changing<Variables, Ok> {
  readonly busy: boolean
  /** Of the last change. */
  readonly change?: Change<Ok>
  /** Never throws. */
  readonly send: (variables: Variables) => Promise<Change<Ok>>
}

/** One mutation, as a form needs it: whether it runs, and what came of it. */
export function useChange<Data, Variables, Ok>(
  document: DocumentNode,
  payloadOf: (data: Data) => Payload<Ok>,
): Changing<Variables, Ok> {
  const [mutate] = useMutation<Data, Variables>(document)
  const [busy, setBusy] = useState(false)
  const [change, setChange] = useState<Change<Ok>>()

  const send = async (variables: Variables): Promise<Change<Ok>> => {
    setBusy(true)
    setChange(undefined)
    const next = await mutate({ variables }).then(
      ({ data }) => toChange(data ? payloadOf(data) : {}),
      toUnanswered,
    )
    setBusy(false)
    setChange(next)
    return next
  }

  return { busy, change, send }
}

function toChange<Ok>({ ok, error }: Payload<Ok>): Change<Ok> {
  if (ok) return { kind: 'done', ok }
  if (!error) return { kind: 'unanswered', failure: { kind: 'failed' } }
  const { code, message, field } = error
  return { kind: 'refused', code, message, field: field ?? undefined }
}

function toUnanswered(error: unknown): { kind: 'unanswered'; failure: Failure } {
  if (!isApolloError(error)) throw error
  return { kind: 'unanswered', failure: toFailure(error) }
}
