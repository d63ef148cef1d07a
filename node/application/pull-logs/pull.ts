import type { Connector } from '../../domain/connector'
import type { ConnectorLogReader } from '../../ports/connector-log-reader'
import type { ConnectorStore } from '../../ports/connector-store'
import type { JobStateStore } from '../../ports/job-state-store'
import type { KeepLogDependencies } from '../keep-log-entries'
import type { CallAllowance } from '../read-orders/call-allowance'

export type PullLogsDependencies = KeepLogDependencies & {
  readonly account: string
  readonly connectors: ConnectorStore
  readonly jobStates: JobStateStore
  readonly logReader: ConnectorLogReader
}

export type PullSlice = { readonly isOver: () => boolean; readonly calls: CallAllowance }

/** One connector's turn. */
export type Pull = {
  readonly dependencies: PullLogsDependencies
  readonly slice: PullSlice
  readonly connector: Connector
}
