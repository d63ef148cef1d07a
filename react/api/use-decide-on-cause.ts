import { useState } from 'react'
import { useMutation } from 'react-apollo'

import type {
  AssignIssueMutation,
  AssignIssueMutationVariables,
  SetIssueStateInput,
  SetIssueStateMutation,
  SetIssueStateMutationVariables,
} from '../__generated__/operations'
import assignDocument from './assign-issue.graphql'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'
import stateDocument from './set-issue-state.graphql'

export type Decision =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

type Payload = AssignIssueMutation['assignIssue'] | SetIssueStateMutation['setIssueState']

export interface DecideOnCause {
  readonly busy: boolean
  readonly setState: (state: Omit<SetIssueStateInput, 'issueId'>) => Promise<Decision>
  /** A colleague's e-mail address, `me`, or undefined for nobody. */
  readonly assign: (assignee: string | undefined) => Promise<Decision>
}

/** What a person decides about a cause; never throws. The cause and the list are asked for anew afterwards. */
export function useDecideOnCause(issueId: string): DecideOnCause {
  const [busy, setBusy] = useState(false)
  const again = { refetchQueries: ['Cause', 'OrderInbox'], awaitRefetchQueries: true }
  const [state] = useMutation<SetIssueStateMutation, SetIssueStateMutationVariables>(
    stateDocument,
    again,
  )
  const [assign] = useMutation<AssignIssueMutation, AssignIssueMutationVariables>(
    assignDocument,
    again,
  )

  const settle = (change: Promise<Payload | undefined>): Promise<Decision> => {
    setBusy(true)
    return change.then(toDecision, toUnanswered).finally(() => setBusy(false))
  }

  return {
    busy,
    setState: (next) =>
      settle(
        state({ variables: { input: { issueId, ...next } } }).then(
          ({ data }) => data?.setIssueState,
        ),
      ),
    assign: (assignee) =>
      settle(
        assign({ variables: { input: { issueId, assignee } } }).then(
          ({ data }) => data?.assignIssue,
        ),
      ),
  }
}

function toDecision(payload: Payload | undefined): Decision {
  if (payload?.ok) return { kind: 'done' }
  if (payload?.error) return { kind: 'refused', message: payload.error.message }
  return { kind: 'unanswered', failure: { kind: 'failed' } }
}

function toUnanswered(error: unknown): Decision {
  if (!isApolloError(error)) throw error
  return { kind: 'unanswered', failure: toFailure(error) }
}
