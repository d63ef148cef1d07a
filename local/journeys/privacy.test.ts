import { packed } from '../../node/lib/packed'
import { aNotification, World } from './world'

// Buyers who do not exist, through every source that speaks HTTP, on the real runtime: in good bodies, in bodies that
// are refused, and in bodies that nobody can read. Nothing of them may stay or come back, nor stand in what the
// runtime prints. That no source keeps them in process is shown by the test beside the use cases, for many more.

const printed: string[] = []
let world: World

beforeAll(async () => {
  world = await World.start({ log: (line) => printed.push(line) })
  await world.control('PUT', 'settings', { searchLagMs: 0 })
})
afterAll(() => world.close())

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'ro', 'tu'] as const

const wordOf = (seed: number): string =>
  [seed, seed * 7 + 3, seed * 13 + 5].map((each) => syllables[each % 10]).join('')

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const checkDigit = (digits: readonly number[], highest: number): number => {
  const sum = digits.reduce((total, digit, index) => {
    const weight = digits.length - index + 1
    return total + digit * (weight > highest ? weight - highest + 1 : weight)
  }, 0)
  const rest = sum % 11
  return rest < 2 ? 0 : 11 - rest
}

/** A number with its two check digits: CPF weighs up to 11, CNPJ up to 9 and then from 2 again. */
const documentOf = (base: string, highest: number): string => {
  const digits = [...base].map(Number)
  const first = checkDigit(digits, highest)
  return `${base}${first}${checkDigit([...digits, first], highest)}`
}

const aBuyer = (seed: number) => {
  const [first, last] = [capitalized(wordOf(seed)), capitalized(wordOf(seed * 3 + 1))]
  const cpf = documentOf(String(100_000_000 + seed * 7_919_333), 11)
  return {
    name: `${first} ${last}`,
    email: `${wordOf(seed)}.${seed}@example.com`,
    cpf,
    formattedCpf: cpf.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4'),
    cnpj: documentOf(`${10_000_000 + seed * 131_071}0001`, 9),
    phone: `(11) 9${1_000 + seed}-${4_000 + seed * 7}`,
    street: `Rua ${last} ${first}, ${100 + seed}`,
    postalCode: `${10_000 + seed * 31}-${100 + seed}`,
  }
}

type Buyer = ReturnType<typeof aBuyer>

const buyers = Array.from({ length: 12 }, (_, index) => aBuyer(index + 1))

const messageAbout = (buyer: Buyer): string =>
  [
    `Cliente: ${buyer.name} recusado, e-mail ${buyer.email}`,
    `CPF ${buyer.cpf} (${buyer.formattedCpf}), CNPJ ${buyer.cnpj}, telefone ${buyer.phone}`,
    `entrega em ${buyer.street}, CEP ${buyer.postalCode}`,
  ].join('; ')

const orderBody = (marketplaceOrderId: string, buyer: Buyer) => ({
  marketplaceOrderId,
  marketplacePaymentValue: 1990,
  items: [{ id: '1001', price: 1990, quantity: 1 }],
  clientProfileData: {
    email: buyer.email,
    firstName: buyer.name,
    phone: buyer.phone,
    document: buyer.cpf,
    corporateDocument: buyer.cnpj,
  },
  shippingData: {
    logisticsInfo: [],
    selectedAddresses: [
      { receiverName: buyer.name, street: buyer.street, postalCode: buyer.postalCode },
    ],
  },
  openTextField: messageAbout(buyer),
})

const logEntry = (id: string, buyer: Buyer) => ({
  id,
  Operation: 'Order',
  ContentSource: JSON.stringify({ buyer, orderId: id }),
  ContentTransalted: JSON.stringify(orderBody(id, buyer)),
  ContentDestination: JSON.stringify({ error: { code: 'ORD007', message: messageAbout(buyer) } }),
  BusinessMessage: messageAbout(buyer),
  Status: 'Error',
})

const aFact = (id: string, buyer: Buyer) => ({
  marketplaceOrderId: id,
  reportedBy: 'ERP',
  occurredAt: '2026-11-20T10:00:00.000Z',
  message: messageAbout(buyer),
  postalCode: buyer.postalCode,
  buyer,
})

const result = 'order-integration/notification/processing-result'

type Sent = { readonly path: string; readonly body: string; readonly status: number }

const sent = (path: string, body: unknown, status: number): Sent => ({
  path,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  status,
})

