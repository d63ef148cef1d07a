import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import type { Failure } from '../../domain/failure'
import { isTeachable } from '../../domain/unknown-messages/taught-template'
import { failure, success, type Result } from '../../lib/result'
import { taughtTemplates } from './taught-templates'
import { templateReach, type TemplateDependencies } from './template-reach'

type Teaching = { readonly template: string; readonly errorType: ErrorType }

export type Taught = Teaching & { readonly affectedOrders: number }

/** Says what a message means in this store. Only a message that was seen can be taught, or one that was taught before. */
export const teachTemplate = async (
  dependencies: TemplateDependencies,
  { template, errorType }: Teaching,
): Promise<Result<Taught, Failure>> => {
  if (!isTeachable(errorType)) {
    return failure({ kind: 'invalid-input', field: 'errorType', reason: 'wrong-shape' })
  }
  const known = await taughtTemplates(dependencies)
  if (!known.ok) return known
  const reach = await templateReach(dependencies, template)
  if (!reach.ok) return reach
  if (reach.value === 0 && !known.value.has(template)) return failure({ kind: 'not-found' })
  const taught = { template, errorType, taughtAt: dependencies.clock.now() }
  const written = await dependencies.taughtTemplates.change(template, () => success(taught))
  if (!written.ok) return written
  dependencies.memory.taught.note(taught, dependencies.clock)
  return success({ template, errorType, affectedOrders: reach.value })
}
