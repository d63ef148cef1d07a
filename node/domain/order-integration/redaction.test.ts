import { redact } from './redaction'

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
    ['the end of a postal code', 'CEP 22250-040 sem cobertura', 'CEP 22250-*** sem cobertura'],
  ])('takes out %s', (_, text, redacted) => {
    expect(redact(text)).toBe(redacted)
  })

  it.each([
    'Payment total (311.77) differs from store desired value (313.61)',
    'order 43999999999 already exists',
    'Reservation 2000004567812345 not found',
    'Item 310118449(1) is not available',
    'at 2026-11-23T12:00:00Z (requestId: 4b1f0c9e-1234-4abc-9def-001122334455)',
  ])('leaves "%s" as it is', (text) => {
    expect(redact(text)).toBe(text)
  })

  it('leaves an id of the order that happens to look like a document number', () => {
    expect(redact('order 52998224725 failed', ['52998224725'])).toBe('order 52998224725 failed')
  })
})
