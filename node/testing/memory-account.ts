import { createAccountMemory } from '../application/memory/account-memory'
import type { Clock } from '../ports/clock'
import { memoryCollections } from './memory-collections'

/** What every use case of an account has: its documents, empty, what a replica remembers, and the clock. */
export const memoryAccount = <OfTest extends Clock>(clock: OfTest) => ({
  ...memoryCollections(),
  clock,
  memory: createAccountMemory('replica'),
})
