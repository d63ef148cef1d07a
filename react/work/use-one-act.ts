import { useState } from 'react'

import type { Change, NotDone } from '../api/use-change'

/** Does one thing at a time, and keeps why it was not done. */
export function useOneAct() {
  const [busy, setBusy] = useState<string>()
  const [trouble, setTrouble] = useState<NotDone>()
  const act = async <Ok>(name: string, change: Promise<Change<Ok>>): Promise<Ok | undefined> => {
    setBusy(name)
    const answer = await change
    setBusy(undefined)
    setTrouble(answer.kind === 'done' ? undefined : answer)
    return answer.kind === 'done' ? answer.ok : undefined
  }
  return { busy, trouble, act }
}
