/** The area of a postal code: enough for carriers' coverage, too little for a house. */
export const toPostalArea = (postalCode: string): string | undefined => {
  const code = postalCode.replace(/[^0-9A-Za-z]/g, '').slice(0, 12)
  if (code === '') return undefined
  // Brazil's codes: the first five of eight digits name the area, the last three the street.
  return code.slice(0, /^\d{8}$/.test(code) ? 5 : Math.ceil(code.length / 2))
}
