import { hashToken } from '../application/connectors/connector-token'
import { answerResendRequest, type AnswerTaken } from '../application/resends/answer-resend-request'
import { listResendRequests, type ListedRequest } from '../application/resends/list-resend-requests'
import { success } from '../lib/result'
import { valueOf } from './plan-outcomes'
import type { World } from './planned-orders'

/** The connector of an affiliate, which fetches what it is asked to send again. */
export const pollingConnector = async (
  { ana, clock }: World,
  affiliateId = 'AMZ',
  serial = '0123456789ab',
) => {
  const connectorId = `${affiliateId.toLowerCase()}-${serial}`
  await ana.connectors.put(connectorId, {
    id: connectorId,
    affiliateId,
    marketplaceName: affiliateId,
    createdAt: clock.now(),
    tokens: [{ hash: hashToken('token'), createdAt: clock.now() }],
  })
  const dependencies = { ...ana, account: 'demostore' }
  const credentials = { connectorId, token: 'token' }
  const answer = (key: string, body: unknown, by = credentials) => {
    const delivery = { ...by, readBody: async () => success(JSON.stringify(body)) }
    return answerResendRequest(dependencies, delivery, key)
  }
  return {
    credentials,
    fetchWith: (different: Partial<typeof ana> = {}, named: { namedAccount?: string } = {}) =>
      listResendRequests({ ...dependencies, ...different }, { ...credentials, ...named }),
    /** What it is asked now. */
    fetch: async (): Promise<readonly ListedRequest[]> =>
      valueOf(await listResendRequests(dependencies, credentials)).requests,
    answer,
    accept: async (key: string): Promise<AnswerTaken> =>
      valueOf(await answer(key, { result: 'accepted' })),
    refuse: async (key: string, reason?: string): Promise<AnswerTaken> =>
      valueOf(await answer(key, { result: 'refused', reason })),
  }
}
