import type { Change, NotDone } from '../api/use-change'
import type { NotListed } from '../api/use-listed-orders'

/** What is done in parts: how a request is sent, where it goes on, and what the answers come to. */
export interface Job<Request, Ok, Sum> {
  /** Whose words say why it ended before its end. */
  readonly about: 'work' | 'check' | 'import' | 'cancel'
  readonly send: (request: Request) => Promise<Change<Ok>>
  /** The request that goes on from an answer; undefined where nothing of what was asked is left. */
  readonly next?: (request: Request, ok: Ok) => Request | undefined
  readonly nothing: Sum
  readonly add: (sum: Sum, ok: Ok, request: Request) => Sum
}

/** All that is to be done: how many orders, and the requests that it takes. */
export interface Plan<Request> {
  readonly kind: 'planned'
  readonly total: number
  readonly requests: readonly Request[]
}

/** Why a run ended before its end. What is done stands. */
export type Trouble = NotListed | NotDone

/** What a run came to. */
export interface RunOutcome<Sum> {
  readonly sum: Sum
  readonly trouble?: Trouble
  /** Some of it was not asked for any more. */
  readonly stopped: boolean
}

interface Watch<Sum> {
  readonly isStopped: () => boolean
  readonly onPart: (sum: Sum) => void
}

/** One request after the other: until all are answered, one is not, or somebody stops it. */
export async function runInParts<Request, Ok, Sum>(
  requests: readonly Request[],
  { send, next, nothing, add }: Job<Request, Ok, Sum>,
  { isStopped, onPart }: Watch<Sum>,
): Promise<RunOutcome<Sum>> {
  const waiting = [...requests]
  let sum = nothing
  let request = waiting.shift()
  while (request !== undefined && !isStopped()) {
    const answer = await send(request)
    if (answer.kind !== 'done') return { sum, trouble: answer, stopped: false }
    sum = add(sum, answer.ok, request)
    onPart(sum)
    request = next?.(request, answer.ok) ?? waiting.shift()
  }
  return { sum, stopped: request !== undefined }
}

/** What one request takes at a time. */
export const inParts = <Item>(items: readonly Item[], atOnce: number): readonly Item[][] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, index) =>
    items.slice(index * atOnce, (index + 1) * atOnce),
  )
