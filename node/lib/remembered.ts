import { LRUCache } from 'lru-cache'

/** A pure function of a text whose last so many answers are kept: whoever receives one must not change it. */
export const remembered = <Value extends object>(
  most: number,
  compute: (text: string) => Value,
): ((text: string) => Value) => {
  const known = new LRUCache<string, Value>({ max: most })
  return (text) => {
    const value = known.get(text) ?? compute(text)
    known.set(text, value)
    return value
  }
}
