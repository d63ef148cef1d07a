import { useState } from 'react'
import { useMutation } from 'react-apollo'

import type {
  ErrorType,
  ForgetTemplateMutation,
  ForgetTemplateMutationVariables,
  TeachTemplateMutation,
  TeachTemplateMutationVariables,
} from '../__generated__/operations'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'
import forgetDocument from './forget-template.graphql'
import teachDocument from './teach-template.graphql'

/** What came of a change: how many orders it touched, why the service refused it, or why there is no answer. */
export type Outcome =
  | { readonly kind: 'done'; readonly affectedOrders: number }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

interface Payload {
  readonly ok?: { readonly affectedOrders: number } | null
  readonly error?: { readonly message: string } | null
}

export interface Teaching {
  readonly busy: boolean
  readonly teach: (template: string, errorType: ErrorType) => Promise<Outcome>
  readonly forget: (template: string) => Promise<Outcome>
}

export function useTeaching(): Teaching {
  const [busy, setBusy] = useState(false)
  const [teach] = useMutation<TeachTemplateMutation, TeachTemplateMutationVariables>(teachDocument)
  const [forget] = useMutation<ForgetTemplateMutation, ForgetTemplateMutationVariables>(
    forgetDocument,
  )

  const settle = (change: Promise<Payload | undefined>): Promise<Outcome> => {
    setBusy(true)
    return change.then(toOutcome, toUnanswered).finally(() => setBusy(false))
  }

  return {
    busy,
    teach: (template, errorType) =>
      settle(teach({ variables: { template, errorType } }).then(({ data }) => data?.teachTemplate)),
    forget: (template) =>
      settle(forget({ variables: { template } }).then(({ data }) => data?.forgetTemplate)),
  }
}

function toOutcome(payload: Payload | undefined): Outcome {
  if (payload?.ok) return { kind: 'done', affectedOrders: payload.ok.affectedOrders }
  if (payload?.error) return { kind: 'refused', message: payload.error.message }
  return { kind: 'unanswered', failure: { kind: 'failed' } }
}

function toUnanswered(error: unknown): Outcome {
  if (!isApolloError(error)) throw error
  return { kind: 'unanswered', failure: toFailure(error) }
}
