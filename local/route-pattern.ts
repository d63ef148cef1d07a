// The path patterns of service.json and of admin/routes.json: `:name` stands for one segment, `*` for anything.

const escapeForPattern = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

export const toRoutePattern = (path: string): RegExp => {
  const segments = path
    .split('/')
    .map((segment) =>
      segment.startsWith(':')
        ? `(?<${segment.slice(1)}>[^/]+)`
        : escapeForPattern(segment).replace(/\*/g, '.*'),
    )
  return new RegExp(`^${segments.join('/')}/?$`)
}
