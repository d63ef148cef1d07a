import { BackgroundMemory } from '../background/background-memory'
import { IssueMemory } from '../causes/issue-memory'
import { ChannelMemory } from '../channels/channel-memory'
import { ConnectorMemory } from '../connectors/connector-memory'
import { ImportMemory } from '../imports/import-memory'
import { OpenSet } from '../inbox/open-set'
import { KeptMemory } from '../kept/kept-memory'
import { SourceMemory } from '../ingest/source-memory'
import { createPaceMemory, type PaceMemory } from '../orders/confirmations'
import { OrderMemory } from '../orders/order-memory'
import {
  createDivergenceMemory,
  type DivergenceMemory,
} from '../price-divergence/divergence-memory'
import { ReadingMemory } from '../reading/reading-memory'
import { ResendMemory } from '../resends/resend-memory'
import { SettingsMemory } from '../settings/settings-memory'
import { createWeekMemory, type WeekMemory } from '../week/week-memory'
import { TeamMemory } from '../team/team-memory'
import { createUsageMemory, type UsageMemory } from '../usage/usage-memory'
import { createLabelMemory, type LabelMemory } from '../unknown-messages/label-memory'

/** What a replica remembers of one account and workspace between requests: each topic its own, which only it changes. */
export type AccountMemory = {
  readonly openSet: OpenSet
  readonly kept: KeptMemory
  readonly orders: OrderMemory
  readonly confirmationPace: PaceMemory
  readonly issues: IssueMemory
  readonly labeled: LabelMemory
  readonly channels: ChannelMemory
  readonly connectors: ConnectorMemory
  readonly sources: SourceMemory
  readonly imports: ImportMemory
  readonly reading: ReadingMemory
  readonly settings: SettingsMemory
  readonly background: BackgroundMemory
  readonly weeks: WeekMemory
  readonly divergences: DivergenceMemory
  readonly team: TeamMemory
  readonly usage: UsageMemory
  readonly resends: ResendMemory
}

const knownOrders = (): Pick<AccountMemory, 'openSet' | 'kept'> => {
  const kept = new KeptMemory()
  return { kept, openSet: new OpenSet(kept.ids) }
}

/** What is known of the sources already is given, where the account was forgotten in between. */
export const createAccountMemory = (
  replicaId: string,
  sources = new SourceMemory(replicaId),
): AccountMemory => ({
  ...knownOrders(),
  orders: new OrderMemory(),
  confirmationPace: createPaceMemory(),
  issues: new IssueMemory(),
  labeled: createLabelMemory(),
  channels: new ChannelMemory(),
  connectors: new ConnectorMemory(),
  sources,
  imports: new ImportMemory(),
  reading: new ReadingMemory(),
  settings: new SettingsMemory(),
  background: new BackgroundMemory(),
  weeks: createWeekMemory(),
  divergences: createDivergenceMemory(),
  team: new TeamMemory(),
  usage: createUsageMemory(),
  resends: new ResendMemory(),
})

/** An estimate: a key with its place in the cache. */
const bytesPerKey = 400

/** What everything else of an account comes to, at most. */
const otherBytes = 200_000

/** About how much memory an account takes. Its open orders are nearly all of it. */
export const memoryBytes = ({ openSet, kept, orders, imports }: AccountMemory): number =>
  openSet.bytes() + kept.bytes() + imports.bytes() + orders.keys.size * bytesPerKey + otherBytes
