import { isDeepStrictEqual } from 'node:util'
import { accountOf, authorize } from '../../core/authorize'
import type { Clock } from '../../core/clock'
import { json, noContent, parseJson, type Answer, type Service } from '../../core/http'
import type { SettingsHolder } from '../../core/settings'
import type { Tokens } from '../../core/tokens'
import { parseExpression, shortestPeriod } from './cron'
import { scheduleSchema, type Schedules, type StoredSchedule } from './schedules'

interface SchedulerParts {
  readonly tokens: Tokens
  readonly settings: SettingsHolder
  readonly clock: Clock
  readonly schedules: Schedules
}

const path = /^\/api\/scheduler\/([^/]+)\/([^/]+)(?:\/([^/]+))?\/?$/
const notFound = json(404, { Message: 'Not Found' })
const refuse = (why: string): Answer => json(400, { Message: `Invalid schedule: ${why}` })

/**
 * VTEX's scheduler, which no reference documents: what it takes is what public apps of VTEX send. An app whose name is
 * not that of the account stands in the path where `schedulerPath` says so.
 */
export function createScheduler(parts: SchedulerParts): Service {
  return {
    name: 'Scheduler',
    serves: (request) =>
      request.host.endsWith('.vtexcommercestable.com.br') && path.test(request.path),
    answer: async (request) => {
      const authorized = authorize(parts.tokens, request, accountOf(request))
      if (!authorized.ok) return authorized.error
      const { account } = authorized.value
      const [, , workspace = '', owner = '', id] = request.segments
      if (request.query.get('version') !== '4') return notFound
      if (owner !== (parts.settings.current().schedulerPath === 'account' ? account : appName)) {
        return notFound
      }
      const place = { account, workspace }
      if (id === undefined) {
        return request.method === 'PUT' ? save(parts, place, parseJson(request.body)) : notFound
      }
      const known = parts.schedules.find(place, id)
      if (known === undefined) return notFound
      if (request.method === 'GET') return json(200, known.schedule)
      if (request.method !== 'DELETE') return notFound
      await parts.schedules.remove(place, id)
      return noContent
    },
  }
}

/** Here the only app there is. */
const appName = 'order-integrations'

async function save(
  { schedules, settings, clock }: SchedulerParts,
  place: Pick<StoredSchedule, 'account' | 'workspace'>,
  body: unknown,
): Promise<Answer> {
  const { shortestPeriodMinutes, unchangedScheduleStatus, schedules: keeping } = settings.current()
  const parsed = scheduleSchema.safeParse(body)
  if (!parsed.success) return refuse(parsed.error.issues[0]?.path.join('.') || 'the body')
  const schedule = parsed.data
  const { uri } = schedule.request
  if (!isOfStore(new URL(uri), place)) return refuse('request.uri is not of this store')
  const isDue = parseExpression(schedule.scheduler.expression)
  if (isDue === undefined) return refuse('scheduler.expression')
  if (shortestPeriod(isDue) < shortestPeriodMinutes) {
    return refuse(`the period is shorter than ${shortestPeriodMinutes} minutes`)
  }
  if (Date.parse(schedule.scheduler.endDate) <= clock.now()) return refuse('scheduler.endDate')
  const stored = { ...place, schedule }
  if (isDeepStrictEqual(schedules.find(place, schedule.id), stored)) {
    return unchangedScheduleStatus === 304 ? { status: 304 } : json(200, schedule)
  }
  // A schedule that is taken and never called: only who was to be called can tell.
  if (keeping === 'kept') await schedules.put(stored)
  return json(200, schedule)
}

/** Whether an address is of the store, in the workspace whose scheduler this is. */
function isOfStore(
  { protocol, hostname }: URL,
  { account, workspace }: Pick<StoredSchedule, 'account' | 'workspace'>,
): boolean {
  const hosts = [`${workspace}--${account}.myvtex.com`]
  if (workspace === 'master') hosts.push(`${account}.myvtex.com`)
  return protocol === 'https:' && hosts.includes(hostname)
}
