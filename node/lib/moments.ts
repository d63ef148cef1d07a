/** The first of some moments in ISO 8601 UTC, which compare as texts; undefined for none. One pass. */
export const earliest = (moments: readonly string[]): string | undefined =>
  moments.reduce<string | undefined>(
    (first, moment) => (first === undefined || moment < first ? moment : first),
    undefined,
  )

/** The last of them. */
export const latest = (moments: readonly string[]): string | undefined =>
  moments.reduce<string | undefined>(
    (last, moment) => (last === undefined || moment > last ? moment : last),
    undefined,
  )
