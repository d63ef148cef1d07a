import type {
  AcknowledgeAlertMutation,
  AcknowledgeAlertMutationVariables,
  AlertReason,
  WithdrawAcknowledgementMutation,
  WithdrawAcknowledgementMutationVariables,
} from '../__generated__/operations'
import acknowledgeDocument from './acknowledge-alert.graphql'
import type { Change, Made } from './use-change'
import { useChange } from './use-change'
import withdrawDocument from './withdraw-acknowledgement.graphql'

interface AcknowledgeAlert {
  readonly busy: boolean
  /** Says why an alert needs nobody else for a while. */
  readonly acknowledge: (reason: AlertReason) => Promise<Change<unknown>>
  readonly withdraw: () => Promise<Change<unknown>>
}

const again = ['Channels']

/** What a person says of an alert; never throws. The alerts are asked for anew afterwards. */
export function useAcknowledgeAlert(id: string): AcknowledgeAlert {
  const acknowledging = useChange<
    Made<AcknowledgeAlertMutation>,
    AcknowledgeAlertMutationVariables
  >(acknowledgeDocument, again)
  const withdrawing = useChange<
    Made<WithdrawAcknowledgementMutation>,
    WithdrawAcknowledgementMutationVariables
  >(withdrawDocument, again)

  return {
    busy: acknowledging.busy || withdrawing.busy,
    acknowledge: (reason) => acknowledging.send({ id, reason }),
    withdraw: () => withdrawing.send({ id }),
  }
}
