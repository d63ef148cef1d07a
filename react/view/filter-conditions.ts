import type { IntlShape } from 'react-intl'

import type {
  Actor,
  ErrorType,
  IntegrationStatus,
  IssueState,
  OrderIntegrationFilter,
} from '../__generated__/operations'
import { everyIssueState } from '../__generated__/enums'
import {
  actorLabelId,
  actors,
  errorTypeLabelId,
  errorTypes,
  statuses,
  statusLabelId,
  toKebab,
} from '../ui/labels'
import type { ValueRange } from './condition-words'
import {
  ANYBODY,
  describeAge,
  describeAssignee,
  describeClosed,
  describePeriod,
  describeValue,
  NOBODY,
  TODAY,
} from './condition-words'
import type { NumberRange } from './number-range'
import { parseRange, writeRange } from './number-range'
import type { Period } from './period'
import { parsePeriod, writePeriod } from './period'
import type { PeriodField } from './period-options'

/** Which orders: all conditions must hold, and an empty one is none. */
export interface OrderFilter {
  readonly search: string
  readonly statuses: readonly IntegrationStatus[]
  readonly errorTypes: readonly ErrorType[]
  readonly actors: readonly Actor[]
  /** Affiliate ids. */
  readonly marketplaces: readonly string[]
  readonly issueId?: string
  /** Only orders whose cause stands so. */
  readonly issueStates: readonly IssueState[]
  /** The login of whoever takes care of the cause; `me` is whoever asks, `nobody` is nobody. */
  readonly assignee?: string
  readonly shipBy?: Period
  /** When a source last spoke of the order. */
  readonly processed?: Period
  /** When it was placed at the marketplace. */
  readonly placed?: Period
  readonly value?: ValueRange
  /** In hours since a source first spoke of the order. */
  readonly age?: NumberRange
  /** Only orders that somebody closed: `me`, a login, `anybody`, or `today` for whoever closed them today. */
  readonly closed?: string
  /** All orders, as Orders has them or, with `closed`, those that were closed. Not with what only open orders are asked for. */
  readonly all?: true
}

/** The names of what a filter has only the ids of, as far as they are known. */
export interface KnownNames {
  readonly marketplace: (affiliateId: string) => string
  readonly cause: string
}

export type FilterName = keyof OrderFilter

/** One thing that a list is narrowed by, as one of a kind of values. */
interface Condition<Value> {
  /** Undefined where the address says it in words that nobody knows. */
  readonly parse: (text: string) => Value | undefined
  readonly write: (value: Value) => string
  /** Which of the address's words nobody knows, where it may hold several. */
  readonly unknown?: (text: string) => readonly string[]
  /** As the service takes it. */
  readonly serve: (value: Value) => OrderIntegrationFilter
  /** In a person's words; absent where its own field shows it. */
  readonly labelId?: string
  readonly say?: (intl: IntlShape, value: Value, known: KnownNames) => string
  /** The search of kept orders, which lists closed ones, does not know it, nor does Orders. */
  readonly isOfOpenOrders?: true
  /** Orders, which lists all orders, knows it: of these values, where only of some. */
  readonly inOrders?: true | ((value: Value) => Value)
}

/** The same of a whole filter, of whatever kind its value is. */
export interface FilterCondition {
  readonly field: FilterName
  /** As the address names it. */
  readonly name: string
  readonly labelId?: string
  readonly isOfOpenOrders: boolean
  /** As far as Orders can be asked for it. */
  readonly inOrders: (filter: OrderFilter) => Partial<OrderFilter>
  readonly parse: (text: string) => Partial<OrderFilter>
  /** The words of the address that are no value of it. */
  readonly unknown: (text: string) => readonly string[]
  readonly write: (filter: OrderFilter) => string | undefined
  readonly serve: (filter: OrderFilter) => OrderIntegrationFilter
  readonly say: (intl: IntlShape, filter: OrderFilter, known: KnownNames) => string | undefined
  /** What takes it away. */
  readonly without: Partial<OrderFilter>
}

const isSet = <Value>(value: Value | undefined): value is NonNullable<Value> =>
  Array.isArray(value) ? value.length > 0 : Boolean(value)

const condition = <Name extends FilterName>(
  field: Name,
  name: string,
  of: Condition<NonNullable<OrderFilter[Name]>>,
): FilterCondition => {
  const asked = <Answer>(
    filter: OrderFilter,
    answer: (value: NonNullable<OrderFilter[Name]>) => Answer,
  ): Answer | undefined => {
    const value = filter[field]
    return isSet(value) ? answer(value) : undefined
  }
  return {
    field,
    name,
    labelId: of.labelId,
    isOfOpenOrders: of.isOfOpenOrders === true,
    inOrders: (filter) => {
      if (of.inOrders === true) return { [field]: filter[field] }
      const { inOrders } = of
      const known = inOrders && asked(filter, inOrders)
      return { [field]: isSet(known) ? known : noFilter[field] }
    },
    parse: (text) => {
      const value = of.parse(text)
      return isSet(value) ? { [field]: value } : {}
    },
    unknown: (text) => of.unknown?.(text) ?? (isSet(of.parse(text)) ? [] : [text]),
    write: (filter) => asked(filter, of.write),
    serve: (filter) => asked(filter, of.serve) ?? {},
    say: (intl, filter, known) => asked(filter, (value) => of.say?.(intl, value, known)),
    without: { [field]: noFilter[field] },
  }
}

