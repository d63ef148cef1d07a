import type { Connector } from '../../domain/connectors/connector'
import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { authenticateConnector, type Credentials } from '../connectors/authenticate-connector'
import type { ConnectorDependencies } from '../connectors/list-connectors'

export type ReceiveDependencies = ConnectorDependencies & { readonly account: string }

/** Something that was sent to a connector's address. */
export type Delivery = Credentials & {
  /** The account that the sender named in its query, when it did. */
  readonly namedAccount?: string
  /** Called only once the token is known to be right. */
  readonly readBody: () => Promise<Result<string, Failure>>
}

export type Received = {
  readonly connector: Connector
  /** The body as it came, at most 1 MB. */
  readonly text: string
}

/** Something was sent for another account than the one whose address it came to. */
export const wrongAccount = (field: string): Result<never, Failure> =>
  failure({ kind: 'invalid-input', field, reason: 'does-not-match-account' })

/** Lets in who holds the connector's token and means this account; only then is the body read. */
export const receive = async (
  dependencies: ReceiveDependencies,
  delivery: Delivery,
): Promise<Result<Received, Failure>> => {
  const authenticated = await authenticateConnector(dependencies, delivery)
  if (!authenticated.ok) return authenticated
  const { namedAccount } = delivery
  if (namedAccount !== undefined && namedAccount !== dependencies.account) return wrongAccount('an')
  const body = await delivery.readBody()
  return body.ok ? success({ connector: authenticated.value, text: body.value }) : body
}

/**
 * Reads JSON. We do it ourselves because the runtime's parser prints the body of a request that it cannot read
 * into its log and its answer (measured), and bodies hold buyers' data.
 */
export const parseJson = (text: string): Result<unknown, Failure> => {
  try {
    const body: unknown = JSON.parse(text)
    return success(body)
  } catch {
    return failure({ kind: 'invalid-input', field: 'body', reason: 'not-json' })
  }
}
