import { createMemoryCollection } from '../../adapters/memory/collection'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { toAssignment, toHandling, toNote, toReason } from '../../domain/orders/to-person-word'
import {
  toAssignmentRecord,
  toHandlingRecord,
  toNoteRecord,
  toReasonRecord,
  toRecord,
} from '../../domain/orders/observed-record'
import { accountSettingsSchema } from '../../domain/settings/account-settings'
import { success } from '../../lib/result'
import { collectionsIn } from '../../document-kinds'
import type { Collection } from '../../ports/collection'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { documentSamples } from '../../testing/document-samples'
import { CallAllowance } from '../reading/call-allowance'
import { erasuresJob } from '../tick/erasures-job'
import { jobStatesIn } from '../tick/job-states'
import { sweptAgainAfterMs } from './erasures'
import { forgetPerson, knownPeople } from './forget-person'
import { memoryAccount } from '../../testing/memory-account'

const now = '2026-11-23T12:00:00.000Z'
const gone = 'gone@demostore.example'
const here = 'here@demostore.example'

const aTeam = async () => {
  const clock = aClock(now)
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
  }
  const tell = (id: string, by: string) =>
    orderIntegrations.update(aKey(id), (current) => {
      const failed = toRecord(aKey(id), anObservation({ marketplaceOrderId: id }, now))
      const reason = toReason({ at: now, by, errorType: 'CUSTOMER_DATA' })
      const handling = toHandling({ at: now, by, reason: 'OTHER', status: 'FAILED' })
      const assignment = toAssignment({ at: now, by, to: by })
      const note = toNote({ at: now, by, note: 'Asked' })
      const records = [
        toReasonRecord(aKey(id), reason),
        toHandlingRecord(aKey(id), handling),
        toAssignmentRecord(failed, assignment),
        ...(note ? [toNoteRecord(failed, note)] : []),
      ]
      return records.reduce<ReturnType<typeof observe>>(observe, observe(current, failed))
    })
  await tell('1', gone.toUpperCase())
  await tell('2', here)
  await dependencies.issueStates.put('a', {
    issueId: 'a',
    assignment: { to: gone, at: now, by: here },
    decision: { state: 'RESOLVED', at: now, by: gone, orders: 1 },
  })
  const view = { id: 'v', name: 'Mine', query: 'status=FAILED', place: 1 }
  await dependencies.savedViews.change('everybody', () =>
    success([{ ...view, query: `assignee=${gone}`, sharedBy: gone }]),
  )
  await dependencies.peopleOfPage.put('people-of-page', [{ login: gone, lastSeenAt: now }])
  await dependencies.activities.put('bucket-1', {
    number: 1,
    until: now,
    activities: [
      { at: now, by: gone, kind: 'FIXED' },
      { at: now, by: here, kind: 'ASSIGNED', assignee: gone },
    ],
  })
  for (const person of [gone, here]) {
    await dependencies.savedViews.change(person, () => success([view]))
  }
  await dependencies.settings.put(
    'account-settings',
    accountSettingsSchema.parse({ notifications: { emails: [gone, here] } }),
  )
  const everything = async () =>
    JSON.stringify([
      await orderIntegrations.read(aKey('1')),
      await orderIntegrations.read(aKey('2')),
      await dependencies.issueStates.list(),
      await dependencies.savedViews.read(gone),
      await dependencies.savedViews.read('everybody'),
      await dependencies.peopleOfPage.read('people-of-page'),
      await dependencies.activities.list(),
      await dependencies.settings.read('account-settings'),
    ]).toLowerCase()
  return { dependencies, everything }
}

/** An account that keeps a document of every kind, each in the last of its states that names the person. */
const everyKindNaming = async (person: string) => {
  const clock = aClock(now)
  const kept = new Map<string, Collection<unknown>>()
  const collections = collectionsIn((kind) => {
    const collection = createMemoryCollection(kind)
    kept.set(kind.label, collection as unknown as Collection<unknown>)
    return collection
  })
  for (const { label, check } of documentSamples) {
    await check(async (_, key, contents) => {
      const naming = contents.filter((content) => JSON.stringify(content).includes(person))
      await kept.get(label)?.put(key, naming.at(-1) ?? contents[0])
    })
  }
  const dependencies = {
    ...memoryAccount(clock),
    ...collections,
    jobStates: jobStatesIn(collections.jobStates),
    orderIntegrations: createMemoryOrderIntegrationStore(clock),
  }
  const kindsNaming = async () => {
    const labels: string[] = []
    for (const [label, collection] of kept) {
      if (JSON.stringify(await collection.list()).includes(person)) labels.push(label)
    }
    return labels
  }
  return { dependencies, kindsNaming }
}

describe('a colleague who left', () => {
  it('is named nowhere, and what they did stays', async () => {
    const { dependencies, everything } = await aTeam()

    expect(await knownPeople(dependencies)).toEqual(success([gone, here]))
    expect(await forgetPerson(dependencies, { login: ` ${gone} ` })).toEqual(
      success({ orders: 1, after: undefined }),
    )

    expect(await everything()).not.toContain(gone)
    expect(await everything()).toContain(here)
    expect(await knownPeople(dependencies)).toEqual(success([here]))
    const read = await dependencies.orderIntegrations.read(aKey('1'))
    expect(read.ok && read.value?.record.handling).toMatchObject({
      by: 'former-user',
      reason: 'OTHER',
    })
    expect(await dependencies.issueStates.list()).toMatchObject(
      success([
        {
          assignment: { to: 'former-user', by: here },
          decision: { by: 'former-user', state: 'RESOLVED' },
        },
      ]),
    )
  })

  it('is named in no kind of document that the app keeps, whichever is written next', async () => {
    const person = 'operator@demostore.example'
    const { dependencies, kindsNaming } = await everyKindNaming(person)
    const { clock } = dependencies
    expect(await kindsNaming()).not.toEqual([])

    expect(await forgetPerson(dependencies, { login: person })).toMatchObject({ ok: true })
    // Whom to look for once more, until that is done.
    expect(await kindsNaming()).toEqual(['job-states'])
    clock.advance(sweptAgainAfterMs)
    await erasuresJob.run(dependencies, { isOver: () => false, calls: new CallAllowance(100) })

    expect(await kindsNaming()).toEqual([])
  })

  it('loses their views, and nobody else does', async () => {
    const { dependencies } = await aTeam()
    await forgetPerson(dependencies, { login: gone })

    expect(await dependencies.savedViews.read(gone)).toEqual(success([]))
    expect(await dependencies.savedViews.read(here)).toMatchObject(success([{ name: 'Mine' }]))
  })

  it('can be forgotten again, as after a call that broke off', async () => {
    const { dependencies, everything } = await aTeam()
    await forgetPerson(dependencies, { login: gone })
    const before = await everything()

    expect(await forgetPerson(dependencies, { login: gone })).toEqual(
      success({ orders: 0, after: undefined }),
    )
    expect(await everything()).toBe(before)
  })

  it('is named by an e-mail address', async () => {
    const { dependencies } = await aTeam()

    expect(await forgetPerson(dependencies, { login: 'former-user' })).toMatchObject({
      error: { kind: 'invalid-input', field: 'login' },
    })
  })
})
