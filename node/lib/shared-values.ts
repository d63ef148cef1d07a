/** More different values than these are not what many share: the table begins anew. */
const mostValues = 2_000

/** Keeps each different list or object once: those that many hold take one place. */
export class SharedValues<Value extends object> {
  private readonly known = new Map<string, Value>()

  /** The same value, in the form that was seen first. Nobody may change it. */
  public share(value: Value): Value {
    const text = JSON.stringify(value)
    const before = this.known.get(text)
    if (before !== undefined) return before
    if (this.known.size >= mostValues) this.known.clear()
    this.known.set(text, value)
    return value
  }
}
