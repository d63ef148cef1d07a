import type { Handler, Project } from '../project'
import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { serviceRules as rules } from './service'

const { service, serviceKeys } = aProject()

const route: Handler = {
  path: '/_v/private/an-app/receive',
  public: true,
  rateLimitPerReplica: { perMinute: 100, concurrent: 10 },
}

const withRoute = (receive: Handler): Partial<Project> => ({
  service: { ...service, routes: { receive } },
})

describeRules(rules, {
  handlersAreDescribed: [
    {
      planted: { serviceKeys: { ...serviceKeys, events: ['changed'] } },
      says: 'describe events.changed',
    },
    { planted: { serviceKeys: { ...serviceKeys, routes: [] } }, says: 'serve routes.receive' },
  ],
  handlersHaveRateLimits: [
    {
      planted: withRoute({ ...route, rateLimitPerReplica: undefined }),
      says: 'give routes.receive a rateLimitPerReplica',
    },
    {
      planted: withRoute({ ...route, rateLimitPerReplica: { perMinute: 100 } }),
      says: 'perMinute and concurrent',
    },
    {
      planted: { service: { ...service, events: { changed: {} } } },
      says: 'give events.changed',
    },
  ],
  publicRoutesAreNotCached: [
    { planted: withRoute({ ...route, path: '/an-app/receive' }), says: '/_v/private/' },
  ],
  privateRoutesSayWhoMayCall: [
    { planted: withRoute({ ...route, public: false }), says: 'nobody may call it' },
  ],
  serviceFitsThePlatform: [
    {
      planted: { service: { ...service, timeout: 5000 } },
      says: 'timeout is between 1 and 60, not 5000',
    },
  ],
})
