/** A text of at most so many characters as JavaScript counts them, which no service counts as more. No character is halved. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > most - 1) break
    kept += character
  }
  return `${kept}…`
}

/** Whole lines that fit into a length together, and a mark for those that do not. Each is written by `write` first. */
export const fittingLines = (
  lines: readonly string[],
  { most, write }: { readonly most: number; readonly write: (line: string) => string },
): readonly string[] => {
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    const written = write(line)
    if (length + written.length + 2 > most) return [...kept, '…']
    kept.push(written)
    length += written.length + 1
  }
  return kept
}
