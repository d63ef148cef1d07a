// The months as reports write them, in the three languages: whole, or their first three letters.

const names: readonly (readonly string[])[] = [
  ['january', 'janeiro', 'enero'],
  ['february', 'fevereiro', 'febrero'],
  ['march', 'marco', 'marzo'],
  ['april', 'abril'],
  ['may', 'maio', 'mayo'],
  ['june', 'junho', 'junio'],
  ['july', 'julho', 'julio'],
  ['august', 'agosto'],
  ['september', 'setembro', 'septiembre', 'setiembre'],
  ['october', 'outubro', 'octubre'],
  ['november', 'novembro', 'noviembre'],
  ['december', 'dezembro', 'diciembre'],
]

const monthNumbers = new Map(
  names.flatMap((month, index) =>
    month.flatMap((name): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      // "Sept." is what English and Spanish write.
      ...(name.startsWith('sept') ? [['sept', index + 1] as [string, number]] : []),
    ]),
  ),
)

/** A month's number, from 1, by its folded name. */
export const monthOf = (name: string): number => monthNumbers.get(name) ?? 0

/** Any of their names, the longest first, as a part of a pattern. */
export const monthPattern = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')
