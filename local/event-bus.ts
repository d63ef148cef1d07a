// The platform's courier: brings the events of other apps to the service, under the handler that its service.json names
// for their sender and topic. https://developers.vtex.com/docs/guides/vtex-io-documentation-service, read 2026-11-23.
import { z } from 'zod'
import { readServiceDescription } from './manifest'
import { startPlatformCalls, type PlatformCalls, type PlatformCallsOptions } from './platform-calls'

const eventSchema = z.object({
  sender: z.string(),
  topic: z.string(),
  account: z.string(),
  body: z.unknown(),
})

type PlatformEvent = z.infer<typeof eventSchema>

const handlersOf = ({ sender, topic }: PlatformEvent): readonly string[] =>
  Object.entries(readServiceDescription().events)
    .filter(([, handler]) => handler.sender === sender && handler.topics.includes(topic))
    .map(([id]) => id)

const bring = async (
  { runtimeUrl, sandbox }: PlatformCallsOptions,
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

export const startEventBus = (options: PlatformCallsOptions): Promise<PlatformCalls> =>
  startPlatformCalls(async (call) => {
    const event = eventSchema.parse(call)
    const taken = await Promise.all(handlersOf(event).map((id) => bring(options, id, event)))
    return taken.every(Boolean) ? 204 : 502
  })
