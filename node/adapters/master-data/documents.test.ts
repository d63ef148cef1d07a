import { z } from 'zod'

import { createSandbox, type Sandbox } from '../../../sandbox'
import { MasterDataClient } from '../../clients/master-data/client'
import { failure, success } from '../../lib/result'
import { anIOContext } from '../../testing/io-context'
import { masterDataReadings, settingsOfReading } from '../../testing/master-data-readings'
import { anAppToken, control } from '../../testing/sandbox'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { settings } from './entities'
import { createMasterDataKnowledge } from './master-data'

type Content = Readonly<Record<string, number>>

const kind: DocumentKind<Content> = {
  entity: settings,
  label: 'numbers',
  mark: 'numbers',
  parse: (document) => z.object({ numbers: z.record(z.number()) }).parse(document).numbers,
  fieldsOf: (numbers) => ({ numbers }),
  isForGood: true,
}

let sandbox: Sandbox
let token: string
let workspaces = 0

beforeAll(async () => {
  sandbox = await createSandbox({ orders: 0 })
  process.env.http_proxy = sandbox.url
  token = await anAppToken(sandbox, 'demostore')
})
afterAll(async () => {
  delete process.env.http_proxy
  await sandbox.close()
})

const replica = () =>
  createDocuments(
    {
      client: new MasterDataClient(anIOContext('demostore', token)),
      scope: { account: 'demostore', workspace: `numbers${workspaces}` },
      knowledge: createMasterDataKnowledge(),
    },
    kind,
  )

const fault = (body: object) => control(sandbox, { method: 'POST', path: 'faults', body })
const noFaults = () => control(sandbox, { method: 'DELETE', path: 'faults' })
const documentPath = '/api/dataentities/orderops_settings/documents/*'

const adding = (name: string, value: number) => (current: Content | undefined) =>
  success({ ...current, [name]: value })

const rounds = 20

beforeEach(() => {
  workspaces += 1
})
afterEach(noFaults)

describe.each(masterDataReadings)('where $name, a document', (reading) => {
  beforeAll(() => {
    const body = settingsOfReading(reading)
    return control(sandbox, { method: 'PUT', path: 'settings', body })
  })

  it('is not there before it is changed, and then is as it was changed', async () => {
    const documents = replica()
    const before = await documents.read('one')
    const changed = await documents.change('one', adding('a', 1))

    expect(before).toEqual(success(undefined))
    expect(changed).toEqual(success({ a: 1 }))
    expect(await replica().read('one')).toEqual(success({ a: 1 }))
    expect(await documents.read('other')).toEqual(success(undefined))
  })

  it('keeps what two replicas write at once, the first time and every time after', async () => {
    const [one, other] = [replica(), replica()]
    let kept = 0
    for (let round = 0; round < rounds; round += 1) {
      const name = `race-${round % 2}`
      const [left, right] = await Promise.all([
        one.change(name, adding(`left${round}`, round)),
        other.change(name, adding(`right${round}`, round)),
      ])
      const stored = await replica().read(name)
      const holds = stored.ok && Object.keys(stored.value ?? {})
      if (left.ok && right.ok && holds) {
        kept += Number(holds.includes(`left${round}`) && holds.includes(`right${round}`))
      }
    }

    expect(kept).toBe(rounds)
  })

  it('keeps what many write at once in one replica', async () => {
    const documents = replica()
    const names = Array.from({ length: 35 }, (_, index) => `n${index}`)
    await Promise.all(names.map((name) => documents.change('many', adding(name, 1))))
    const stored = await documents.read('many')

    expect(stored.ok && Object.keys(stored.value ?? {}).sort()).toEqual([...names].sort())
  })

  it('tells the second of two that a limit leaves room for one', async () => {
    const oneOnly = (name: string) => (current: Content | undefined) =>
      current === undefined ? success({ [name]: 1 }) : failure('full' as const)
    const results = await Promise.all([
      replica().change('limit', oneOnly('a')),
      replica().change('limit', oneOnly('b')),
    ])

    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual(failure('full'))
  })

  it.each([
    { status: 404 },
    { status: 204 },
    { status: 200, body: null },
    { status: 200, body: '' },
  ])('loses nothing where a read before a change is answered %j, once', async (answer) => {
    await replica().change('kept', adding('a', 1))
    await fault({ method: 'GET', path: documentPath, times: 1, ...answer })
    const changed = await replica().change('kept', adding('b', 2))

    expect(changed).toEqual(success({ a: 1, b: 2 }))
    expect(await replica().read('kept')).toEqual(success({ a: 1, b: 2 }))
  })

  it.each([
    { status: 404 },
    { status: 204 },
    { status: 200, body: null },
    { status: 200, body: '' },
    { status: 200, body: {} },
  ])('is left alone while every read is answered %j', async (answer) => {
    const documents = replica()
    await documents.change('kept', adding('a', 1))
    await fault({ method: 'GET', path: documentPath, ...answer })
    const changes = [
      await documents.change('kept', adding('b', 2)),
      await replica().change('kept', adding('c', 3)),
    ]
    const read = await documents.read('kept')
    await noFaults()

    expect(changes).toMatchObject([{ ok: false }, { ok: false }])
    expect(read).toMatchObject({ ok: false, error: { reason: 'unexpected-shape' } })
    expect(await replica().read('kept')).toEqual(success({ a: 1 }))
  })

  it.each([
    { status: 204 },
    { status: 200, body: {} },
    { status: 201, body: { Id: 'x' } },
    { status: 304 },
    { status: 412 },
    { status: 408 },
  ])('is written although a write was answered %j and not done', async (answer) => {
    const documents = replica()
    await documents.change('lie', adding('a', 1))
    await fault({ method: 'PUT', path: documentPath, times: 1, ...answer })
    const changed = await documents.change('lie', adding('b', 2))

    // A refusal that nobody else's write explains is told, not repeated.
    expect(changed.ok).toBe(answer.status !== 412)
    expect(await replica().read('lie')).toEqual(success(changed.ok ? { a: 1, b: 2 } : { a: 1 }))
  })

  it('is no success while nothing that is written stays', async () => {
    const documents = replica()
    await documents.change('never', adding('a', 1))
    await fault({ method: 'PUT', path: documentPath, status: 204 })

    expect(await documents.change('never', adding('b', 2))).toEqual(failure({ kind: 'conflict' }))
  })
})
