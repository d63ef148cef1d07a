import type { Handler, Project, Rule } from '../project'

const kinds = ['routes', 'events'] as const

const handlersOf = ({ service }: Project): readonly (readonly [string, Handler])[] =>
  kinds.flatMap((kind) =>
    Object.entries(service[kind] ?? {}).map(
      ([key, handler]) => [`${kind}.${key}`, handler] as const,
    ),
  )

/** A handler that service.json lacks ends the runtime at its start; one that only service.json has answers nothing. */
const handlersAreDescribed: Rule = ({ service, serviceKeys }) =>
  kinds.flatMap((kind) => {
    const described = Object.keys(service[kind] ?? {})
    return [
      ...serviceKeys[kind]
        .filter((key) => !described.includes(key))
        .map((key) => `node/service.json: describe ${kind}.${key}, which node/index.ts serves.`),
      ...described
        .filter((key) => !serviceKeys[kind].includes(key))
        .map((key) => `node/index.ts: serve ${kind}.${key}, which node/service.json describes.`),
    ]
  })

/** Without one, a flood on a route starves GraphQL. */
const handlersHaveRateLimits: Rule = (project) =>
  handlersOf(project)
    .filter(([, { rateLimitPerReplica: limit }]) => !limit?.perMinute || !limit.concurrent)
    .map(
      ([name]) =>
        `node/service.json: give ${name} a rateLimitPerReplica with perMinute and concurrent.`,
    )

/** Other prefixes are cached at the edge, and cookies do not pass. */
const publicRoutesAreNotCached: Rule = ({ service }) =>
  Object.entries(service.routes ?? {})
    .filter(([, route]) => route.public === true && !route.path?.startsWith('/_v/private/'))
    .map(([key]) => `node/service.json: begin the path of routes.${key} with /_v/private/.`)

const privateRoutesSayWhoMayCall: Rule = ({ service }) =>
  Object.entries(service.routes ?? {})
    .filter(([, route]) => route.public !== true && (route.policies ?? []).length === 0)
    .map(
      ([key]) =>
        `node/service.json: routes.${key} is private and has no policies: nobody may call it.`,
    )

// https://developers.vtex.com/docs/guides/vtex-io-documentation-service, read 2026-11-23.
const limits = {
  memory: [1, 1024],
  timeout: [1, 60],
  ttl: [10, 60],
  minReplicas: [2, 40],
  maxReplicas: [5, 40],
  workers: [1, 4],
} as const

const names = ['memory', 'timeout', 'ttl', 'minReplicas', 'maxReplicas', 'workers'] as const

const serviceFitsThePlatform: Rule = ({ service }) =>
  names.flatMap((name) => {
    const [least, most] = limits[name]
    const value = service[name]
    return value === undefined || (value >= least && value <= most)
      ? []
      : [`node/service.json: ${name} is between ${least} and ${most}, not ${value}.`]
  })

export const serviceRules = {
  handlersAreDescribed,
  handlersHaveRateLimits,
  publicRoutesAreNotCached,
  privateRoutesSayWhoMayCall,
  serviceFitsThePlatform,
}
