/** The parts of the settings, in the order in which a store meets them. */
export const sections = [
  'marketplaces',
  'connectors',
  'reading',
  'usage',
  'alarms',
  'messages',
  'activity',
  'privacy',
] as const

export type SettingsSection = (typeof sections)[number]

export const toSection = (text: string | undefined): SettingsSection =>
  sections.find((each) => each === text) ?? 'marketplaces'
