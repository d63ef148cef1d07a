import type { UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { unclassifiedByTemplate } from '../../domain/inbox/unclassified'
import type { LabeledTemplate } from '../../domain/unknown-messages/labeled-template'
import { applyLabels } from '../../domain/unknown-messages/apply-labels'
import { success, type Result } from '../../lib/result'
import { labeledTemplates } from './labeled-templates'
import type { TemplateDependencies } from './template-reach'

export type UnclassifiedTemplate = {
  readonly template: string
  readonly labeled?: LabeledTemplate
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
  const labeled = await labeledTemplates(dependencies)
  if (!labeled.ok) return labeled
  const open = unclassifiedByTemplate(viewed.value.rows)
  return success(
    [...new Set([...open.keys(), ...labeled.value.keys()])]
      .map((template) => ({
        template,
        labeled: labeled.value.get(template),
        rows: (open.get(template) ?? []).map((row) => applyLabels(row, labeled.value)),
      }))
      .sort(
        (left, right) =>
          right.rows.length - left.rows.length || (left.template < right.template ? -1 : 1),
      ),
  )
}
