import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { redact } from './redaction'

const documented: readonly { readonly text: string }[] = JSON.parse(
  readFileSync(join(__dirname, '../diagnosis/fixtures/documented-messages.json'), 'utf8'),
)

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
      'telefone: [redacted] inválido',
    ],
    [
      'a CPF with wrong check digits beside its word',
      'CPF 12345678900 inválido',
      'CPF [redacted] inválido',
    ],
    ['a CUIT', 'CUIT 20-12345678-6 no válido', 'CUIT [redacted] no válido'],
    [
      'a bare postal code beside its word',
      'CEP 22250040 não atendido',
      'CEP [redacted] não atendido',
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
    [
      'a Brazilian street line',
      'entregar em Rua das Flores, 123 apto 4',
      'entregar em [address] apto 4',
    ],
    ['a Spanish street line', 'Calle San Martín 4550 sin cobertura', '[address] sin cobertura'],
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

  it('leaves an id of the order that happens to look like a document number', () => {
    expect(redact('order 52998224725 failed', ['52998224725'])).toBe('order 52998224725 failed')
  })

  it('leaves every documented message as it is', () => {
    expect(documented.map(({ text }) => redact(text))).toEqual(documented.map(({ text }) => text))
  })
})
