// The services that the store's people can be told through. A host stands here and nowhere else in the app; the platform
// contract check compares hosts and paths with the manifest's outbound-access. None of them is a host of the merchant's.
//
// Microsoft Teams is not among them: every environment of Power Automate has a host of its own
// ({environment}.{number}.environment.api.powerplatform.com), and a wildcard would allow anybody's flow. Its channels take
// e-mail.

export const chatServiceIds = ['SLACK', 'GOOGLE_CHAT', 'DISCORD', 'ZAPIER', 'MAKE'] as const

export type ChatServiceId = (typeof chatServiceIds)[number]

export type ChatService = {
  readonly id: ChatServiceId
  readonly name: string
  readonly hosts: readonly string[]
  /** What the path of an address begins with. */
  readonly path: string
  /** What follows. */
  readonly rest: RegExp
  /** Parameters that belong to the address: all of them are needed, and others are dropped. */
  readonly query: readonly string[]
  /** Whose pages people take for the address; hosts that ended in this name count too. */
  readonly domains: readonly string[]
}

export const chatServices: readonly ChatService[] = [
  {
    // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, read 2026-11-29.
    id: 'SLACK',
    name: 'Slack',
    hosts: ['hooks.slack.com'],
    path: '/services/',
    rest: /^[A-Z0-9]+\/[A-Z0-9]+\/[A-Za-z0-9]+$/,
    query: [],
    domains: ['slack.com'],
  },
  {
    // https://developers.google.com/workspace/chat/quickstart/webhooks, read 2026-11-29.
    id: 'GOOGLE_CHAT',
    name: 'Google Chat',
    hosts: ['chat.googleapis.com'],
    path: '/v1/spaces/',
    rest: /^[A-Za-z0-9_-]+\/messages$/,
    query: ['key', 'token'],
    domains: ['google.com', 'googleapis.com'],
  },
  {
    // https://docs.discord.com/developers/resources/webhook, read 2026-11-29. Its test versions and its former domain
    // copy addresses of their own hosts, which all stand for this one.
    id: 'DISCORD',
    name: 'Discord',
    hosts: ['discord.com'],
    path: '/api/webhooks/',
    rest: /^\d+\/[A-Za-z0-9_-]+$/,
    query: [],
    domains: ['discord.com', 'discordapp.com'],
  },
  {
    // https://help.zapier.com/hc/en-us/articles/8496288690317, read 2026-11-29.
    id: 'ZAPIER',
    name: 'Zapier',
    hosts: ['hooks.zapier.com'],
    path: '/hooks/catch/',
    rest: /^\d+\/[A-Za-z0-9]+(\/silent)?$/,
    query: [],
    domains: ['zapier.com'],
  },
  {
    // https://help.make.com/webhooks; the zones: https://developers.make.com/api-documentation/getting-started/api-structure,
    // both read 2026-11-29.
    id: 'MAKE',
    name: 'Make',
    hosts: [
      'hook.eu1.make.com',
      'hook.eu2.make.com',
      'hook.us1.make.com',
      'hook.us2.make.com',
      'hook.eu1.make.celonis.com',
      'hook.us1.make.celonis.com',
    ],
    path: '/',
    rest: /^[A-Za-z0-9]{16,}$/,
    query: [],
    domains: ['make.com', 'make.celonis.com'],
  },
]

/** How the addresses of a service begin. */
export const startsOf = ({ hosts, path }: ChatService): readonly string[] =>
  hosts.map((host) => `https://${host}${path}`)

export const serviceOf = (id: ChatServiceId): ChatService => {
  const found = chatServices.find((service) => service.id === id)
  if (found === undefined) throw new Error(`No chat service ${id}`)
  return found
}
