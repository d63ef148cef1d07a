import type { Failure } from '../../domain/failure'
import type { DivergenceRule } from '../../domain/price-divergence/bands'
import type { DivergenceCause } from '../../domain/price-divergence/known-divergences'
import { divergenceCausesOf } from '../../domain/price-divergence/known-divergences'
import { previewOf, type PriceDivergencePreview } from '../../domain/price-divergence/preview'
import {
  parseBands,
  type BandProblem,
  type TypedBand,
} from '../../domain/price-divergence/typed-bands'
import { failure, success, type Result } from '../../lib/result'
import { currentSettings } from '../settings/current-settings'
import type { DivergenceMemory } from './divergence-memory'
import {
  gatherDivergences,
  type GatherDependencies,
  type GatheredDivergences,
} from './gather-divergences'

export type PreviewDependencies = GatherDependencies & {
  readonly memory: { readonly divergences: DivergenceMemory }
}

/** How far back a rule can be replayed. */
const periods: readonly number[] = [30, 90, 180, 365]

export type PreviewRequest = {
  readonly days: number
  /** Only orders of this cause. */
  readonly issueId?: string
  /** As it was typed in. Absent: the copy that a person entered or, where there is none, the suggestion. */
  readonly typed?: readonly TypedBand[]
}

export type PreviewAnswer = PriceDivergencePreview & {
  readonly gathered: GatheredDivergences
  readonly timeZone: string
  /** Empty where all causes are meant. */
  readonly causes: readonly DivergenceCause[]
  readonly entered: DivergenceRule | undefined
}

export type Refused =
  Failure | { readonly kind: 'bands'; readonly problems: readonly BandProblem[] }

/** What a rule would have done to the store's own divergences. Asks VTEX nothing, and writes nothing. */
export const previewRule = async (
  dependencies: PreviewDependencies,
  { days, issueId, typed }: PreviewRequest,
): Promise<Result<PreviewAnswer, Refused>> => {
  if (!periods.includes(days)) {
    return failure({ kind: 'invalid-input', field: 'days', reason: 'wrong-shape' })
  }
  const parsed = typed && parseBands(typed)
  if (parsed?.ok === false) return failure({ kind: 'bands', problems: parsed.error })
  const settings = await currentSettings(dependencies)
  if (!settings.ok) return settings
  const { timeZone, retentionDays, divergenceRule: entered } = settings.value
  const { clock, memory } = dependencies
  const gathered = await memory.divergences
    .of(`${days} ${timeZone} ${retentionDays}`)
    .read(clock, () => gatherDivergences(dependencies, days, settings.value))
  if (!gathered.ok) return gathered
  const known = gathered.value
  const causes = issueId === undefined ? [] : divergenceCausesOf(known.causes, issueId)
  if (issueId !== undefined && causes.length === 0) return failure({ kind: 'not-found' })
  const causeIds = issueId === undefined ? undefined : causes.map(({ issue }) => issue.id)
  const bands = parsed?.value ?? entered?.bands
  return success({
    ...previewOf({ known, causeIds, bands, now: clock.now() }),
    gathered: known,
    timeZone,
    causes,
    entered,
  })
}
