import { outcomeIn } from './reported-outcome'
import type { Word } from './status-word'

const said = (status: string): Word => outcomeIn({ status, reportedBy: 'MARKETPLACE' })

describe('the words of marketplaces', () => {
  it.each([
    'Cancelada pelo comprador',
    'Venda cancelada. Não envie.',
    'Você cancelou a venda',
    'Pacote cancelado pelo Mercado Livre',
    'Cancelaste la venta',
    'Venta cancelada',
    'Pedido cancelado',
    'Canceled',
    'CANCELLED',
    'Anulada',
    'Não enviado, cancelado',
    'Not shipped and cancelled',
    'ORDER_CANCELED',
  ])('"%s" ends an order', (status) => {
    expect(said(status)).toBe('canceled')
  })

  it.each([
    'Será cancelada se não enviar até amanhã',
    'Cancellation requested',
    'Solicitação de cancelamento',
    'Não foi cancelado',
    'Venda não cancelada',
    'Not fully cancelled',
    'Nem todos os itens cancelados',
    'Can be cancelled until tomorrow',
    'A ser cancelado',
    'Parcialmente cancelado',
    'Pacote parcialmente cancelado',
    'Cancelled partially',
    'Parcialmente entregue',
    'Payment completed',
    'Envio não finalizado',
  ])('"%s" does not', (status) => {
    expect(said(status)).toBe('none')
  })

  it.each([
    'Não pago',
    'Unpaid',
    'Aguardando pagamento',
    'No pagado',
    'Pagamento recusado',
    'PAYMENT_REJECTED',
    'Pago pendente',
    'Not paid yet',
  ])('"%s" is an order that nobody paid yet', (status) => {
    expect(said(status)).toBe('unpaid')
  })

  it.each([
    'Entregue',
    'Entregado',
    'Shipped - Delivered to Buyer',
    'Devolução finalizada',
    'Reembolsado',
    'Concluído',
    'Estornado',
    'Completado',
    'Finalizado',
    'O comprador pode pedir uma devolução até 05-12-2026',
  ])('"%s" is an order that the marketplace is done with', (status) => {
    expect(said(status)).toBe('over')
  })

  it.each(['A ser entregue', 'No entregado', 'Para enviar no dia 30 de novembro', 'A caminho'])(
    '"%s" says neither',
    (status) => {
      expect(said(status)).toBe('none')
    },
  )
})
