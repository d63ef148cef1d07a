import type { Carrier, CarrierRow } from './carrier'

// What a code says beside the others of its list: whose it is, and whether it is whole.

export interface NumberedCarrier extends Carrier {
  /** The first row that has it. */
  readonly number: number
}

const areAlike = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase()

/** Whether two rows can speak of one carrier: what both say of it is the same. */
const isCompatible = (one: Carrier, other: Carrier): boolean =>
  areAlike(one.name, other.name) && areAlike(one.tradeName, other.tradeName)

const keyOf = ({ id, name, tradeName }: Carrier): string =>
  id === undefined ? `name ${JSON.stringify([name, tradeName])}` : `code ${id.toLowerCase()}`

function groupsOf(carriers: readonly NumberedCarrier[]): readonly (readonly NumberedCarrier[])[] {
  const groups = new Map<string, NumberedCarrier[]>()
  for (const carrier of carriers) {
    const known = groups.get(keyOf(carrier))
    if (known) known.push(carrier)
    else groups.set(keyOf(carrier), [carrier])
  }
  return [...groups.values()]
}

const joinGroup = (carriers: readonly NumberedCarrier[]): readonly NumberedCarrier[] => {
  const joined: NumberedCarrier[] = []
  for (const carrier of carriers) {
    const at = joined.findIndex((each) => isCompatible(each, carrier))
    const same = joined[at]
    if (!same) joined.push(carrier)
    else {
      const { name = carrier.name, tradeName = carrier.tradeName } = same
      joined[at] = { ...same, name, tradeName }
    }
  }
  return joined
}

/** Each carrier once, with all that its rows say of it. One code stays with each of the names that it has. */
export const joinCarriers = (carriers: readonly NumberedCarrier[]): readonly NumberedCarrier[] =>
  groupsOf(carriers).flatMap(joinGroup)

/** A code that the list gives to carriers of different names: only a person knows which of them has it. */
export interface SharedCode {
  readonly id: string
  /** Each name, with its row. */
  readonly names: readonly CarrierRow[]
}

const nameOf = ({ name, tradeName }: Carrier): string =>
  [tradeName, name].filter((text) => text !== undefined).join(' · ')

export const sharedCodes = (joined: readonly NumberedCarrier[]): readonly SharedCode[] =>
  groupsOf(joined).flatMap((group) => {
    const [first, ...others] = group
    if (!first || first.id === undefined || others.length === 0) return []
    const names = group.map((each) => ({ number: each.number, text: nameOf(each) }))
    return [{ id: first.id, names }]
  })

/** Codes that may have lost the zeros before them. */
export interface ShortCodes {
  readonly rows: readonly CarrierRow[]
  /** How many digits the codes with zeros have, where all of them have as many. */
  readonly width?: number
}

/** In a list whose codes have zeros before them: `1` beside `0002` may be the `0001` that a spreadsheet took for a number. */
export function shortCodes(carriers: readonly NumberedCarrier[]): ShortCodes {
  const codes = carriers.map(({ number, id = '' }) => ({ number, text: id }))
  const widths = new Set(
    codes.filter(({ text }) => /^0\d+$/.test(text)).map(({ text }) => text.length),
  )
  const widest = Math.max(0, ...widths)
  const rows = codes.filter(({ text }) => /^(?:[1-9]\d*|0)$/.test(text) && text.length < widest)
  return { rows, width: widths.size === 1 ? widest : undefined }
}
