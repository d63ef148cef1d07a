import { planDocuments, type Plan } from '../domain/plans/plan'
import { planPartDocuments } from '../domain/plans/plan-part'
import { resendQueueDocuments } from '../domain/resends/resend-queue'
import { aKey } from './builders'
import { sample } from './document-sample'

const at = '2026-11-23T12:00:00.000Z'
const person = 'operator@demostore.example'

const plan: Plan = {
  id: 'a-plan',
  by: person,
  at,
  issueId: 'an-issue',
  errorType: 'PLATFORM_ERROR',
  affiliates: ['AMZ'],
  filter: '{"marketplaces":["AMZ"]}',
  parts: 1,
  batches: [],
  sending: [],
  insisted: [],
}

/** Plans to reprocess, and what connectors are asked for them. */
export const planSamples = [
  sample(
    planDocuments,
    plan.id,
    plan,
    {
      ...plan,
      stopped: { reason: 'BY_PERSON', at, by: person },
      batches: [{ number: 1, by: person, takenAt: at }],
      sending: [{ affiliateId: 'AMZ', by: person, at }],
      insisted: [{ at, by: person, why: 'The ERP was corrected', orders: 3 }],
    },
    plan,
  ),
  sample(
    planPartDocuments,
    'a-plan-0',
    { plan: 'a-plan', orders: [{ ...aKey(), outcome: 'PASSES', reason: 'TRANSIENT' }] },
    { plan: 'a-plan', orders: [{ ...aKey(), outcome: 'TAKEN', batch: 1, attempt: 1 }] },
  ),
  sample(
    resendQueueDocuments,
    'AMZ',
    { affiliateId: 'AMZ', fetchedAt: at, stops: [], requests: [], ended: [] },
    {
      affiliateId: 'AMZ',
      fetchedAt: at,
      pacedUntil: at,
      stops: [{ plan: 'a-plan', at }],
      ended: [{ key: 'another-key', state: 'withdrawn', at }],
      requests: [
        {
          key: 'a-key',
          plan: 'a-plan',
          plannedAt: at,
          marketplaceOrderId: '1',
          attempt: 1,
          since: at,
          takenAt: at,
          answer: { result: 'refused', at },
        },
      ],
    },
  ),
]
