import { laterStepIn } from './step-in-text'

describe('the step after the placement that a message is about', () => {
  it.each([
    ['APPROVE', 'Não foi possível autorizar o despacho para o pedido 48213'],
    ['APPROVE', 'No se pudo autorizar el envío del pedido 48213'],
    ['APPROVE', 'Dispatch authorization failed for order 48213'],
    ['APPROVE', 'Não foi possível atualizar status do pedido 5f3c Erro:Unauthorized'],
    ['APPROVE', 'Failed to update the order status'],
    ['INVOICE', 'Error sending invoice for order 123'],
    ['INVOICE', 'Erro ao enviar a nota fiscal do pedido 123'],
    ['INVOICE', 'This order is APPROVED in SkyHub but cannot be invoiced in Magento.'],
    ['TRACKING', 'No fue posible informar el seguimiento al marketplace'],
    ['TRACKING', 'Could not send tracking number to the marketplace'],
    ['CANCEL', 'We could not cancel the order right now'],
  ])('is %s: %s', (step, message) => {
    expect(laterStepIn(message)).toBe(step)
  })

  it.each([
    'SKU não cadastrado',
    'Payment total (1.00) differs from store desired value (2.00)',
    'Error to integrate order 17: no SLA available',
    'Pedido com status inválido para integração',
    'Invalid order status',
    undefined,
  ])('is not told by "%s"', (message) => {
    expect(laterStepIn(message)).toBeUndefined()
  })
})
