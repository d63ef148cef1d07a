/** The order id that the service checks and never keeps. */
export const testOrderId = 'order-integrations-test'

const notificationPath = '/order-integration/notification/processing-result'

export interface Call {
  readonly url: string
  readonly body: string
}

/** A notification as VTEX sends it, of the order that is never kept. */
export function testNotification(endpoint: string, account: string): Call {
  return {
    url: `${endpoint}${notificationPath}?an=${account}`,
    body: JSON.stringify(
      {
        accountName: account,
        success: false,
        flow: 'PlaceOrder',
        operationId: '00000000-0000-0000-0000-000000000000',
        marketplaceOrderId: testOrderId,
        code: 'FMT007',
        message: 'Payment total (311.77) differs from store desired value (313.61)',
        errors: [],
        fields: null,
      },
      undefined,
      2,
    ),
  }
}

/** What a notification lacks, of the order that is never kept. `now` in milliseconds. */
export function testFacts(endpoint: string, account: string, now: number): Call {
  return {
    url: `${endpoint}/order-facts?an=${account}`,
    body: JSON.stringify(
      {
        marketplaceOrderId: testOrderId,
        reportedBy: 'CONNECTOR',
        occurredAt: new Date(now).toISOString(),
        value: { amount: 31177, currency: 'BRL' },
        shipBy: new Date(now + 172_800_000).toISOString(),
        items: [{ skuId: '310118449', quantity: 1, unitPrice: 31177 }],
        carrier: { name: 'Loggi', service: 'Same Day' },
      },
      undefined,
      2,
    ),
  }
}

/** Where a connector of the older method sends its log. */
export const logAddress = (endpoint: string, account: string): string =>
  `${endpoint}/logs?an=${account}`

/** Where a connector fetches what it is asked to send again. */
export const fetchRequests = (endpoint: string, account: string): string =>
  `curl '${endpoint}/resend-requests?an=${account}'`

/** Its answer to one of them; `KEY` stands for the key that the request has. */
export const answerToRequest = (endpoint: string, account: string): Call => ({
  url: `${endpoint}/resend-requests/KEY?an=${account}`,
  body: JSON.stringify({ result: 'accepted' }),
})

/** For a POSIX shell. Nothing in the bodies has an apostrophe. */
export const toCurl = ({ url, body }: Call): string =>
  [`curl -X POST '${url}' \\`, `  -H 'Content-Type: application/json' \\`, `  -d '${body}'`].join(
    '\n',
  )
