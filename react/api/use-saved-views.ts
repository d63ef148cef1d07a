import { useRef, useState } from 'react'

import type {
  AddSavedViewsMutation,
  AddSavedViewsMutationVariables,
  DeleteSavedViewMutation,
  DeleteSavedViewMutationVariables,
  RenameSavedViewMutation,
  RenameSavedViewMutationVariables,
  SavedViewInput,
  SavedViewsQuery,
  ShareSavedViewMutation,
  ShareSavedViewMutationVariables,
} from '../__generated__/operations'
import addDocument from './add-saved-views.graphql'
import deleteDocument from './delete-saved-view.graphql'
import renameDocument from './rename-saved-view.graphql'
import document from './saved-views.graphql'
import shareDocument from './share-saved-view.graphql'
import type { Change, Made, NotDone } from './use-change'
import { useChange } from './use-change'
import type { Answering } from './use-question'
import { askedEachTime, useQuestion } from './use-question'

export type KeptView = SavedViewsQuery['savedViews'][number]

type KeptViews = readonly KeptView[]

export interface SavedViewsAnswer extends Answering {
  /** Undefined until there is an answer. */
  readonly views?: KeptViews
  /** Why the last change was not made. */
  readonly trouble?: NotDone
  // Each is true once it is made. One at a time: a change that is asked for during another is not made.
  readonly add: (views: readonly SavedViewInput[]) => Promise<boolean>
  readonly rename: (id: string, name: string) => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
  /** From then on it is everybody's. */
  readonly share: (id: string) => Promise<boolean>
}

/** The views that the person saved, asked for anew wherever this is shown, and how they are changed; never throws. */
export function useSavedViews(): SavedViewsAnswer {
  const { data, failure, retry } = useQuestion<SavedViewsQuery>(document, askedEachTime)
  const { add, rename, remove, share } = useChanges()
  const [changed, setChanged] = useState<KeptViews>()
  const [trouble, setTrouble] = useState<SavedViewsAnswer['trouble']>()
  const busy = useRef(false)

  const makeOne = async (send: () => Promise<Change<KeptViews>>): Promise<boolean> => {
    if (busy.current) return false
    busy.current = true
    setTrouble(undefined)
    const change = await send()
    busy.current = false
    if (change.kind === 'done') setChanged(change.ok)
    else setTrouble(change)
    return change.kind === 'done'
  }

  return {
    views: changed ?? data?.savedViews,
    failure,
    retry,
    trouble,
    add: (views) => makeOne(() => add.send({ views })),
    rename: (id, name) => makeOne(() => rename.send({ id, name })),
    remove: (id) => makeOne(() => remove.send({ id })),
    share: (id) => makeOne(() => share.send({ id })),
  }
}

const useChanges = () => ({
  add: useChange<Made<AddSavedViewsMutation>, AddSavedViewsMutationVariables>(addDocument),
  rename: useChange<Made<RenameSavedViewMutation>, RenameSavedViewMutationVariables>(
    renameDocument,
  ),
  share: useChange<Made<ShareSavedViewMutation>, ShareSavedViewMutationVariables>(shareDocument),
  remove: useChange<Made<DeleteSavedViewMutation>, DeleteSavedViewMutationVariables>(
    deleteDocument,
  ),
})
