import type { SavedViews } from '../../domain/inbox/saved-view'
import { success } from '../../lib/result'
import type { SavedViewStore } from '../../ports/saved-view-store'

/** Keeps saved views in memory: for tests, and as the plainest form of the contract. */
export const createMemorySavedViewStore = (): SavedViewStore => {
  const people = new Map<string, SavedViews>()
  return {
    read: async (person) => success(people.get(person) ?? []),
    change: async (person, change) => {
      const changed = change(people.get(person) ?? [])
      if (changed.ok) people.set(person, changed.value)
      return changed
    },
  }
}
