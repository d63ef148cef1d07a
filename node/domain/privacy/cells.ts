import { meaningOf } from './key-table'
import type { Stretch } from './marks'
import { isWholeName } from './names'
import { isStatement, isStatementWord } from './statement-words'

// Values in a row without a line of names above them: what a parser printed of a line, the parameters of a statement, the
// fields of a label. Where some cells are a person's, the cells beside them are the rest of that person: the phone between
// a code and an e-mail, the street behind a name.

type Cell = { readonly start: number; readonly end: number; readonly value: string }

const mark = /\[(?:name|address|document|phone|e-mail)\]/
const isMark = /^\[[a-z-]+\]$/
const isOnly = (value: string, kind: string): boolean =>
  value.endsWith(`[${kind}]`) &&
  /^(?:[\p{L} ./]{1,24}[:.]\s?)?$/u.test(value.slice(0, -kind.length - 2))

const trimmed = (text: string, start: number, end: number): Cell => {
  const value = text.slice(start, end)
  const before = /^[\s"'“]*/.exec(value)?.[0].length ?? 0
  const behind = value.length === before ? 0 : (/[\s"'”]*$/.exec(value)?.[0].length ?? 0)
  const left = start + before
  return { start: left, end: end - behind, value: text.slice(left, end - behind) }
}

// How cells are parted: `Ana | Rua A`, `Ana / Rua A`, `"Ana","Rua A"`, `:1='Ana' :2='Rua A'`, `^FDAna^FS^FDRua A`.
const separators: readonly RegExp[] = [
  / ?\| ?/g,
  / \/ /g,
  /["'] ?[,;] ?["']/g,
  /\t|;/g,
  /["'],? ?[:@$?]\w{1,12} ?=> ?["']|["'],? ?[:@$?]\w{1,12} ?= ?["']/g,
  /\^FS[^\ue0f2\n]{0,120}\ue0f2/g,
]

const fewest = 3
const mostCells = 60
const longestLine = 4_000

type Line = { readonly text: string; readonly at: number; readonly line: string }

const cellsOf = ({ text, at, line }: Line, separator: RegExp): readonly Cell[] => {
  const parts = [...line.matchAll(separator)].slice(0, mostCells)
  if (parts.length < fewest - 1) return []
  const ends = [...parts.map(({ index }) => index), line.length]
  const starts = [0, ...parts.map(({ index, 0: found }) => index + found.length)]
  return starts.map((start, index) => trimmed(text, at + start, at + (ends[index] ?? start)))
}

const phone = /^(?=.*\d.*\d)\+?\(?\d[\d ()-]{6,16}\d$/
const isPhone = (value: string): boolean => {
  const count = value.replace(/\D/g, '').length
  const isDate = /^\d{4}-\d\d-\d\d|^\d\d-\d\d-\d{4}$/.test(value)
  return phone.test(value) && !isDate && (/\D/.test(value) ? count >= 8 : count >= 9) && count <= 11
}

const street =
  /^\p{Lu}[\p{L}.'’]{1,20}(?: [\p{L}.'’]{1,20}){0,5},? (?:n[ºo°]\.? ?)?\d{1,5}[A-Z]?(?:[ ,].{0,80})?$/u
const isStreet = (value: string): boolean =>
  street.test(value) && !isStatement(value) && !isStatementWord(/^\p{L}+/u.exec(value)?.[0] ?? '')

/** "Int 3 [address]": what is left of one. */
const isRest = (value: string): boolean =>
  value.includes('[address]') &&
  /^[\p{L}\d.#°º ,/-]{0,60}\d[\p{L}\d.#°º ,/-]{0,60}$/u.test(value.replaceAll('[address]', ''))

const beforeTown = /^(\p{Lu}[\p{L}.' ]{2,40}?) - \p{Lu}[\p{L} ]{2,30} ?[/-] ?[A-Z]{2}$/u

const price = /^(?:R?\$|US\$|[A-Z]{3} )\s?\d|^\d{1,7}[.,]\d{2}$/

type Beside = {
  readonly previous: string
  readonly next: string
  readonly hasName: boolean
  /** Whether a name and a number may be a street: not in a row of goods, and not where another cell is one. */
  readonly mayBeStreet: boolean
}

const stretchOf = ({ start, end, value }: Cell, beside: Beside): Stretch | undefined => {
  const isBeside = mark.test(beside.previous) || mark.test(beside.next)
  if (!isBeside) return undefined
  if (isPhone(value)) return { start, end, mark: '[phone]' }
  if (isRest(value) || (beside.mayBeStreet && isStreet(value)))
    return { start, end, mark: '[address]' }
  const quarter = beside.previous.includes('[address]') ? beforeTown.exec(value)?.[1] : undefined
  if (quarter !== undefined) return { start, end: start + quarter.length, mark: '[address]' }
  const isPersons = !beside.hasName && /^\[(?:address|document|phone|e-mail)\]/.test(beside.next)
  return isPersons && isWholeName(value) ? { start, end, mark: '[name]' } : undefined
}

const besideMarks = (cells: readonly Cell[]): readonly Stretch[] => {
  const hasName = cells.some(({ value }) => isOnly(value, 'name'))
  const marked = cells.filter(({ value }) => mark.test(value))
  const isOfGoods = cells.some(({ value }) => price.test(value) || /^\d{12,14}$/.test(value))
  const mayBeStreet =
    hasName && !isOfGoods && !cells.some(({ value }) => value.includes('[address]'))
  const isOne = marked.length === 1 && mayBeStreet && cells.some(({ value }) => isStreet(value))
  if (marked.length < 2 && !isOne) return []
  // One that is found makes its neighbours a person's as well.
  const found: Stretch[] = []
  let previous = ''
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1]?.value ?? ''
    const stretch = stretchOf(cell, { previous, next, hasName, mayBeStreet })
    if (stretch !== undefined) found.push(stretch)
    previous = stretch?.mark ?? cell.value
  }
  return found
}

const column =
  /\b(?:column|columna|coluna)\s{1,2}((?:["'`[]?\w{1,40}["'`\]]?\.){0,3}["'`[]?\w{1,40})/i

/** Whether a statement failed at a column of an address: what it was given in several words is one. */
const isOfAddress = (text: string): boolean => {
  const name = column.exec(text)?.[1]?.split('.').at(-1) ?? ''
  return meaningOf(name.replace(/\W/g, '')).sure === 'address'
}

const parameters = (cells: readonly Cell[]): readonly Stretch[] =>
  cells.flatMap(({ start, end, value }, index) =>
    index > 0 && /\p{L}.* .*[\p{L}\d]/u.test(value) && !isMark.test(value) && !isStatement(value)
      ? [{ start, end, mark: '[address]' }]
      : [],
  )

/** The cells of a person beside those that were taken out already. */
export const cellsBesideMarks = (text: string): readonly Stretch[] => {
  if (!mark.test(text)) return []
  const ofAddress = isOfAddress(text)
  let at = 0
  return text.split('\n').flatMap((line) => {
    const start = at
    at += line.length + 1
    if (line.length > longestLine || !mark.test(line)) return []
    return separators.flatMap((separator, index) => {
      const cells = cellsOf({ text, at: start, line }, separator)
      const isGiven = index === 2 || index === 4
      return [...besideMarks(cells), ...(ofAddress && isGiven ? parameters(cells) : [])]
    })
  })
}
