import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { labeledTemplates } from './labeled-templates'
import { templateReach, type TemplateDependencies } from './template-reach'

export type ForgottenTemplate = { readonly template: string; readonly affectedOrders: number }

/** Takes back what was taught: its orders are unclassified again. */
export const forgetTemplate = async (
  dependencies: TemplateDependencies,
  template: string,
): Promise<Result<ForgottenTemplate, Failure>> => {
  const known = await labeledTemplates(dependencies)
  if (!known.ok) return known
  if (!known.value.has(template)) return failure({ kind: 'not-found' })
  const reach = await templateReach(dependencies, template)
  if (!reach.ok) return reach
  const removed = await dependencies.labeledTemplates.remove(template)
  if (!removed.ok) return removed
  dependencies.memory.labeled.noteRemoved(template, dependencies.clock)
  return success({ template, affectedOrders: reach.value })
}
