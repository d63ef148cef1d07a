import { diagnose } from './diagnose'
import { impliedStatus } from './implied-status'

const of = (message: string, code?: string) => {
  const reported = { code, message, errors: [] }
  return impliedStatus(reported, diagnose(reported))
}

describe('the status that a message implies', () => {
  it.each([
    ['Order integrated successfully', 'SOI001', 'AWAITING_MARKETPLACE'],
    ['Order approved successfully', 'SOI002', 'INTEGRATED'],
    ['Order successfully enqueued', undefined, 'PROCESSING'],
    ['Pedido 17 integrado com sucesso', undefined, 'INTEGRATED'],
    ['El pedido 17 fue creado con éxito', undefined, 'INTEGRATED'],
    ['No new orders', undefined, undefined],
  ])('is no problem: %s', (message, code, status) => {
    expect(of(message, code)).toEqual({ status, isProblem: false })
  })

  it.each([
    ['Out of stock', undefined, 'FAILED'],
    ['Unavailable', undefined, 'UNAVAILABLE'],
    ['Price divergence', 'EOI011', 'AWAITING_AUTHORIZATION'],
    ['', 'FMT0060', 'NOT_INTEGRABLE'],
    ['Order status is canceled on marketplace', undefined, 'CANCELED'],
    ['', 'EOI010', 'UNKNOWN'],
    ['', 'EOI009', undefined],
    ['The moon is in the way', undefined, undefined],
    ['Order was not created successfully. Order ID: 48213', undefined, 'FAILED'],
    ['The queue was not emptied: 0 processed successfully', undefined, undefined],
    ['Não foi possível autorizar o despacho: instabilidade', undefined, 'INTEGRATED_WITH_PROBLEM'],
    ['Could not update the order status: timeout', undefined, 'INTEGRATED_WITH_PROBLEM'],
  ])('tells of "%s" %s: %s', (message, code, status) => {
    expect(of(message, code)).toEqual({ status, isProblem: true })
  })
})
