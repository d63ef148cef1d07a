import type { ConnectorStore } from '../../ports/connector-store'
import type { LeaseStore } from '../../ports/lease-store'
import type { SourceHourStore } from '../../ports/source-hour-store'
import type { AccountState } from '../account-state'
import type { ChannelDependencies } from '../channels/evaluate-channels'
import type { IssueStateDependencies } from '../issue-states'
import type { NotifyDependencies } from '../notifications/notify'
import type { KeepDependencies } from '../keep-observation'
import type { ReadOrdersDependencies } from '../read-orders/read-orders'
import type { SettingsDependencies } from '../settings/current-settings'
import type { TaughtDependencies } from '../taught-templates'
import type { TickStates } from './tick-states'

/** What background work needs. */
export type TickDependencies = KeepDependencies &
  ReadOrdersDependencies &
  SettingsDependencies &
  TaughtDependencies &
  IssueStateDependencies &
  NotifyDependencies &
  ChannelDependencies & {
    readonly replicaId: string
    readonly sourceHours: SourceHourStore
    readonly state: AccountState
    readonly connectors: ConnectorStore
    readonly leases: LeaseStore
  }

/** The same within a tick. */
export type InTick = TickDependencies & { readonly jobStates: TickStates }
