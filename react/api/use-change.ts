import type { DocumentNode } from 'graphql'
import { useRef, useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type {
  CloseReason,
  ErrorType,
  IssueState,
  OrderDecision,
  UserErrorCode,
} from '../__generated__/operations'
import { readAnew } from './read-anew'
import type { Unanswered } from './failure'
import { toUnanswered } from './failure'
import { useIsGone } from './use-is-gone'

/** What a colleague decided meanwhile. */
export interface ColleaguesDecision {
  readonly by: string
  readonly at: string
  /** Of an order: what of it. */
  readonly about?: OrderDecision | null
  readonly closeReason?: CloseReason | null
  readonly errorType?: ErrorType | null
  readonly assignee?: string | null
  readonly state?: IssueState | null
  readonly snoozedUntil?: string | null
}

/** What came of a change: what it made, why the service refused it, or why there is no answer. */
export type Change<Ok> =
  | { readonly kind: 'done'; readonly ok: Ok }
  | {
      readonly kind: 'refused'
      readonly code: UserErrorCode
      readonly message: string
      /** The input field it is about, when there is one. */
      readonly field?: string
      /** What a colleague decided meanwhile, which was not replaced. */
      readonly decision?: ColleaguesDecision
    }
  | Unanswered

export type NotDone = Exclude<Change<unknown>, { readonly kind: 'done' }>

interface Payload<Ok> {
  readonly ok?: Ok | null
  readonly error?: {
    readonly code: UserErrorCode
    readonly message: string
    readonly field?: string | null
    readonly decision?: ColleaguesDecision | null
  } | null
}

/** What a mutation answers: its one field, and in it what it made or why not. */
type Answer<Ok> = Readonly<Record<string, Payload<Ok>>>

/** What a mutation makes, by the type of its answer. */
export type Made<Data extends Answer<unknown>> = NonNullable<Data[keyof Data]['ok']>

export interface Changing<Variables, Ok> {
  readonly busy: boolean
  /** Of the last change. */
  readonly change?: Change<Ok>
  /** Never throws. */
  readonly send: (variables: Variables) => Promise<Change<Ok>>
}

/**
 * One mutation, as a form needs it: whether it runs, and what came of it. It is done once the service has answered the
 * questions of `again`, by their names, anew, or could not: until then what stands on the page is as it was before.
 */
export function useChange<Ok, Variables>(
  document: DocumentNode,
  again: readonly string[] = [],
): Changing<Variables, Ok> {
  const client = useApolloClient()
  const [last, setLast] = useState<{ busy: boolean; change?: Change<Ok> }>({ busy: false })
  const turn = useRef(0)
  const isGone = useIsGone()

  const send = async (variables: Variables): Promise<Change<Ok>> => {
    const own = (turn.current += 1)
    const show = (next: typeof last) => {
      if (turn.current === own && !isGone.current) setLast(next)
    }
    show({ busy: true })
    const change = await client
      .mutate<Answer<Ok>, Variables>({ mutation: document, variables })
      .then(({ data }) => toChange(data), toUnanswered)
    // The client's own refetch is over before the service answered, or, where one fails, never.
    if (change.kind !== 'unanswered') await readAnew(again)
    show({ busy: false, change })
    return change
  }
  return { ...last, send }
}

function toChange<Ok>(data: Answer<Ok> | null | undefined): Change<Ok> {
  const [payload] = Object.values(data ?? {})
  const { ok, error }: Payload<Ok> = payload ?? {}
  if (ok) return { kind: 'done', ok }
  if (!error) return { kind: 'unanswered', failure: { kind: 'failed' } }
  const { code, message, field, decision } = error
  return {
    kind: 'refused',
    code,
    message,
    field: field ?? undefined,
    ...(decision && { decision }),
  }
}
