import type { Failure } from '../../domain/failure'
import {
  asSaved,
  everybody,
  isSharedId,
  renamedView,
  viewToShare,
  withViews,
  type SavedView,
  type SavedViews,
} from '../../domain/inbox/saved-view'
import { permissions } from '../../domain/settings/permissions'
import type { Activity } from '../../domain/team/activity'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import { mayAsk, type RightsDependencies } from '../settings/rights'
import { noteActivity, type ActivityDependencies } from '../team/note-activity'
import {
  addSavedViews,
  deleteSavedView,
  mySavedViews,
  renameSavedView,
  type SavedViewDependencies,
} from './saved-views'

// Views that a person shares stand beside everybody's own. Whoever shared one changes or deletes it, and so does an owner.

export type SharedViewDependencies = SavedViewDependencies &
  RightsDependencies &
  ActivityDependencies

/** A view, and whether the person who asks may name it anew or delete it. */
export type ViewOfPage = SavedView & { readonly mayChange: boolean }

type Views = Result<readonly ViewOfPage[], Failure>

const mayChangeAll = async (dependencies: SharedViewDependencies): Promise<boolean> =>
  (await mayAsk(dependencies, permissions.changeSettings)).ok

/** Those of the person who asks and those that are shared, each in the order in which they were saved. */
export const savedViewsOf = async (dependencies: SharedViewDependencies): Promise<Views> => {
  const [mine, shared, me] = await Promise.all([
    mySavedViews(dependencies),
    dependencies.savedViews.read(everybody),
    loginOf(dependencies, 'me'),
  ])
  if (!mine.ok) return mine
  if (!shared.ok) return shared
  if (!me.ok) return me
  const ofAll = asSaved(shared.value ?? [])
  const needsOwner = ofAll.some(({ sharedBy }) => sharedBy !== me.value)
  const isOwner = needsOwner && (await mayChangeAll(dependencies))
  return success([
    ...mine.value.map((view) => ({ ...view, mayChange: true })),
    ...ofAll.map((view) => ({ ...view, mayChange: isOwner || view.sharedBy === me.value })),
  ])
}

/** Shares a view of the person who asks: from then on it is everybody's, and no longer theirs alone. */
export const shareSavedView = async (
  dependencies: SharedViewDependencies,
  id: string,
): Promise<Views> => {
  const mine = await mySavedViews(dependencies)
  if (!mine.ok) return mine
  const me = await loginOf(dependencies, 'me')
  if (!me.ok) return me
  const view = mine.value.find((each) => each.id === id)
  if (view === undefined) return failure({ kind: 'not-found' })
  const shared = await dependencies.savedViews.change(everybody, (kept = []) => {
    const added = viewToShare(kept, view, me.value)
    return added.ok ? success(withViews(kept, added.value)) : added
  })
  if (!shared.ok) return shared
  await note(dependencies, 'VIEW_SHARED', view.name)
  const left = await deleteSavedView(dependencies, id)
  return left.ok ? savedViewsOf(dependencies) : left
}

/** Saves views for the person who asks. */
export const addViews = async (
  dependencies: SharedViewDependencies,
  wanted: Parameters<typeof addSavedViews>[1],
): Promise<Views> => {
  const added = await addSavedViews(dependencies, wanted)
  return added.ok ? savedViewsOf(dependencies) : added
}

/** Gives a view another name: one of the person who asks, or a shared one that they may change. */
export const renameView = async (
  dependencies: SharedViewDependencies,
  wanted: { readonly id: string; readonly name: string },
): Promise<Views> => {
  const renamed = isSharedId(wanted.id)
    ? await changeShared(dependencies, { id: wanted.id, kind: 'VIEW_CHANGED' }, (views) => {
        const next = renamedView(views, wanted)
        return next.ok ? success(withViews(views, [next.value])) : next
      })
    : await renameSavedView(dependencies, wanted)
  return renamed.ok ? savedViewsOf(dependencies) : renamed
}

/** Forgets a view: one of the person who asks, or a shared one that they may change. */
export const deleteView = async (
  dependencies: SharedViewDependencies,
  id: string,
): Promise<Views> => {
  const deleted = isSharedId(id)
    ? await changeShared(dependencies, { id, kind: 'VIEW_DELETED' }, (views) =>
        success(views.filter((view) => view.id !== id)),
      )
    : await deleteSavedView(dependencies, id)
  return deleted.ok ? savedViewsOf(dependencies) : deleted
}

const changeShared = async (
  dependencies: SharedViewDependencies,
  { id, kind }: { readonly id: string; readonly kind: Activity['kind'] },
  to: (views: SavedViews) => Result<SavedViews, Failure>,
): Promise<Result<SavedViews, Failure>> => {
  const me = await loginOf(dependencies, 'me')
  if (!me.ok) return me
  const isOwner = await mayChangeAll(dependencies)
  let name: string | undefined
  const changed = await dependencies.savedViews.change(everybody, (kept = []) => {
    const view = kept.find((each) => each.id === id)
    name = view?.name
    if (view !== undefined && view.sharedBy !== me.value && !isOwner) {
      return failure({ kind: 'not-allowed' } as const)
    }
    return to(asSaved(kept))
  })
  if (changed.ok && name !== undefined) await note(dependencies, kind, name)
  return changed
}

const note = async (
  dependencies: SharedViewDependencies,
  kind: Activity['kind'],
  view: string,
): Promise<void> => {
  const me = await loginOf(dependencies, 'me')
  if (me.ok) await noteActivity(dependencies, { by: me.value, kind, view })
}
