import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { parseOrder } from '../../clients/orders/wire'
import { factOfEnqueuedOrder } from '../../domain/orders/enqueued-order'
import { toFactObservation } from '../../domain/orders/to-observation'
import { parseOrderFacts } from '../../domain/orders/parse-order-facts'
import { toHandling, toReason } from '../../domain/orders/to-person-word'
import {
  toFactRecord,
  toHandlingRecord,
  toReasonRecord,
  toRecord,
} from '../../domain/orders/observed-record'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { partKey } from '../../domain/imports/report-part'
import { packed } from '../../lib/packed'
import { importOrders } from '../imports/import-orders'
import { keepObservation } from '../ingest/keep-observation'
import { memoryAccount } from '../../testing/memory-account'

// Five hundred buyers who do not exist, through every source that may quote them. Nothing of them may stay.

const now = '2026-11-23T12:00:00.000Z'

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'ro', 'tu'] as const

const wordOf = (seed: number): string =>
  [seed, seed * 7 + 3, seed * 13 + 5].map((each) => syllables[each % 10]).join('')

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const checkDigit = (digits: readonly number[]): number => {
  const sum = digits.reduce((total, digit, index) => total + digit * (digits.length + 1 - index), 0)
  const rest = (sum * 10) % 11
  return rest === 10 ? 0 : rest
}

const cpfOf = (seed: number): string => {
  const base = [...String(100_000_000 + seed * 7_919)].map(Number)
  const first = checkDigit(base)
  return [...base, first, checkDigit([...base, first])].join('')
}

const aBuyer = (seed: number) => {
  const first = capitalized(wordOf(seed))
  const last = capitalized(wordOf(seed * 3 + 1))
  const digits = cpfOf(seed)
  return {
    name: `${first} ${last}`,
    email: `${wordOf(seed)}.${seed}@example.com`,
    cpf: digits,
    formattedCpf: digits.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4'),
    phone: `(11) 9${String(10_000_000 + seed * 12_347).slice(0, 4)}-${String(1_000 + seed)}`,
    street: `Rua ${last} ${first}, ${100 + seed}`,
    postalCode: `${String(10_000 + seed)}-${String(100 + seed)}`,
  }
}

type Buyer = ReturnType<typeof aBuyer>

const messageAbout = (buyer: Buyer): string =>
  [
    `Cliente: ${buyer.name} recusado, e-mail ${buyer.email}`,
    `CPF ${buyer.cpf} (${buyer.formattedCpf}), telefone ${buyer.phone}`,
    `entrega em ${buyer.street}, CEP ${buyer.postalCode}`,
  ].join('; ')

const secretsOf = ({ name, email, cpf, formattedCpf, phone, street, postalCode }: Buyer) => [
  name,
  email,
  cpf,
  formattedCpf,
  phone,
  street,
  postalCode,
]

const anEnqueuedOrder = (id: string, buyer: Buyer) => ({
  marketplaceOrderId: id,
  connectorName: 'demo',
  marketplaceOrderStatus: 'new',
  marketplacePaymentValue: 1990,
  allowFranchises: false,
  items: [{ id: '1001', price: 1990, quantity: 1 }],
  clientProfileData: {
    email: buyer.email,
    firstName: buyer.name,
    lastName: buyer.name,
    phone: buyer.phone,
    document: buyer.cpf,
  },
  shippingData: {
    logisticsInfo: [],
    selectedAddresses: [
      { receiverName: buyer.name, street: buyer.street, postalCode: buyer.postalCode },
    ],
  },
  openTextField: messageAbout(buyer),
})

const aWorld = () => {
  const clock = aClock(now)
  return {
    ...memoryAccount(clock),
    affiliates: createMemoryAffiliateDirectory([{ id: 'AMZ', name: 'Amazon', salesChannel: '1' }]),
    orders: createMemoryOrderReader([]),
    orderIntegrations: createMemoryOrderIntegrationStore(clock),
  }
}

