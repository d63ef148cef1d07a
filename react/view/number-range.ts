/** Whole numbers from one on and up to another, both included; either may be missing. */
export interface NumberRange {
  readonly min?: number
  readonly max?: number
}

const RANGE = /^(\d{0,15})\.\.(\d{0,15})$/

const toNumber = (digits: string | undefined) => (digits ? Number(digits) : undefined)

export const writeRange = ({ min, max }: NumberRange): string => `${min ?? ''}..${max ?? ''}`

/** Undefined where the text is no range, or one that nothing is in. */
export function parseRange(text: string | undefined): NumberRange | undefined {
  const [, first, last] = RANGE.exec(text ?? '') ?? []
  const min = toNumber(first)
  const max = toNumber(last)
  if (min === undefined && max === undefined) return undefined
  if (min !== undefined && max !== undefined && min > max) return undefined
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}
