import type { Context } from '../context'

/** A parameter of the route's path; empty where the platform sent none. */
export const routeParameter = (context: Context, name: string): string => {
  const value = context.vtex.route.params[name]
  return typeof value === 'string' ? value : ''
}

/** A parameter of the query; the first one where it is repeated. */
export const queryText = (context: Context, name: string): string | undefined => {
  const value = context.query[name]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : undefined
}
