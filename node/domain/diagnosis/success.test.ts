import { foldText } from './folded-text'
import { isNothingToDo, successIn } from './success'

const said = (text: string) => successIn(foldText(text))

describe('a success that a text tells', () => {
  it.each([
    'Order created successfully',
    'Pedido de venda inserido com sucesso.',
    'La orden 123 fue creada exitosamente',
    'Order 17 imported successfully without errors',
    '3 pedidos importados con éxito, 0 fallidos',
  ])('is one: %s', (text) => {
    expect(said(text)).toBe('told')
  })

  it.each([
    'Bolt order was not created successfully',
    'Order was not successfully integrated',
    'The order hasn’t been created successfully',
    'Orden no creada correctamente',
    'El pedido no se ha creado con éxito',
    'O pedido não pôde ser criado com sucesso',
    'Nenhum pedido foi integrado com sucesso',
    'Ningún pedido fue importado correctamente',
    'Orders processed: 0 successfully, 3 failed',
    'Import finished: 12 imported successfully, 2 errors',
    'Fix the SKU so that it can be integrated with success',
    'Corrija o SKU para que o pedido possa ser integrado com sucesso',
    'Order creation unsuccessful',
  ])('is denied: %s', (text) => {
    expect(said(text)).toBe('denied')
  })
})

describe('a source that found nothing to do', () => {
  it.each([
    'No new orders',
    'Nenhum pedido novo encontrado',
    'No hay pedidos nuevos',
    'Não há novos pedidos',
    'No orders to import',
  ])('says: %s', (text) => {
    expect(isNothingToDo(foldText(text))).toBe(true)
  })

  it.each(['No stock for order 17', 'Nenhum item do pedido tem estoque', 'Order not found'])(
    'does not say: %s',
    (text) => {
      expect(isNothingToDo(foldText(text))).toBe(false)
    },
  )
})
