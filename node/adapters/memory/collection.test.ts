import { describeCollection } from '../../ports/collection.contract'
import { createMemoryCollection } from './collection'

describeCollection('the memory', (kind) => {
  const collection = createMemoryCollection(kind)
  return { collection, otherReplica: collection, stranger: createMemoryCollection(kind) }
})
