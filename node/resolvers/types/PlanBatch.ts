import type { PlanBatchResolvers } from '../../__generated__/schema'

export const PlanBatch = {
  firstDeadline: ({ firstDeadline }) => firstDeadline ?? null,
  by: ({ taken }) => taken?.by ?? null,
  takenAt: ({ taken }) => taken?.takenAt ?? null,
  markedAt: ({ taken }) => taken?.markedAt ?? null,
} satisfies PlanBatchResolvers
