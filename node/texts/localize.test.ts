import { messages } from '../__generated__/messages'
import { diagnose, type Reported } from '../domain/diagnosis/diagnose'
import { invalidReasons, type Failure } from '../domain/failure'
import type { Guidance } from '../domain/guidance/guidance'
import { guidanceFor } from '../domain/guidance/guidance-for'
import type { KnownOrder } from '../domain/guidance/guidance-subject'
import {
  integrationStatuses,
  type IntegrationStatus,
} from '../domain/orders/order-integration-status'
import { messageOf } from './formats'
import { createLocalizer } from './localize'

const languages = ['en', 'pt', 'es'] as const

const bareOrder: KnownOrder = { marketplaceOrderId: '701-1', skuIds: [] }

const wholeOrder: KnownOrder = {
  ...bareOrder,
  marketplaceName: 'Amazon',
  orderId: 'AMZ-701-1',
  salesChannel: '4',
  skuIds: ['310118449'],
  carrier: { id: '1a2b', name: 'Loggi', service: 'Same Day' },
  postalArea: '01310',
  shipBy: '2026-11-23T15:00:00.000Z',
}

const reported = (different: Partial<Reported>): Reported => ({ errors: [], ...different })

const failures: Readonly<Record<string, Reported>> = {
  divergence: reported({
    code: 'FMT007',
    message: 'Payment total (311.77) differs from store desired value (313.61)',
  }),
  'divergence without amounts': reported({ code: 'EOI003' }),
  shipping: reported({
    code: 'ORD006',
    message: 'The postalCode field in the shipping attachment is invalid',
  }),
  'shipping without a field': reported({ code: 'ORD045' }),
  sku: reported({ code: 'CHK0272', message: 'Item not found. SkuSeller =310118449; Seller = 1.' }),
  'sku without an id': reported({ code: 'EOI004' }),
  'two skus': reported({ message: "Items ids 17 and 18 didn't match" }),
  'sku made by hand': reported({
    message: 'Não é possível integrar um pedido composto por produtos criados manualmente',
  }),
  'sku of another store': reported({
    message: 'Não é possível integrar um pedido composto por skus inexistentes na loja',
  }),
  inventory: reported({ code: 'FMT005', message: 'Item 310118449(Blue shirt) is not available' }),
  'inventory without a sku': reported({ message: 'Order with SKU out of stock' }),
  'inventory with quantities': reported({
    message: 'Out of stock: SKU 17, 2 available, 5 requested',
  }),
  'inventory or no sku': reported({ code: 'ORD027' }),
  listing: reported({ message: 'Feed rejected' }),
  'unavailable status': reported({ message: 'Unavailable' }),
  carrier: reported({
    message:
      'PEDIDO 3352226239 27/03/2017 16:32:37 Interface = 15  Msg = transportadora / servico de entrega (Correios - PAC) nao cadastrados',
  }),
  'carrier without a name': reported({ message: 'Transportadora não cadastrada no ERP' }),
  'delivery option': reported({ code: 'FMT003', message: 'There is no SLA for item 17(Shirt)' }),
  'delivery option that may be canceled': reported({ code: 'ERR_UNAVAILABLE_SLA' }),
  'inactive sku': reported({ message: 'SKU 17 is inactive' }),
  price: reported({ message: 'SKU 17 has no price in trade policy 4' }),
  'customer document': reported({ message: 'O campo Documento no perfil do cliente é inválido' }),
  'customer without a field': reported({ code: 'FMT0045' }),
  canceled: reported({ code: 'FMT0060' }),
  status: reported({ code: 'EOI009' }),
  'incomplete order': reported({ code: 'ORD008' }),
  duplicate: reported({ code: 'EOI007' }),
  'too late': reported({ code: 'FMT0085' }),
  token: reported({ message: 'Token expirado' }),
  affiliate: reported({ code: 'FMT0021' }),
  seller: reported({ message: 'Seller.unable_to_list' }),
  invoice: reported({ code: 'ORD038', message: 'Invoices not found from order 701-1' }),
  cancellation: reported({
    code: 'CHK0202',
    message: 'Order 701-1 cannot be cancelled in status invoiced',
  }),
  platform: reported({ code: 'ORD016' }),
  timeout: reported({ code: 'EOI010' }),
  'unknown words': reported({ code: 'XYZ' }),
  'no words': reported({}),
}

