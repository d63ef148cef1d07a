// What a person needs in License Manager, as VTEX's own table has it: vtexdocs/help-center-content,
// data-tables/license-manager-resources.json at 35f25db8, read 2026-11-29. A key alone says nothing: the question is asked
// of a product. graphql/ repeats these as literals, because @auth takes nothing else; check:platform compares, also with
// the table itself.

/** A resource of License Manager. */
export type Permission = { readonly product: string; readonly resource: string }

/** What each group of guarded fields asks for. */
export const permissions = {
  readOrders: { product: '19', resource: 'ListOrders' },
  workOnOrders: { product: '19', resource: 'WorkflowAction' },
  cancelOrders: { product: '19', resource: 'CancelAction' },
  changeSettings: { product: '5', resource: 'SaveOrderFormConfiguration' },
} as const

/** What VTEX's own services ask for when a check reads them with the token of the person. */
export const livePermissions = {
  affiliates: { product: '5', resource: 'SaveOrderFormConfiguration' },
  prices: { product: '65', resource: 'read_prices' },
  skus: { product: '2', resource: 'Sku.aspx' },
  logistics: { product: '9', resource: 'LogisticsViewer' },
} as const
