import { useMemo } from 'react'

import { useSavedViews } from '../api/use-saved-views'
import type { NamedView, SavedView } from './saved-views'
import { fromKept, toKept } from './saved-views'

/** The lists that a person saved in the account, and how they are changed. */
export function useMyViews() {
  const { views: kept, add, ...answer } = useSavedViews()
  const views = useMemo((): readonly SavedView[] | undefined => kept?.map(fromKept), [kept])

  return { ...answer, views, add: (wanted: readonly NamedView[]) => add(wanted.map(toKept)) }
}
