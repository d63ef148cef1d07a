import type { TaughtTemplate } from '../../domain/unknown-messages/taught-template'
import { WithOwnWrites } from '../memory/with-own-writes'

export type TaughtMemory = WithOwnWrites<TaughtTemplate>

export const createTaughtMemory = (): TaughtMemory =>
  new WithOwnWrites<TaughtTemplate>({
    freshForMs: 60_000,
    lastStands: true,
    // An assumption.
    indexedWithinMs: 30_000,
    keyOf: ({ template }) => template,
  })
