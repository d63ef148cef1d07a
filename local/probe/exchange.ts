// What goes to VTEX and what comes back, and how much of it may be shown: no token, and of an answer its shape alone.

export interface Call {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'DELETE'
  readonly host: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Values of the query that are the store's own, or secret: shown by their names alone. */
  readonly hidden?: readonly string[]
}

export interface Answered {
  readonly call: Call
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** A request and its answer as the report shows them. */
export interface Shown {
  readonly request: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly shape: unknown
}

const shownHeaders = ['content-type', 'rest-content-range', 'rest-content-total', 'retry-after']
const mostKeys = 40
/** Keys of another form may be values: e-mails, names, order IDs. */
const fieldName = /^[A-Za-z_]\w{0,39}$/

/** Field names and types, and of a list its first entry's: what an answer looks like without what it says. */
const shapeOf = (body: unknown, depth = 0): unknown => {
  if (body === undefined) return 'empty'
  if (body === null || typeof body === 'boolean') return body
  if (typeof body !== 'object') return typeof body
  if (depth > 3) return '…'
  if (Array.isArray(body)) {
    return body.length === 0 ? [] : [`${body.length} of`, shapeOf(body[0], depth + 1)]
  }
  const entries = Object.entries(body)
  const shown = entries.filter(([name]) => fieldName.test(name)).slice(0, mostKeys)
  const rest = entries.length - shown.length
  return {
    ...Object.fromEntries(shown.map(([name, value]) => [name, shapeOf(value, depth + 1)])),
    ...(rest === 0 ? {} : { '…': `${rest} more` }),
  }
}

const queryOf = ({ query = {}, hidden = [] }: Call): string => {
  const parts = Object.entries(query).map(
    ([name, value]) => `${name}=${hidden.includes(name) ? '***' : value}`,
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

export const shownOf = ({ call, status, headers, body }: Answered): Shown => ({
  request: `${call.method} https://${call.host}${call.path}${queryOf(call)}`,
  status,
  headers: Object.fromEntries(
    shownHeaders.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value.split(';')[0] ?? '']]
    }),
  ),
  shape: shapeOf(body),
})
