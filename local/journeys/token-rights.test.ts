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

const probe = async (user: User): Promise<Report> =>
  runProbe({
    account: 'demostore',
    workspace: 'probing',
    token: await tokenOf(user),
    at: world.host.url,
    scratch: false,
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
  const { readings, findings } = await probe('owner')

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
