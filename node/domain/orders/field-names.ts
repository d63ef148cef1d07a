// Serializers write the same field as `marketplaceOrderId`, `MarketplaceOrderId` or `marketplace_order_id`, and senders in
// three languages call it by their own words. Names are compared without case, accents and what stands between words.

/** By our own name of a field, the folded names under which it is read too, the likeliest first. */
export type Aliases = Readonly<Record<string, readonly string[]>>

const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

/** The fields of an object by their folded names, empty ones left out; of two that fold alike the first. */
export const foldedFields = (body: unknown): ReadonlyMap<string, unknown> => {
  const fields = new Map<string, unknown>()
  if (!isObject(body)) return fields
  for (const [name, value] of Object.entries(body)) {
    const folded = foldName(name)
    if (!isNothing(value) && !fields.has(folded)) fields.set(folded, value)
  }
  return fields
}

export type Renamed = {
  /** The object with the fields that are ours, under our names; anything else as it came. */
  readonly body: unknown
  /** How many of its fields are not ours. */
  readonly unknownFields: number
}

/** What may be an object or a list under another name; elsewhere one is something else that happens to be called so. */
const structured: ReadonlySet<string> = new Set(['errors', 'fields', 'items', 'carrier', 'inside'])

const isReadable = (name: string, value: unknown): boolean =>
  structured.has(name) || typeof value !== 'object'

/** Reads an object's fields under our own names. What is written as we write it comes first, whatever it is. */
export const withOurNames = (body: unknown, aliases: Aliases): Renamed => {
  if (!isObject(body)) return { body, unknownFields: 0 }
  const folded = foldedFields(body)
  const ours: Record<string, unknown> = {}
  const read = new Set<string>()
  for (const [name, others] of Object.entries(aliases)) {
    const own = Object.hasOwn(body, name) ? body[name] : undefined
    const found = [foldName(name), ...others].find(
      (each, place) => folded.has(each) && (place === 0 || isReadable(name, folded.get(each))),
    )
    const isOwn = !isNothing(own) || found === undefined
    if (isOwn && Object.hasOwn(body, name)) ours[name] = own
    else if (found !== undefined) ours[name] = folded.get(found)
    read.add(isOwn ? foldName(name) : found)
  }
  const unknownFields = Object.keys(body).filter((name) => !read.has(foldName(name))).length
  return { body: ours, unknownFields }
}

/** The same for each element of a list; one that is alone stands for a list of one. */
export const listWithOurNames = (list: unknown, aliases: Aliases): unknown => {
  if (isObject(list)) return [withOurNames(list, aliases).body]
  return Array.isArray(list) ? list.map((each) => withOurNames(each, aliases).body) : list
}
