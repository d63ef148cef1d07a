import { hashOf } from '../../lib/hash'
import { toKebab } from '../../lib/to-kebab'
import { errorTypeTraits } from '../error-types/error-types'
import type { Diagnosis } from './diagnosis'
import type { WaitsFor } from '../orders/waits-for'
import { foldText } from './folded-text'

// Orders share a fingerprint when one correction helps them all. It is written in words, so that a person can see what
// made two orders one issue: `v1:invalid-sku-id:sku=17`. A change to what is kept needs a new version: stored
// fingerprints of the old one then no longer compare.

const version = 'v1'

export type FingerprintSubject = {
  readonly diagnosis: Diagnosis
  readonly affiliateId?: string
  /** The SKUs of the order; a single one names the culprit where the message does not. */
  readonly skuIds?: readonly string[]
  readonly carrierName?: string
  /** Who has to move an order that stands still in VTEX; absent for one that does not. */
  readonly waitsFor?: WaitsFor
  /** The marketplace sold it and VTEX never had it. */
  readonly isMissing?: boolean
  /** The ERP refused it: what mends it there mends no order that VTEX refused. */
  readonly isAtErp?: boolean
}

export type FingerprintPart = { readonly name: string; readonly value: string }

export type Fingerprint = {
  readonly fingerprint: string
  /** What orders must have in common to share it. */
  readonly kept: readonly FingerprintPart[]
  /** What the message and the order say besides, in which they may differ. */
  readonly stripped: readonly FingerprintPart[]
}

const valuesOf = (subject: FingerprintSubject): ReadonlyMap<string, string> => {
  const { diagnosis, affiliateId, skuIds = [], carrierName, waitsFor, isMissing } = subject
  const facts = [...diagnosis.facts].reverse().map(({ name, value }) => [name, value] as const)
  // The order's own channel is surer than one that a message prints.
  const affiliate = affiliateId ?? facts.find(([name]) => name === 'affiliate')?.[1]
  const values = new Map<string, string | undefined>([
    ['sku', skuIds.length === 1 ? skuIds[0] : undefined],
    ['carrier', carrierName],
    ...facts,
    ['affiliate', affiliate],
    ['waitsFor', waitsFor === 'MARKETPLACE' ? undefined : waitsFor],
    ['waitsForMarketplace', waitsFor === 'MARKETPLACE' ? affiliate : undefined],
    ['neverArrivedFrom', isMissing === true ? affiliate : undefined],
    ['code', diagnosis.code],
    ['template', diagnosis.template],
  ])
  return new Map(
    [...values].flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value] as const],
    ),
  )
}

const longestValue = 60

/** Values as sources write them differ in case and accents; long ones are shortened to a digest. */
const written = (value: string): string => {
  const plain = Buffer.from(foldText(value), 'utf8').toString('utf8')
  const folded = encodeURIComponent(plain.replace(/\s+/g, ' ').trim())
  return folded.length <= longestValue ? folded : hashOf([folded])
}

/** What this order has in common with the orders that the same correction helps. Pure. */
export const fingerprintOf = (subject: FingerprintSubject): Fingerprint => {
  const { errorType } = subject.diagnosis
  const values = valuesOf(subject)
  const chosen =
    errorTypeTraits[errorType].sharedBy.find((names) => names.every((name) => values.has(name))) ??
    []
  const parts = [...values].map(([name, value]) => ({ name, value }))
  const isErpOnly = subject.isAtErp === true && errorType !== 'CARRIER_NOT_REGISTERED_IN_ERP'
  const kept = [
    ...(isErpOnly ? [{ name: 'step', value: 'erp' }] : []),
    ...chosen.map((name) => ({ name, value: values.get(name) ?? '' })),
  ]
  return {
    fingerprint: [
      version,
      toKebab(errorType),
      ...kept.map(({ name, value }) => `${name}=${written(value)}`),
    ].join(':'),
    kept,
    stripped: parts.filter(({ name }) => !chosen.includes(name)),
  }
}
