import {
  answerToRequest,
  fetchRequests,
  logAddress,
  testFacts,
  testNotification,
  testOrderId,
  toCurl,
} from './examples'

const endpoint = 'https://acme.myvtex.com/_v/private/order-integrations/connectors/amz-1/token'

it('writes a call that a shell takes as it stands', () => {
  const { url, body } = testNotification(endpoint, 'acme')
  const curl = toCurl({ url, body })

  expect(curl.startsWith(`curl -X POST '${endpoint}/order-integration/`)).toBe(true)
  expect(url.endsWith('/processing-result?an=acme')).toBe(true)
  expect(curl.split("'")).toHaveLength(7)
  expect(JSON.parse(curl.split("'")[5] ?? '')).toMatchObject({ marketplaceOrderId: testOrderId })
})

it('reports facts of the same order, at a time that is now', () => {
  const now = Date.parse('2026-11-23T15:00:00.000Z')
  const { url, body } = testFacts(endpoint, 'acme', now)

  expect(url).toBe(`${endpoint}/order-facts?an=acme`)
  expect(JSON.parse(body)).toMatchObject({
    marketplaceOrderId: testOrderId,
    reportedBy: 'CONNECTOR',
    occurredAt: '2026-11-23T15:00:00.000Z',
    shipBy: '2026-11-25T15:00:00.000Z',
  })
})

it('names the address for logs as the service has it', () => {
  expect(logAddress(endpoint, 'acme')).toBe(`${endpoint}/logs?an=acme`)
})

it('fetches requests to send orders again, and answers one', () => {
  expect(fetchRequests(endpoint, 'acme')).toBe(`curl '${endpoint}/resend-requests?an=acme'`)
  const { url, body } = answerToRequest(endpoint, 'acme')
  expect(url).toBe(`${endpoint}/resend-requests/KEY?an=acme`)
  expect(JSON.parse(body)).toEqual({ result: 'accepted' })
})
