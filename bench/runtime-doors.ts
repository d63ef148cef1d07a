import { Agent, request } from 'node:http'
import { z } from 'zod'
import type { World } from '../local/journeys/world'

// The runtime as VTEX's edge and event bus call it: our gateway is not shipped, so it is not measured.

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

export type Target = { readonly url: URL; readonly headers: Readonly<Record<string, string>> }

const accountHeaders = async (world: World) => {
  const { token } = z
    .object({ token: z.string() })
    .parse(await world.control('POST', 'app-tokens', { account: 'demostore' }))
  return {
    'content-type': 'application/json',
    'x-vtex-account': 'demostore',
    'x-vtex-workspace': 'master',
    'x-vtex-credential': token,
  }
}

/** Where a marketplace's connector posts VTEX's notifications. */
export const connectorDoor = async (world: World, affiliateId: string): Promise<Target> => {
  const endpoint = await world.endpoint('demostore', affiliateId)
  const [connectorId, token] = endpoint.split('/').slice(-2)
  return {
    url: new URL(`${world.host.runtimeUrl}/notification?an=demostore`),
    headers: {
      ...(await accountHeaders(world)),
      'x-colossus-route-id': 'processingResult',
      'x-colossus-params': `connectorId=${connectorId}&token=${token}`,
    },
  }
}

/** Where VTEX's event bus brings what orders broadcast. */
export const eventDoor = async (world: World): Promise<Target> => ({
  url: new URL(`${world.host.runtimeUrl}/demostore/master/_events`),
  headers: {
    ...(await accountHeaders(world)),
    'x-vtex-workspace-is-production': 'true',
    'x-event-handler-id': 'orderStatusUpdated',
    'x-event-key': 'order-status-updated',
    'x-event-sender': 'vtex.orders-broadcast',
    'x-event-subject': '',
  },
})

/** How it was answered. */
export const post = (target: Target, body: unknown): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(
      target.url,
      { agent, method: 'POST', headers: target.headers },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
