// The platform's courier: brings the events of other apps to the service, under the handler that its service.json names
// for their sender and topic. https://developers.vtex.com/docs/guides/vtex-io-documentation-service, read 2026-11-23.
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { readBody } from './gateway/body'
import { listen } from './listen'
import { readServiceDescription } from './manifest'
import type { SandboxControl } from './sandbox-control'

const eventSchema = z.object({
  sender: z.string(),
  topic: z.string(),
  account: z.string(),
  body: z.unknown(),
})

const longestEvent = 64_000

type PlatformEvent = z.infer<typeof eventSchema>

export interface CourierOptions {
  readonly runtimeUrl: string
  readonly sandbox: Pick<SandboxControl, 'appToken'>
}

export interface Courier {
  readonly url: string
  close(): Promise<void>
}

const handlersOf = ({ sender, topic }: PlatformEvent): readonly string[] =>
  Object.entries(readServiceDescription().events)
    .filter(([, handler]) => handler.sender === sender && handler.topics.includes(topic))
    .map(([id]) => id)

const bring = async (
  { runtimeUrl, sandbox }: CourierOptions,
  handler: string,
  event: PlatformEvent,
): Promise<boolean> => {
  const { account, sender, topic, body } = event
  const credential = await sandbox.appToken(account)
  if (credential === undefined) return false
  const response = await fetch(`${runtimeUrl}/${account}/master/_events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-vtex-account': account,
      'x-vtex-workspace': 'master',
      'x-vtex-workspace-is-production': 'true',
      'x-vtex-credential': credential,
      'x-event-handler-id': handler,
      'x-event-key': topic,
      'x-event-sender': sender,
      'x-event-subject': '',
    },
    body: JSON.stringify(body),
  })
  await response.arrayBuffer()
  return response.ok
}

const take = async (options: CourierOptions, request: IncomingMessage): Promise<boolean> => {
  const event = eventSchema.parse(JSON.parse((await readBody(request, longestEvent)) ?? ''))
  const taken = await Promise.all(handlersOf(event).map((id) => bring(options, id, event)))
  return taken.every(Boolean)
}

/** Listens on loopback until it is closed. */
export const startCourier = async (options: CourierOptions): Promise<Courier> => {
  const server = createServer((request, response) => {
    void take(options, request).then(
      (taken) => response.writeHead(taken ? 204 : 502).end(),
      () => response.writeHead(400).end(),
    )
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
