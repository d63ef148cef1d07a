import { randomBytes } from 'node:crypto'

import { withNewToken, withoutTokens, type Connector } from '../domain/connector'
import type { Failure } from '../domain/failure'
import { failure, success, type Result } from '../lib/result'
import type { Clock } from '../ports/clock'
import type { ConnectorStore } from '../ports/connector-store'
import type { AccountState } from './account-state'
import { createToken, hashToken } from './connector-token'

export type ConnectorDependencies = {
  readonly clock: Clock
  readonly connectors: ConnectorStore
  readonly state: AccountState
}

/** A connector and its new token, which is known only now. */
export type IssuedToken = { readonly connector: Connector; readonly token: string }

export type NewConnector = {
  readonly affiliateId: string
  readonly marketplaceName: string
}

// Three letters or digits: openapi Marketplace APIs, affiliates; openapi Orders, affiliateId.
const affiliatePattern = /^[A-Z0-9]{3}$/
const longestName = 60

const invalid = (field: string, value: string): Result<never, Failure> =>
  failure({ kind: 'invalid-input', field, reason: value === '' ? 'missing' : 'wrong-shape' })

const save = async (
  { clock, connectors, state }: ConnectorDependencies,
  connector: Connector,
): Promise<Result<Connector, Failure>> => {
  const written = await connectors.write(connector)
  if (!written.ok) return written
  state.connectors.delete(connector.id)
  state.unknownConnectors.delete(connector.id)
  state.writtenConnectors.set(connector.id, { connector, readAt: Date.parse(clock.now()) })
  // Its affiliate may be a marketplace that nobody knew.
  if (state.affiliates !== undefined) state.affiliates = { ...state.affiliates, readAt: 0 }
  state.names.byAffiliate = new Map([
    ...state.names.byAffiliate,
    [connector.affiliateId, connector.marketplaceName],
  ])
  return success(connector)
}

const read = async (
  { connectors }: ConnectorDependencies,
  id: string,
): Promise<Result<Connector, Failure>> => {
  const found = await connectors.read(id)
  if (!found.ok) return found
  return found.value === undefined ? failure({ kind: 'not-found' }) : success(found.value)
}

/** The marketplace's name, as people read it. */
const nameOf = (text: string): Result<string, Failure> => {
  const name = text.trim()
  if (name === '') return invalid('marketplaceName', name)
  return name.length > longestName
    ? failure({ kind: 'invalid-input', field: 'marketplaceName', reason: 'too-long' })
    : success(name)
}

/** Registers a connector of one affiliate and issues its first token. */
export const createConnector = async (
  dependencies: ConnectorDependencies,
  input: NewConnector,
): Promise<Result<IssuedToken, Failure>> => {
  const affiliateId = input.affiliateId.trim().toUpperCase()
  if (!affiliatePattern.test(affiliateId)) return invalid('affiliateId', affiliateId)
  const name = nameOf(input.marketplaceName)
  if (!name.ok) return name
  const token = createToken()
  const createdAt = dependencies.clock.now()
  const saved = await save(dependencies, {
    id: `${affiliateId.toLowerCase()}-${randomBytes(6).toString('hex')}`,
    affiliateId,
    marketplaceName: name.value,
    createdAt,
    tokens: [{ hash: hashToken(token), createdAt }],
  })
  return saved.ok ? success({ connector: saved.value, token }) : saved
}

/** Issues a new token; the one before it stays valid until the next rotation. */
export const rotateConnectorToken = async (
  dependencies: ConnectorDependencies,
  id: string,
): Promise<Result<IssuedToken, Failure>> => {
  const found = await read(dependencies, id)
  if (!found.ok) return found
  const token = createToken()
  const rotated = withNewToken(found.value, hashToken(token), dependencies.clock.now())
  const saved = await save(dependencies, rotated)
  return saved.ok ? success({ connector: saved.value, token }) : saved
}

/** Ends all tokens of a connector. What it reported stays. */
export const revokeConnectorToken = async (
  dependencies: ConnectorDependencies,
  id: string,
): Promise<Result<Connector, Failure>> => {
  const found = await read(dependencies, id)
  return found.ok ? save(dependencies, withoutTokens(found.value)) : found
}
