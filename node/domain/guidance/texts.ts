import type { Diagnosis } from '../diagnosis/diagnosis'
import { isNotInVtex, type IntegrationStatus } from '../orders/order-integration-status'
import type { GuidanceStep, StepLink, TextRef, TextValues } from './guidance'
import type { KnownOrder } from './guidance-subject'

// How guidance is put together: a text is referred to only when every value that it prints is known.

type PossibleValues = Readonly<Record<string, string | undefined>>

// Lists of thousands of titles come this way: nothing is made that is not needed.
const areKnown = (values: PossibleValues): values is TextValues =>
  !Object.values(values).some((value) => value === undefined || value === '')

/** The text, or nothing when one of its values is not known. */
export const sentence = (key: string, values?: PossibleValues): readonly TextRef[] => {
  if (values === undefined) return [{ key }]
  return areKnown(values) ? [{ key, values }] : []
}

/** The step, or nothing when one of its values is not known. */
export const step = (
  key: string,
  links: readonly StepLink[] = [],
  values?: PossibleValues,
): readonly GuidanceStep[] => sentence(key, values).map((text) => ({ ...text, links }))

/** The first alternative that could be told; the last one needs no values. */
export const firstOf = <Text extends TextRef>(
  ...alternatives: readonly (readonly Text[])[]
): readonly Text[] => alternatives.find((texts) => texts.length > 0) ?? []

/** The first of these titles that could be told. */
export const titleOf = (
  plainKey: string,
  ...alternatives: readonly (readonly TextRef[])[]
): TextRef => firstOf(...alternatives)[0] ?? { key: plainKey }

/** For texts that choose their words by `{name, select, unknown {…} other {…}}`. */
export const orUnknown = (value: string | undefined): string => value || 'unknown'

/** The facts of a diagnosis by name, the first of each. */
export const factValues = ({ facts }: Diagnosis): PossibleValues => {
  const values: Record<string, string> = {}
  for (const { name, value } of facts) if (!Object.hasOwn(values, name)) values[name] = value
  return values
}

/** The SKU of an order that has only one: it is the culprit even where the message names none. */
export const onlySku = ({ skuIds }: KnownOrder): string | undefined =>
  skuIds.length === 1 ? skuIds[0] : undefined

const inVtex: ReadonlySet<IntegrationStatus> = new Set([
  'INTEGRATED',
  'INTEGRATED_WITH_PROBLEM',
  'AWAITING_AUTHORIZATION',
  'AWAITING_MARKETPLACE',
  'STUCK',
])

/** Whether the order is in VTEX, as far as its status tells. */
export const whereIs = (status: IntegrationStatus): 'in-vtex' | 'not-in-vtex' | undefined => {
  if (inVtex.has(status)) return 'in-vtex'
  return isNotInVtex(status) ? 'not-in-vtex' : undefined
}
