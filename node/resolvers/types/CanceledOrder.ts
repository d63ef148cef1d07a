import type { CanceledOrderResolvers } from '../../__generated__/schema'
import { canceledOrderIdOf } from '../../domain/cancellations/canceled-order'
import { endsOf, progressOf } from '../../domain/cancellations/ends'
import { cancellationText } from '../cancellation-texts'
import { marketplaceOf } from '../marketplaces-of'

export const CanceledOrder = {
  id: (order) => canceledOrderIdOf(order),
  orderId: ({ orderId }) => orderId ?? null,
  marketplace: ({ affiliateId }, _, context) => marketplaceOf(affiliateId, context),
  value: ({ value }) => value ?? null,
  kind: ({ kind }) => kind ?? null,
  reason: ({ reason }) => reason ?? null,
  text: (order, _, context) => cancellationText(order, context),
  evidenceAt: ({ evidenceAt }) => evidenceAt ?? null,
  by: ({ sentBy, takenBy }) => sentBy ?? takenBy ?? null,
  sentAt: ({ sentAt }) => sentAt ?? null,
  elsewhere: ({ elsewhere }) => elsewhere ?? null,
  vtexSays: ({ vtexSays }) => vtexSays || null,
  looksAgainAt: ({ looksAgainAt }) => looksAgainAt ?? null,
  progress: (order) => progressOf(order),
  ends: (order) => endsOf(order).map((end) => ({ ...end, order })),
} satisfies CanceledOrderResolvers
