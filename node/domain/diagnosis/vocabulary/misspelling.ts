// Connectors are written by hand: `enuogh`, `avaliable`, `insuficient`, `endereco de entrga`. A long word that is
// nobody's is taken for the known one that differs from it by one letter, or by two that changed places.

/** Shorter words have too many neighbours that mean something else: `vendio` and `vencio`, `changed` and `charged`. */
const shortest = { swapped: 6, addedOrLost: 7, replaced: 9 } as const
const longest = 24

/** All but the first letter, which is hardly ever wrong. */
const withoutOneLetter = (word: string): readonly string[] =>
  Array.from({ length: word.length - 1 }, (_, index) =>
    [word.slice(0, index + 1), word.slice(index + 2)].join(''),
  )

const isOneStepAway = (one: string, other: string): boolean => {
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let [oneEnd, otherEnd] = [one.length, other.length]
  while (oneEnd > start && otherEnd > start && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd -= 1
    otherEnd -= 1
  }
  const [left, right] = [one.slice(start, oneEnd), other.slice(start, otherEnd)]
  if (left.length === 1 && right.length === 1) return one.length >= shortest.replaced
  if (left.length + right.length === 1) return one.length >= shortest.addedOrLost
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const isLongWord = (word: string): boolean =>
  word.length >= shortest.swapped && word.length <= longest && /^[a-z]+$/.test(word)

/** Given the known words: the one that was meant, if one is so near. */
export const misspelled = (known: readonly string[]): ((word: string) => string | undefined) => {
  const meant = new Map<string, readonly string[]>()
  for (const word of known.filter(isLongWord)) {
    for (const form of [word, ...withoutOneLetter(word)]) {
      meant.set(form, [...(meant.get(form) ?? []), word])
    }
  }
  return (word) =>
    isLongWord(word)
      ? [word, ...withoutOneLetter(word)]
          .flatMap((form) => meant.get(form) ?? [])
          .find((candidate) => isOneStepAway(word, candidate))
      : undefined
}
