/** The parts of the settings, in the order in which a store meets them. */
export const sections = [
  'marketplaces',
  'connectors',
  'reading',
  'alarms',
  'messages',
  'privacy',
] as const

export type Section = (typeof sections)[number]

export const toSection = (text: string | undefined): Section =>
  sections.find((each) => each === text) ?? 'marketplaces'
