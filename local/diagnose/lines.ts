/** A line of the input, or why it could not be kept. */
export type Line = { readonly text: string } | { readonly tooLong: true }

/** In characters: a line of plain ASCII may be a megabyte. */
export const longestLine = 1_048_576

/** The lines of a stream, one at a time. Never holds more than one line, and of a longer one nothing at all. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let kept = ''
  let isTooLong = false
  const append = (part: string): void => {
    if (kept.length + part.length > longestLine) isTooLong = true
    kept = isTooLong ? '' : kept + part
  }
  const take = (): Line => {
    const line: Line = isTooLong ? { tooLong: true } : { text: kept.replace(/\r$/, '') }
    kept = ''
    isTooLong = false
    return line
  }
  for await (const chunk of chunks) {
    const parts = chunk.split('\n')
    const rest = parts.pop() ?? ''
    for (const part of parts) {
      append(part)
      yield take()
    }
    append(rest)
  }
  if (kept !== '' || isTooLong) yield take()
}
