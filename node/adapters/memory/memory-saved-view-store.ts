import type { SavedView } from '../../domain/saved-view'
import { success } from '../../lib/result'
import type { SavedViewStore } from '../../ports/saved-view-store'

/** Keeps saved views in memory: for tests, and as the plainest form of the contract. */
export const createMemorySavedViewStore = (): SavedViewStore => {
  const people = new Map<string, Map<string, SavedView>>()
  const viewsOf = (person: string) => people.get(person) ?? new Map<string, SavedView>()
  return {
    read: async (person) => success([...viewsOf(person).values()]),
    write: async (person, views) => {
      const kept = viewsOf(person)
      for (const view of views) kept.set(view.id, view)
      people.set(person, kept)
      return success(undefined)
    },
    remove: async (person, id) => {
      people.get(person)?.delete(id)
      return success(undefined)
    },
  }
}
