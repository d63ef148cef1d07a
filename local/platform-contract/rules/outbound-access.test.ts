import type { Policy, Project } from '../project'
import { aProject, ordersClient, policiesOfAuth, withClient } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { outboundAccessRules as rules } from './outbound-access'

const { manifest, sources } = aProject()

const allowing = (
  ...addresses: readonly (readonly [host: string, path: string])[]
): Partial<Project> => ({
  manifest: {
    ...manifest,
    policies: [
      ...addresses.map(([host, path]): Policy => ({
        name: 'outbound-access',
        attrs: { host, path },
      })),
      ...policiesOfAuth,
    ],
  },
})

const withoutPolicyFor = (host: string): Partial<Project> => ({
  manifest: {
    ...manifest,
    policies: (manifest.policies ?? []).filter(({ attrs }) => attrs?.host !== host),
  },
})

const orders = ['portal.vtexcommercestable.com.br', '/api/oms/*'] as const

const documents = `
class Documents extends ExternalClient {
  constructor(context) { super('http://api.vtex.com/api/dataentities', context) }
  search(entity: string) { return this.http.getRaw(\`\${entity}/search\`) }
}
`

const relay = `
class Relay extends ExternalClient {
  constructor(context) { super('', context) }
  post(url: URL) { return this.http.post(url.href, body) }
}
`

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
    { planted: withClient(relay), says: 'add outbound-access to *' },
    {
      planted: withoutPolicyFor('vtexid.vtex.com.br'),
      says: 'vtexid.vtex.com.br/api/vtexid/pub/authenticated/user, which @auth',
    },
    {
      planted: withoutPolicyFor('{{account}}.vtexcommercestable.com.br'),
      says: '{{account}}.vtexcommercestable.com.br/api/license-manager/pvt/accounts/*, which @auth',
    },
    {
      planted: { ...allowing(['*', '*']) },
      says: 'add outbound-access to portal.vtexcommercestable.com.br',
    },
  ],
  everyPolicyHasACaller: [
    {
      planted: allowing(orders, ['api.vtex.com', '/api/dataentities/*']),
      says: 'no client calls api.vtex.com/api/dataentities/*',
    },
    { planted: allowing(orders, ['erp.example', '/*']), says: 'no client calls erp.example/*' },
  ],
  policiesAreNarrow: [
    { planted: allowing(orders, ['*', '/hook']), says: 'outbound-access to * with the path /hook' },
    { planted: allowing(['api.vtex.com', '*']), says: 'to api.vtex.com with the path * is broad' },
  ],
})

it('lets a client of unknown hosts call where a policy names every host', () => {
  const project = aProject({
    ...allowing(orders, ['*', '*']),
    sources: [...sources, { path: 'node/clients/relay.ts', text: relay }],
  })

  expect([rules.everyCallIsAllowed(project), rules.everyPolicyHasACaller(project)]).toEqual([
    [],
    [],
  ])
})
