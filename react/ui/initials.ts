/** Two letters for a person: of the names before the @ of a login, or of the only one there is. */
export function initialsOf(person: string): string {
  const [name = ''] = person.split('@')
  const names = name.split(/[^\p{L}\d]+/u).filter(Boolean)
  const [first = '', second] = names
  const letters = second === undefined ? first.slice(0, 2) : first.slice(0, 1) + second.slice(0, 1)
  return letters.toUpperCase()
}
