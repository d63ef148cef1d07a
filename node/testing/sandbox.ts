import { z } from 'zod'

// The sandbox's control API, for tests that run clients against it.

type SandboxAddress = { readonly url: string }

type ControlRequest = { readonly method: string; readonly path: string; readonly body?: unknown }

export const control = async (
  { url }: SandboxAddress,
  { method, path, body }: ControlRequest,
): Promise<unknown> => {
  const response = await fetch(`${url}/_sandbox/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}

/** From now on requests to a path are answered otherwise. */
export const aFault = (sandbox: SandboxAddress, fault: object): Promise<unknown> =>
  control(sandbox, { method: 'POST', path: 'faults', body: fault })

/** Every upstream answers again as it does. */
export const noFaults = (sandbox: SandboxAddress): Promise<unknown> =>
  control(sandbox, { method: 'DELETE', path: 'faults' })

export const anAppToken = async (sandbox: SandboxAddress, account: string): Promise<string> => {
  const issued = await control(sandbox, { method: 'POST', path: 'app-tokens', body: { account } })
  return z.object({ token: z.string() }).parse(issued).token
}

/** The token of a person: owner, operator or viewer. */
export const aUserToken = async (
  sandbox: SandboxAddress,
  user: 'owner' | 'operator' | 'viewer',
): Promise<string> => {
  const body = { account: 'demostore', user }
  const issued = await control(sandbox, { method: 'POST', path: 'sessions', body })
  return z.object({ token: z.string() }).parse(issued).token
}

const listSchema = z.object({
  list: z.array(z.object({ orderId: z.string(), status: z.string() })),
})

/** An order of the seeded account, as its own list shows it. */
export const aSeededOrder = async ({ url }: SandboxAddress, token: string) => {
  const path = 'portal.vtexcommercestable.com.br/api/oms/pvt/orders?an=demostore&per_page=1'
  const response = await fetch(`${url}/_sandbox/vtex/${path}`, {
    headers: { VtexIdclientAutCookie: token },
  })
  const [order] = listSchema.parse(await response.json()).list
  if (order === undefined) throw new Error('The seeded account has orders')
  return { orderId: order.orderId, state: order.status }
}
