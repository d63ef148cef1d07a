import type { z } from 'zod'

import { createMemoryCollection } from '../adapters/memory/collection'
import { createMemoryOrderIntegrationStore } from '../adapters/memory/memory-order-integration-store'
import type { ChatMessage } from '../domain/outbox/chat-message'
import type { UpstreamFailure } from '../domain/failure'
import { toHandling } from '../domain/orders/to-person-word'
import { joinRecords } from '../domain/orders/record'
import { toHandlingRecord, toRecord } from '../domain/orders/observed-record'
import { settingsDocuments, accountSettingsSchema } from '../domain/settings/account-settings'
import { failure, success } from '../lib/result'
import type { Affiliate } from '../ports/affiliate-directory'
import type { Mail } from '../ports/mail-sender'
import { aClock, aFactRecord, aKey, anObservation } from './builders'
import { createAccountMemory } from '../application/memory/account-memory'
import { notify } from '../application/outbox/notify'
import { memoryCollections } from './memory-collections'
import { hourMs } from '../lib/hours'

const start = '2026-11-23T12:00:00.000Z'
const by = 'operator@demostore.example'

export const outage: UpstreamFailure = {
  kind: 'upstream',
  service: 'mail',
  operation: 'send-mail',
  reason: 'unreachable',
  retryable: true,
}

type Wanted = z.input<typeof accountSettingsSchema>['notifications']

/** A store that is told by e-mail and in a chat. It is 09:00 in São Paulo, where it is. */
export const aNotifiedStore = async (
  notifications: Wanted,
  hasChat = false,
  affiliates: readonly Affiliate[] = [],
) => {
  const clock = aClock(start)
  const mails: Mail[] = []
  const posts: ChatMessage[] = []
  let isDown = false
  let chatFailure: UpstreamFailure | undefined
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const chat = {
    id: 'c1',
    name: 'Ops',
    service: 'SLACK',
    url: 'https://hooks.slack.com/services/T0/B0/abc',
    createdAt: start,
  }
  const settings = createMemoryCollection(settingsDocuments, {
    'account-settings': accountSettingsSchema.parse({
      notifications,
      chats: hasChat ? [chat] : [],
    }),
  })
  const shared = {
    ...memoryCollections(),
    account: 'demostore',
    workspace: 'master',
    clock,
    settings,
    orderIntegrations,
    affiliates: { list: async () => success(affiliates) },
    mail: {
      send: async (mail: Mail) => {
        if (isDown) return failure(outage)
        mails.push(mail)
        return success(undefined)
      },
    },
    chats: {
      send: async (_: unknown, message: ChatMessage) => {
        if (chatFailure !== undefined) return failure(chatFailure)
        posts.push(message)
        return success(undefined)
      },
    },
  }
  const replica = (name: string) => ({ ...shared, memory: createAccountMemory(name) })
  const one = replica('one')
  const fail = (id: string, shipInHours: number) =>
    orderIntegrations.update(aKey(id), () =>
      joinRecords(
        toRecord(aKey(id), anObservation({}, clock.now())),
        aFactRecord(
          {
            marketplaceOrderId: id,
            shipBy: new Date(Date.parse(clock.now()) + shipInHours * hourMs).toISOString(),
            value: { amount: 123_456, currency: 'BRL' },
          },
          clock.now(),
        ),
      ),
    )
  const close = (id: string) =>
    orderIntegrations.update(aKey(id), (current) => {
      const handling = toHandling({ at: clock.now(), by, reason: 'OTHER', status: 'FAILED' })
      const told = toHandlingRecord(aKey(id), handling)
      return current === undefined ? told : joinRecords(current, told)
    })
  /** Puts the cause of all of them aside until tomorrow; many of them show a pattern. */
  const snooze = (pattern = 'scattered') => {
    const snoozed = `v1:amount-divergence:affiliate=amz:direction=less:${pattern}`
    return shared.issueStates.put(snoozed, {
      issueId: snoozed,
      decision: {
        state: 'SNOOZED',
        at: clock.now(),
        by,
        snoozedUntil: '2026-11-24T12:00:00.000Z',
        orders: 2,
      },
    })
  }
  const pass = async (hours: number, by = one) => {
    clock.advance(hours * hourMs)
    const told = await notify(by, () => false)
    if (!told.ok) throw new Error(told.error.kind)
    return told.value
  }
  return {
    clock,
    one,
    replica,
    fail,
    close,
    snooze,
    pass,
    mails,
    posts,
    setDown: (down: boolean) => (isDown = down),
    setChatFailure: (failed: UpstreamFailure | undefined) => (chatFailure = failed),
    subjects: () => mails.map(({ subject }) => subject),
  }
}
