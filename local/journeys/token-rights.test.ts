import { runProbe } from '../probe/run-probe'
import type { Report } from '../probe/report'
import { World, type User } from './world'

// What only an installed app can answer, asked by the probe through the app's own route.

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

const tokenOf = async (user: User): Promise<string> =>
  (await world.cookie(user, 'demostore')).replace('VtexIdclientAutCookie=', '')

const probe = async (user: User, scratch = false): Promise<Report> =>
  runProbe({
    account: 'demostore',
    workspace: 'probing',
    token: await tokenOf(user),
    at: world.host.url,
    scratch,
    paceMs: 0,
  })

const askRoute = async (user: User, workspace: string): Promise<Response> =>
  fetch(
    `${world.host.url}/_v/private/order-integrations/token-rights?an=demostore&workspace=${workspace}`,
    { headers: { VtexIdclientAutCookie: await tokenOf(user) } },
  )

it.each([
  { affiliatesForApps: 'with-policy', templateCreation: 'allows', schedulerPath: 'account' },
  { affiliatesForApps: 'refuses', templateCreation: 'refuses', schedulerPath: 'app' },
])('the app answers what its token may do: %j', async (played) => {
  await world.control('PUT', 'settings', played)
  await world.control('DELETE', 'scheduler/schedules')
  const { readings, findings } = await probe('owner', true)

  expect(readings).toMatchObject(played)
  expect(findings.find(({ id }) => id === 'sign-in.granted-for-apps')).toMatchObject({
    verdict: 'holds',
  })
  expect(await world.schedules()).toEqual([])
})

it('the app tells nobody who may not change its settings, and nobody in master', async () => {
  expect((await askRoute('viewer', 'probing')).status).toBe(403)
  const refused = await askRoute('owner', 'master')

  expect([refused.status, await refused.json()]).toEqual([
    403,
    { error: { code: 'NOT_ALLOWED', message: expect.stringContaining('development workspace') } },
  ])
  expect(
    (await probe('viewer')).findings.find(({ id }) => id === 'mail.templateCreation'),
  ).toMatchObject({
    verdict: 'cannot be told',
    answer: expect.stringContaining('right to change its settings'),
  })
})

it('a probe that only reads makes the app read, and write to nobody', async () => {
  await world.control('DELETE', 'requests')
  const { findings } = await probe('owner')
  const sent = await world.requests()

  expect(sent).not.toEqual([])
  // VTEX ID is asked with a POST who the person is.
  expect(sent.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
    '/api/vtexid/credential/validate',
  ])
  expect(findings.find(({ id }) => id === 'scheduler.policies')).toMatchObject({
    verdict: 'cannot be told',
    answer: 'it takes --scratch',
  })
})

it.each([
  [{ path: '/api/scheduler', status: 500 }, 'another answer'],
  [{ path: '/api/scheduler', status: 200 }, 'another answer'],
  [{ path: '/api/scheduler', drop: true }, 'another answer'],
  [{ path: '/api/scheduler/probing/demostore', status: 403 }, 'the other reading'],
])('what the scheduler answers is not forced into a reading: %j', async (fault, verdict) => {
  await world.control('PUT', 'settings', { schedulerPath: 'account' })
  await world.faults(fault)
  const { findings } = await probe('owner', true)
  await world.noFaults()

  expect(findings.find(({ id }) => id === 'scheduler.policies')).toMatchObject({ verdict })
})
