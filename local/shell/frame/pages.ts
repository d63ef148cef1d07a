import routes from 'admin-routes'
import type { PageComponent } from 'admin-routes'
import { toRoutePattern } from '../../route-pattern'

export interface Page {
  readonly Component: PageComponent | undefined
  readonly params: Readonly<Record<string, string>>
}

// A part that is not well encoded stands for itself: there is no such order, and the page says so.
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const matchPage = (pathname: string): Page => {
  for (const { path, Component } of routes) {
    const match = toRoutePattern(path).exec(pathname)
    if (!match) continue
    const params = Object.entries(match.groups ?? {})
    return {
      Component,
      params: Object.fromEntries(params.map(([name, value]) => [name, decode(value)])),
    }
  }
  return { Component: undefined, params: {} }
}

export const pathOfPage = (id: string, params: Readonly<Record<string, string>>): string => {
  const route = routes.find((each) => each.id === id)
  if (!route) throw new Error(`admin/routes.json has no page ${id}.`)
  return route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