const guidanceOf = (
  failure: Reported,
  status: IntegrationStatus = 'FAILED',
  order: KnownOrder = bareOrder,
): Guidance => guidanceFor({ diagnosis: diagnose(failure), status, order })

const textsOf = (guidance: Guidance) => [
  guidance.title,
  ...guidance.meaning,
  guidance.reprocess.reason,
  ...guidance.steps,
]

const read = (guidance: Guidance, locale: string) => {
  const localizer = createLocalizer(locale)
  return {
    title: localizer.diagnosis(guidance.title),
    meaning: guidance.meaning.map(localizer.diagnosis).join(' '),
    steps: guidance.steps.map(localizer.diagnosis),
  }
}

/** Whether a value was left out; "unknown" is one where the message itself does not say it. */
const isOpen = (text: string, message = ''): boolean =>
  text === '' ||
  /[{}]|undefined/.test(text) ||
  (/unknown/.test(text) && !/unknown(?! \{)/.test(message))

const everyCase = Object.entries(failures).flatMap(([name, failure]) =>
  languages.map((language) => [name, language, failure] as const),
)

describe('localizing a diagnosis', () => {
  it.each([
    ['en-US', '1.84 less than expected (0.59%)'],
    ['pt-BR', '1,84 a menos que o esperado (0,59%)'],
    ['es-AR', '1,84 menos de lo esperado (0,59%)'],
    ['fr-FR', '1.84 less than expected (0.59%)'],
    [undefined, '1.84 less than expected (0.59%)'],
  ])('writes the title of a divergence for %s', (locale, title) => {
    const { title: text } = guidanceOf(reported(failures.divergence ?? {}))

    expect(createLocalizer(locale).diagnosis(text)).toBe(title)
  })

  it.each(everyCase)('leaves no value open: %s, %s', (_, language, failure) => {
    const localizer = createLocalizer(language)

    for (const status of integrationStatuses) {
      for (const order of [bareOrder, wholeOrder]) {
        const open = textsOf(guidanceOf(failure, status, order)).filter((text) =>
          isOpen(localizer.diagnosis(text), messageOf(`diagnosis.${text.key}`, language)),
        )
        expect(open).toEqual([])
      }
    }
  })

  it('writes a value as it is, whatever it holds', () => {
    const failure = reported({ message: 'Carrier {0} < Ex & is not registered in the ERP' })

    expect(read(guidanceOf(failure), 'en').title).toBe('{0} < Ex & is not registered in the ERP')
  })

  it('has the same keys in every language', () => {
    expect(Object.keys(messages.pt)).toEqual(Object.keys(messages.en))
    expect(Object.keys(messages.es)).toEqual(Object.keys(messages.en))
  })
})

describe('a refusal', () => {
  it.each(invalidReasons.flatMap((reason) => languages.map((language) => ({ reason, language }))))(
    'says in $language what to enter where it is $reason',
    ({ reason, language }) => {
      const expected = { service: 'Slack', starts: ['https://hooks.slack.com/services/'] }
      const failure: Failure = { kind: 'invalid-input', field: 'name', reason, expected }
      expect(createLocalizer(language).failure(failure)).toMatch(/\w/)
    },
  )
})

describe('what a person reads', () => {
  it.each([
    ['shipping', 'en', 'Missing or invalid delivery field: postal code (postalCode)'],
    ['shipping', 'pt', 'Campo de entrega ausente ou inválido: CEP (postalCode)'],
    ['shipping', 'es', 'Campo de envío ausente o no válido: código postal (postalCode)'],
    ['sku', 'en', 'SKU 310118449 is not in this trade policy'],
    ['sku', 'pt', 'SKU 310118449 fora desta política comercial'],
    ['sku', 'es', 'SKU 310118449 fuera de esta política comercial'],
    ['inventory', 'en', 'SKU 310118449: no stock available'],
    ['inventory', 'pt', 'SKU 310118449: sem estoque disponível'],
    ['inventory', 'es', 'SKU 310118449: sin stock disponible'],
    ['inventory with quantities', 'en', 'SKU 17: available 2, ordered 5'],
    ['unavailable status', 'en', 'The marketplace shows this order as Unavailable'],
    ['unavailable status', 'pt', 'O marketplace exibe este pedido como Unavailable (Indisponível)'],
    [
      'unavailable status',
      'es',
      'El marketplace muestra este pedido como Unavailable (No disponible)',
    ],
    ['carrier', 'en', 'Correios is not registered in the ERP'],
    ['carrier', 'pt', 'Correios não está cadastrada no ERP'],
    ['carrier', 'es', 'Correios no está registrada en el ERP'],
    ['carrier without a name', 'en', 'The carrier is not registered in the ERP'],
    ['two skus', 'en', 'SKU IDs 17 and 18 do not match'],
    ['sku without an id', 'en', 'The marketplace uses a SKU ID that your store does not have'],
    ['delivery option', 'es', 'SKU 17: sin opción de entrega'],
    ['price', 'pt', 'SKU 17 sem preço válido'],
    ['token', 'en', 'Access denied or expired: the whole channel is blocked'],
    ['cancellation', 'pt', 'Um pedido no status invoiced não pode ser cancelado'],
    ['timeout', 'es', 'Sin respuesta a tiempo: resultado desconocido'],
  ])('titles %s in %s', (name, language, title) => {
    expect(read(guidanceOf(failures[name] ?? reported({})), language).title).toBe(title)
  })

  it.each([
    ['en', 'postal code (postalCode). VTEX needs a complete address'],
    ['pt', 'CEP (postalCode). A VTEX precisa de um endereço completo'],
    ['es', 'código postal (postalCode). VTEX necesita una dirección completa'],
  ])('says what an incomplete address costs, in %s', (language, words) => {
    expect(read(guidanceOf(failures.shipping ?? reported({})), language).meaning).toContain(words)
  })

  it.each([
    ['en', 'Change the SKU ID at Amazon to the code of the product in the trade policy.'],
    [
      'pt',
      'Altere o ID do SKU no marketplace Amazon para o código do produto na política comercial.',
    ],
    [
      'es',
      'Cambia el ID del SKU en el marketplace Amazon por el código del producto en la política comercial.',
    ],
  ])('says where a SKU id is to be changed, in %s', (language, words) => {
    const guidance = guidanceOf(failures.sku ?? reported({}), 'FAILED', wholeOrder)

    expect(read(guidance, language).steps.join(' ')).toContain(words)
  })

  it.each([
    ['en', 'before 23 Nov 2026, 15:00 UTC.'],
    ['pt', 'antes de 23 de nov. de 2026, 15:00 UTC.'],
    ['es', 'antes del 23 de nov de 2026, 15:00 UTC.'],
  ])('names the zone of a deadline, in %s', (language, words) => {
    const guidance = guidanceOf(failures.inventory ?? reported({}), 'FAILED', wholeOrder)

    expect(read(guidance, language).steps.at(-1)).toContain(words)
  })

  it.each([
    ['en', '(Correios, service PAC)', 'Let the ERP fetch order AMZ-701-1 again.'],
    ['pt', '(Correios, serviço PAC)', 'Deixe o ERP buscar o pedido AMZ-701-1 de novo.'],
    ['es', '(Correios, servicio PAC)', 'Deja que el ERP busque el pedido AMZ-701-1 de nuevo.'],
  ])('names the carrier and the order, in %s', (language, carrier, fetch) => {
    const guidance = guidanceOf(
      failures.carrier ?? reported({}),
      'INTEGRATED_WITH_PROBLEM',
      wholeOrder,
    )
    const { meaning, steps } = read(guidance, language)

    expect(meaning).toContain(carrier)
    expect(steps.join(' ')).toContain(fetch)
  })

  it.each([
    ['en', 'when the shipment was canceled'],
    ['pt', 'quando o envio foi cancelado'],
    ['es', 'cuando el envío fue cancelado'],
  ])('says that a message misleads, in %s', (language, words) => {
    const failure = failures['delivery option that may be canceled'] ?? reported({})

    expect(read(guidanceOf(failure), language).meaning).toContain(words)
  })

  it.each([
    ['en', 'ask it to release order 701-1'],
    ['pt', 'peça a liberação do pedido 701-1'],
    ['es', 'pide que libere el pedido 701-1'],
  ])('says whom to ask for a release, in %s', (language, words) => {
    const guidance = guidanceOf(failures['unavailable status'] ?? reported({}), 'UNAVAILABLE')

    expect(read(guidance, language).steps.join(' ')).toContain(words)
  })
})
