import { createMemoryCollection } from '../adapters/memory/collection'
import { jobStatesIn } from '../application/tick/job-states'
import { collectionsIn } from '../document-kinds'

/** Everything but orders that an account keeps, empty and in memory. */
export const memoryCollections = () => {
  const collections = collectionsIn((kind) => createMemoryCollection(kind))
  return { ...collections, jobStates: jobStatesIn(collections.jobStates) }
}
