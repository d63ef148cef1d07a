import type { Policy, Project } from '../project'
import { aProject, policiesOfAuth, ordersClient, withClient } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { outboundAccessRules as rules } from './outbound-access'

const { manifest, messages, sources } = aProject()

const allowing = (
  ...addresses: readonly (readonly [host: string, path: string])[]
): Partial<Project> => ({
  manifest: {
    ...manifest,
    policies: [
      ...policiesOfAuth,
      ...addresses.map(([host, path]): Policy => ({
        name: 'outbound-access',
        attrs: { host, path },
      })),
    ],
  },
})

const orders = ['portal.vtexcommercestable.com.br', '/api/oms/*'] as const

const documents = `
class Documents extends ExternalClient {
  constructor(context) { super('http://api.vtex.com/api/dataentities', context) }
  search(entity: string) { return this.http.getRaw(\`\${entity}/search\`) }
}
`

const chats = `
class Chats extends ExternalClient {
  constructor(context) { super('', context) }
  post(url: URL) { return this.http.post(url.href, body) }
}
`

const table = `
export const services = [
  { name: 'Chat', hosts: ['hooks.chat.example', 'eu.chat.example'], path: '/services/' },
]
`

const withChats = (services = table, page = ''): Partial<Project> => ({
  sources: [
    ...sources,
    { path: 'node/clients/chats.ts', text: chats },
    { path: 'node/domain/services.ts', text: services },
    { path: 'react/page.tsx', text: page },
  ],
})

const allowingChats = allowing(
  orders,
  ['hooks.chat.example', '/services/*'],
  ['eu.chat.example', '/services/*'],
)

describeRules(rules, {
  everyCallIsAllowed: [
    {
      planted: withClient(`${ordersClient}${documents}`),
      says: 'add outbound-access to api.vtex.com/api/dataentities/*/search',
    },
    {
      planted: withClient(ordersClient.replace('/api/oms/', '/api/logistics/')),
      says: 'portal.vtexcommercestable.com.br/api/logistics/pvt/orders/*, which node/clients/orders.ts calls',
    },
    {
      planted: withClient(`${ordersClient}${chats}`),
      says: 'calls whole addresses: list their hosts',
    },
    {
      planted: { ...withChats(), ...allowing(orders, ['eu.chat.example', '/services/*']) },
      says: 'add outbound-access to hooks.chat.example/services/*',
    },
    {
      planted: allowing(['*', '*']),
      says: 'add outbound-access to portal.vtexcommercestable.com.br',
    },
    {
      planted: {
        manifest: { ...manifest, policies: (manifest.policies ?? []).slice(1) },
      },
      says: 'add outbound-access to vtexid.vtex.com.br/api/vtexid/pub/authenticated/user, which @auth',
    },
  ],
  everyPolicyHasACaller: [
    {
      planted: allowing(orders, ['api.vtex.com', '/api/dataentities/*']),
      says: 'no client calls api.vtex.com/api/dataentities/*',
    },
    { planted: allowing(orders, ['erp.example', '/*']), says: 'no client calls erp.example/*' },
    {
      planted: { ...withChats(table.replace(", 'eu.chat.example'", '')), ...allowingChats },
      says: 'no client calls eu.chat.example/services/*',
    },
    {
      planted: { manifest: { ...manifest, policies: policiesOfAuth.slice(0, 1) }, graphql: [] },
      says: 'no client calls vtexid.vtex.com.br',
    },
  ],
  policiesAreNarrow: [
    { planted: allowing(orders, ['*', '/hook']), says: 'outbound-access to * with the path /hook' },
    { planted: allowing(['api.vtex.com', '*']), says: 'to api.vtex.com with the path * is broad' },
    {
      planted: allowing(orders, ['*.chat.example', '/x']),
      says: 'to *.chat.example with the path',
    },
  ],
  hostsAreListedOnce: [
    {
      planted: withChats(table.replace('eu.chat', 'hooks.chat')),
      says: 'node/domain/services.ts lists hooks.chat.example twice',
    },
    {
      planted: withChats(table, "const example = 'https://eu.chat.example/services/1'"),
      says: 'react/page.tsx names eu.chat.example: take it from node/domain/services.ts',
    },
    {
      planted: {
        ...withChats(),
        messages: { ...messages, pt: { help: 'Copie https://hooks.chat.example/services/…' } },
      },
      says: 'messages/pt.json: help names hooks.chat.example',
    },
  ],
})

it('lets a client of listed hosts call where a policy names each', () => {
  const project = aProject({ ...withChats(), ...allowingChats })

  expect(Object.values(rules).flatMap((rule) => rule(project))).toEqual([])
})
