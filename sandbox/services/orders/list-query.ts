import { literal } from '../../core/database'
import { json, type Answer } from '../../core/http'
import { fail, succeed, type Result } from '../../core/result'
import type { Settings } from '../../core/settings'
import type { OrderQuery } from './order-store'

const MAX_PAGES = 30
const MAX_PER_PAGE = 100
const PER_PAGE = 15

export interface ListQuery extends OrderQuery {
  readonly page: number
}

type Condition = Result<string | undefined, Answer>

/** Parameters of https://developers.vtex.com/docs/api-reference/orders-api#get-/api/oms/pvt/orders */
export function parseListQuery(
  account: string,
  query: URLSearchParams,
  settings: Settings,
): Result<ListQuery, Answer> {
  const page = wholeNumber(query.get('page'), 1)
  const limit = wholeNumber(query.get('per_page'), PER_PAGE)
  if (page === undefined || limit === undefined) return fail(refuse('page and per_page'))
  if (page > MAX_PAGES || limit > MAX_PER_PAGE) {
    if (settings.ordersBeyondLimit === 'bad-request') {
      return fail(refuse(`more than ${MAX_PAGES} pages of ${MAX_PER_PAGE}`))
    }
    const none = { conditions: ['FALSE'], orderBy: 'created_at', offset: 0, limit: 0 }
    return succeed({ account, page, ...none })
  }
  const orderBy = orderByOf(query.get('orderBy'))
  if (!orderBy) return fail(refuse('orderBy'))
  const conditions: string[] = []
  for (const condition of conditionsOf(query, settings)) {
    if (!condition.ok) return condition
    if (condition.value !== undefined) conditions.push(condition.value)
  }
  return succeed({ account, page, conditions, orderBy, offset: (page - 1) * limit, limit })
}

const refuse = (what: string): Answer => json(400, { error: { message: `Bad request: ${what}` } })

function wholeNumber(text: string | null, fallback: number): number | undefined {
  if (text === null) return fallback
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 ? number : undefined
}

const sortable: Readonly<Record<string, string>> = {
  creationDate: 'created_at',
  orderId: 'order_id',
  items: 'item_count',
  totalValue: 'total',
  origin: 'origin',
}

function orderByOf(text: string | null): string | undefined {
  const [field = '', direction = ''] = (text ?? 'creationDate,desc').split(',')
  const column = sortable[field]
  return column && /^(asc|desc)$/i.test(direction) ? `${column} ${direction}` : undefined
}

function conditionsOf(query: URLSearchParams, settings: Settings): readonly Condition[] {
  const known = [...query].filter(
    ([name]) => !neutral.includes(name) && name !== 'incompleteOrders',
  )
  return [
    // Incomplete orders show only to who asks for them.
    // https://help.vtex.com/en/tutorial/understanding-incomplete-orders
    succeed(`status IS ${query.get('incompleteOrders') === 'true' ? '' : 'NOT '}NULL`),
    ...known.map(([name, value]) => conditionOf(name, value, settings)),
  ]
}

const neutral: readonly string[] = ['an', 'page', 'per_page', 'orderBy', '_']

function conditionOf(name: string, value: string, settings: Settings): Condition {
  switch (name) {
    case 'f_affiliateId':
      return succeed(`affiliate_id = ${literal(value)}`)
    case 'f_status':
      return succeed(`status IN (${value.split(',').map(literal).join(', ')})`)
    case 'f_creationDate':
      return creationCondition(value)
    case 'q':
      return fullText(value, settings)
    default:
      return fail(refuse(`the sandbox does not serve the filter ${name}`))
  }
}

function creationCondition(value: string): Condition {
  const match = /^creationDate:\[(\S+) TO (\S+)\]$/i.exec(value)
  const [from, to] = [Date.parse(match?.[1] ?? ''), Date.parse(match?.[2] ?? '')]
  if (Number.isNaN(from) || Number.isNaN(to)) return fail(refuse('f_creationDate'))
  return succeed(`created_at BETWEEN ${from} AND ${to}`)
}

// Order id, client e-mail, document and name; the marketplace's own id is not among them.
function fullText(value: string, settings: Settings): Condition {
  if (value.includes('+')) return fail(refuse('q must not contain "+"'))
  const wanted = value.trim().toLowerCase()
  if (settings.ordersFullText === 'whole-words') {
    return succeed(`${literal(wanted)} IN (lower(order_id), lower(email))`)
  }
  return succeed(`strpos(lower(order_id || ' ' || email), ${literal(wanted)}) > 0`)
}
