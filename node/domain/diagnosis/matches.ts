/**
 * The matches of a global expression, from left to right, at most so many. Like `matchAll`, which copies the expression
 * at every call and takes longer over that than over a short text.
 */
export const matchesIn = (
  text: string,
  pattern: RegExp,
  most = Number.POSITIVE_INFINITY,
): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  while (found.length < most) {
    const match = pattern.exec(text)
    if (match === null) break
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
