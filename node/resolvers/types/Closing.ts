import type { ClosingResolvers } from '../../__generated__/schema'

export const Closing = {
  note: ({ note }) => note(),
} satisfies ClosingResolvers
