import type {
  AddIssueNoteMutation,
  AddIssueNoteMutationVariables,
  AddOrderNoteMutation,
  AddOrderNoteMutationVariables,
  WithdrawNoteMutation,
  WithdrawNoteMutationVariables,
} from '../__generated__/operations'
import issueNoteDocument from './add-issue-note.graphql'
import orderNoteDocument from './add-order-note.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'
import withdrawDocument from './withdraw-note.graphql'

/** Notes of one order; never throws. The order is asked for anew afterwards. */
export function useOrderNotes(orderId: string) {
  const again = ['OrderIntegration']
  const adding = useChange<Made<AddOrderNoteMutation>, AddOrderNoteMutationVariables>(
    orderNoteDocument,
    again,
  )
  const withdrawing = useChange<Made<WithdrawNoteMutation>, WithdrawNoteMutationVariables>(
    withdrawDocument,
    again,
  )
  return {
    add: (text: string) => adding.send({ input: { orderId, text } }),
    withdraw: (noteId: string) => withdrawing.send({ input: { orderId, noteId } }),
  }
}

/** Notes of one cause; never throws. The cause is asked for anew afterwards. */
export function useIssueNotes(issueId: string) {
  const again = ['Cause']
  const adding = useChange<Made<AddIssueNoteMutation>, AddIssueNoteMutationVariables>(
    issueNoteDocument,
    again,
  )
  const withdrawing = useChange<Made<WithdrawNoteMutation>, WithdrawNoteMutationVariables>(
    withdrawDocument,
    again,
  )
  return {
    add: (text: string) => adding.send({ input: { issueId, text } }),
    withdraw: (noteId: string) => withdrawing.send({ input: { issueId, noteId } }),
  }
}
