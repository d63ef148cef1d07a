/** More different texts than these are not what many share: the table begins anew. */
const mostTexts = 20_000

/**
 * Keeps each different text once, however often it was read: texts of many documents take a fraction of the memory,
 * and comparing them ends at the first look.
 */
export class SharedTexts {
  private readonly known = new Map<string, string>()

  /** The same text, in the form that was seen first. */
  public share<Text extends string | undefined>(text: Text): Text
  public share(text: string | undefined): string | undefined {
    if (text === undefined) return undefined
    const before = this.known.get(text)
    if (before !== undefined) return before
    if (this.known.size >= mostTexts) this.known.clear()
    this.known.set(text, text)
    return text
  }
}
