import type { QueryResolvers } from '../../__generated__/schema'
import { previewRule } from '../../application/price-divergence/preview-rule'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { toPriceDivergencePreview } from '../to-price-divergence-preview'

const nothing = { ok: null, problems: [], isOver: false }

export const priceDivergencePreview: QueryResolvers['priceDivergencePreview'] = async (
  _,
  { input: { days, issueId, bands } },
  context,
) => {
  const previewed = await previewRule(dependenciesOf(context), {
    days,
    issueId: issueId ?? undefined,
    typed: bands ?? undefined,
  })
  if (previewed.ok) {
    return { ...nothing, ok: await toPriceDivergencePreview(previewed.value, context) }
  }
  const { error } = previewed
  if (error.kind === 'bands') return { ...nothing, problems: error.problems }
  if (error.kind === 'not-found') return { ...nothing, isOver: true }
  throw toQueryError(error)
}
