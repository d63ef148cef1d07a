import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

import type { Connector } from '../../domain/connectors/connector'

/** 192 bits from the system's source of randomness, in letters that a URL path carries as they are. */
export const createToken = (): string => randomBytes(24).toString('base64url')

/** What is stored of a token. It is random and long, so a plain hash cannot be searched for it. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token, 'utf8').digest('base64url')

/** Whether a token is one of the connector's, in the same time whatever is wrong with it. */
export const isTokenOf = (connector: Connector | undefined, token: string): boolean => {
  const given = Buffer.from(hashToken(token))
  const stored = connector?.tokens.map(({ hash }) => Buffer.from(hash)) ?? []
  const candidates = stored.length === 0 ? [Buffer.alloc(given.length)] : stored
  const matches = candidates.map(
    (candidate) => candidate.length === given.length && timingSafeEqual(candidate, given),
  )
  return stored.length > 0 && matches.includes(true)
}
