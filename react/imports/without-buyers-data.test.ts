import { toLogInput } from './log-rows'
import { withoutBuyersData } from './without-buyers-data'

describe('a pasted message', () => {
  it.each([
    ['Invalid e-mail ana.souza+1@mail.example.com', 'Invalid e-mail [e-mail]'],
    ['CPF 529.982.247-25 is invalid', 'CPF [document] is invalid'],
    ['document 52998224725 refused', 'document [document] refused'],
    ['phone (11) 98765-4321', 'phone [phone]'],
    ['Cliente: Ana Souza recusado', 'Cliente: [name] recusado'],
    ['entrega em Rua das Flores 123, recusada', 'entrega em [address], recusada'],
  ])('leaves the browser without what is a buyer’s: %s', (text, cleaned) => {
    expect(withoutBuyersData(text, '701-1')).toBe(cleaned)
  })

  it.each([
    'FMT007: Payment total (311.77) differs from store desired value (313.61)',
    'Order 2000009300000010 of 25/11/2026 10:00:00, SKU 310118449',
    'Shipment 41234567890 was not found',
  ])('keeps what tells the cause: %s', (text) => {
    expect(withoutBuyersData(text, '2000009300000010')).toBe(text)
  })

  it('keeps the ID of its order, also where that looks like a document', () => {
    expect(withoutBuyersData('Order 52998224725 refused', '52998224725')).toBe(
      'Order 52998224725 refused',
    )
  })

  it('is cleaned as is the status, whatever its column holds', async () => {
    const row = {
      number: 2,
      id: '12345',
      status: 'CPF 529.982.247-25',
      message: 'Cliente: Ana Souza',
    }
    const { rows } = await toLogInput([row], 'AMZ', [])

    expect(rows).toMatchObject([
      { id: '12345', status: 'CPF [document]', message: 'Cliente: [name]' },
    ])
  })
})
