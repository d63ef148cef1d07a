import { createContext, useContext, useState } from 'react'

import type { Change } from '../../api/use-change'

const SettingsVersion = createContext<string | undefined>(undefined)

/** Hands on which settings are shown, to the forms that change them. */
export const SettingsVersionProvider = SettingsVersion.Provider

const isReplacing = (change: Change<unknown> | undefined) =>
  change?.kind === 'refused' && change.code === 'CONFLICT'

/**
 * What a form was begun from. Where a colleague saved the same since, the service takes nothing; how it stands now is
 * read then, and shown: the next save says that this was seen.
 */
export function useSeen(onChanged: () => Promise<void>) {
  const shown = useContext(SettingsVersion)
  const [begun, setBegun] = useState<string>()
  const [isAsked, setIsAsked] = useState(false)

  return {
    /** For the input of a save. */
    seen: isAsked ? shown : begun,
    /** Whether to ask before a colleague's change is replaced. */
    isAsked,
    begin: () => {
      setBegun(shown)
      setIsAsked(false)
    },
    /** After a save; true when it was taken. */
    end: async (saved: Change<unknown>): Promise<boolean> => {
      const isDone = saved.kind === 'done'
      if (isDone || isReplacing(saved)) await onChanged()
      if (isReplacing(saved)) setIsAsked(true)
      return isDone
    },
  }
}
