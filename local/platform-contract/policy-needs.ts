// Which policy an app's own token needs at which of VTEX's addresses. A person's token needs none: License Manager asks
// for the person's resources.

export interface PolicyNeed {
  readonly policies: readonly string[]
  readonly host: string
  readonly path: string
  readonly source: string
}

const policyTable =
  'https://developers.vtex.com/docs/guides/vtex-io-documentation-policies-from-license-manager, read 2026-11-29'

const publicApps =
  'manifest.json of vtex-apps/b2b-quotes-graphql at 2026-03-10, which creates templates and sends mail with its own token'

export const policyNeeds: readonly PolicyNeed[] = [
  {
    policies: ['ADMIN_DS'],
    host: 'api.vtex.com',
    path: '/api/dataentities/*',
    source: policyTable,
  },
  {
    policies: ['OMSViewer', 'ListOrders'],
    host: 'portal.vtexcommercestable.com.br',
    path: '/api/oms/*',
    source: 'https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-23',
  },
  {
    policies: ['SaveOrderFormConfiguration'],
    host: 'portal.vtexcommercestable.com.br',
    path: '/api/fulfillment/pvt/affiliates*',
    source: `https://developers.vtex.com/docs/api-reference/marketplace-apis; ${policyTable}`,
  },
  {
    policies: ['template-criar'],
    host: 'portal.vtexcommercestable.com.br',
    path: '/api/template-render/pvt/templates*',
    source: publicApps,
  },
  {
    policies: ['send-message'],
    host: 'portal.vtexcommercestable.com.br',
    path: '/api/mail-service/pvt/sendmail',
    source: publicApps,
  },
  {
    policies: ['Get_Account_By_Identifier'],
    host: '{{account}}.vtexcommercestable.com.br',
    path: '/api/license-manager/pvt/accounts/*',
    source: policyTable,
  },
]
