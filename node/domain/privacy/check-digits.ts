// The check digits of the documents of five countries. A number of the right length satisfies one by chance one time in
// eleven or in a hundred, so what stands before it counts as well.

const modulo11 = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0) % 11

const brazilian = (values: readonly number[], weights: readonly number[]): number => {
  const rest = modulo11(values, weights)
  return rest < 2 ? 0 : 11 - rest
}

const cpfWeights = [10, 9, 8, 7, 6, 5, 4, 3, 2]
const cnpjWeights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]

// Since July 2026 a CNPJ may hold letters, which count as their ASCII code less 48 (Receita Federal, IN RFB 2.229/2024).
const valuesOf = (text: string): readonly number[] =>
  [...text.toUpperCase()].map((character) => character.charCodeAt(0) - 48)

const endsRight = (text: string, weights: readonly number[], heaviest: number): boolean => {
  const values = valuesOf(text)
  const isRepeated = new Set(values).size === 1
  const first = brazilian(values, weights)
  const second = brazilian(values, [heaviest, ...weights])
  return !isRepeated && values.at(-2) === first && values.at(-1) === second
}

export const isCpf = (digits: string): boolean =>
  /^\d{11}$/.test(digits) && endsRight(digits, cpfWeights, 11)

export const isCnpj = (text: string): boolean =>
  /^[A-Z\d]{12}\d{2}$/i.test(text) && endsRight(text, cnpjWeights, 6)

const cuitWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Argentina's CUIT and CUIL. */
export const isCuit = (digits: string): boolean => {
  if (!/^(?:2[0-7]|3[034])\d{9}$/.test(digits)) return false
  const rest = modulo11(valuesOf(digits), cuitWeights)
  const expected = rest === 0 ? 0 : rest === 1 ? 9 : 11 - rest
  return Number(digits.at(-1)) === expected
}

const rutWeights = [2, 3, 4, 5, 6, 7, 2, 3]

/** Chile's RUT. */
export const isRut = (text: string): boolean => {
  if (!/^\d{7,8}[\dk]$/i.test(text)) return false
  const rest = 11 - modulo11(valuesOf(text.slice(0, -1)).slice().reverse(), rutWeights)
  const expected = rest === 11 ? '0' : rest === 10 ? 'k' : String(rest)
  return text.slice(-1).toLowerCase() === expected
}

const nitWeights = [3, 7, 13, 17, 19, 23, 29, 37, 41]

/** Colombia's NIT, with its check digit. */
export const isNit = (digits: string): boolean => {
  if (!/^[89]\d{9}$/.test(digits)) return false
  const rest = modulo11(valuesOf(digits.slice(0, -1)).slice().reverse(), nitWeights)
  return Number(digits.at(-1)) === (rest > 1 ? 11 - rest : rest)
}

/** Mexico's CURP: its shape is nobody else's. */
export const isCurp = (text: string): boolean =>
  /^[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{5}[A-Z\d]\d$/i.test(
    text,
  )

/** Mexico's RFC: letters of a name, a date, and three more. Of persons four letters, of companies three. */
export const isRfc = (text: string): boolean =>
  /^[A-ZÑ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-Z\d]{2}[A\d]$/i.test(text)

const rfcLetters = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'

/** Whether an RFC ends in its check digit (SAT, Anexo 20 of the Resolución Miscelánea Fiscal); old ones may not. */
export const endsAsRfc = (text: string): boolean => {
  const rest = modulo11(
    [...text.toUpperCase().padStart(13, ' ').slice(0, 12)].map((letter) =>
      rfcLetters.indexOf(letter),
    ),
    [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
  )
  const expected = rest === 0 ? '0' : rest === 1 ? 'A' : String(11 - rest)
  return text.slice(-1).toUpperCase() === expected
}

export const isLuhn = (digits: string): boolean => {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.at(-1 - index))
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

// Prefixes and lengths of the brands that are used in these countries (ISO/IEC 7812 ranges as the brands publish them).
const cards =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|606282\d{10}|6011\d{12}|65\d{14}|(?:636297|636368|627780|504175|5067\d{2}|509\d{3})\d{10})$/

export const isCard = (digits: string): boolean => cards.test(digits) && isLuhn(digits)
