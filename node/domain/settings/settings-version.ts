import { hashOf } from '../../lib/hash'
import type { AccountSettings } from './account-settings'

// What a page read of the settings, in a word: whoever saves a part says by it how that part stood, so that nothing is
// replaced that a colleague saved meanwhile and they have not read.

/** What is saved at once: a part of the settings, or all that people said of one marketplace. */
export type SettingsPart =
  | (typeof settingsParts)[number]
  | 'divergenceRule'
  | { readonly marketplace: AccountSettings['affiliates'][number]['id'] }

/** Those that `SettingsChange` replaces by the same name. */
export const settingsParts = [
  'timeZone',
  'affiliates',
  'shipByRules',
  'stuckAfter',
  'callsPerSlice',
  'retentionDays',
  'knownForHours',
  'notifications',
] as const satisfies readonly (keyof AccountSettings)[]

const nameOf = (part: SettingsPart): string =>
  typeof part === 'string' ? part : `marketplace.${part.marketplace}`

// Short: it tells changes apart, and keeps nothing apart that somebody made alike.
const stateOf = (stands: unknown): string => hashOf([stands]).slice(0, 10)

const marketplacesIn = ({
  affiliates,
  shipByRules,
}: AccountSettings): ReadonlyMap<string, string> => {
  const ids = new Set([
    ...affiliates.map(({ id }) => id),
    ...shipByRules.map(({ affiliateId }) => affiliateId),
  ])
  return new Map(
    [...ids].map((id) => [
      nameOf({ marketplace: id }),
      stateOf([
        affiliates.find((each) => each.id === id),
        shipByRules.find(({ affiliateId }) => affiliateId === id),
      ]),
    ]),
  )
}

const statesOf = (settings: AccountSettings): URLSearchParams => {
  const states = new URLSearchParams([...marketplacesIn(settings)])
  for (const part of [...settingsParts, 'divergenceRule' as const]) {
    states.set(part, stateOf(settings[part]))
  }
  return states
}

/** How each part stands, for `changedSince`; opaque to whoever keeps it meanwhile. */
export const versionOf = (settings: AccountSettings): string => statesOf(settings).toString()

/** Whether one of these parts stands otherwise than it did in a version. */
export const changedSince = (
  settings: AccountSettings,
  version: string,
  parts: readonly SettingsPart[],
): boolean => {
  const now = statesOf(settings)
  const before = new URLSearchParams(version)
  return parts.map(nameOf).some((part) => now.get(part) !== before.get(part))
}
