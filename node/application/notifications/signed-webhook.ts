import { createHmac } from 'node:crypto'

import type { Failure } from '../../domain/failure'
import { parseForwardAddress } from '../../domain/relay/forward-address'
import type { AccountSettings } from '../../domain/settings/account-settings'
import type { Result } from '../../lib/result'
import type { AlarmSender } from '../../ports/alarm-sender'
import type { Clock } from '../../ports/clock'

export type WebhookDependencies = {
  readonly account: string
  readonly clock: Clock
  readonly alarms: AlarmSender
}

export type Webhook = NonNullable<AccountSettings['webhook']>

type SignedContent = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly event: string
  readonly link: string
}

/** The page on which the store's people see the orders and what to do, filtered as its own address says it. */
export const pageLink = (account: string, query: Readonly<Record<string, string>> = {}): string => {
  const search = new URLSearchParams(query).toString()
  const page = `https://${account}.myvtex.com/admin/order-integrations/orders`
  return search === '' ? page : `${page}?${search}`
}

/**
 * Sends one message that carries the account, signed: an agency's stores may share a receiver. One attempt; the id is the
 * same for every attempt to tell the same.
 */
export const sendSigned = async (
  { account, clock, alarms }: WebhookDependencies,
  webhook: Webhook,
  { id, ...content }: SignedContent,
): Promise<Result<void, Failure>> => {
  const address = parseForwardAddress(webhook.url, 'url')
  if (!address.ok) return address
  const timestamp = clock.now()
  const body = JSON.stringify({ version: 1, account, ...content })
  const signature = createHmac('sha256', webhook.secret)
    .update(`${timestamp}.${body}`)
    .digest('hex')
  return alarms.send({ address: address.value, idempotencyKey: id, timestamp, signature, body })
}
