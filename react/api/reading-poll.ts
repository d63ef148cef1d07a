interface Read {
  readonly reading?: { readonly isComplete: boolean } | null
}

const POLL_MS = 5_000

/** How often to look again while past orders are read. Undefined once those of every marketplace are. */
export const readingPollMs = (affiliates: readonly Read[]): number | undefined =>
  affiliates.some(({ reading }) => !reading?.isComplete) ? POLL_MS : undefined
