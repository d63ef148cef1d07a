import { SchedulerClient } from '../../clients/scheduler/client'
import { anIOContext } from '../../testing/io-context'
import { aFault, anAppToken, control, noFaults } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { createVtexScheduleRegistry } from './vtex-schedule-registry'

const sandbox = useSandbox()
let token: string

beforeAll(async () => {
  token = await anAppToken(sandbox, 'demostore')
})
beforeEach(async () => {
  await set({ schedulerPath: 'account', unchangedScheduleStatus: 304, shortestPeriodMinutes: 1 })
  await noFaults(sandbox)
  await control(sandbox, { method: 'DELETE', path: 'scheduler/schedules' })
})

const set = (body: object) => control(sandbox, { method: 'PUT', path: 'settings', body })

const schedules = () => control(sandbox, { method: 'GET', path: 'scheduler/schedules' })

const save = (different: object = {}) =>
  createVtexScheduleRegistry(
    new SchedulerClient(anIOContext('demostore', token)),
    'demostore',
  ).save({
    id: 'order-integrations',
    url: 'https://demostore.myvtex.com/_v/private/order-integrations/scheduled-tick',
    headers: { 'x-key': 'sesame' },
    everyMinutes: 1,
    endsAt: '2099-01-01T00:00:00.000Z',
    ...different,
  })

describe('the registry of schedules', () => {
  it.each(['account', 'app'])('is reached where the path names the %s', async (schedulerPath) => {
    await set({ schedulerPath })

    expect(await save()).toEqual({ ok: true, value: undefined })
    expect(await schedules()).toMatchObject([
      {
        account: 'demostore',
        workspace: 'master',
        schedule: {
          id: 'order-integrations',
          request: { method: 'POST', headers: { 'x-key': 'sesame' } },
          scheduler: { expression: '* * * * *' },
        },
      },
    ])
  })

  it.each([304, 200])('takes %s for a schedule that stands already', async (status) => {
    await set({ unchangedScheduleStatus: status })
    await save()

    expect(await save()).toEqual({ ok: true, value: undefined })
  })

  it('says with the words of the platform why it refuses', async () => {
    await set({ shortestPeriodMinutes: 5 })

    expect(await save()).toMatchObject({
      error: {
        reason: 'refused',
        status: 400,
        text: 'Invalid schedule: the period is shorter than 5 minutes',
      },
    })
    expect(await save({ everyMinutes: 5 })).toMatchObject({ ok: true })
  })

  it.each([
    [403, { Message: 'Forbidden' }, 'unauthorised', 'Forbidden', false],
    [503, '<html>Bad gateway</html>', 'server-error', undefined, true],
    [400, { error: { message: 'No  such\nworkspace' } }, 'refused', 'No such workspace', false],
  ])('tells %s apart', async (status, body, reason, text, retryable) => {
    const fault = { path: '/api/scheduler/*', status, body }
    await aFault(sandbox, fault)

    expect(await save()).toMatchObject({ error: { reason, status, text, retryable } })
  })
})
