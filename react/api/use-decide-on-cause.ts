import type {
  AssignIssueInput,
  AssignIssueMutation,
  AssignIssueMutationVariables,
  SetIssueStateInput,
  SetIssueStateMutation,
  SetIssueStateMutationVariables,
} from '../__generated__/operations'
import assignDocument from './assign-issue.graphql'
import stateDocument from './set-issue-state.graphql'
import type { Change, Made } from './use-change'
import { useChange } from './use-change'

/** How a cause should stand from now on. */
export type NextState = Pick<SetIssueStateInput, 'state' | 'snoozedUntil'>

export interface DecideOnCause {
  readonly busy: boolean
  readonly setState: (state: Omit<SetIssueStateInput, 'issueId'>) => Promise<Change<unknown>>
  /** A colleague's e-mail address, `me`, or undefined for nobody. */
  readonly assign: (
    assignee: string | undefined,
    unseen?: Pick<AssignIssueInput, 'seenAt' | 'replace'>,
  ) => Promise<Change<unknown>>
}

const again = ['Cause', 'OrderInbox', 'Channels']

/** What a person decides about a cause; never throws. The cause and the list are asked for anew afterwards. */
export function useDecideOnCause(issueId: string): DecideOnCause {
  const state = useChange<Made<SetIssueStateMutation>, SetIssueStateMutationVariables>(
    stateDocument,
    again,
  )
  const assign = useChange<Made<AssignIssueMutation>, AssignIssueMutationVariables>(
    assignDocument,
    again,
  )

  return {
    busy: state.busy || assign.busy,
    setState: (next) => state.send({ input: { issueId, ...next } }),
    assign: (assignee, unseen) => assign.send({ input: { issueId, assignee, ...unseen } }),
  }
}
