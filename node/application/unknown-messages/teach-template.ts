import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import type { Failure } from '../../domain/failure'
import { isTeachable } from '../../domain/unknown-messages/labeled-template'
import { failure, success, type Result } from '../../lib/result'
import { labeledTemplates } from './labeled-templates'
import { templateReach, type TemplateDependencies } from './template-reach'

type Teaching = { readonly template: string; readonly errorType: ErrorType }

export type Labeled = Teaching & { readonly affectedOrders: number }

/** Says what a message means in this store. Only a message that was seen can be taught, or one that was taught before. */
export const teachTemplate = async (
  dependencies: TemplateDependencies,
  { template, errorType }: Teaching,
): Promise<Result<Labeled, Failure>> => {
  if (!isTeachable(errorType)) {
    return failure({ kind: 'invalid-input', field: 'errorType', reason: 'wrong-shape' })
  }
  const known = await labeledTemplates(dependencies)
  if (!known.ok) return known
  const reach = await templateReach(dependencies, template)
  if (!reach.ok) return reach
  if (reach.value === 0 && !known.value.has(template)) return failure({ kind: 'not-found' })
  const labeled = { template, errorType, taughtAt: dependencies.clock.now() }
  const written = await dependencies.labeledTemplates.change(template, () => success(labeled))
  if (!written.ok) return written
  dependencies.memory.labeled.note(labeled, dependencies.clock)
  return success({ template, errorType, affectedOrders: reach.value })
}
