import type { Band } from './bands'
import type { KnownDivergences } from './known-divergences'
import { replay, type Replay } from './replay'
import { suggest, type NoSuggestion, type Suggestion } from './suggestion'
import { trapsOf, type Trap } from './traps'

/** What a rule would have done, and what to enter instead. */
export type PriceDivergencePreview = {
  /** How many orders diverged, with amounts that are known and without. */
  readonly orders: number
  readonly withoutAmounts: number
  readonly suggestion: Suggestion | NoSuggestion
  /** Absent where no rule was typed in. */
  readonly outcome?: PreviewedRule
}

export type PreviewedRule = {
  readonly bands: readonly Band[]
  /** With the percentage taken of what was expected. */
  readonly replay: Replay
  /** With the percentage taken of what was paid. Absent where both come to the same. */
  readonly ofPaid?: Replay
  readonly traps: readonly Trap[]
}

const comesToTheSame = (one: Replay, other: Replay): boolean =>
  JSON.stringify(one.total) === JSON.stringify(other.total)

export type Previewing = {
  readonly known: KnownDivergences
  /** Absent: all causes. */
  readonly causeIds?: readonly string[]
  readonly bands?: readonly Band[]
  readonly now: string
}

/** Of the orders of some causes, or of all. The suggestion is always for all: the rule holds for all of them. Pure. */
export const previewOf = ({ known, causeIds, bands, now }: Previewing): PriceDivergencePreview => {
  const { causes, days, divergences } = known
  const leftOut = causes.flatMap(({ issue, leftOut: why }) => (why === undefined ? [] : issue.id))
  const isMeant = (id: string): boolean => causeIds === undefined || causeIds.includes(id)
  const meant = divergences.filter((each) => isMeant(each.causeId))
  const withoutAmounts = causes
    .filter(({ issue }) => isMeant(issue.id))
    .reduce((sum, cause) => sum + cause.withoutAmounts, 0)
  return {
    orders: meant.length,
    withoutAmounts,
    suggestion: suggest({ divergences, leftOut, days, now }),
    outcome: bands && previewedRule(bands),
  }

  function previewedRule(typed: readonly Band[]): PreviewedRule {
    const ofExpected = replay(meant, typed, { base: 'expected', now })
    const ofPaid = replay(meant, typed, { base: 'paid', now })
    return {
      bands: typed,
      replay: ofExpected,
      ofPaid: comesToTheSame(ofExpected, ofPaid) ? undefined : ofPaid,
      traps: trapsOf(typed, divergences, leftOut),
    }
  }
}
