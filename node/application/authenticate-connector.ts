import type { Connector } from '../domain/connector'
import type { Failure } from '../domain/failure'
import { failure, success, type Result } from '../lib/result'
import type { Clock } from '../ports/clock'
import type { ConnectorStore } from '../ports/connector-store'
import type { AccountState } from './account-state'
import { isTokenOf } from './connector-token'

export type Credentials = { readonly connectorId: string; readonly token: string }

// Only ids of our own making are looked up: random paths cost no request to Master Data.
const connectorIdPattern = /^[a-z0-9]{2,6}-[a-f0-9]{12}$/

/** How long a replica may trust what it read of a connector: rotation and revocation take effect within this. */
const freshForMs = 60_000

export type AuthenticationDependencies = {
  readonly clock: Clock
  readonly connectors: ConnectorStore
  readonly state: AccountState
}

const readConnector = async (
  { clock, connectors, state }: AuthenticationDependencies,
  id: string,
): Promise<Result<Connector | undefined, Failure>> => {
  if (!connectorIdPattern.test(id)) return success(undefined)
  const now = Date.parse(clock.now())
  const cached = state.connectors.get(id) ?? state.unknownConnectors.get(id)
  if (cached !== undefined && now - cached.readAt < freshForMs) return success(cached.connector)
  const read = await connectors.read(id)
  if (!read.ok) return read
  // Guesses have a small memory of their own: they may not push real connectors out of theirs.
  const memory = read.value === undefined ? state.unknownConnectors : state.connectors
  memory.set(id, { connector: read.value, readAt: now })
  return read
}

/** The connector that holds this token. A wrong token and an unknown connector are the same failure. */
export const authenticateConnector = async (
  dependencies: AuthenticationDependencies,
  { connectorId, token }: Credentials,
): Promise<Result<Connector, Failure>> => {
  const read = await readConnector(dependencies, connectorId)
  if (!read.ok) return read
  const connector = read.value
  return connector !== undefined && isTokenOf(connector, token)
    ? success(connector)
    : failure({ kind: 'not-found' })
}

/** Whether these credentials were right when they could last be checked: whose loss counts while nothing can be read. */
export const wasLastKnownRight = (
  { state }: Pick<AuthenticationDependencies, 'state'>,
  { connectorId, token }: Credentials,
): boolean => isTokenOf(state.connectors.get(connectorId)?.connector, token)
