import type { Connector } from '../../domain/connectors/connector'
import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { AccountState } from '../memory/account-state'
import { isTokenOf } from './connector-token'

export type Credentials = { readonly connectorId: string; readonly token: string }

// Only ids of our own making are looked up: random paths cost no request to Master Data.
const connectorIdPattern = /^[a-z0-9]{2,6}-[a-f0-9]{12}$/

/** Whether an id could be a connector's. */
export const isConnectorId = (id: string): boolean => connectorIdPattern.test(id)

/** How long a replica may trust what it read of a connector: revocation takes effect within this. */
const freshForMs = 60_000

/** A right token that was refused for a wrong "not found" is lost: it is believed for as short as guessing allows. */
const unknownForMs = 3_000

/** A token that does not match may be newer than what was read. Guessing may not cause a read each time. */
const checkedAgainAfterMs = 5_000

export type AuthenticationDependencies = {
  readonly clock: Clock
  readonly connectors: Collection<Connector>
  readonly state: AccountState
}

type Read = Result<Connector | undefined, Failure>

const readConnector = async (
  { clock, connectors, state }: AuthenticationDependencies,
  id: string,
): Promise<Read> => {
  const before = state.connectors.get(id)
  const now = Date.parse(clock.now())
  const read = await connectors.read(id)
  if (!read.ok) return read
  // What this replica wrote meanwhile is newer than what was read.
  const meanwhile = state.connectors.get(id)
  if (meanwhile !== undefined && meanwhile !== before) return success(meanwhile.connector)
  // Guesses have a small memory of their own: they may not push real connectors out of theirs.
  const memory = read.value === undefined ? state.unknownConnectors : state.connectors
  memory.set(id, { connector: read.value, readAt: now })
  return read
}

const connectorOf = async (
  dependencies: AuthenticationDependencies,
  id: string,
  mostAgeMs: number,
): Promise<Read> => {
  const { clock, state } = dependencies
  const now = Date.parse(clock.now())
  const unknown = state.unknownConnectors.get(id)
  if (unknown !== undefined && now - unknown.readAt < unknownForMs) return success(undefined)
  const known = state.connectors.get(id)
  if (known !== undefined && now - known.readAt < mostAgeMs) return success(known.connector)
  const reading = state.connectorReads.get(id) ?? readConnector(dependencies, id)
  state.connectorReads.set(id, reading)
  return reading.finally(() => state.connectorReads.delete(id))
}

/** The connector that holds this token. A wrong token and an unknown connector are the same failure. */
export const authenticateConnector = async (
  dependencies: AuthenticationDependencies,
  { connectorId, token }: Credentials,
): Promise<Result<Connector, Failure>> => {
  if (!isConnectorId(connectorId)) return failure({ kind: 'not-found' })
  for (const mostAgeMs of [freshForMs, checkedAgainAfterMs]) {
    const read = await connectorOf(dependencies, connectorId, mostAgeMs)
    if (!read.ok) return read
    const connector = read.value
    if (connector !== undefined && isTokenOf(connector, token)) return success(connector)
  }
  return failure({ kind: 'not-found' })
}

/** Whether these credentials were right when they could last be checked: whose loss counts while nothing can be read. */
export const wasLastKnownRight = (
  { state }: Pick<AuthenticationDependencies, 'state'>,
  { connectorId, token }: Credentials,
): boolean => isTokenOf(state.connectors.get(connectorId)?.connector, token)
