import type { Failure } from '../../domain/failure'
import {
  asSaved,
  renamedView,
  viewsToAdd,
  withViews,
  type SavedViews,
  type ViewWanted,
} from '../../domain/inbox/saved-view'
import { success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'

export type SavedViewDependencies = PeopleDependencies & {
  readonly savedViews: Collection<SavedViews>
}

/** What the person who asks saved, in the order in which they did. */
export const mySavedViews = async (
  dependencies: SavedViewDependencies,
): Promise<Result<SavedViews, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const views = await dependencies.savedViews.read(person.value)
  return views.ok ? success(asSaved(views.value ?? [])) : views
}

const change = async (
  dependencies: SavedViewDependencies,
  to: (views: SavedViews) => Result<SavedViews, Failure>,
): Promise<Result<SavedViews, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const views = await dependencies.savedViews.change(person.value, (kept = []) => to(asSaved(kept)))
  return views.ok ? success(asSaved(views.value)) : views
}

/** Keeps views for the person who asks, all of them or none. Those that are kept already stay as they are. */
export const addSavedViews = (
  dependencies: SavedViewDependencies,
  wanted: readonly ViewWanted[],
): Promise<Result<SavedViews, Failure>> =>
  change(dependencies, (views) => {
    const added = viewsToAdd(views, wanted)
    return added.ok ? success(withViews(views, added.value)) : added
  })

/** Gives a view of the person who asks another name. */
export const renameSavedView = (
  dependencies: SavedViewDependencies,
  wanted: { readonly id: string; readonly name: string },
): Promise<Result<SavedViews, Failure>> =>
  change(dependencies, (views) => {
    const renamed = renamedView(views, wanted)
    return renamed.ok ? success(withViews(views, [renamed.value])) : renamed
  })

/** Forgets a view of the person who asks. One that is gone already is a success. */
export const deleteSavedView = (
  dependencies: SavedViewDependencies,
  id: string,
): Promise<Result<SavedViews, Failure>> =>
  change(dependencies, (views) => success(views.filter((view) => view.id !== id)))
