// The languages and widths in which journeys run: one language in npm test, all of them in npm run test:matrix.
// npm test looks at every state at one of the two widths, and at the ones with most in them at both.
import type { Locale } from '../shell/locale'
import { locales } from '../shell/locale'

export interface View {
  readonly locale: Locale
  /** In CSS pixels. 320 is what is left of 1280 at a zoom of 400 %. */
  readonly width: number
}

const widths = [1280, 320]

export const wholeMatrix: readonly View[] = locales.flatMap((locale) =>
  widths.map((width) => ({ locale, width })),
)

// A global of jest's, since a test has no arguments.
export const isWholeMatrixWanted = Reflect.get(globalThis, 'wholeMatrix') === true

export const views: readonly View[] = isWholeMatrixWanted
  ? wholeMatrix
  : wholeMatrix.filter(({ locale }) => locale === 'en')

/** The languages in which a page is measured. */
export const measuredLocales = isWholeMatrixWanted ? locales : locales.slice(0, 1)

export const nameOf = ({ locale, width }: View): string => `${locale}, ${width} px`
