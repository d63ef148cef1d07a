import type { Band } from './bands'
import type { KnownDivergences } from './known-divergences'
import { replay, type KnownDivergence, type Replay } from './replay'
import { suggest, type LeftOutCause, type NoSuggestion, type Suggestion } from './suggestion'
import { trapsOf, type Trap } from './traps'

/** What a rule would have done, and what to enter instead. */
export type PriceDivergencePreview = {
  /** How many orders diverged, with amounts that are known and without. */
  readonly orders: number
  readonly withoutAmounts: number
  /** When the first of them with known amounts came in, ISO 8601 UTC. Absent where there is none. */
  readonly since?: string
  readonly suggestion: Suggestion | NoSuggestion
  /** Of the rule that was asked for, else of the suggestion. Absent where there is neither. */
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
  /** Absent: the suggestion is previewed. */
  readonly bands?: readonly Band[]
  readonly now: string
}

const firstOf = (divergences: readonly KnownDivergence[]): string | undefined =>
  divergences.reduce<string | undefined>(
    (first, { at }) => (first === undefined || at < first ? at : first),
    undefined,
  )

const leftOutIn = ({ causes, divergences }: KnownDivergences): readonly LeftOutCause[] =>
  causes.flatMap(({ issue, leftOut, unpriced }) => {
    if (leftOut === undefined) return []
    const priced = divergences.flatMap(({ causeId, known }) => (causeId === issue.id ? known : []))
    return { causeId: issue.id, differences: [...priced, ...unpriced] }
  })

/** Of the orders of some causes, or of all. The suggestion is always for all: the rule holds for all of them. Pure. */
export const previewOf = ({ known, causeIds, bands, now }: Previewing): PriceDivergencePreview => {
  const { causes, days, divergences, keptFrom } = known
  const leftOut = leftOutIn(known)
  const isMeant = (id: string): boolean => causeIds === undefined || causeIds.includes(id)
  const meant = divergences.filter((each) => isMeant(each.causeId))
  const withoutAmounts = causes
    .filter(({ issue }) => isMeant(issue.id))
    .reduce((sum, cause) => sum + cause.withoutAmounts, 0)
  const suggestion = suggest({ divergences, leftOut, keptFrom, days, now })
  const previewed = bands ?? (typeof suggestion === 'string' ? undefined : suggestion.bands)
  return {
    orders: meant.length,
    withoutAmounts,
    since: firstOf(meant),
    suggestion,
    outcome: previewed && previewedRule(previewed),
  }

  function previewedRule(typed: readonly Band[]): PreviewedRule {
    const ofExpected = replay(meant, typed, { base: 'expected', now })
    const ofPaid = replay(meant, typed, { base: 'paid', now })
    return {
      bands: typed,
      replay: ofExpected,
      ofPaid: comesToTheSame(ofExpected, ofPaid) ? undefined : ofPaid,
      traps: trapsOf(typed, meant, leftOut),
    }
  }
}
