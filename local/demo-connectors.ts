// The demo account's connectors are connected as a store's owner would: one is created for each, and its endpoint is
// handed over.
import { z } from 'zod'
import type { DemoConnector, SandboxControl } from './sandbox-control'
import type { Log } from './output'

const createConnector = `mutation ConnectDemo($input: CreateConnectorInput!) {
  createConnector(input: $input) {
    ok { connector { id } endpoint }
    error { code message }
  }
}`

const answerSchema = z.object({
  data: z
    .object({
      createConnector: z.object({
        ok: z.object({ endpoint: z.string().url() }).nullable(),
        error: z.object({ code: z.string(), message: z.string() }).nullable(),
      }),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

const requestEndpoint = async (
  hostUrl: string,
  token: string,
  { account, affiliateId, marketplace }: DemoConnector,
): Promise<string> => {
  const response = await fetch(`${hostUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-vtex-account': account,
      cookie: `VtexIdclientAutCookie=${token}`,
    },
    body: JSON.stringify({
      query: createConnector,
      variables: { input: { affiliateId, marketplaceName: marketplace } },
    }),
  })
  const { data, errors } = answerSchema.parse(await response.json())
  const endpoint = data?.createConnector.ok?.endpoint
  if (endpoint !== undefined) return endpoint
  throw new Error(errors?.[0]?.message ?? data?.createConnector.error?.message ?? 'no endpoint')
}

// The port is another one than last time: the address changes, its path and token stay.
const moveEndpoint = (endpoint: string, hostUrl: string): string => {
  const { pathname, search } = new URL(endpoint)
  return new URL(`${pathname}${search}`, hostUrl).href
}

const connect = async (
  sandbox: SandboxControl,
  hostUrl: string,
  connector: DemoConnector,
): Promise<void> => {
  if (connector.endpoint !== null) {
    const moved = moveEndpoint(connector.endpoint, hostUrl)
    if (moved !== connector.endpoint) await sandbox.setEndpoint(connector.id, moved)
    return
  }
  const token = await sandbox.session(connector.account, 'owner')
  if (token === undefined) throw new Error(`${connector.account} has no owner`)
  await sandbox.setEndpoint(connector.id, await requestEndpoint(hostUrl, token, connector))
}

const mostAttempts = 3

// While everything starts at once on a slow machine, a call of the platform's can run into its timeout of a second.
const connectPatiently = async (
  sandbox: SandboxControl,
  hostUrl: string,
  connector: DemoConnector,
): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connect(sandbox, hostUrl, connector)
    } catch (error) {
      if (attempt === mostAttempts) throw error
    }
  }
}

/** One connector that fails is said and leaves the others working. */
export const connectDemoConnectors = async (
  sandbox: SandboxControl,
  hostUrl: string,
  log: Log,
): Promise<void> => {
  for (const connector of await sandbox.connectors()) {
    await connectPatiently(sandbox, hostUrl, connector).catch((error: unknown) =>
      log(
        `Connector ${connector.affiliateId} of ${connector.account} is not connected: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
  }
}
