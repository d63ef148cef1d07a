import type {
  Actor,
  ErrorType,
  IntegrationStatus,
  OrderIntegrationFilter,
} from '../__generated__/operations'
import { actors, errorTypes, statuses, toKebab } from '../ui/labels'
import type { NumberRange } from './number-range'
import { parseRange, writeRange } from './number-range'
import type { Period } from './period'
import { parsePeriod, writePeriod } from './period'

/** Which orders: all conditions must hold, and an empty one is none. */
export interface OrderFilter {
  readonly search: string
  readonly statuses: readonly IntegrationStatus[]
  readonly errorTypes: readonly ErrorType[]
  readonly actors: readonly Actor[]
  /** Affiliate ids. */
  readonly marketplaces: readonly string[]
  readonly issueId?: string
  /** The login of whoever takes care of the cause; `me` is whoever asks, `nobody` is nobody. */
  readonly assignee?: string
  /** When a source last spoke of the order. */
  readonly processed?: Period
  /** When it was placed at the marketplace. */
  readonly placed?: Period
  readonly shipBy?: Period
  /** In the currency's minor unit; without a range every order of the currency. */
  readonly value?: NumberRange & { readonly currency: string }
  /** In hours since a source first spoke of the order. */
  readonly age?: NumberRange
  /** Orders that need nobody too. Not with what only open orders are asked for. */
  readonly all?: true
}

/** The store's search, which lists all orders, knows none of these. */
const ofOpenOrders = ['value', 'issueId', 'assignee'] as const

/** The filter after a change. Where the change and what was chosen before exclude each other, the change holds. */
export function changeFilter(filter: OrderFilter, change: Partial<OrderFilter>): OrderFilter {
  const next = { ...filter, ...change }
  if (change.all) return { ...next, value: undefined, issueId: undefined, assignee: undefined }
  const asksForOpen = ofOpenOrders.some((name) => change[name] !== undefined)
  return asksForOpen ? { ...next, all: undefined } : next
}

export type Query = Readonly<Record<string, string | undefined>>

/** In place of a login: it has no @, which every login has. */
export const NOBODY = 'nobody'
export const ME = 'me'

export const noFilter: OrderFilter = {
  search: '',
  statuses: [],
  errorTypes: [],
  actors: [],
  marketplaces: [],
}

/** What the address does not say, or says in words that nobody knows, is no condition. */
export function parseFilter(query: Query): OrderFilter {
  const { issue: issueId, assignee } = query
  const processed = parsePeriod(query.processed)
  const placed = parsePeriod(query.placed)
  const shipBy = parsePeriod(query['ship-by'])
  const value = parseValue(query.value)
  const age = parseRange(query.age)
  return {
    search: query.search ?? '',
    statuses: parseCodes(query.status, statuses),
    errorTypes: parseCodes(query['error-type'], errorTypes),
    actors: parseCodes(query.actor, actors),
    marketplaces: split(query.marketplace),
    ...(issueId && { issueId }),
    ...(assignee && { assignee }),
    ...(processed && { processed }),
    ...(placed && { placed }),
    ...(shipBy && { shipBy }),
    ...(value && { value }),
    ...(age && { age }),
    ...(query.orders === 'all' && { all: true }),
  }
}

/** Undefined tells the platform to drop the name from the address. */
export function toFilterQuery(filter: OrderFilter) {
  const { processed, placed, shipBy, value, age } = filter
  return {
    search: filter.search || undefined,
    status: joinCodes(filter.statuses),
    'error-type': joinCodes(filter.errorTypes),
    actor: joinCodes(filter.actors),
    marketplace: filter.marketplaces.join(',') || undefined,
    issue: filter.issueId,
    assignee: filter.assignee,
    processed: processed && writePeriod(processed),
    placed: placed && writePeriod(placed),
    'ship-by': shipBy && writePeriod(shipBy),
    value: value && `${value.currency}-${writeRange(value)}`,
    age: age && writeRange(age),
    orders: filter.all && 'all',
  }
}

/** As the service takes it: without what is not set. */
export function toServiceFilter(filter: OrderFilter): OrderIntegrationFilter {
  const { search, issueId, assignee, processed, placed, shipBy, value, age } = filter
  return {
    ...(search && { search }),
    ...(filter.statuses.length > 0 && { statuses: filter.statuses }),
    ...(filter.errorTypes.length > 0 && { errorTypes: filter.errorTypes }),
    ...(filter.actors.length > 0 && { actors: filter.actors }),
    ...(filter.marketplaces.length > 0 && { marketplaces: filter.marketplaces }),
    ...(issueId && { issueId }),
    ...(assignee === NOBODY ? { unassigned: true } : assignee && { assignee }),
    ...(processed && { processedAt: processed }),
    ...(placed && { createdAt: placed }),
    ...(shipBy && { shipBy }),
    ...(value && { currency: value.currency, valueMin: value.min, valueMax: value.max }),
    ...(age && { olderThanHours: age.min, youngerThanHours: age.max }),
    ...(filter.all && { openOnly: false }),
  }
}

export const isFiltering = (filter: OrderFilter) => Object.keys(toServiceFilter(filter)).length > 0

const split = (text: string | undefined) => (text ? text.split(',') : [])

const joinCodes = (codes: readonly string[]) => codes.map(toKebab).join(',') || undefined

function parseCodes<Code extends string>(text: string | undefined, codes: readonly Code[]): Code[] {
  const named = split(text)
  return codes.filter((code) => named.includes(toKebab(code)))
}

function parseValue(text: string | undefined): OrderFilter['value'] {
  const [, currency, range] = /^([A-Z]{3})-(.*)$/.exec(text ?? '') ?? []
  return currency ? { currency, ...parseRange(range) } : undefined
}
