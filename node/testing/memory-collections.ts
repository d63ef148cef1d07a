import { createMemoryCollection } from '../adapters/memory/collection'
import { jobStateDocuments, jobStatesIn } from '../application/tick/job-states'
import { hourCountDocuments } from '../domain/channels/hour-counts'
import { erpCarrierDocuments } from '../domain/checks/erp-carriers'
import { connectorDocuments } from '../domain/connectors/connector'
import { issueStateDocuments } from '../domain/causes/issue-state'
import { unassignedDocuments } from '../domain/orders/observation'
import { enqueuedDocuments } from '../domain/orders/enqueued-bucket'
import { aliasDocuments } from '../domain/orders/order-aliases'
import { closingDocuments } from '../domain/orders/past-closing'
import { cancellationDocuments } from '../domain/cancellations/cancellation'
import { planDocuments } from '../domain/plans/plan'
import { planPartDocuments } from '../domain/plans/plan-part'
import { resendQueueDocuments } from '../domain/resends/resend-queue'
import { refusalDocuments } from '../domain/ingest/refusals'
import { activityDocuments } from '../domain/team/activity'
import { peopleDocuments } from '../domain/team/people-of-page'
import { savedViewDocuments } from '../domain/inbox/saved-view'
import { reportPartDocuments } from '../domain/imports/report-part'
import { settingsDocuments } from '../domain/settings/account-settings'
import { sourceHourDocuments } from '../domain/ingest/source-hours'
import { labeledTemplateDocuments } from '../domain/unknown-messages/labeled-template'

/** Everything but orders that an account keeps, empty and in memory. */
export const memoryCollections = () => ({
  connectors: createMemoryCollection(connectorDocuments),
  issueStates: createMemoryCollection(issueStateDocuments),
  jobStates: jobStatesIn(createMemoryCollection(jobStateDocuments)),
  reportParts: createMemoryCollection(reportPartDocuments),
  plans: createMemoryCollection(planDocuments),
  planParts: createMemoryCollection(planPartDocuments),
  resendQueues: createMemoryCollection(resendQueueDocuments),
  cancellations: createMemoryCollection(cancellationDocuments),
  channelCounts: createMemoryCollection(hourCountDocuments),
  erpCarriers: createMemoryCollection(erpCarrierDocuments),
  labeledTemplates: createMemoryCollection(labeledTemplateDocuments),
  unassigned: createMemoryCollection(unassignedDocuments),
  savedViews: createMemoryCollection(savedViewDocuments),
  activities: createMemoryCollection(activityDocuments),
  peopleOfPage: createMemoryCollection(peopleDocuments),
  settings: createMemoryCollection(settingsDocuments),
  refusals: createMemoryCollection(refusalDocuments),
  enqueued: createMemoryCollection(enqueuedDocuments),
  orderAliases: createMemoryCollection(aliasDocuments),
  pastClosings: createMemoryCollection(closingDocuments),
  sourceHours: createMemoryCollection(sourceHourDocuments),
})
