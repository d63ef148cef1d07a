import type { Connector } from '../../domain/connectors/connector'
import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { isTokenOf } from './connector-token'
import type { ConnectorDependencies } from './list-connectors'

export type Credentials = { readonly connectorId: string; readonly token: string }

// Only ids of our own making are looked up: random paths cost no request to Master Data.
const connectorIdPattern = /^[a-z0-9]{2,6}-[a-f0-9]{12}$/

/** Whether an id could be a connector's. */
export const isConnectorId = (id: string): boolean => connectorIdPattern.test(id)

/** A right token that was refused for a wrong "not found" is lost: it is believed for as short as guessing allows. */
const unknownForMs = 3_000

/** A token that does not match may be newer than what was read. Guessing may not cause a read each time. */
const checkedAgainAfterMs = 5_000

const connectorOf = async (
  { clock, connectors, memory }: ConnectorDependencies,
  id: string,
  mostAgeMs: number | undefined,
): Promise<Result<Connector | undefined, Failure>> => {
  const recent = memory.connectors.of(id)
  const isUnknown = recent.last === undefined
  const read = await recent.read(
    clock,
    () => connectors.read(id),
    isUnknown ? unknownForMs : mostAgeMs,
  )
  if (read.ok && read.value !== undefined) memory.connectors.keep(id, recent)
  return read
}

/** The connector that holds this token. A wrong token and an unknown connector are the same failure. */
export const authenticateConnector = async (
  dependencies: ConnectorDependencies,
  { connectorId, token }: Credentials,
): Promise<Result<Connector, Failure>> => {
  if (!isConnectorId(connectorId)) return failure({ kind: 'not-found' })
  for (const mostAgeMs of [undefined, checkedAgainAfterMs]) {
    const read = await connectorOf(dependencies, connectorId, mostAgeMs)
    if (!read.ok) return read
    const connector = read.value
    if (connector !== undefined && isTokenOf(connector, token)) return success(connector)
  }
  return failure({ kind: 'not-found' })
}

/** Whether these credentials were right when they could last be checked: whose loss counts while nothing can be read. */
export const wasLastKnownRight = (
  { memory }: Pick<ConnectorDependencies, 'memory'>,
  { connectorId, token }: Credentials,
): boolean => isTokenOf(memory.connectors.of(connectorId).last, token)
