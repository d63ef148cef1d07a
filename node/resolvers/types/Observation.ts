import type { ObservationResolvers } from '../../__generated__/schema'
import type { NotificationObservation } from '../../domain/order-integration/observation'
import type { ObservationParent } from '../parents'

const notificationIn = ({ observation }: ObservationParent): NotificationObservation | undefined =>
  observation.kind === 'notification' ? observation : undefined

export const Observation = {
  source: ({ observation }) =>
    observation.kind === 'notification' ? 'NOTIFICATION' : 'ORDER_FACT',
  reportedBy: ({ observation }) =>
    observation.kind === 'notification' ? 'VTEX' : observation.reportedBy,
  occurredAt: ({ observation }) =>
    observation.kind === 'notification' ? null : observation.occurredAt,
  firstSeenAt: ({ observation }) => observation.at,
  lastSeenAt: ({ lastSeenAt }) => lastSeenAt,
  success: (parent) => notificationIn(parent)?.success ?? null,
  flow: (parent) => notificationIn(parent)?.flow ?? null,
  status: ({ observation }) =>
    observation.kind === 'notification' ? null : (observation.status ?? null),
  code: ({ observation }) => observation.code || null,
  message: ({ observation }) => observation.message ?? null,
  operationId: (parent) => notificationIn(parent)?.operationId ?? null,
  errors: (parent) =>
    (notificationIn(parent)?.errors ?? []).map(({ source, code, description }) => ({
      source: source ?? null,
      code: code ?? null,
      description: description ?? null,
    })),
  cut: ({ observation }) => observation.cut,
} satisfies ObservationResolvers
