import { z } from 'zod'

import { forgetOldRequests } from '../../application/resends/forget-old-requests'
import { ResendMemory } from '../../application/resends/resend-memory'
import { readQueue } from '../../application/resends/resend-queues'
import type { DocumentKind } from '../../domain/document-kind'
import { emptyQueue, resendQueueDocuments } from '../../domain/resends/resend-queue'
import { failure, success } from '../../lib/result'
import { describeCollection } from '../../ports/collection.contract'
import { aClock } from '../../testing/builders'
import { describeUnderReadings, useMasterData } from '../../testing/master-data'
import { createMasterDataCollection } from './collection'

type Content = Readonly<Record<string, number>>

const kind: DocumentKind<Content> = {
  entity: { name: 'orderops_settings' },
  label: 'numbers',
  mark: 'numbers',
  parse: (document) => z.object({ numbers: z.record(z.number()) }).parse(document).numbers,
  fieldsOf: (numbers) => ({ numbers }),
  isForGood: true,
}

const masterData = useMasterData()
const { fault, noFaults } = masterData
let workspaces = 0

beforeEach(() => {
  workspaces += 1
})
afterEach(noFaults)

const replica = () => createMasterDataCollection(masterData.replica(`numbers${workspaces}`), kind)

const documentPath = '/api/dataentities/orderops_settings/documents/*'

const adding = (name: string, value: number) => (current: Content | undefined) =>
  success({ ...current, [name]: value })

describeUnderReadings(masterData, () => {
  describeCollection('Master Data', (of) => {
    const seenBy = (workspace: string) =>
      createMasterDataCollection(masterData.replica(`${workspace}${workspaces}`), of)
    return {
      collection: seenBy('test'),
      otherReplica: seenBy('test'),
      stranger: seenBy('stranger'),
    }
  })

  describe('a document', () => {
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

    it('is not merged over by work that goes on from a wrong "not found"', async () => {
      const one = replica()
      const other = replica()
      await one.merge('kept', { a: 1 })
      await one.read('kept')
      await fault({ method: 'GET', path: documentPath, status: 404 })
      const read = [await one.read('kept'), await other.read('kept')]
      await noFaults()
      const merged = await other.merge('kept', { b: 2 })

      // Who saw it knows better.
      expect(read[0]).toMatchObject({ ok: false, error: { reason: 'unexpected-shape' } })
      expect(read[1]).toEqual(success(undefined))
      expect(merged).toMatchObject({ ok: false, error: { reason: 'unexpected-shape' } })
      expect(await other.read('kept')).toEqual(success({ a: 1 }))
      expect(await other.merge('kept', { a: 8 })).toEqual(success(undefined))
      expect(await one.read('kept')).toEqual(success({ a: 8 }))
    })

    it('is no success while nothing that is written stays', async () => {
      const documents = replica()
      await documents.change('never', adding('a', 1))
      await fault({ method: 'PUT', path: documentPath, status: 204 })

      expect(await documents.change('never', adding('b', 2))).toEqual(failure({ kind: 'conflict' }))
    })
  })
})

it('lets a replica read the queue of a connector that fetched nothing for days', async () => {
  const clock = aClock()
  const queues = masterData.replica(`queues${workspaces}`)
  const resendQueues = createMasterDataCollection(queues, resendQueueDocuments)
  const dependencies = { clock, resendQueues, memory: { resends: new ResendMemory() } }
  await resendQueues.put('AMZ', { ...emptyQueue('AMZ'), fetchedAt: clock.now() })
  expect(await readQueue(dependencies, 'AMZ')).toMatchObject({ ok: true })
  clock.advance(2 * 86_400_000)
  expect(await forgetOldRequests(dependencies)).toMatchObject({ ok: true })
  expect(await readQueue(dependencies, 'AMZ')).toMatchObject({ ok: true })
})
