// The sandbox's control API: what a person with the keys to the demo account could do.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from './paths'

const tokenSchema = z.object({ token: z.string().min(1) })
const connectorSchema = z.object({
  id: z.string(),
  account: z.string(),
  affiliateId: z.string(),
  marketplace: z.string(),
  endpoint: z.string().nullable(),
})

export type DemoConnector = z.infer<typeof connectorSchema>

export interface SandboxControl {
  readonly url: string
  /** The token with which the app acts in an account. Undefined when there is no such account. */
  appToken(account: string): Promise<string | undefined>
  /** Signs a user in. Undefined when there is no such account or user. */
  session(account: string, user: string): Promise<string | undefined>
  connectors(): Promise<readonly DemoConnector[]>
  setEndpoint(connectorId: string, endpoint: string): Promise<void>
  /** Where the events of orders go from now on. */
  broadcastTo(url: string): Promise<void>
  /** Where the calls of VTEX's scheduler go, and how long its minute lasts; null: only a test lets one pass. */
  scheduleTo(url: string, minuteMs: number | null): Promise<void>
  shiftClock(milliseconds: number): Promise<void>
  /** The demo connectors tell the app about the problems of their orders. */
  reportProblems(): Promise<void>
}

class SandboxRefusedError extends Error {
  constructor(operation: string, status: number) {
    super(`The sandbox answered ${status} to ${operation}.`)
  }
}

const manifestSchema = z.object({ policies: z.array(z.object({ name: z.string() })) })

/** The policies of License Manager that the app declares: VTEX gives its token no more. */
const declaredPolicies = (): readonly string[] =>
  manifestSchema
    .parse(JSON.parse(readFileSync(fromRoot('manifest.json'), 'utf8')))
    .policies.map(({ name }) => name)
    .filter((name) => name !== 'outbound-access')

const call = async (url: string, method: string, body?: unknown): Promise<Response> => {
  const content =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  return fetch(url, { method, ...content })
}

const readToken = async (operation: string, response: Response): Promise<string | undefined> => {
  if (response.status === 404) return undefined
  if (!response.ok) throw new SandboxRefusedError(operation, response.status)
  return tokenSchema.parse(await response.json()).token
}

const askForToken = (url: string, account: string): Promise<Response> =>
  call(`${url}/_sandbox/app-tokens`, 'POST', { account, policies: declaredPolicies() })

type ExpectSuccess = (operation: string, response: Promise<Response>) => Promise<void>

/** Where VTEX brings what it has for the app, and what time it is there. */
const createPlatformControl = (
  url: string,
  expectSuccess: ExpectSuccess,
): Pick<SandboxControl, 'broadcastTo' | 'scheduleTo' | 'shiftClock'> => ({
  broadcastTo: (target) =>
    expectSuccess(
      'the target of events',
      call(`${url}/_sandbox/orders-broadcast`, 'PUT', { url: target }),
    ),
  scheduleTo: (target, minuteMs) =>
    expectSuccess(
      'the target of scheduled calls',
      call(`${url}/_sandbox/scheduler`, 'PUT', { url: target, minuteMs }),
    ),
  shiftClock: (clockOffsetMs) =>
    expectSuccess('the clock', call(`${url}/_sandbox/settings`, 'PUT', { clockOffsetMs })),
})

export const createSandboxControl = (url: string): SandboxControl => {
  const appTokens = new Map<string, string>()
  const expectSuccess: ExpectSuccess = async (operation, response) => {
    const { ok, status } = await response
    if (!ok) throw new SandboxRefusedError(operation, status)
  }
  return {
    url,
    ...createPlatformControl(url, expectSuccess),
    appToken: async (account) => {
      const known = appTokens.get(account)
      if (known !== undefined) return known
      const token = await readToken('the request for an app token', await askForToken(url, account))
      if (token !== undefined) appTokens.set(account, token)
      return token
    },
    session: async (account, user) =>
      readToken('the sign-in', await call(`${url}/_sandbox/sessions`, 'POST', { account, user })),
    connectors: async () => {
      const response = await call(`${url}/_sandbox/connectors`, 'GET')
      if (!response.ok) throw new SandboxRefusedError('the list of connectors', response.status)
      return z.array(connectorSchema).parse(await response.json())
    },
    setEndpoint: (connectorId, endpoint) =>
      expectSuccess(
        'the endpoint of a connector',
        call(`${url}/_sandbox/connectors/${encodeURIComponent(connectorId)}`, 'PUT', { endpoint }),
      ),
    reportProblems: () =>
      expectSuccess(
        'the report of problems',
        call(`${url}/_sandbox/people/report-problems`, 'POST'),
      ),
  }
}
