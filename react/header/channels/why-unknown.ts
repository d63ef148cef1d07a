import type { MarketplaceReading } from '../../api/use-channels'

/** Why nobody knows how a channel does, as far as that is known. */
export type Why =
  | { readonly kind: 'never-read' }
  | {
      readonly kind: 'refused' | 'no-answer' | 'unreadable' | 'too-many-calls'
      readonly at: string
    }
  | { readonly kind: 'read-until'; readonly at: string }
  | { readonly kind: 'not-told' }

// The service's words for why a source gave no answer; any other is one that it learned since.
const kinds: Readonly<Record<string, 'refused' | 'unreadable' | 'too-many-calls'>> = {
  unauthorised: 'refused',
  refused: 'refused',
  'kept-elsewhere': 'refused',
  'unexpected-shape': 'unreadable',
  'rate-limited': 'too-many-calls',
}

export function whyUnknown(reading: MarketplaceReading | undefined): Why {
  if (!reading) return { kind: 'not-told' }
  const { progress } = reading
  if (!progress) return { kind: 'never-read' }
  if (progress.failure) {
    return { kind: kinds[progress.failure.reason] ?? 'no-answer', at: progress.failure.at }
  }
  return { kind: 'read-until', at: progress.until }
}
