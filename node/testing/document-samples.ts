import { jobStateDocuments } from '../application/tick/job-states'
import { reportPartDocuments } from '../domain/imports/report-part'
import { hourCountDocuments } from '../domain/channels/hour-counts'
import { erpCarrierDocuments } from '../domain/checks/erp-carriers'
import { connectorDocuments, type Connector } from '../domain/connectors/connector'
import { issueStateDocuments } from '../domain/causes/issue-state'
import { unassignedDocuments } from '../domain/orders/observation'
import { enqueuedDocuments } from '../domain/orders/enqueued-bucket'
import { blankRecord, toRecord } from '../domain/orders/observed-record'
import { aliasDocuments } from '../domain/orders/order-aliases'
import { closingDocuments, type PastClosing } from '../domain/orders/past-closing'
import { cancellationDocuments } from '../domain/cancellations/cancellation'
import { refusalDocuments } from '../domain/ingest/refusals'
import { activityDocuments } from '../domain/team/activity'
import { peopleDocuments } from '../domain/team/people-of-page'
import { savedViewDocuments } from '../domain/inbox/saved-view'
import { accountSettingsSchema, settingsDocuments } from '../domain/settings/account-settings'
import { sourceHourDocuments } from '../domain/ingest/source-hours'
import {
  labeledTemplateDocuments,
  type LabeledTemplate,
} from '../domain/unknown-messages/labeled-template'
import { aKey, anObservation } from './builders'
import { aCancellation, aConfirmedCancellation } from './cancellations'
import { sample } from './document-sample'
import { planSamples } from './plan-samples'

const at = '2026-11-23T12:00:00.000Z'
const person = 'operator@demostore.example'

const settings = accountSettingsSchema.parse({
  timeZone: 'America/Bogota',
  affiliates: [{ id: 'AMZ', name: 'Amazon', currency: 'COP' }],
  shipByRules: [
    { affiliateId: 'AMZ', unit: 'HOURS', amount: 48 },
    { affiliateId: 'MLB', unit: 'BUSINESS_DAYS', amount: 1, holidays: ['2026-12-25'] },
  ],
  stuckAfter: { enqueued: 30 },
  callsPerSlice: 200,
  divergenceRule: {
    bands: [
      { side: 'BOTH', from: 0, to: 500, action: 'AUTHORIZE' },
      { side: 'ABOVE', from: 500, to: 10_000, action: 'ASK' },
    ],
    enteredAt: at,
  },
  chats: [
    {
      id: 'c1',
      name: 'Ops',
      service: 'SLACK',
      url: 'https://hooks.slack.com/services/T0/B0/abc',
      createdAt: '2026-11-23T12:00:00Z',
    },
  ],
  columnMaps: { 'report MLB': '{"id":0}' },
})

const labeled: LabeledTemplate = {
  template: 'quux {id} "{value}" is over',
  errorType: 'CUSTOMER_DATA',
  taughtAt: at,
}

const taughtAnew: LabeledTemplate = { ...labeled, errorType: 'PRICE_MISSING' }

const issueId = 'v1:amount-divergence:affiliate=AMZ:direction=less:same-percentage=1000'
const assignment = { to: 'pricing@demostore.example', at, by: person }
const decision = { state: 'SNOOZED', at, by: person, snoozedUntil: at, orders: 37 } as const

const aView = (place: number) => ({
  id: `view-${place}_x`,
  name: `View "${place}"`,
  query: `marketplace=AMZ&value=BRL-${place}..`,
  place,
})

const sourceHour = {
  source: 'amz-1',
  hour: at,
  observations: 3,
  unreadable: 1,
  refused: 0,
  lastSuccessAt: at,
  lastFailure: { reason: 'unreadable', field: 'code', at },
}

const closing: PastClosing = {
  ...aKey(),
  alternateIds: ['P-1'],
  reason: 'NOT_OURS',
  at,
  by: person,
  status: 'FAILED',
}

const connector: Connector = {
  id: 'amz-0123456789ab',
  affiliateId: 'AMZ',
  marketplaceName: 'Amazon',
  createdAt: at,
  tokens: [{ hash: 'first', createdAt: at }],
}

