import type { Project } from '../project'
import { aProject, withSdl } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { schemaRules as rules } from './schema'

const { serviceKeys, permissions } = aProject()

const hiding = (directive: string, type = 'String'): Partial<Project> =>
  withSdl((sdl) => sdl.replace('type Order {', `type Order { note: ${type} ${directive} `))

describeRules(rules, {
  schemaBuilds: [
    { planted: withSdl((sdl) => sdl.replace('status: Status', 'status: Lost')), says: 'Lost' },
  ],
  rootFieldsAreGuarded: [
    {
      planted: withSdl((sdl) => `${sdl} extend type Query { open: Int }`),
      says: 'give Query.open @auth',
    },
    {
      planted: withSdl((sdl) => sdl.replace('@auth(scope: PRIVATE', '@auth(scope: PUBLIC')),
      says: 'Query.order: @auth has scope PRIVATE',
    },
    {
      planted: withSdl((sdl) => sdl.replace('productCode: "19"', 'productCode: "66"')),
      says: 'product 66 with resource ListOrders is none',
    },
    {
      planted: withSdl((sdl) => sdl.replace(', resourceCode: "ListOrders"', '')),
      says: 'resource undefined is none',
    },
  ],
  licenseManagerKnowsEachPair: [
    {
      planted: {
        ...withSdl((sdl) => sdl.replace('"ListOrders"', '"ChangeOrderStatus"')),
      },
      says: 'Query.order: License Manager has no ChangeOrderStatus of product 19',
    },
    {
      planted: {
        permissions: {
          ...permissions,
          changeSettings: { product: '19', resource: 'SaveOrderFormConfiguration' },
        },
      },
      says: 'permissions.ts: License Manager has no SaveOrderFormConfiguration of product 19',
    },
    {
      planted: { livePermissions: { prices: { product: '65', resource: 'ReadPrices' } } },
      says: 'permissions.ts: License Manager has no ReadPrices of product 65',
    },
  ],
  guardsComeLast: [
    {
      planted: withSdl((sdl) => sdl.replace('@guarded\n}', '@guarded @metric\n}')),
      says: 'Query.order: end with @auth(…) @guarded',
    },
    {
      planted: withSdl((sdl) => sdl.replace('@guarded\n}', '\n}')),
      says: 'Query.order: end with @auth(…) @guarded',
    },
    {
      planted: withSdl((sdl) =>
        sdl.replace(/Order (@auth\([^)]*\)) @guarded/, 'Order @guarded $1'),
      ),
      says: 'Mutation.close: end with @auth(…) @guarded',
    },
  ],
  hiddenFieldsNameAKnownPair: [
    {
      planted: hiding('@onlyWith(productCode: "19", resourceCode: "CancelAction")'),
      says: 'Order.note: @onlyWith names no permission',
    },
    {
      planted: hiding('@onlyWith(productCode: "19", resourceCode: "ListOrders")', 'String!'),
      says: 'Order.note: @onlyWith makes it null',
    },
  ],
  answersAreNotCached: [
    {
      planted: withSdl((sdl) => sdl.replace('maxAge: 0', 'maxAge: 60')),
      says: 'give Query.order @cacheControl(scope: PRIVATE, maxAge: 0)',
    },
    {
      planted: withSdl((sdl) => sdl.replace('@cacheControl(scope: PRIVATE, maxAge: 0)', '')),
      says: 'give Query.order',
    },
    {
      planted: withSdl((sdl) =>
        sdl.replace('close(id: ID!): Order', 'close(id: ID!): Order @cacheControl(maxAge: 0)'),
      ),
      says: 'Mutation.close: a mutation has no @cacheControl',
    },
  ],
  nativeNamesAreNotDeclared: [
    {
      planted: withSdl((sdl) => `${sdl} directive @auth on FIELD_DEFINITION`),
      says: 'do not declare auth',
    },
  ],
  customDirectivesAreImplemented: [
    {
      planted: withSdl((sdl) => `${sdl} directive @withUser on FIELD_DEFINITION`),
      says: '@withUser has no class',
    },
    {
      planted: {
        serviceKeys: { ...serviceKeys, directives: [...serviceKeys.directives, 'withUser'] },
      },
      says: '@withUser is not declared',
    },
  ],
  permissionsAreUsed: [
    {
      planted: {
        permissions: { ...permissions, lost: { product: '19', resource: 'CancelAction' } },
      },
      says: 'no field asks for lost',
    },
  ],
})
