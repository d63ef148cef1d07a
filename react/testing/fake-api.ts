import { buildASTSchema, formatError, graphql } from 'graphql'

import schemaDocument from '../../graphql/schema.graphql'
import type {
  AddChatInput,
  AssignOrdersInput,
  AssignIssueInput,
  CheckOrdersInput,
  CloseOrdersInput,
  ConfirmCancellationInput,
  CreateConnectorInput,
  ImportOrdersInput,
  InsistOnPlannedInput,
  IssueNoteInput,
  OrderIntegrationFilter,
  OrderNoteInput,
  ReopenOrdersInput,
  SavedViewInput,
  SaveMarketplaceInput,
  PlanOrdersQueryVariables,
  PrepareCancellationInput,
  PriceDivergencePreviewInput,
  SaveSettingsInput,
  SetIssueStateInput,
  SetReasonInput,
  WithdrawNoteInput,
} from '../__generated__/operations'

// The answers are computed from the real schema, so a query that does not fit the contract fails here as it would there.
const schema = buildASTSchema(schemaDocument, { assumeValidSDL: true })

interface InboxArguments {
  readonly filter: OrderIntegrationFilter
}

interface OfBatch {
  readonly id: string
  readonly number: number
}

export interface FakeApi {
  readonly orderInbox?: (args: InboxArguments) => unknown
  readonly orderIntegration?: (args: { readonly id: string }) => unknown
  readonly ordersByIds?: (args: { readonly ids: readonly string[] }) => unknown
  readonly unclassifiedTemplates?: () => unknown
  readonly teachTemplate?: (args: {
    readonly template: string
    readonly errorType: string
  }) => unknown
  readonly closeOrders?: (args: { readonly input: CloseOrdersInput }) => unknown
  readonly reopenOrders?: (args: { readonly input: ReopenOrdersInput }) => unknown
  readonly setReason?: (args: { readonly input: SetReasonInput }) => unknown
  readonly checkOrders?: (args: { readonly input: CheckOrdersInput }) => unknown
  readonly setIssueState?: (args: { readonly input: SetIssueStateInput }) => unknown
  readonly assignOrders?: (args: { readonly input: AssignOrdersInput }) => unknown
  readonly acknowledgeAlert?: (args: { readonly id: string; readonly reason: string }) => unknown
  readonly withdrawAcknowledgement?: (args: { readonly id: string }) => unknown
  readonly peopleOfPage?: () => unknown
  readonly addOrderNote?: (args: { readonly input: OrderNoteInput }) => unknown
  readonly addIssueNote?: (args: { readonly input: IssueNoteInput }) => unknown
  readonly withdrawNote?: (args: { readonly input: WithdrawNoteInput }) => unknown
  readonly activities?: (args: {
    readonly by?: string | null
    readonly after?: string | null
  }) => unknown
  readonly shareSavedView?: (args: { readonly id: string }) => unknown
  readonly assignIssue?: (args: { readonly input: AssignIssueInput }) => unknown
  readonly savedViews?: () => unknown
  readonly addSavedViews?: (args: { readonly views: readonly SavedViewInput[] }) => unknown
  readonly renameSavedView?: (args: { readonly id: string; readonly name: string }) => unknown
  readonly deleteSavedView?: (args: { readonly id: string }) => unknown
  readonly settings?: () => unknown
  readonly mayChangeSettings?: () => unknown
  readonly mayWorkOnOrders?: () => unknown
  readonly mayCancelOrders?: () => unknown
  readonly saveSettings?: (args: { readonly input: SaveSettingsInput }) => unknown
  readonly createConnector?: (args: { readonly input: CreateConnectorInput }) => unknown
  readonly rotateConnectorToken?: (args: { readonly id: string }) => unknown
  readonly revokeConnectorToken?: (args: { readonly id: string }) => unknown
  readonly addChat?: (args: { readonly input: AddChatInput }) => unknown
  readonly removeChat?: (args: { readonly id: string }) => unknown
  readonly sendTestMessage?: (args: { readonly chat: string }) => unknown
  readonly chatAddress?: (args: { readonly id: string }) => unknown
  readonly rotateTickSecret?: () => unknown
  readonly saveMarketplace?: (args: { readonly input: SaveMarketplaceInput }) => unknown
  readonly rememberColumnMap?: (args: { readonly name: string; readonly map: string }) => unknown
  readonly importedReports?: () => unknown
  readonly importOrders?: (args: { readonly input: ImportOrdersInput }) => unknown
  readonly knownPeople?: () => unknown
  readonly eraseOrder?: (args: { readonly id: string }) => unknown
  readonly forgetPerson?: (args: {
    readonly login: string
    readonly after?: string | null
  }) => unknown
  readonly erpCarriers?: () => unknown
  readonly compareErpCarriers?: (args: { readonly carriers: readonly unknown[] }) => unknown
  readonly importErpCarriers?: (args: {
    readonly carriers: readonly unknown[]
    readonly heldSince?: string | null
  }) => unknown
  readonly weekReport?: (args: { readonly lastDay?: string | null }) => unknown
  readonly priceDivergencePreview?: (args: {
    readonly input: PriceDivergencePreviewInput
  }) => unknown
  readonly usage?: () => unknown
  readonly reprocessPlan?: (args: { readonly id: string }) => unknown
  readonly cancellations?: () => unknown
  readonly reprocessPlans?: (args: { readonly issueId?: string | null }) => unknown
  readonly planOrders?: (args: PlanOrdersQueryVariables) => unknown
  readonly makeReprocessPlan?: (args: { readonly input: { readonly orders: unknown } }) => unknown
  readonly checkPlannedOrders?: (args: { readonly id: string }) => unknown
  readonly takeBatch?: (args: OfBatch) => unknown
  readonly giveBatchBack?: (args: OfBatch) => unknown
  readonly markBatch?: (args: OfBatch) => unknown
  readonly verifyPlan?: (args: { readonly id: string }) => unknown
  readonly sendByConnector?: (args: {
    readonly id: string
    readonly affiliateId: string
  }) => unknown
  readonly stopPlan?: (args: { readonly id: string }) => unknown
  readonly resumePlan?: (args: { readonly id: string }) => unknown
  readonly insistOnPlanned?: (args: { readonly input: InsistOnPlannedInput }) => unknown
  readonly cancellation?: (args: { readonly id: string }) => unknown
  readonly prepareCancellation?: (args: { readonly input: PrepareCancellationInput }) => unknown
  readonly confirmCancellation?: (args: { readonly input: ConfirmCancellationInput }) => unknown
  readonly cancelNext?: (args: { readonly id: string }) => unknown
  readonly stopCancellation?: (args: { readonly id: string }) => unknown
  readonly verifyCancellation?: (args: { readonly id: string }) => unknown
  readonly forgetTemplate?: (args: { readonly template: string }) => unknown
}

