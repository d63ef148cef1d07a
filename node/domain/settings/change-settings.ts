import type { ZodIssue } from 'zod'

import type { Failure, InvalidReason } from '../failure'
import { failure, success, type Result } from '../../lib/result'
import { redact } from '../orders/redaction'
import { parseBands, type BandProblem, type TypedBand } from '../price-divergence/typed-bands'
import { accountSettingsSchema, mostColumnMaps, type AccountSettings } from './account-settings'

type Corrections = AccountSettings['affiliates']

/** The parts that a person changes at once. What is absent stays; each part that is there replaces the old one. */
export type SettingsChange = {
  readonly timeZone?: string
  readonly affiliates?: readonly object[]
  readonly shipByRules?: readonly object[]
  readonly stuckAfter?: object
  readonly callsPerSlice?: number
  readonly retentionDays?: number
  readonly knownForHours?: number
  readonly notifications?: object
  /** The store's Price Divergence rule as it was typed in. */
  readonly divergenceBands?: readonly TypedBand[]
}

const reasonOf = (issue: ZodIssue): InvalidReason => {
  if (issue.code === 'too_big' && issue.type === 'string') return 'too-long'
  if (issue.code === 'custom' && issue.params?.['reason'] === 'not-an-https-address') {
    return 'not-an-https-address'
  }
  return issue.code === 'invalid_type' && issue.received === 'undefined' ? 'missing' : 'wrong-shape'
}

const parsed = (candidate: unknown): Result<AccountSettings, Failure> => {
  const read = accountSettingsSchema.safeParse(candidate)
  if (read.success) return success(read.data)
  const [issue] = read.error.issues
  return failure({
    kind: 'invalid-input',
    field: issue?.path.join('.') ?? '',
    reason: issue ? reasonOf(issue) : 'wrong-shape',
  })
}

/** Each band has its own words on the page that checks them: here it is enough that none is taken. */
const toInvalidInput = ({ field }: BandProblem): Failure => ({
  kind: 'invalid-input',
  field: `divergenceRule.${field}`,
  reason: 'wrong-shape',
})

/** A rule in hours has no cut-off: whoever enters one means something else. */
const misplaced = ({ shipByRules = [] }: SettingsChange): Result<never, Failure> | undefined => {
  const index = shipByRules.findIndex(
    (rule) => Reflect.get(rule, 'unit') === 'HOURS' && Reflect.get(rule, 'cutOff') !== undefined,
  )
  return index < 0
    ? undefined
    : failure({
        kind: 'invalid-input',
        field: `shipByRules.${index}.cutOff`,
        reason: 'wrong-shape',
      })
}

const isCorrection = ({ id: _, ...said }: Corrections[number]): boolean =>
  Object.values(said).some((value) => value !== undefined)

/** The settings after a change, or the field that cannot be taken. Nothing is taken by half. */
export const changeSettings = (
  settings: AccountSettings,
  change: SettingsChange,
  now: string,
): Result<AccountSettings, Failure> => {
  const { divergenceBands, ...parts } = change
  const bands = divergenceBands && parseBands(divergenceBands)
  if (bands?.ok === false) return failure(toInvalidInput(bands.error[0]))
  const changed = parsed({
    ...settings,
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
    ...(bands && { divergenceRule: { bands: bands.value, enteredAt: now } }),
  })
  if (!changed.ok) return changed
  return (
    misplaced(change) ??
    success({ ...changed.value, affiliates: changed.value.affiliates.filter(isCorrection) })
  )
}

/** All that a person says of one marketplace; what is absent is again as VTEX lists it. */
export type MarketplaceChange = {
  readonly id: string
  readonly correction: object
  readonly shipByRule?: object
}

// A field of a list of the settings, as whoever entered one marketplace knows it: "affiliates.3.name" is "name".
const fieldOfMarketplace = (field: string): string =>
  field.replace(/^affiliates\.\d+\./, '').replace(/^shipByRules\.\d+\./, 'shipByRule.')

/** The settings after a change of one marketplace; the others stay as they are. */
export const changeMarketplace = (
  settings: AccountSettings,
  { id, correction, shipByRule }: MarketplaceChange,
  now: string,
): Result<AccountSettings, Failure> => {
  const affiliates = settings.affiliates.filter((other) => other.id !== id)
  const rules = settings.shipByRules.filter(({ affiliateId }) => affiliateId !== id)
  const change = {
    affiliates: [...affiliates, { ...correction, id }],
    shipByRules: shipByRule ? [...rules, { ...shipByRule, affiliateId: id }] : rules,
  }
  const changed = changeSettings(settings, change, now)
  return changed.ok || changed.error.kind !== 'invalid-input'
    ? changed
    : failure({ ...changed.error, field: fieldOfMarketplace(changed.error.field) })
}

/** The settings that remember how the columns of a kind of file are to be read. */
export const withColumnMap = (
  settings: AccountSettings,
  { name, map }: { readonly name: string; readonly map: string },
): Result<AccountSettings, Failure> => {
  // Names of columns are a person's words as well.
  const key = redact(name)
  const others = Object.entries(settings.columnMaps).filter(([other]) => other !== key)
  const columnMaps = Object.fromEntries([...others, [key, redact(map)]].slice(-mostColumnMaps))
  return parsed({ ...settings, columnMaps })
}
