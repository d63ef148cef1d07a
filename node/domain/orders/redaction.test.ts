import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { repairText } from '../text/repair'
import { redact } from './redaction'
import { processorTimeOf } from '../../testing/processor-time'

const documented: readonly { readonly text: string }[] = JSON.parse(
  readFileSync(join(__dirname, '../diagnosis/fixtures/documented-messages.json'), 'utf8'),
)

type HeldOut = {
  readonly input: string
  readonly mustGo?: readonly string[]
  readonly mustStay?: readonly string[]
}

// Buyers who do not exist, and what looks like them, as sources print them. What counts stands between ⟦ and ⟧.
const marked = (file: string) =>
  readFileSync(join(__dirname, '../privacy/fixtures', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const text = line.replace(/[⟦⟧]/g, '')
      const spans = [...line.matchAll(/⟦([^⟧]*)⟧/g)].map(([, span = '']) => span)
      return [text, { text, spans }] as const
    })

describe('redacting', () => {
  it.each([
    ['an e-mail', 'Invalid e-mail buyer-1@example.com given', 'Invalid e-mail [e-mail] given'],
    ['a formatted CPF', 'Documento 529.982.247-25 inválido', 'Documento [document] inválido'],
    [
      'a bare CPF with right check digits',
      'document 52998224725 is invalid',
      'document [document] is invalid',
    ],
    ['a CNPJ', 'CNPJ 11.222.333/0001-81', 'CNPJ [document]'],
    ['a bare CNPJ', 'CNPJ 11222333000181', 'CNPJ [document]'],
    ['a phone', 'phone (11) 91234-5678 refused', 'phone [phone] refused'],
    ['an international phone', 'phone +55 11 91234 5678 refused', 'phone [phone] refused'],
    [
      'a bare mobile number beside its word',
      'telefone: 11987654321 inválido',
      'telefone: [phone] inválido',
    ],
    [
      'a CPF with wrong check digits beside its word',
      'CPF 12345678900 inválido',
      'CPF [document] inválido',
    ],
    ['a CUIT', 'CUIT 20-12345678-6 no válido', 'CUIT [document] no válido'],
    [
      'a bare postal code beside its word',
      'CEP 22250040 não atendido',
      'CEP 22250-*** não atendido',
    ],
    [
      'an e-mail with letters of other alphabets',
      'para joão.teste@exemplo.com.br',
      'para [e-mail]',
    ],
    [
      'the end of a postal code',
      'entrega em 22250-040 sem cobertura',
      'entrega em 22250-*** sem cobertura',
    ],
    [
      'a name behind the word for a person',
      'Cliente: Ana Paula de Souza recusado',
      'Cliente: [name] recusado',
    ],
    [
      'the name of a receiver in a dump',
      '{"receiverName":"Juan Del Valle","x":1}',
      '{"receiverName":"[name]","x":1}',
    ],
    ['a Brazilian street line', 'entregar em Rua das Flores, 123 apto 4', 'entregar em [address]'],
    ['a Spanish street line', 'Calle San Martín 4550 sin cobertura', '[address] sin cobertura'],
    [
      'the address of a Zap',
      'POST https://hooks.zapier.com/hooks/catch/1000001/demostore/ failed',
      'POST https://hooks.zapier.com/hooks/catch/[secret] failed',
    ],
    [
      'the address of a scenario',
      'POST https://hook.eu1.make.com/demostoredemostoredemostore00000 failed',
      'POST https://hook.eu1.make.com/[secret] failed',
    ],
    ['an English street line', 'ship to 221 Old Mill Road please', 'ship to [address] please'],
  ])('takes out %s', (_, text, redacted) => {
    expect(redact(text)).toBe(redacted)
  })

  it.each([
    'Payment total (311.77) differs from store desired value (313.61)',
    'order 43999999999 already exists',
    'Reservation 2000004567812345 not found',
    'Item 310118449(1) is not available',
    'The postalCode field in the shipping attachment is invalid',
    'pedido 11987654321 recusado',
    'Cliente: CPF inválido',
    'Customer: Invalid document',
    'Transportadora Rápido Sul não cadastrada',
    'Rua do cliente não informada',
    'buyer name is required',
    'at 2026-11-23T12:00:00Z (requestId: 4b1f0c9e-1234-4abc-9def-001122334455)',
  ])('leaves "%s" as it is', (text) => {
    expect(redact(text)).toBe(text)
  })

  it.each(marked('buyers-data.txt'))('takes out what is marked in: %s', (_, { text, spans }) => {
    const redacted = redact(repairText(text))

    expect(spans.filter((span) => redacted.includes(span))).toEqual([])
  })

  it.each(marked('harmless-data.txt'))('leaves what is marked in: %s', (_, { text, spans }) => {
    const redacted = redact(text)

    expect(spans.filter((span) => !redacted.includes(span))).toEqual([])
  })

  it('takes out the columns of a person below a line of names, and leaves the others', () => {
    const rows = [
      'order;cliente;cpf;sku;telefone',
      '701-22;Silvana Duarte;390.533.447-05;TS-1;11 3888-7777',
      '701-23;;;TS-2;',
    ]

    expect(redact(rows.join('\n'))).toBe(
      [rows[0], '701-22;[name];[document];TS-1;[phone]', rows[2]].join('\n'),
    )
    expect(redact('sku;name;price\nTS-1;Maria Bonita;19.90')).toContain('Maria Bonita')
  })

  it.each([
    ['first', 'held-out-2026-11-29.json', { removed: 0.97, kept: 0.97 }],
    ['second', 'held-out-second-2026-11-29.json', { removed: 0.97, kept: 0.97 }],
    ['third', 'held-out-third-2026-11-29.json', { removed: 0.98, kept: 0.97 }],
    ['fourth', 'held-out-fourth-2026-11-29.json', { removed: 0.82, kept: 0.97 }],
    ['fifth', 'held-out-fifth-2026-11-30.json', { removed: 0.98, kept: 0.99 }],
    ['training', 'training-2026-11-29.json', { removed: 0.98, kept: 0.98 }],
  ])('does no worse on the %s texts, which it was not written for', (_, file, least) => {
    const inputs: readonly HeldOut[] = JSON.parse(
      readFileSync(join(__dirname, '../privacy/fixtures', file), 'utf8'),
    )
    const share = (of: readonly HeldOut[], isRight: (each: HeldOut) => boolean) =>
      of.filter(isRight).length / of.length
    const cleaned = ({ input }: HeldOut) => redact(repairText(input))
    const harmful = inputs.filter(({ mustGo = [] }) => mustGo.length > 0)
    const harmless = inputs.filter(({ mustStay = [] }) => mustStay.length > 0)

    expect(
      share(harmful, (each) => (each.mustGo ?? []).every((part) => !cleaned(each).includes(part))),
    ).toBeGreaterThanOrEqual(least.removed)
    expect(
      share(harmless, (each) =>
        (each.mustStay ?? []).every((part) => cleaned(each).includes(part)),
      ),
    ).toBeGreaterThanOrEqual(least.kept)
  })

  it.each([
    '{"buyer":{"phone":5511987654321,"phones":["(11) 98765-4321"]},"error":{"code":"X"}}',
    '{"body":"{\\"cpf\\":52998224725,\\"cep\\":\\"01310-100\\"}"}',
  ])('leaves JSON that still can be read: %s', (text) => {
    const parsed: unknown = JSON.parse(redact(text))

    expect(JSON.stringify(parsed)).not.toMatch(/\d{8}/)
    expect(redact(text)).not.toBe(text)
  })

  it.each(['529.982.247-25', '+5511987654321', '01310-100', '11.111.111-1'])(
    'leaves the order’s own id %s',
    (id) => {
      expect(redact(`pedido ${id}: CPF 390.533.447-05 inválido`, [id])).toBe(
        `pedido ${id}: CPF [document] inválido`,
      )
    },
  )

  it('changes nothing in what it has cleaned', () => {
    const cleaned = marked('buyers-data.txt').map(([, { text }]) => redact(text))

    expect(cleaned.map((text) => redact(text))).toEqual(cleaned)
  })

  it.each([
    ...['a', '(', '"a":', '{"a":', '<a>', 'a=', 'name: ', '\\"', '%40', 'a@', '1.', '+1 ', '(11) '],
    ...[
      'calle 1 ',
      'Aa Bb ',
      'cliente ',
      'nome do cliente ',
      'eyJ',
      '://a:',
      '{"phones":["',
      'cpf ',
      ...[
        'a;b;c\n',
        'name;cpf;email\n',
        'field value ',
        'reference: ',
        '[name] ',
        '[name] ou ',
        '[address] - Aa',
        '[document] não confere com ',
        'where cpf = ? params: [',
        "'a',",
        'sku;nome;ean\n',
        'minha sogra ',
        'vivo en A ',
        'a%5Bb%5D=',
        '1.2345,',
        'user=',
        'dona Ana ',
        '(Ana Souza) ',
        '**',
        '"Ana" ',
        'entrega Aa ',
        '&lt;a&gt;',
      ],
    ],
  ])('reads a long text of "%s" in time that grows with its length', (part) => {
    const text = part.repeat(Math.floor(100_000 / part.length))

    // A text of this length takes some 100 ms on a quiet machine; one that grows with the square took minutes.
    expect(processorTimeOf(() => redact(text), 1_500)).toBeLessThan(1_500)
  })

  it('leaves an id of the order that happens to look like a document number', () => {
    expect(redact('order 52998224725 failed', ['52998224725'])).toBe('order 52998224725 failed')
  })

  it('leaves every documented message as it is', () => {
    expect(documented.map(({ text }) => redact(text))).toEqual(documented.map(({ text }) => text))
  })
})
