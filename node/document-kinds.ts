import { jobStateDocuments } from './application/tick/job-states'
import { cancellationDocuments } from './domain/cancellations/cancellation'
import { issueStateDocuments } from './domain/causes/issue-state'
import { hourCountDocuments } from './domain/channels/hour-counts'
import { erpCarrierDocuments } from './domain/checks/erp-carriers'
import { connectorDocuments } from './domain/connectors/connector'
import type { DocumentKind } from './domain/document-kind'
import { reportPartDocuments } from './domain/imports/report-part'
import { savedViewDocuments } from './domain/inbox/saved-view'
import { refusalDocuments } from './domain/ingest/refusals'
import { sourceHourDocuments } from './domain/ingest/source-hours'
import { enqueuedDocuments } from './domain/orders/enqueued-bucket'
import { unassignedDocuments } from './domain/orders/observation'
import { aliasDocuments } from './domain/orders/order-aliases'
import { closingDocuments } from './domain/orders/past-closing'
import { planDocuments } from './domain/plans/plan'
import { planPartDocuments } from './domain/plans/plan-part'
import { resendQueueDocuments } from './domain/resends/resend-queue'
import { settingsDocuments } from './domain/settings/account-settings'
import { activityDocuments } from './domain/team/activity'
import { peopleDocuments } from './domain/team/people-of-page'
import { labeledTemplateDocuments } from './domain/unknown-messages/labeled-template'
import type { Collection } from './ports/collection'

/** Everything that the app keeps but orders and leases, by the name under which a use case takes its collection. */
export const documentKinds = {
  activities: activityDocuments,
  cancellations: cancellationDocuments,
  channelCounts: hourCountDocuments,
  connectors: connectorDocuments,
  enqueued: enqueuedDocuments,
  erpCarriers: erpCarrierDocuments,
  issueStates: issueStateDocuments,
  jobStates: jobStateDocuments,
  labeledTemplates: labeledTemplateDocuments,
  orderAliases: aliasDocuments,
  pastClosings: closingDocuments,
  peopleOfPage: peopleDocuments,
  planParts: planPartDocuments,
  plans: planDocuments,
  refusals: refusalDocuments,
  reportParts: reportPartDocuments,
  resendQueues: resendQueueDocuments,
  savedViews: savedViewDocuments,
  settings: settingsDocuments,
  sourceHours: sourceHourDocuments,
  unassigned: unassignedDocuments,
}

type Kinds = typeof documentKinds

type CollectionOf<Kind> =
  Kind extends DocumentKind<infer Content, infer Key> ? Collection<Content, Key> : never

type Collections = { readonly [Name in keyof Kinds]: CollectionOf<Kinds[Name]> }

/** A collection of each kind. Where each stands is the caller's: Master Data, or memory in tests. */
export const collectionsIn = (
  open: <Content, Key extends string>(kind: DocumentKind<Content, Key>) => Collection<Content, Key>,
): Collections => {
  const opened = Object.entries(documentKinds).map(([name, kind]) => [
    name,
    open<unknown, string>(kind as DocumentKind<unknown>),
  ])
  return Object.fromEntries(opened) as Collections
}
