type Query = Readonly<Record<string, string | undefined>>

const IN_FRAME = '/admin/app/order-integrations/orders'
const IN_SHELL = '/admin/order-integrations/orders'
/** A page of this app. */
export type AppPage = 'orders' | 'import' | 'settings' | 'knowledge' | 'week' | 'price-divergence'

/** Where a page is inside the Admin's frame, and for a new tab: with the Admin around it. */
export const pageAddress = (page: AppPage, query: Query) =>
  `/admin/app/order-integrations/${page}${toSearch(query)}`
export const pageHref = (page: AppPage, query: Query) =>
  `/admin/order-integrations/${page}${toSearch(query)}`

const SETTINGS_IN_SHELL = '/admin/order-integrations/settings'

// Under the same menu name as this page. Not documented by VTEX: the path is the one that its own menu opens.
export const VTEX_LOG = '/admin/bridge/#/marketplace/order'

/** Where the page moves to inside the Admin's frame. */
export const listAddress = (query: Query) => IN_FRAME + toSearch(query)
export const orderAddress = (id: string, query: Query) =>
  `${IN_FRAME}/${encodeURIComponent(id)}${toSearch(query)}`

/** The address of the list for a new tab: with the Admin around it. */
export const listHref = (query: Query) => IN_SHELL + toSearch(query)
/** The same of one order. */
export const orderHref = (id: string) => `${IN_SHELL}/${encodeURIComponent(id)}`

/** The address of a part of the settings, or of one connector in it, for a new tab. */
export const settingsHref = (query: Query) => `${SETTINGS_IN_SHELL}${toSearch(query)}`

/** The address of a cause, over the list: with the Admin around it. */
export const causeHref = (id: string) => IN_SHELL + toSearch({ cause: id })

/** The address of a cancellation, over the list: for a new tab, or for the second person. */
export const cancellationHref = (id: string) => IN_SHELL + toSearch({ cancel: id })

/** The address of the list of plans and cancellations, over the list of orders. */
export const actsHref = () => IN_SHELL + toSearch({ acts: 'all' })

/** The address of a plan, over the list: for a new tab, or for a colleague. */
export const planHref = (id: string) => IN_SHELL + toSearch({ plan: id })

// The platform writes query values into the address without encoding them, and what is around it may encode them once
// more. A sign that nobody encodes stands in place of the per cent sign: an id is written once, and readable.
const SIGN = '!'

const encode = (text: string) => encodeURIComponent(text).replace(/!/g, '%21').replace(/%/g, SIGN)

export const encodeQuery = (query: Query) =>
  mapValues(query, (value) => (value ? encode(value) : undefined))
export const decodeQuery = (query: Query) => mapValues(query, (value) => value && decode(value))

function mapValues(query: Query, change: (value: string | undefined) => string | undefined): Query {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, change(value)]))
}

/** Also of addresses from before, and of what people write themselves: what cannot be decoded was never encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/!([0-9A-F]{2})/g, '%$1'))
  } catch {
    return text
  }
}

function toSearch(query: Query): string {
  const pairs = Object.entries(encodeQuery(query))
    .filter(([, value]) => value)
    .map(([name, value = '']) => `${name}=${value}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
