import type { UsageQuery } from '../__generated__/operations'
import document from './usage.graphql'
import type { Answering } from './use-question'
import { askedAnew, useQuestion } from './use-question'

export type Usage = UsageQuery['usage']

export interface UsageAnswer extends Answering {
  readonly usage?: Usage
}

/** What the app keeps and how often it calls. */
export function useUsage(): UsageAnswer {
  const { data, failure, retry } = useQuestion<UsageQuery>(document, askedAnew)
  return { usage: data?.usage, failure, retry }
}