const buyers = Array.from({ length: 500 }, (_, index) => aBuyer(index))

const orderOf = (index: number): string => `order-${index}`

const importLog = (world: ReturnType<typeof aWorld>) =>
  importOrders(world, {
    kind: 'VTEX_LOG',
    affiliateId: 'AMZ',
    rows: packed(
      buyers.map((buyer, index) => ({
        id: orderOf(index),
        status: 'Processed with error',
        message: messageAbout(buyer),
      })),
    ),
  })

const inPart = 250

/** A report in parts, and rows of it that name no order. */
const importReport = async (world: ReturnType<typeof aWorld>) => {
  const parts = buyers.length / inPart
  const answers: unknown[] = []
  for (let part = 0; part < parts; part += 1) {
    const rows = buyers.slice(part * inPart, (part + 1) * inPart).flatMap((buyer, index) => [
      {
        orderId: orderOf(part * inPart + index),
        postalCode: buyer.postalCode,
        carrier: messageAbout(buyer),
      },
      { orderId: '', carrier: messageAbout(buyer) },
    ])
    const report = { id: 'report-of-all', part, parts, rows: 2 * buyers.length }
    const { ok } = await importOrders(world, {
      kind: 'MARKETPLACE_REPORT',
      affiliateId: 'AMZ',
      rows: packed(rows),
      report,
    })
    expect(ok).toBe(true)
    answers.push(await world.reportParts.read(partKey('report-of-all', part)))
  }
  return answers
}

it('keeps nothing of any buyer, whatever source quotes them', async () => {
  const world = aWorld()
  const answers = new Map<Buyer, unknown[]>()
  for (const [index, buyer] of buyers.entries()) {
    const id = orderOf(index)
    const key = aKey(id)
    const message = messageAbout(buyer)
    const receipt = { at: now, connectorId: 'amz', orderIds: [id] }
    const errors = [{ source: 'Connector', code: 'X', description: message }]
    const notification = anObservation({ marketplaceOrderId: id, message, errors }, now)
    const facts = parseOrderFacts(factOfEnqueuedOrder(anEnqueuedOrder(id, buyer), now) ?? {}, {
      now,
    })
    if (!facts.ok) throw new Error('The order can be read')
    const told = [
      toRecord(key, notification),
      ...facts.value.facts.map((fact) => toFactRecord(key, fact, toFactObservation(fact, receipt))),
      toReasonRecord(
        key,
        toReason({ at: now, by: 'staff', errorType: 'CUSTOMER_DATA', note: message }),
      ),
      toHandlingRecord(
        key,
        toHandling({ at: now, by: 'staff', reason: 'OTHER', status: 'FAILED', note: message }),
      ),
    ]
    const own: unknown[] = []
    for (const record of told) own.push(await keepObservation(world, key, record))
    own.push(
      parseOrder({
        orderId: id,
        clientProfileData: { email: buyer.email, firstName: buyer.name, document: buyer.cpf },
        shippingData: { address: { receiverName: buyer.name, street: buyer.street } },
      }),
    )
    answers.set(buyer, own)
  }
  const log = await importLog(world)
  const parts = await importReport(world)
  const stored = await Promise.all(
    buyers.map((_, index) => world.orderIntegrations.read(aKey(orderOf(index)))),
  )
  // Each is looked for in what is their own and in what all share.
  const shared = JSON.stringify([log, parts])
  const found = buyers.flatMap((buyer, index) => {
    const kept = JSON.stringify([stored[index], answers.get(buyer)]) + shared
    return secretsOf(buyer).filter((secret) => kept.includes(secret))
  })

  expect(log.ok).toBe(true)
  expect(stored.every((each) => each.ok && each.value !== undefined)).toBe(true)
  expect(parts).toEqual(parts.map(() => ({ ok: true, value: expect.anything() })))
  expect(found).toEqual([])
}, 180_000)
