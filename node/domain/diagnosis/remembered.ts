// Sources repeat themselves: one wrong price table is the same text for thousands of orders. What was made of a text is
// kept while the text is, and everything below is a pure function of what it is asked.

/** The answer to each pair, computed once while the first of the two is kept. */
export const rememberPairs = <First extends object, Second, Answer>(
  answerTo: (first: First, second: Second) => Answer,
): ((first: First, second: Second) => Answer) => {
  const known = new WeakMap<First, Map<Second, { readonly answer: Answer }>>()
  return (first, second) => {
    const answers = known.get(first) ?? new Map<Second, { readonly answer: Answer }>()
    const found = answers.get(second)
    if (found !== undefined) return found.answer
    if (answers.size === 0) known.set(first, answers)
    const answer = answerTo(first, second)
    answers.set(second, { answer })
    return answer
  }
}

/** Some megabytes at most. */
const mostTexts = 5_000
const longestText = 500

/** Keeps what was made of the texts of late. Long texts are dumps, which do not come twice. */
export const createTextMemory = <Value>() => {
  const known = new Map<string, Value>()
  return (text: string, create: () => Value): Value => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = create()
    if (text.length > longestText) return value
    if (known.size >= mostTexts) known.clear()
    known.set(text, value)
    return value
  }
}
