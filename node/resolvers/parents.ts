import type { InboxAlert } from '../application/channels/alerts'
import type { UnclassifiedTemplate } from '../application/unknown-messages/list-unclassified-templates'
import type { Pace } from '../application/plans/waiting-plans'
import type { Diagnosis, ErrorType } from '../domain/diagnosis/diagnosis'
import type { CanceledOrder } from '../domain/cancellations/canceled-order'
import type { End } from '../domain/cancellations/ends'
import type { Issue } from '../domain/causes/issue'
import type { IssueSituation } from '../domain/causes/issue-situation'
import type { IssueStatus } from '../domain/causes/issue-status'
import type { SharedTrait } from '../domain/causes/shared-traits'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import type { CheckObservation } from '../domain/orders/check-observation'
import type { CloseReason } from '../domain/orders/close-reason'
import type { Observation } from '../domain/orders/observation'
import type { SoughtId } from '../domain/orders/sought-id'
import type { ChatFailure } from '../domain/outbox/notification-log'
import type { Chat } from '../domain/settings/account-settings'
import type { Plan } from '../domain/plans/plan'
import type { PlannedOrder } from '../domain/plans/planned-order'
import type { BandGroup } from '../domain/inbox/band-groups'
import type { SearchWindow } from '../application/orders/search-orders'
import type { Limit } from '../lib/limit'
import type { StoredOrderIntegration } from '../ports/order-integration-store'

// What resolvers of a type start from. Lists hold rows; whatever a row lacks is read by id when it is asked for.

export type OrderIntegrationParent = {
  readonly row: OrderIntegrationRow
  /** The whole order; undefined where it vanished since the row was read. Asked at most once a request. */
  readonly load: () => Promise<StoredOrderIntegration | undefined>
}

/** What a list needs of a closing; the note is read by id when it is asked for. */
export type ClosingParent = {
  readonly reason: CloseReason
  readonly at: string
  readonly by: string
  readonly note: () => Promise<string | null>
}

export type DiagnosisParent = {
  readonly row: OrderIntegrationRow
  /** Enough for type, title, meaning and steps. */
  readonly summary: Diagnosis
  /** With the raw message and the places of facts in it. */
  readonly load: () => Promise<Diagnosis | undefined>
}

export type OrderCheckParent = {
  readonly check: CheckObservation
  /** What sources reported; undefined where none did. */
  readonly reported: ErrorType | undefined
  /** The order that was checked; undefined where nothing more is known of it than its check. */
  readonly row: OrderIntegrationRow | undefined
}

export type ObservationParent = {
  readonly observation: Observation
  readonly lastSeenAt: string
}

export type IntegrationIssueParent = {
  readonly issue: Issue
  /** What its orders share and others do not. Reads healthy orders, at most once a request. */
  readonly shared: () => Promise<readonly SharedTrait[]>
  /** What people decided about it; undefined while that cannot be read. */
  readonly standing: () => Promise<IssueStatus | undefined>
  /** How it stands, in one word; undefined while what people decided cannot be read. */
  readonly situation: () => Promise<IssueSituation | undefined>
  readonly pinned: () => Promise<boolean>
}

export type UnclassifiedTemplateParent = {
  readonly unclassified: UnclassifiedTemplate
  /** Shared by all of a list, so that their counts do not all run at once. */
  readonly limit: Limit
}

export type ChatParent = {
  readonly chat: Chat
  /** Why it did not take its last message; undefined where it did, or none was sent. Read at most once a request. */
  readonly failure: () => Promise<ChatFailure | undefined>
}

export type OrderConnectionParent = {
  readonly window: SearchWindow | null
  readonly soughtId: SoughtId | null
  /** Of all orders that match the filter. */
  readonly groups: () => readonly BandGroup[] | Promise<readonly BandGroup[]>
  readonly nodes: readonly OrderIntegrationParent[]
  readonly edges: readonly { readonly node: OrderIntegrationParent; readonly cursor: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

export type AlertParent = InboxAlert

export type CancellationEndParent = End & { readonly order: CanceledOrder }

export type ReprocessPlanParent = {
  readonly plan: Plan
  /** Its orders, read when one of its fields needs them, at most once a request. */
  readonly orders: () => Promise<readonly PlannedOrder[]>
  /** How long an order takes here. Read at most once a request. */
  readonly pace: () => Promise<Pace>
}
