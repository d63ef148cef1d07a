import type { Connector } from '../../domain/connectors/connector'
import type { UpstreamFailure } from '../../domain/failure'
import type { Refusals, KeptRefusals } from '../../domain/ingest/refusals'
import type { AccountSettings } from '../../domain/settings/account-settings'
import { success, type Result } from '../../lib/result'
import type { Affiliate } from '../../ports/affiliate-directory'
import type { Collection } from '../../ports/collection'
import { listConnectors } from '../connectors/list-connectors'
import { knownAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { toReading, type AffiliateReading } from '../reading/describe-reading'
import type { SourceMemory } from '../ingest/source-memory'
import { readingProgress } from '../reading/reading-progress'
import { currentSettings, type SettingsDependencies } from './current-settings'
import type { JobStates } from '../tick/job-states'

export type DescribeSettingsDependencies = SettingsDependencies &
  AffiliatesDependencies & {
    readonly jobStates: JobStates
    readonly refusals: Collection<KeptRefusals>
    readonly memory: { readonly sources: SourceMemory }
  }

export type DescribedAffiliate = {
  readonly id: string
  readonly name: string
  readonly salesChannel: string | undefined
  readonly currency: string | undefined
  /** As VTEX or its connector names it; undefined where only a person knows it. */
  readonly listedName: string | undefined
  readonly listedSalesChannel: string | undefined
  readonly source: 'VTEX' | 'CONNECTOR' | 'PERSON'
  readonly shipByRule: AccountSettings['shipByRules'][number] | undefined
  readonly handlingMinutes: number | undefined
  readonly lateLimit: number | undefined
  readonly cancellationLimit: number | undefined
  readonly resendPage: string | undefined
  readonly reading: AffiliateReading | undefined
}

export type DescribedSettings = {
  readonly settings: AccountSettings
  readonly affiliates: readonly DescribedAffiliate[]
  readonly connectors: readonly Connector[]
  readonly completeSince: string | undefined
  readonly refused: Refusals | undefined
}

const describeAffiliates = (
  settings: AccountSettings,
  known: readonly Affiliate[],
  readingOf: (id: string) => AffiliateReading | undefined,
): readonly DescribedAffiliate[] => {
  const corrections = new Map(settings.affiliates.map((correction) => [correction.id, correction]))
  const listed = new Map(known.map((affiliate) => [affiliate.id, affiliate]))
  return [...new Set([...listed.keys(), ...corrections.keys()])].sort().map((id) => {
    const affiliate = listed.get(id)
    const correction = corrections.get(id)
    // Only VTEX's list names a trade policy; an affiliate of a connector has none.
    const isListed = affiliate !== undefined && affiliate.salesChannel !== ''
    return {
      id,
      name: correction?.name ?? affiliate?.name ?? id,
      salesChannel: correction?.salesChannel ?? (isListed ? affiliate.salesChannel : undefined),
      currency: correction?.currency,
      listedName: affiliate?.name,
      listedSalesChannel: isListed ? affiliate.salesChannel : undefined,
      source: isListed ? 'VTEX' : affiliate === undefined ? 'PERSON' : 'CONNECTOR',
      shipByRule: settings.shipByRules.find(({ affiliateId }) => affiliateId === id),
      handlingMinutes: correction?.handlingMinutes,
      lateLimit: correction?.lateLimit,
      cancellationLimit: correction?.cancellationLimit,
      resendPage: correction?.resendPage,
      reading: readingOf(id),
    }
  })
}

/** The latest beginning of what is read: before it, orders of some marketplace may be missing. A failed try read nothing. */
const completeSinceOf = (affiliates: readonly DescribedAffiliate[]): string | undefined => {
  const beginnings = affiliates.flatMap(({ reading }) =>
    reading !== undefined && reading.from < reading.until ? reading.from : [],
  )
  return beginnings.length < affiliates.length ? undefined : beginnings.sort().at(-1)
}

/** What the store's people set, and how well the sources of orders answer. */
export const describeSettings = async (
  dependencies: DescribeSettingsDependencies,
): Promise<Result<DescribedSettings, UpstreamFailure>> => {
  const { clock, memory, refusals } = dependencies
  const [settings, known, registered, progress] = await Promise.all([
    currentSettings(dependencies),
    knownAffiliates(dependencies),
    listConnectors(dependencies),
    dependencies.jobStates.read(readingProgress),
  ])
  if (!settings.ok) return settings
  if (!known.ok) return known
  if (!registered.ok) return registered
  if (!progress.ok) return progress
  const now = clock.now()
  const affiliates = describeAffiliates(settings.value, known.value, (id) => {
    const read = progress.value[id]
    return read && toReading(read, now)
  })
  return success({
    settings: settings.value,
    affiliates,
    connectors: registered.value,
    completeSince: completeSinceOf(affiliates),
    refused: await memory.sources.refused.recent(refusals, clock),
  })
}
