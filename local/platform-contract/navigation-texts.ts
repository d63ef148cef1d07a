const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  return value === undefined ? [] : [value]
}

const placesOf = (navigation: unknown): readonly unknown[] =>
  listOf(navigation).flatMap((block) => [block, ...listOf(fieldOf(block, 'subSectionItems'))])

/** The texts of one name, of blocks and of their items. */
export const textsOf = (navigation: unknown, name: string): readonly string[] =>
  placesOf(navigation).flatMap((place) => {
    const value = fieldOf(place, name)
    return typeof value === 'string' ? [value] : []
  })

export const messageIdsOf = (navigation: unknown): readonly string[] => [
  ...textsOf(navigation, 'titleId'),
  ...textsOf(navigation, 'labelId'),
]
