import { z } from 'zod'

import type { DocumentKind } from '../document-kind'

const tokenHash = z.object({ hash: z.string(), createdAt: z.string() })

/**
 * A program that brings a marketplace's orders to the store. Holds hashes of its tokens, never a token:
 * the newest first, at most two valid at once so that a connector can be moved without a gap.
 */
const connectorSchema = z.object({
  id: z.string(),
  affiliateId: z.string(),
  marketplaceName: z.string(),
  createdAt: z.string(),
  tokens: z.array(tokenHash).max(2),
  /** When its tokens were last ended by a person. */
  revokedAt: z.string().optional(),
})

export type Connector = z.infer<typeof connectorSchema>

const storedSchema = connectorSchema.omit({ id: true }).extend({ connectorId: z.string() })

/** Where connectors are kept: hashes of tokens only. */
export const connectorDocuments: DocumentKind<Connector> = {
  entity: { name: 'orderops_connector' },
  label: 'connector',
  mark: 'connectorId',
  parse: (document) => {
    const { connectorId, ...stored } = storedSchema.parse(document)
    return { ...stored, id: connectorId }
  },
  fieldsOf: ({ id, ...connector }) => ({ ...connector, connectorId: id }),
  isForGood: true,
}

/** The connector with a new token; the one before it stays valid, older ones end. Itself where it has the token. */
export const withNewToken = (connector: Connector, hash: string, createdAt: string): Connector =>
  connector.tokens.some((token) => token.hash === hash)
    ? connector
    : { ...connector, tokens: [{ hash, createdAt }, ...connector.tokens].slice(0, 2) }

/** The connector without any valid token. */
export const withoutTokens = (connector: Connector, revokedAt: string): Connector => ({
  ...connector,
  tokens: [],
  revokedAt,
})

/** Longer than a revocation takes to be stored, and shorter than anybody takes to think again. */
const sameMomentMs = 2_000

/** Whether tokens were revoked since something was asked for, or in the same moment. */
export const wasRevokedSince = ({ revokedAt }: Connector, moment: string): boolean =>
  revokedAt !== undefined && Date.parse(moment) - Date.parse(revokedAt) < sameMomentMs