export const noFilter: OrderFilter = {
  search: '',
  statuses: [],
  errorTypes: [],
  actors: [],
  marketplaces: [],
  issueStates: [],
}

const APP = 'admin/order-integrations.filters'

const plain = { parse: (text: string) => text, write: (text: string) => text }

const list = (labels: readonly string[]) => labels.join(', ')

const codes = <Code extends string>(every: readonly Code[]) => ({
  parse: (text: string) => {
    const named = text.split(',')
    return every.filter((code) => named.includes(toKebab(code)))
  },
  write: (chosen: readonly Code[]) => chosen.map(toKebab).join(','),
  unknown: (text: string) =>
    text.split(',').filter((word) => !every.some((code) => toKebab(code) === word)),
})

const inWords = <Code extends string>(labelId: string, idOf: (code: Code) => string) => ({
  labelId,
  say: (intl: IntlShape, chosen: readonly Code[]) =>
    list(chosen.map((code) => intl.formatMessage({ id: idOf(code) }))),
})

const period = (field: PeriodField, label: string) => ({
  parse: parsePeriod,
  write: writePeriod,
  labelId: `${APP}.${label}`,
  say: (intl: IntlShape, value: Period) => describePeriod(intl, field, value),
})

function parseValue(text: string): ValueRange | undefined {
  const [, currency, range] = /^([A-Z]{3})-(.*)$/.exec(text) ?? []
  return currency ? { currency, ...parseRange(range) } : undefined
}

const closedBy = (closed: string): OrderIntegrationFilter => {
  if (closed === ANYBODY) return { closed: true }
  return closed === TODAY ? { closedToday: true } : { closedBy: closed }
}

/** The statuses that are a state in Orders, which it can be asked for. */
export const statusesInOrders: readonly IntegrationStatus[] = [
  'INTEGRATED',
  'PROCESSING',
  'AWAITING_MARKETPLACE',
  'AWAITING_AUTHORIZATION',
  'CANCELED',
]

/** Everything that a list is narrowed by, in the order in which it is said. */
export const filterConditions: readonly FilterCondition[] = [
  condition('search', 'search', { ...plain, serve: (search) => ({ search }), inOrders: true }),
  condition('statuses', 'status', {
    ...codes(statuses),
    ...inWords('admin/order-integrations.page.filter-status', statusLabelId),
    serve: (chosen) => ({ statuses: chosen }),
    inOrders: (chosen) => chosen.filter((status) => statusesInOrders.includes(status)),
  }),
  condition('errorTypes', 'error-type', {
    ...codes(errorTypes),
    ...inWords('admin/order-integrations.page.filter-error', errorTypeLabelId),
    serve: (chosen) => ({ errorTypes: chosen }),
  }),
  condition('actors', 'actor', {
    ...codes(actors),
    ...inWords(`${APP}.actor`, actorLabelId),
    serve: (chosen) => ({ actors: chosen }),
  }),
  condition('marketplaces', 'marketplace', {
    parse: (text) => text.split(','),
    write: (ids) => ids.join(','),
    serve: (marketplaces) => ({ marketplaces }),
    inOrders: true,
    labelId: `${APP}.marketplace`,
    say: (_, ids, known) => list(ids.map(known.marketplace)),
  }),
  condition('issueId', 'issue', {
    ...plain,
    serve: (issueId) => ({ issueId }),
    labelId: `${APP}.cause`,
    say: (_intl, _id, known) => known.cause,
    isOfOpenOrders: true,
  }),
  condition('issueStates', 'state', {
    ...codes<IssueState>(everyIssueState),
    ...inWords<IssueState>(`${APP}.issue-state`, (state) => `${APP}.issue-state-${toKebab(state)}`),
    serve: (issueStates) => ({ issueStates }),
    isOfOpenOrders: true,
  }),
  condition('assignee', 'assignee', {
    ...plain,
    serve: (assignee) => (assignee === NOBODY ? { unassigned: true } : { assignee }),
    labelId: `${APP}.assignee`,
    say: describeAssignee,
    isOfOpenOrders: true,
  }),
  condition('shipBy', 'ship-by', {
    ...period('shipBy', 'ship-by'),
    serve: (shipBy) => ({ shipBy }),
  }),
  condition('processed', 'processed', {
    ...period('processed', 'processed'),
    serve: (processedAt) => ({ processedAt }),
  }),
  condition('placed', 'placed', {
    ...period('placed', 'placed'),
    serve: (createdAt) => ({ createdAt }),
    inOrders: true,
  }),
  condition('value', 'value', {
    parse: parseValue,
    write: (value) => `${value.currency}-${writeRange(value)}`,
    serve: ({ currency, min, max }) => ({ currency, valueMin: min, valueMax: max }),
    labelId: `${APP}.value`,
    say: describeValue,
    isOfOpenOrders: true,
  }),
  condition('age', 'age', {
    parse: parseRange,
    write: writeRange,
    serve: ({ min, max }) => ({ olderThanHours: min, youngerThanHours: max }),
    labelId: `${APP}.age`,
    say: describeAge,
  }),
  condition('all', 'orders', {
    parse: (text) => (text === 'all' ? true : undefined),
    write: () => 'all',
    serve: () => ({ openOnly: false }),
    inOrders: true,
    labelId: `${APP}.orders`,
    say: ({ formatMessage }) => formatMessage({ id: `${APP}.orders-all` }),
  }),
  condition('closed', 'closed', {
    ...plain,
    serve: closedBy,
    labelId: `${APP}.closed`,
    say: describeClosed,
  }),
]
