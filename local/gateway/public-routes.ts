// VTEX's edge finds a public route by its path pattern and tells the service which one it was, and with which
// parameters, in two headers.
import type { ServiceDescription } from '../manifest'
import { toRoutePattern } from '../route-pattern'

export interface PublicRoute {
  readonly id: string
  readonly params: Readonly<Record<string, string>>
  /** Whether only whom the route's policies name may call it. */
  readonly isGuarded: boolean
}

export type FindPublicRoute = (pathname: string) => PublicRoute | undefined

const decode = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

const decodeAll = (
  groups: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined => {
  const decoded = Object.entries(groups).map(([name, value]) => [name, decode(value)] as const)
  return decoded.some(([, value]) => value === undefined)
    ? undefined
    : Object.fromEntries(decoded.map(([name, value]) => [name, value ?? '']))
}

export const createPublicRoutes = (
  service: Pick<ServiceDescription, 'routes'>,
): FindPublicRoute => {
  const patterns = Object.entries(service.routes)
    .filter(([, route]) => route.public === true)
    .map(([id, route]) => ({
      id,
      pattern: toRoutePattern(route.path),
      isGuarded: route.access === 'authorized',
    }))
  return (pathname) => {
    for (const { id, pattern, isGuarded } of patterns) {
      const match = pattern.exec(pathname)
      const params = match && decodeAll({ ...match.groups })
      if (params) return { id, params, isGuarded }
    }
    return undefined
  }
}
