import { useEffect, useState } from 'react'

// Outside React: the platform may mount the page anew when the address changes from the list to an order.
let shown: readonly string[] = []
const watchers = new Set<() => void>()

/** Remembers which orders or causes the list shows, in their order, for the sheet that stands over it. */
export function useShownList(ids: readonly string[] | undefined): void {
  const key = ids?.join('\n')
  useEffect(() => {
    if (key === undefined) return
    shown = key === '' ? [] : key.split('\n')
    for (const changed of watchers) changed()
  }, [key])
}

interface Beside {
  readonly previous?: string
  readonly next?: string
}

/** What stands before and after an order or a cause in the list. Undefined where it is not in the list. */
export function useBeside(id: string): Beside | undefined {
  const [ids, setIds] = useState(shown)
  useEffect(() => {
    const changed = () => setIds(shown)
    changed()
    watchers.add(changed)
    return () => {
      watchers.delete(changed)
    }
  }, [])
  const at = ids.indexOf(id)
  return at === -1 ? undefined : { previous: ids[at - 1], next: ids[at + 1] }
}
