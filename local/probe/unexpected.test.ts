import { defaultSettings } from '../../sandbox/core/settings'
import { startSandbox, type TestSandbox } from '../../sandbox/testing/start-sandbox'
import type { Report } from './report'
import { runProbe } from './run-probe'

// Answers that nobody named: each is shown, and taken for no reading.

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startSandbox('--orders', '20')
  await sandbox.set({ ...defaultSettings, searchLagMs: 0, lockHoldMs: 5 })
})
afterAll(() => sandbox.stop())
afterEach(() => sandbox.control('DELETE', 'faults'))

const probeWith = async (faults: readonly object[], scratch: boolean): Promise<Report> => {
  const token = await sandbox.userToken('owner')
  for (const fault of faults) await sandbox.control('POST', 'faults', fault)
  return runProbe({
    ...{ account: 'demostore', workspace: undefined, token, scratch, paceMs: 0 },
    at: `http://127.0.0.1:${sandbox.port}`,
    searchPatienceMs: 50,
  })
}

const verdictsOf = ({ findings }: Report, ids: readonly string[]): readonly string[] =>
  ids.map((id) => findings.find((each) => each.id === id)?.verdict ?? '')

it.each([500, 401, 403])('%i for an order that is none is another answer', async (status) => {
  const report = await probeWith([{ path: 'order-of-a-probe-01', status }], false)

  expect(verdictsOf(report, ['orders.unknown'])).toEqual(['another answer'])
})

it('a list of no orders tells nothing about orders', async () => {
  const report = await probeWith(
    [{ path: '/api/oms/pvt/orders', status: 200, body: { list: [] } }],
    false,
  )
  const ids = ['orders.statuses', 'orders.ordersBeyondLimit', 'orders.newest-first']

  expect(verdictsOf(report, ids)).toEqual(ids.map(() => 'cannot be told'))
})

const written = [
  'master-data.failedCondition',
  'master-data.conditionOnMissingDocument',
  'master-data.patch-not-required',
  'master-data.unchanged-before-condition',
]

it.each([
  [[{ path: 'documents/probe-condition', method: 'GET', status: 500 }], [0, 1]],
  [[{ path: 'documents/probe-condition', method: 'PUT', status: 403 }], [0, 1]],
  [
    [
      { path: 'documents/probe-created', method: 'PATCH', status: 500 },
      { path: 'documents/probe-same-with', method: 'PUT', status: 403 },
    ],
    [2, 3],
  ],
])('a write or a read that fails is another answer: %j', async (faults, which) => {
  const report = await probeWith(faults, true)
  const ids = written.filter((_, n) => which.includes(n))

  expect(verdictsOf(report, ids)).toEqual(ids.map(() => 'another answer'))
  expect(JSON.stringify(report.findings)).not.toContain('changed all the same')
})

const searched = [
  'master-data.whereWithoutSchema',
  'master-data.textMatch',
  'master-data.unsortedPages',
  'master-data.not-indexed',
  'master-data.operators',
  'master-data.times-as-text',
  'master-data.range-beyond',
]

it.each([
  [{ status: 500 }, 'another answer'],
  [{ status: 404 }, 'another answer'],
  [{ status: 200, body: [] }, 'cannot be told'],
])('a search that answers %j: %s', async (answer, verdict) => {
  const report = await probeWith([{ path: 'orderops_probe/search', ...answer }], true)

  expect(verdictsOf(report, searched)).toEqual(searched.map(() => verdict))
  expect(report.readings).not.toHaveProperty('textMatch')
})