/** Thrown by a fake field, it reaches the page as the platform's refusals do. */
export class RefusedError extends Error {
  public readonly extensions: { readonly code: string; readonly requestId: string }

  public constructor(code: string) {
    super(code)
    this.extensions = { code, requestId: 'request-7' }
  }
}

export const never = () => new Promise<never>(() => undefined)

/** Who asks may do everything, where a test does not say otherwise. */
const anOwner: FakeApi = {
  mayChangeSettings: () => true,
  mayWorkOnOrders: () => true,
  mayCancelOrders: () => true,
  importedReports: () => [],
  reprocessPlans: () => [],
  cancellations: () => [],
}

/** Stands in for the network below the real GraphQL client. `api` is read anew for each request. */
export function fetchFrom(api: () => FakeApi | 'unreachable') {
  return async (_url: unknown, { body }: { body?: unknown } = {}) => {
    const current = api()
    if (current === 'unreachable') throw new TypeError('Failed to fetch')

    const { query, variables } = JSON.parse(String(body))
    const { data, errors } = await graphql(
      schema,
      query,
      { ...anOwner, ...current },
      undefined,
      variables,
    )
    const answer = { data, ...(errors && { errors: errors.map(formatError) }) }
    return { status: 200, ok: true, text: async () => JSON.stringify(answer) }
  }
}
