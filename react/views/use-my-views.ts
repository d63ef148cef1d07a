import { useEffect, useMemo, useRef, useState } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { useSavedViews } from '../api/use-saved-views'
import { forgetBrowserViews, planMove, readBrowserViews } from './browser-views'
import type { NamedView, SavedView } from './saved-views'
import { fromKept, toKept } from './saved-views'

/** The lists that a person saved in the account, how they are changed, and how many are still in this browser alone. */
export function useMyViews() {
  const { views: kept, add: addKept, ...answer } = useSavedViews()
  const views = useMemo((): readonly SavedView[] | undefined => kept?.map(fromKept), [kept])
  const add = (wanted: readonly NamedView[]) => addKept(wanted.map(toKept))
  const left = useMove(views, add)

  return { ...answer, views, add, left }
}

/** Moves what this browser kept before, as soon as it is known what the person has. Tells how many could not be moved. */
function useMove(
  views: readonly SavedView[] | undefined,
  add: (views: readonly NamedView[]) => Promise<boolean>,
): number {
  const { account } = useRuntime()
  const [left, setLeft] = useState(0)
  const tried = useRef(false)

  useEffect(() => {
    if (!views || tried.current) return
    tried.current = true
    const { moved, toAdd } = planMove(readBrowserViews(account) ?? [], views)
    const move = async () => {
      if (toAdd.length === 0 || (await add(toAdd))) forgetBrowserViews(account, moved)
      setLeft(readBrowserViews(account)?.length ?? 0)
    }
    void move()
  }, [account, views, add])

  return left
}
