interface Place {
  readonly name: string
  readonly start?: number | null
  readonly end?: number | null
}

export interface Piece {
  readonly text: string
  /** The names of the facts found here; none for plain text. */
  readonly facts: readonly string[]
}

/**
 * Cuts a message at the borders of its facts. The pieces always add up to the message: facts may overlap, and one
 * that lies outside of the message, or has no place, changes nothing.
 */
export function toPieces(message: string, facts: readonly Place[]): Piece[] {
  const places = facts.flatMap(({ name, start, end }) =>
    start != null && end != null && start >= 0 && start < end && end <= message.length
      ? [{ name, start, end }]
      : [],
  )
  const borders = [0, ...places.flatMap(({ start, end }) => [start, end]), message.length]
  const cuts = [...new Set(borders)].sort((one, other) => one - other)

  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? message.length
    const here = places.filter(({ start, end }) => start <= from && to <= end)
    return { text: message.slice(from, to), facts: here.map(({ name }) => name) }
  })
}