/** A document of every kind that the app keeps, as it is first and as it becomes. */
export const documentSamples = [
  sample(connectorDocuments, connector.id, connector, { ...connector, tokens: [], revokedAt: at }),
  sample(
    erpCarrierDocuments,
    'erp-carriers',
    { carriers: [], importedAt: at },
    { carriers: [{ name: 'Demo Carrier' }, { id: '7' }], importedAt: at },
  ),
  sample(
    hourCountDocuments,
    'AMZ-2026-11',
    { hours: { '2026-11-22T23:00:00.000Z': 3 } },
    { hours: { '2026-11-23T00:00:00.000Z': 0 }, days: { '2026-11-22': 3 } },
  ),
  sample(
    jobStateDocuments,
    'jobs',
    {},
    { 'last-run': { at }, reading: { until: at, counts: [1, 2] } },
    { 'last-run': { failure: {} } },
  ),
  sample(
    issueStateDocuments,
    issueId,
    { issueId, decision },
    { issueId, decision, assignment },
    { issueId, notes: [{ kind: 'note', at, by: person, note: 'Asked', digest: 'one' }] },
    { issueId, assignment: { at, by: person } },
  ),
  sample(
    refusalDocuments,
    'replica-2026-11-23T12',
    { id: 'replica-2026-11-23T12', count: 1, from: at, to: at },
    { id: 'replica-2026-11-23T12', count: 2, from: at, to: at },
  ),
  sample(
    aliasDocuments,
    'bucket-1',
    { number: 1, until: at, orders: [{ ...aKey(), ids: ['2000001'] }] },
    { number: 1, until: at, orders: [{ ...aKey(), orderId: 'MLB-4000', ids: [] }] },
  ),
  sample(
    closingDocuments,
    'bucket-1',
    { number: 1, until: at, closings: [closing] },
    { number: 1, until: at, closings: [closing, { ...closing, orderId: 'AMZ-1-01' }] },
  ),
  sample(
    enqueuedDocuments,
    'a-bucket',
    { bucketId: 'a-bucket', from: at, orders: [toRecord(aKey(), anObservation())] },
    { bucketId: 'a-bucket', from: at, orders: [] },
  ),
  sample(
    reportPartDocuments,
    'a-report-7',
    {
      affiliateId: 'AMZ',
      at,
      orders: [blankRecord({ affiliateId: 'AMZ', marketplaceOrderId: '1' }, at)],
    },
    { affiliateId: 'AMZ', at, orders: [] },
  ),
  ...planSamples,
  sample(
    cancellationDocuments,
    aCancellation.id,
    aCancellation,
    aConfirmedCancellation,
    aCancellation,
  ),
  sample(
    activityDocuments,
    'bucket-1',
    { number: 1, until: at, activities: [{ at, by: person, kind: 'NOTED' }] },
    {
      number: 1,
      until: at,
      activities: [
        { at, by: person, kind: 'CLOSED', closeReason: 'NOT_OURS', orderCount: 2, orders: [] },
      ],
    },
  ),
  sample(
    peopleDocuments,
    'people-of-page',
    [{ login: person, lastSeenAt: at }],
    [
      { login: 'pricing@demostore.example', lastSeenAt: at },
      { login: person, lastSeenAt: at },
    ],
  ),
  sample(savedViewDocuments, 'everybody', [{ ...aView(1), sharedBy: person }], []),
  sample(savedViewDocuments, person, [aView(1)], [aView(1), aView(2)], []),
  sample(settingsDocuments, 'account-settings', settings, {
    ...settings,
    chats: [],
    columnMaps: {},
  }),
  sample(
    sourceHourDocuments,
    'one',
    { replicaId: 'one', to: at, hours: [] },
    { replicaId: 'one', to: at, hours: [sourceHour] },
  ),
  sample(labeledTemplateDocuments, labeled.template, labeled, taughtAnew),
  sample(unassignedDocuments, 'a-digest', anObservation()),
]
