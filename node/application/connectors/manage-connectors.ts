import { randomBytes } from 'node:crypto'

import {
  wasRevokedSince,
  withNewToken,
  withoutTokens,
  type Connector,
} from '../../domain/connectors/connector'
import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { createToken, hashToken } from './connector-token'
import { askNobody } from '../resends/ask-nobody'
import type { ResendDependencies } from '../resends/resend-queues'
import type { ConnectorDependencies } from './list-connectors'

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

/** Changes a connector, or registers one, and makes it known to this replica at once. */
const save = async (
  { clock, connectors, memory }: ConnectorDependencies,
  id: string,
  change: (current: Connector | undefined) => Result<Connector, Failure>,
): Promise<Result<Connector, Failure>> => {
  const changed = await connectors.change(id, change)
  if (changed.ok) memory.connectors.note(changed.value, clock)
  return changed
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
  const connector: Connector = {
    id: `${affiliateId.toLowerCase()}-${randomBytes(6).toString('hex')}`,
    affiliateId,
    marketplaceName: name.value,
    createdAt,
    tokens: [{ hash: hashToken(token), createdAt }],
  }
  const saved = await save(dependencies, connector.id, () => success(connector))
  return saved.ok ? success({ connector: saved.value, token }) : saved
}

/**
 * Issues a new token; the one before it stays valid until the next rotation. Where the tokens are revoked meanwhile or at
 * the same moment, none is issued: a revocation wins.
 */
export const rotateConnectorToken = async (
  dependencies: ConnectorDependencies,
  id: string,
): Promise<Result<IssuedToken, Failure>> => {
  const token = createToken()
  const at = dependencies.clock.now()
  const saved = await changeConnector(dependencies, id, (connector) =>
    wasRevokedSince(connector, at)
      ? failure({ kind: 'conflict' })
      : success(withNewToken(connector, hashToken(token), at)),
  )
  return saved.ok ? success({ connector: saved.value, token }) : saved
}

/** Ends all tokens of a connector. What it reported stays; what it did not fetch it is asked no more to send again. */
export const revokeConnectorToken = async (
  dependencies: ConnectorDependencies & ResendDependencies,
  id: string,
): Promise<Result<Connector, Failure>> => {
  const at = dependencies.clock.now()
  const revoked = await changeConnector(dependencies, id, (connector) =>
    success(withoutTokens(connector, at)),
  )
  if (!revoked.ok) return revoked
  const unasked = await askNobody(dependencies, revoked.value.affiliateId)
  return unasked.ok ? revoked : unasked
}

/** Changes a registered connector, or says why not and changes nothing. */
const changeConnector = (
  dependencies: ConnectorDependencies,
  id: string,
  change: (connector: Connector) => Result<Connector, Failure>,
): Promise<Result<Connector, Failure>> =>
  save(dependencies, id, (connector) =>
    connector === undefined ? failure({ kind: 'not-found' }) : change(connector),
  )
