// Of a buyer's postal code only the area is kept. Whether all codes of the area are treated alike is asked of its first,
// middle and last one, and of the rates' own ranges.

const brazilianArea = /^\d{5}$/

/** Codes of an area to ask about; undefined where areas of this form cannot be completed to codes. */
export const probesOf = (area: string): readonly [string, string, string] | undefined =>
  brazilianArea.test(area) ? [`${area}000`, `${area}500`, `${area}999`] : undefined

/** The country whose postal codes have areas of five digits. ISO 3166-1 alpha-3, as Logistics wants it. */
export const probedCountry = 'BRA'

const digitsOf = (code: string): string => code.replace(/\D/g, '')

/** Whether a range of codes holds the whole area, with no exception inside of it. */
export const coversArea = (
  range: { readonly from: string; readonly to: string; readonly restricted: readonly string[] },
  area: string,
): boolean =>
  digitsOf(range.from) <= `${area}000` &&
  digitsOf(range.to) >= `${area}999` &&
  !range.restricted.some((code) => digitsOf(code).startsWith(area))
