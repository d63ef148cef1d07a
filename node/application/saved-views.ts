import type { Failure } from '../domain/failure'
import {
  inOrder,
  renamedView,
  viewsToAdd,
  withViews,
  type SavedViews,
  type ViewWanted,
} from '../domain/saved-view'
import { success, type Result } from '../lib/result'
import type { SavedViewStore } from '../ports/saved-view-store'
import { loginOf, type PeopleDependencies } from './issue-states'

export type SavedViewDependencies = PeopleDependencies & { readonly savedViews: SavedViewStore }

type Kept = { readonly person: string; readonly views: SavedViews }

const keptOfAsker = async (dependencies: SavedViewDependencies): Promise<Result<Kept, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const views = await dependencies.savedViews.read(person.value)
  return views.ok ? success({ person: person.value, views: inOrder(views.value) }) : views
}

/** What the person who asks saved, in the order in which they did. */
export const mySavedViews = async (
  dependencies: SavedViewDependencies,
): Promise<Result<SavedViews, Failure>> => {
  const kept = await keptOfAsker(dependencies)
  return kept.ok ? success(kept.value.views) : kept
}

/** Keeps views for the person who asks, all of them or none. Those that are kept already stay as they are. */
export const addSavedViews = async (
  dependencies: SavedViewDependencies,
  wanted: readonly ViewWanted[],
): Promise<Result<SavedViews, Failure>> => {
  const kept = await keptOfAsker(dependencies)
  if (!kept.ok) return kept
  const { person, views } = kept.value
  const added = viewsToAdd(views, wanted)
  if (!added.ok) return added
  if (added.value.length === 0) return success(views)
  const written = await dependencies.savedViews.write(person, added.value)
  return written.ok ? success(withViews(views, added.value)) : written
}

/** Gives a view of the person who asks another name. */
export const renameSavedView = async (
  dependencies: SavedViewDependencies,
  wanted: { readonly id: string; readonly name: string },
): Promise<Result<SavedViews, Failure>> => {
  const kept = await keptOfAsker(dependencies)
  if (!kept.ok) return kept
  const { person, views } = kept.value
  const renamed = renamedView(views, wanted)
  if (!renamed.ok) return renamed
  if (views.includes(renamed.value)) return success(views)
  const written = await dependencies.savedViews.write(person, [renamed.value])
  return written.ok ? success(withViews(views, [renamed.value])) : written
}

/** Forgets a view of the person who asks. One that is gone already is a success. */
export const deleteSavedView = async (
  dependencies: SavedViewDependencies,
  id: string,
): Promise<Result<SavedViews, Failure>> => {
  const kept = await keptOfAsker(dependencies)
  if (!kept.ok) return kept
  const { person, views } = kept.value
  const others = views.filter((view) => view.id !== id)
  if (others.length === views.length) return success(views)
  const removed = await dependencies.savedViews.remove(person, id)
  return removed.ok ? success(others) : removed
}
