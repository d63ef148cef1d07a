import type { DocumentNode } from 'graphql'
import { useEffect, useRef } from 'react'
import type { QueryHookOptions } from 'react-apollo'

interface Asking {
  readonly loading: boolean
  readonly error?: Error
  readonly refetch: () => Promise<unknown>
}

interface Waiting {
  /** What it waits for is under way: the next answer is the one. */
  isAsked: boolean
  readonly done: (answered: boolean) => void
}

/** True once it is answered, false where there was no answer; never throws. */
export type ReadAnew = () => Promise<boolean>

interface OnPage {
  readonly name?: string
  readonly ask: ReadAnew
}

/** The questions whose answers stand on the page. */
const onPage = new Set<OnPage>()

/**
 * Asks anew what stands on the page, all of it or what has one of the names, and is over once each of them has its
 * answer or none. One that fails keeps nobody waiting and says so itself, where its answer stands.
 */
export async function readAnew(names?: readonly string[]): Promise<void> {
  const wanted = Array.from(onPage).filter(
    ({ name }) => !names || (name !== undefined && names.includes(name)),
  )
  await Promise.all(wanted.map(({ ask }) => ask()))
}

/**
 * How a question that stands on the page is asked anew. The client's own `refetch` of a question that is answered from
 * the cache too is over with what was in the cache, before the service answered: buttons would live on over what was
 * just done. Such a question has to tell when it loads.
 */
export function useReadingAnew(
  document: DocumentNode,
  { fetchPolicy, skip = false }: Pick<QueryHookOptions, 'fetchPolicy' | 'skip'>,
  { loading, error, refetch }: Asking,
): ReadAnew {
  const waiting = useRef<Waiting[]>([])
  const ask = (): Promise<boolean> => {
    const fetched = refetch().then(
      () => true,
      () => false,
    )
    if (fetchPolicy !== 'cache-and-network') return fetched
    return new Promise((done) => waiting.current.push({ isAsked: loading, done }))
  }
  const latest = useRef(ask)
  latest.current = ask

  useEffect(() => {
    if (loading) for (const each of waiting.current) each.isAsked = true
    else letGo(waiting.current, !error)
  }, [loading, error])

  useEffect(() => {
    if (skip) return undefined
    const asked = { name: nameOf(document), ask: () => latest.current() }
    onPage.add(asked)
    return () => {
      onPage.delete(asked)
    }
  }, [document, skip])
  useEffect(
    // Nobody waits for what left the page.
    () => () => waiting.current.splice(0).forEach(({ done }) => done(false)),
    [],
  )
  return useRef(() => latest.current()).current
}

/** Those whose question has just been answered wait no more. */
function letGo(waiting: Waiting[], answered: boolean): void {
  const over = waiting.filter(({ isAsked }) => isAsked)
  waiting.splice(0, waiting.length, ...waiting.filter(({ isAsked }) => !isAsked))
  for (const { done } of over) done(answered)
}

function nameOf({ definitions }: DocumentNode): string | undefined {
  const [operation] = definitions.flatMap((each) =>
    each.kind === 'OperationDefinition' ? [each] : [],
  )
  return operation?.name?.value
}
