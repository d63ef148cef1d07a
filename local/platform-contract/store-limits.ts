// What VTEX documents of an app's page in its App Store, each limit with the document that says it (read 2026-11-30).

const guides = 'https://developers.vtex.com/docs/guides'
const preparing = `${guides}/vtex-io-documentation-preparing-your-app-distribution`
const marketing = `${guides}/vtex-io-documentation-business-guidelines-marketing-assets`

export interface TextLimit {
  readonly field: 'name' | 'headline' | 'overview' | 'features'
  readonly most: number
  readonly unit: 'characters' | 'words'
  readonly source: string
}

export const textLimits: readonly TextLimit[] = [
  { field: 'name', most: 26, unit: 'characters', source: preparing },
  { field: 'headline', most: 120, unit: 'characters', source: preparing },
  // The other guide sets none; the stricter of two documents holds.
  { field: 'overview', most: 200, unit: 'characters', source: marketing },
  { field: 'features', most: 20, unit: 'words', source: marketing },
]

interface NameHabit {
  readonly forbids: RegExp
  readonly says: string
  readonly source: string
}

export const nameHabits: readonly NameHabit[] = [
  { forbids: /vtex/i, says: 'leave out the word VTEX', source: marketing },
  { forbids: /[.,!?;:_]/, says: 'leave out punctuation', source: marketing },
  { forbids: /\bv?\d+(\.|$)/, says: 'leave out the version', source: marketing },
  { forbids: /(^|\s)and\s/i, says: 'write & for and', source: marketing },
  {
    forbids: /\bapp\b/i,
    says: 'leave out the word App',
    source: `${guides}/vtex-io-documentation-docs-guidelines`,
  },
]

export const iconLimits = { side: 1024, depth: 8, source: marketing } as const

export const screenshotLimits = {
  least: 3,
  most: 5,
  width: 700,
  height: 400,
  source: marketing,
} as const

export const screens = ['desktop', 'mobile'] as const

export const storeLocales = ['en-US', 'es-AR', 'pt-BR'] as const

export const localesSource = preparing

export const billingSource = `${guides}/vtex-io-documentation-billing-options`
