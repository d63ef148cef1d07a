import type { UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { unclassifiedByTemplate } from '../../domain/inbox/unclassified'
import type { TaughtTemplate } from '../../domain/unknown-messages/taught-template'
import { applyTaught } from '../../domain/unknown-messages/apply-taught'
import { success, type Result } from '../../lib/result'
import { taughtTemplates } from './taught-templates'
import type { TemplateDependencies } from './template-reach'

export type UnclassifiedTemplate = {
  readonly template: string
  readonly taught?: TaughtTemplate
  /** The open orders with this message, the newest first, as they are shown now. */
  readonly rows: readonly OrderIntegrationRow[]
}

/** Messages that no rule knows, the most frequent first, and everything that was taught even if no order needs it now. */
export const listUnclassifiedTemplates = async (
  dependencies: TemplateDependencies,
): Promise<Result<readonly UnclassifiedTemplate[], UpstreamFailure>> => {
  const { memory, orderIntegrations, clock } = dependencies
  const viewed = await memory.openSet.view({ store: orderIntegrations, clock })
  if (!viewed.ok) return viewed
  const taught = await taughtTemplates(dependencies)
  if (!taught.ok) return taught
  const open = unclassifiedByTemplate(viewed.value.rows)
  return success(
    [...new Set([...open.keys(), ...taught.value.keys()])]
      .map((template) => ({
        template,
        taught: taught.value.get(template),
        rows: (open.get(template) ?? []).map((row) => applyTaught(row, taught.value)),
      }))
      .sort(
        (left, right) =>
          right.rows.length - left.rows.length || (left.template < right.template ? -1 : 1),
      ),
  )
}
