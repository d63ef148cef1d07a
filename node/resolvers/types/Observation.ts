import type { ObservationResolvers } from '../../__generated__/schema'

export const Observation = {
  source: () => 'NOTIFICATION',
  firstSeenAt: ({ observation }) => observation.at,
  lastSeenAt: ({ lastSeenAt }) => lastSeenAt,
  success: ({ observation }) => observation.success,
  flow: ({ observation }) => observation.flow,
  code: ({ observation }) => observation.code || null,
  message: ({ observation }) => observation.message ?? null,
  operationId: ({ observation }) => observation.operationId ?? null,
  errors: ({ observation }) =>
    observation.errors.map(({ source, code, description }) => ({
      source: source ?? null,
      code: code ?? null,
      description: description ?? null,
    })),
  cut: ({ observation }) => observation.cut,
} satisfies ObservationResolvers
