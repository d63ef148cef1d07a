import { readFileSync } from 'node:fs'
import { fromRoot } from '../../paths'
import type { Png } from '../png'
import type { Policy, Project, StorePage } from '../project'

const sdl = `
type Query {
  order(id: ID!): Order
    @cacheControl(scope: PRIVATE, maxAge: 0)
    @auth(scope: PRIVATE, productCode: "19", resourceCode: "ListOrders")
    @guarded
}
type Mutation {
  close(id: ID!): Order @auth(scope: PRIVATE, productCode: "19", resourceCode: "ListOrders") @guarded
}
type Order { id: ID! status: Status! }
enum Status {
  FAILED
}
directive @guarded on FIELD_DEFINITION
directive @onlyWith(productCode: String!, resourceCode: String!) on FIELD_DEFINITION
`

const nativeSdl = `
directive @auth(scope: IOAuthScope, productCode: String, resourceCode: String) on FIELD_DEFINITION
directive @cacheControl(scope: IOCacheControlScope, maxAge: Int) on FIELD_DEFINITION
enum IOAuthScope { PRIVATE PUBLIC }
enum IOCacheControlScope { PRIVATE PUBLIC SEGMENT }
`

export const ordersClient = `
const orderPath = (id: string) => \`/api/oms/pvt/orders/\${id}\`
export class Orders extends JanusClient {
  read(id: string) { return this.http.get(orderPath(id), { metric: 'orders' }) }
}
`

const page = `
const APP = 'admin/an-app'
const label = (status: string) => formatMessage({ id: \`\${APP}.status.\${toKebab(status)}\` })
export default function AdminOrders() { return formatMessage({ id: 'admin/an-app.title' }) }
`

const messages = {
  'admin/an-app.menu': 'Menu of {shop}',
  'admin/an-app.status.failed': 'Failed',
  'admin/an-app.title': 'Title',
}

/** The lock of one package; without a place to download it from, where none is given. */
export const aYarnLock = (resolved?: string): string =>
  [
    'inner@^1.0.0:',
    '  version "1.0.0"',
    ...(resolved === undefined ? [] : [`  resolved "${resolved}"`]),
    '  integrity sha512-AA==',
    '',
  ].join('\n')

/** What @auth itself calls. */
export const policiesOfAuth: readonly Policy[] = [
  {
    name: 'outbound-access',
    attrs: { host: 'vtexid.vtex.com.br', path: '/api/vtexid/pub/authenticated/user' },
  },
  {
    name: 'outbound-access',
    attrs: {
      host: '{{account}}.vtexcommercestable.com.br',
      path: '/api/license-manager/pvt/accounts/*',
    },
  },
]

const aPicture = (path: string, width: number, height: number): Png => ({
  path: `public/metadata/images/${path}.png`,
  width,
  height,
  depth: 8,
  hasTransparencyChannel: true,
})

export const aStoreText: StorePage = {
  name: 'An Order List',
  headline: 'See your orders.',
  overview: 'For teams that sell.',
  features: ['Lists orders.'],
  websiteURL: 'https://developers.vtex.com/docs/apps/vendor.an-app',
  support: { email: 'help@vendor.com' },
}

export const aStorePage = (): Project['storePage'] => ({
  texts: { 'en-US': aStoreText, 'es-AR': aStoreText, 'pt-BR': aStoreText },
  licenses: { 'en-US': 'Terms', 'es-AR': 'Terms', 'pt-BR': 'Terms' },
  pictures: [
    aPicture('icon', 1024, 1024),
    ...[1, 2, 3].map((each) => aPicture(`screenshots/desktop/${each}`, 700, 400)),
    ...[1, 2, 3].map((each) => aPicture(`screenshots/mobile/${each}`, 225, 400)),
  ],
})

/** An app that VTEX would take, small enough to see what a test changes. */
export const aProject = (change: Partial<Project> = {}): Project => ({
  manifest: {
    name: 'an-app',
    vendor: 'vendor',
    version: '1.0.0',
    title: 'An app',
    description: 'Lists orders.',
    billingOptions: {
      type: 'free',
      support: { email: 'help@vendor.com' },
      availableCountries: ['*'],
    },
    builders: { node: '7.x', react: '3.x' },
    policies: [
      ...policiesOfAuth,
      { name: 'OMSViewer' },
      { name: 'ListOrders' },
      { name: 'Get_Account_By_Identifier' },
      {
        name: 'outbound-access',
        attrs: { host: 'portal.vtexcommercestable.com.br', path: '/api/oms/*' },
      },
    ],
  },
  manifestSchema: JSON.parse(
    readFileSync(
      fromRoot('node', 'node_modules', '@vtex', 'api', 'gen', 'manifest.schema'),
      'utf8',
    ),
  ),
  navigation: {
    adminVersion: 4,
    section: 'marketplace',
    titleId: 'admin/an-app.menu',
    path: '/admin/an-app',
  },
  adminRoutes: { 'admin.app.an-app': { component: 'AdminOrders', path: '/admin/app/an-app' } },
  messages: { context: messages, en: messages, es: messages, pt: messages },
  service: {
    memory: 256,
    routes: {
      receive: {
        path: '/_v/private/an-app/receive',
        public: true,
        rateLimitPerReplica: { perMinute: 100, concurrent: 10 },
      },
    },
  },
  serviceKeys: { routes: ['receive'], events: [], directives: ['guarded', 'onlyWith'] },
  graphql: [{ path: 'graphql/schema.graphql', text: sdl }],
  nativeSdl,
  permissions: { readOrders: { product: '19', resource: 'ListOrders' } },
  livePermissions: { prices: { product: '65', resource: 'read_prices' } },
  resources: [
    { productId: 19, key: 'ListOrders', name: 'List Orders' },
    { productId: 19, key: 'CancelAction', name: 'Cancel order' },
    { productId: 5, key: 'SaveOrderFormConfiguration', name: 'Save OrderForm Configuration' },
    { productId: 65, key: 'read_prices', name: 'Read prices' },
  ],
  sources: [
    { path: 'node/clients/orders.ts', text: ordersClient },
    { path: 'react/AdminOrders.tsx', text: page },
  ],
  dependencyRecord: '| `jest`, `typescript`, `@types/node`, `inner`, `react` | reasons |',
  packages: {
    root: { devDependencies: { jest: '29.7.0' } },
    node: {
      devDependencies: { typescript: '5.5.3', '@types/node': '20.1.0' },
      overrides: { inner: '1.0.0' },
      resolutions: { inner: '1.0.0' },
    },
    react: { dependencies: { react: '16.14.0' } },
  },
  yarnLocks: { node: aYarnLock('inner/-/inner-1.0.0.tgz'), react: '' },
  docs: ['', 'pt/', 'es/'].map((folder) => ({
    path: `docs/${folder}README.md`,
    text: `# An app\n\nvtex install vendor.an-app, help@vendor.com\n`,
  })),
  storePage: aStorePage(),
  files: [
    'manifest.json',
    'CHANGELOG.md',
    'node/index.ts',
    'react/AdminOrders.tsx',
    'local/tool.ts',
  ],
  ignored: ['local/'],
  ...change,
})

/** The same app with another schema. */
export const withSdl = (change: (text: string) => string): Partial<Project> => ({
  graphql: [{ path: 'graphql/schema.graphql', text: change(sdl) }],
})

/** The same app with another text in place of a source of node/clients/. */
export const withClient = (text: string): Partial<Project> => ({
  sources: [{ path: 'node/clients/orders.ts', text }],
})