/** What connectors and others send of one buyer, and how it is answered. */
const everythingAbout = (buyer: Buyer, id: string): readonly Sent[] => {
  const message = messageAbout(buyer)
  const errors = [{ source: 'Checkout', code: 'ORD007', description: message }]
  const notification = aNotification({ marketplaceOrderId: `${id}-n`, message, errors })
  const nameless = aNotification({ marketplaceOrderId: null, fields: null, message, errors })
  return [
    sent(result, notification, 200),
    sent(result, { ...nameless, operationId: id }, 200),
    sent(result, { ...notification, code: { message } }, 400),
    sent(result, { ...notification, marketplaceOrderId: `<${message}>` }, 400),
    sent(result, `{"message": "${message}`, 400),
    sent(result, message, 400),
    sent('order-facts', [aFact(`${id}-f`, buyer)], 200),
    sent('order-facts', orderBody(`${id}-o`, buyer), 200),
    // What is told of an order stands in its record once it fails.
    sent(result, { ...notification, marketplaceOrderId: `${id}-o` }, 200),
    sent('order-facts', { ...aFact(id, buyer), occurredAt: message }, 400),
    sent('order-facts', `[{"buyer": "${buyer.name}", "cpf": ${buyer.cpf}`, 400),
    sent('logs', { Messages: [logEntry(`${id}-l`, buyer)] }, 200),
    sent('logs', { Messages: [{ BusinessMessage: message, Status: 'Error' }] }, 200),
    sent('logs', { Messages: [{ ...logEntry(id, buyer), Status: { message } }] }, 400),
    sent('logs', `{"Messages": [{"ContentSource": "${message}`, 400),
  ]
}

const tooLarge = (buyer: Buyer): readonly Sent[] =>
  [result, 'order-facts', 'logs'].map((path) =>
    sent(path, { message: `${messageAbout(buyer)} ${'x'.repeat(1_100_000)}` }, 413),
  )

const importQuery = `mutation ($input: ImportOrdersInput!) {
  importOrders(input: $input) { ok { read refused { index field } } error { code message field } }
}`

const importRows = async () => {
  const answers = await Promise.all([
    world.ask(importQuery, {
      input: {
        kind: 'VTEX_LOG',
        rows: packed(
          buyers.map((buyer, index) => ({
            id: `b${index}-i`,
            affiliateId: 'AMZ',
            status: 'Processed with error',
            message: messageAbout(buyer),
          })),
        ),
      },
    }),
    world.ask('query ($filter: OrderIntegrationFilter) { orderInbox(filter: $filter) { asOf } }', {
      filter: { search: messageAbout(aBuyer(1)) },
    }),
  ])
  return answers
}

const entities = [
  'order_integration',
  'unassigned_observation',
  'refusals',
  'settings',
  'source_hours',
  'channel_counts',
].map((name) => `orderops_${name}`)

const everythingStored = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(entities.map((entity) => world.documentsOf(entity).catch(() => []))),
  )

const orderFields = `{
  status postalArea
  diagnosis { rawMessage title meaning steps { text } facts { value } }
  history { message status errors { description } }
}`

const readBack = async () =>
  Promise.all(
    ['n', 'f', 'o', 'l', 'i'].map((ending) =>
      world.ask(`query ($id: ID!) { orderIntegration(id: $id) ${orderFields} }`, {
        id: `AMZ-b0-${ending}`,
      }),
    ),
  )

const traces = (text: string): readonly string[] =>
  buyers.flatMap(({ name, email, cpf, formattedCpf, cnpj, phone, street, postalCode }) =>
    [name, email, cpf, formattedCpf, cnpj, phone, street, postalCode].filter((secret) =>
      text.includes(secret),
    ),
  )

it('keeps, answers and prints nothing of any buyer, whatever a body looks like', async () => {
  const endpoint = await world.endpoint()
  const deliver = async ({ path, body, status }: Sent) => {
    const response = await fetch(`${endpoint}/${path}?an=demostore`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return { text: await response.text(), wrong: response.status === status ? [] : [body] }
  }
  const [first] = buyers
  const all = buyers.flatMap((buyer, index) => everythingAbout(buyer, `b${index}`))
  const deliveries = [...all, ...(first ? tooLarge(first) : [])]
  const answers: Awaited<ReturnType<typeof deliver>>[] = []
  for (let from = 0; from < deliveries.length; from += 14) {
    answers.push(...(await Promise.all(deliveries.slice(from, from + 14).map(deliver))))
  }
  const imported = await importRows()
  const orders = await readBack()
  const stored = await everythingStored()

  // All of it was sent, so that finding nothing means something.
  expect(traces(deliveries.map(({ body }) => body).join('\n'))).toHaveLength(8 * buyers.length)
  expect(answers.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(JSON.stringify(imported)).toContain(`"read":${buyers.length}`)
  expect(JSON.stringify(orders)).not.toContain('"orderIntegration":null')
  expect(stored).toContain('[e-mail]')
  expect(traces(stored)).toEqual([])
  expect(traces(answers.map(({ text }) => text).join('\n'))).toEqual([])
  expect(traces(JSON.stringify([imported, orders]))).toEqual([])
  expect(printed.join('\n')).toContain('runtime')
  expect(traces(printed.join('\n'))).toEqual([])
})
