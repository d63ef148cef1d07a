import { useState } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import type { SavedView } from './saved-views'
import { readViews, writeViews } from './saved-views'

/** The lists that a person saved in this browser for the account, and how they are changed. */
export function useSavedViews() {
  const { account } = useRuntime()
  const [state, setState] = useState(() => {
    const views = readViews(account)
    return { views: views ?? [], kept: views !== undefined }
  })

  return {
    ...state,
    /** What another tab saved meanwhile stays. */
    change: (apply: (views: readonly SavedView[]) => readonly SavedView[]) => {
      const views = apply((state.kept ? readViews(account) : undefined) ?? state.views)
      setState({ views, kept: writeViews(account, views) })
    },
  }
}
