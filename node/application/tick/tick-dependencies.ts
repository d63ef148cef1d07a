import type { Connector } from '../../domain/connectors/connector'
import type { ReplicaHours } from '../../domain/ingest/source-hours'
import type { Collection } from '../../ports/collection'
import type { LeaseStore } from '../../ports/lease-store'
import type { AccountMemory } from '../memory/account-memory'
import type { ChannelDependencies } from '../channels/evaluate-channels'
import type { IssueStateDependencies } from '../causes/issue-states'
import type { NotifyDependencies } from '../outbox/notify'
import type { KeepDependencies } from '../ingest/keep-observation'
import type { MissingStores } from '../reading/missing-queue'
import type { ReadOrdersDependencies } from '../reading/read-orders'
import type { SettingsDependencies } from '../settings/current-settings'
import type { TaughtDependencies } from '../unknown-messages/taught-templates'
import type { TickStates } from './tick-states'

/** What background work needs. */
export type TickDependencies = KeepDependencies &
  ReadOrdersDependencies &
  MissingStores &
  SettingsDependencies &
  TaughtDependencies &
  IssueStateDependencies &
  NotifyDependencies &
  ChannelDependencies & {
    readonly replicaId: string
    readonly sourceHours: Collection<ReplicaHours>
    readonly memory: AccountMemory
    readonly connectors: Collection<Connector>
    readonly leases: LeaseStore
  }

/** The same within a tick. */
export type InTick = TickDependencies & { readonly jobStates: TickStates }
