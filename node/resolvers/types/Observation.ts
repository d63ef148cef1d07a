import type { ObservationResolvers } from '../../__generated__/schema'
import type { NotificationObservation, Observation as Seen } from '../../domain/orders/observation'
import type { ObservationParent } from '../parents'
import { reporterOf, doorOf } from '../observation-source'
import { personActOf } from '../person-act-of'

const notificationIn = ({ observation }: ObservationParent): NotificationObservation | undefined =>
  observation.kind === 'notification' ? observation : undefined

/** The texts of an observation that has any. */
const textsIn = (observation: Seen) => {
  switch (observation.kind) {
    case 'notification':
    case 'order-fact':
      return observation
    case 'reason':
    case 'handling':
    case 'note':
      return { code: undefined, message: observation.note, cut: false }
    case 'assignment':
    case 'attempt':
    case 'sighting':
    case 'inference':
    case 'check':
      return { code: undefined, message: undefined, cut: false }
  }
}

const errorTypeOf = (observation: Seen) => {
  if (observation.kind === 'check') return observation.causes[0]
  return observation.kind === 'reason' || observation.kind === 'inference'
    ? observation.errorType
    : undefined
}

export const Observation = {
  source: ({ observation }) => doorOf(observation),
  reportedBy: ({ observation }) => reporterOf(observation),
  occurredAt: ({ observation }) => {
    if (observation.kind === 'order-fact') return observation.occurredAt
    return observation.kind === 'sighting' ? (observation.since ?? null) : null
  },
  firstSeenAt: ({ observation }) => observation.at,
  lastSeenAt: ({ lastSeenAt }) => lastSeenAt,
  success: (parent) => notificationIn(parent)?.success ?? null,
  flow: (parent) => notificationIn(parent)?.flow ?? null,
  status: ({ observation }) => {
    if (observation.kind === 'order-fact') return observation.status ?? null
    return observation.kind === 'sighting' ? (observation.state ?? null) : null
  },
  found: ({ observation }) => (observation.kind === 'sighting' ? observation.found : null),
  errorType: ({ observation }) => errorTypeOf(observation) ?? null,
  verdict: ({ observation }) => (observation.kind === 'check' ? observation.verdict : null),
  closeReason: ({ observation }) =>
    observation.kind === 'handling' ? (observation.reason ?? null) : null,
  by: ({ observation }) => ('by' in observation ? observation.by : null),
  act: ({ observation }) => personActOf(observation) ?? null,
  assignee: ({ observation }) =>
    observation.kind === 'assignment' ? (observation.to ?? null) : null,
  attempt: ({ observation }) => (observation.kind === 'attempt' ? observation.number : null),
  code: ({ observation }) => textsIn(observation).code || null,
  message: ({ observation }) => textsIn(observation).message ?? null,
  operationId: (parent) => notificationIn(parent)?.operationId ?? null,
  errors: (parent) =>
    (notificationIn(parent)?.errors ?? []).map(({ source, code, description }) => ({
      source: source ?? null,
      code: code ?? null,
      description: description ?? null,
    })),
  cut: ({ observation }) => textsIn(observation).cut,
} satisfies ObservationResolvers
