import type {
  CheckPlannedOrdersMutation,
  CheckPlannedOrdersMutationVariables,
  GiveBatchBackMutationVariables,
  InsistOnPlannedMutationVariables,
  VerifyPlanMutation,
  VerifyPlanMutationVariables,
  MakeReprocessPlanMutation,
  MakeReprocessPlanMutationVariables,
  MarkBatchMutationVariables,
  ResumePlanMutationVariables,
  SendByConnectorMutationVariables,
  StopPlanMutationVariables,
  TakeBatchMutation,
  TakeBatchMutationVariables,
} from '../__generated__/operations'
import checkDocument from './check-planned-orders.graphql'
import giveBackDocument from './give-batch-back.graphql'
import insistDocument from './insist-on-planned.graphql'
import verifyDocument from './verify-plan.graphql'
import makeDocument from './make-reprocess-plan.graphql'
import markDocument from './mark-batch.graphql'
import resumeDocument from './resume-plan.graphql'
import sendDocument from './send-by-connector.graphql'
import stopDocument from './stop-plan.graphql'
import takeDocument from './take-batch.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

/** What shows a plan: its sheet, and the cause that it was made of. */
const again = ['ReprocessPlan']

type PlanMade = Made<MakeReprocessPlanMutation>
type PlanChanged = Made<VerifyPlanMutation>
export type PlanChecked = Made<CheckPlannedOrdersMutation>
export type BatchTaken = Made<TakeBatchMutation>

export const useMakePlan = () =>
  useChange<PlanMade, MakeReprocessPlanMutationVariables>(makeDocument, ['ReprocessPlans'])

export const useCheckPlanned = () =>
  useChange<PlanChecked, CheckPlannedOrdersMutationVariables>(checkDocument, again)

export const useTakeBatch = () =>
  useChange<BatchTaken, TakeBatchMutationVariables>(takeDocument, again)

export const useGiveBatchBack = () =>
  useChange<PlanChanged, GiveBatchBackMutationVariables>(giveBackDocument, again)

export const useMarkBatch = () =>
  useChange<PlanChanged, MarkBatchMutationVariables>(markDocument, again)

export const useVerifyPlan = () =>
  useChange<PlanChanged, VerifyPlanMutationVariables>(verifyDocument, again)

export const useInsistOnPlanned = () =>
  useChange<PlanChanged, InsistOnPlannedMutationVariables>(insistDocument, again)

export const useStopPlan = () =>
  useChange<PlanChanged, StopPlanMutationVariables>(stopDocument, again)

export const useResumePlan = () =>
  useChange<PlanChanged, ResumePlanMutationVariables>(resumeDocument, again)

export const useSendByConnector = () =>
  useChange<PlanChanged, SendByConnectorMutationVariables>(sendDocument, again)
