import { defaultSettings } from '../../sandbox/core/settings'
import { startSandbox, type TestSandbox } from '../../sandbox/testing/start-sandbox'
import type { Report } from './report'
import { runProbe, type ProbeOptions } from './run-probe'
import { leftovers } from './testing/leftovers'

// An account, or a right, that goes while the probe asks: it says so, and loses sight of nothing that it wrote.

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startSandbox('--orders', '20')
  await sandbox.set({ ...defaultSettings, searchLagMs: 0, lockHoldMs: 5 })
})
afterAll(() => sandbox.stop())
afterEach(() => sandbox.control('DELETE', 'faults'))

interface Told {
  readonly report?: Report
  readonly sentence?: string
  readonly isShown: boolean
}

const probe = async (options: Partial<ProbeOptions> = {}): Promise<Told> => {
  let isShown = false
  const asking = runProbe({
    account: 'demostore',
    workspace: undefined,
    token: await sandbox.userToken('owner'),
    at: `http://127.0.0.1:${sandbox.port}`,
    scratch: true,
    paceMs: 0,
    afterRemoving: () => (isShown = true),
    ...options,
  })
  return asking.then(
    (report) => ({ report, isShown }),
    (error: unknown) => ({ sentence: String(error), isShown }),
  )
}

const fault = (settings: object) => sandbox.control('POST', 'faults', settings)

it('removes by id what it wrote, whatever is answered about its schema', async () => {
  await fault({ path: 'schemas/probe', method: 'GET', status: 404, times: 2 })

  expect((await probe()).isShown).toBe(true)
  await sandbox.control('DELETE', 'faults')
  expect(await leftovers(sandbox)).toEqual([])
})

it.each([
  [404, 'There is no account demostore'],
  [401, 'sign in anew (vtex login demostore)'],
])('an account that answers %i from half-way on', async (status, words) => {
  const beforeWriting = async (): Promise<void> => {
    for (const path of ['/api/oms/*', '/api/license-manager/*', '/api/logistics/*']) {
      await fault({ path, status })
    }
    await fault({ path: 'orderops_probe', method: 'DELETE', status })
  }
  const { sentence, isShown } = await probe({ beforeWriting })
  await sandbox.control('DELETE', 'faults')

  expect([sentence, isShown]).toEqual([expect.stringContaining(words), false])
  expect(sentence).toContain('may still be there')
  expect(await leftovers(sandbox)).not.toEqual([])
  expect((await probe()).isShown).toBe(true)
  expect(await leftovers(sandbox)).toEqual([])
})

it('a removal that is answered with 404 for what was written shows nothing', async () => {
  await fault({ path: 'documents/probe-row-7', method: 'DELETE', status: 404 })
  const { sentence, isShown } = await probe()

  expect([sentence, isShown]).toEqual([expect.stringContaining('probe-row-7 answered 404'), false])
  await sandbox.control('DELETE', 'faults')
  expect((await probe()).isShown).toBe(true)
  expect(await leftovers(sandbox)).toEqual([])
})

it('a 401 to one question alone does not stop it', async () => {
  await fault({ path: '/api/catalog_system/*', status: 401 })

  expect((await probe({ scratch: false })).report).toBeDefined()
})

it.each([404, 410])(
  'a store whose orders have other paths (%i) is asked all else',
  async (status) => {
    await fault({ path: '/api/oms/*', status })
    const { report } = await probe({ scratch: false })
    const verdictOf = (id: string) => report?.findings.find((each) => each.id === id)?.verdict

    expect(verdictOf('orders.paths')).toBe('the other reading')
    expect(verdictOf('store.catalog')).toBe('holds')
  },
)

it.each([
  [{ status: 302, headers: { location: '/login' } }, 'sent on to another address'],
  [{ status: 200, body: '<html>' }, 'something else than a list'],
])('no list at the first question: %j', async (answer, words) => {
  await fault({ path: '/api/oms/pvt/orders', ...answer })

  expect((await probe({ scratch: false })).sentence).toContain(words)
})
