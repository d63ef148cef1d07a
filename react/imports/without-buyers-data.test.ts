import { withoutBuyersData } from './without-buyers-data'

describe('a pasted message', () => {
  it.each([
    ['Invalid e-mail ana.souza+1@mail.example.com', 'Invalid e-mail [e-mail]'],
    ['CPF 529.982.247-25 is invalid', 'CPF [document] is invalid'],
    ['document 52998224725 refused', 'document [document] refused'],
    ['CNPJ 11.222.333/0001-81', 'CNPJ [document]'],
    ['phone (11) 98765-4321', 'phone [phone]'],
    ['phone +55 11 98765-4321', 'phone [phone]'],
    ['phone 11 98765-4321', 'phone [phone]'],
  ])('leaves the browser without what is a buyer’s: %s', (text, cleaned) => {
    expect(withoutBuyersData(text)).toBe(cleaned)
  })

  it.each([
    'FMT007: Payment total (311.77) differs from store desired value (313.61)',
    'Order 2000009300000010 of 25/11/2026 10:00:00, SKU 310118449',
    'Shipment 41234567890 was not found',
    'No SLA for 22250-040',
  ])('keeps what tells the cause: %s', (text) => {
    expect(withoutBuyersData(text)).toBe(text)
  })
})
