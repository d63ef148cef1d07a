import type { UnclassifiedTemplatesQuery } from '../__generated__/operations'
import document from './unclassified-templates.graphql'
import type { Answering } from './use-question'
import { askedEachTime, useQuestion } from './use-question'

export type Template = UnclassifiedTemplatesQuery['unclassifiedTemplates'][number]

export interface TemplatesAnswer extends Answering {
  /** Undefined until there is an answer. */
  readonly templates?: readonly Template[]
}

export function useUnclassifiedTemplates(): TemplatesAnswer {
  const { data, ...answering } = useQuestion<UnclassifiedTemplatesQuery>(document, askedEachTime)
  return { templates: data?.unclassifiedTemplates, ...answering }
}
