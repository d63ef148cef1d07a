import { diagnose } from '../../diagnosis/diagnose'
import { guidanceFor } from '../../guidance/guidance-for'
import { inventoryErrorIn, inventoryErrors, inventoryErrorsFor } from './inventory-errors'

const guidanceOf = (message: string, marketplaceName?: string) =>
  guidanceFor({
    diagnosis: diagnose({ message, errors: [] }),
    status: 'FAILED',
    order: { marketplaceName, marketplaceOrderId: '701-1', skuIds: [] },
  })

describe('a message of the list of inventory errors', () => {
  it.each([
    ['amazon-seller-id', 'Invalid seller id'],
    ['amazon-feed-rejected', 'Feed rejected'],
    [
      'amazon-brand',
      'We have identified you may be misusing the Brand field. Mention error code 5661.',
    ],
    [
      'mercado-livre-grant',
      'Error validating grant. Your authorization code or refresh token may be expired or it was already used.',
    ],
    [
      'mercado-livre-under-review',
      'Cannot update item MLB123 [status:under_review, has_bids:false] variations is not modifiable.',
    ],
    ['mercado-livre-user-not-active', 'User not active'],
    [
      'magalu-no-price',
      'Sku não exportado pois o mesmo não possui Preço cadastrado para a Política comercial',
    ],
    [
      'netshoes-weight',
      'Este Sku não possui peso cadastrado ou é inferior a 1 grama, que é um campo obrigatório para integrar produtos neste marketplace',
    ],
    [
      'netshoes-term',
      'A Marca Xis, cadastrada na planilha de mapeamento, não corresponde à um valor aceito pela Netshoes.',
    ],
    [
      'netshoes-attribute',
      'Os atributo(s) Cor é(são) obrigatório(s) e não foi(foram) encontrado(s) no Produto e nem no Sku',
    ],
    ['via-auth-token', 'Acesso Negado - Auth-token inválido ou inexistente'],
  ])('gets its own fix first, whatever its type: %s', (id, message) => {
    expect(guidanceOf(message).steps[0]?.key).toBe(`inventory-error.${id}.step`)
  })

  it('is one where the words are of many only beside its marketplace', () => {
    expect(inventoryErrorIn('Access denied', 'Amazon')?.id).toBe('amazon-access-denied')
    expect(inventoryErrorIn('Access denied', 'Shopee')).toBeUndefined()
  })

  it('is none where it speaks of something else', () => {
    expect(inventoryErrorIn('Out of stock: SKU 17', 'Amazon')).toBeUndefined()
  })

  it('is recognized by its own text', () => {
    const found = inventoryErrors
      .filter(({ text }) => !/…|^Access denied/.test(text))
      .map(({ id, text }) => [id, inventoryErrorIn(text, undefined)?.id])

    expect(found.filter(([id, other]) => id !== other)).toEqual([])
  })
})

describe('the list that a person picks from', () => {
  it("begins with the order's own marketplace and has all", () => {
    const list = inventoryErrorsFor('Netshoes')

    expect(list[0]?.marketplace).toBe('Netshoes')
    expect(list).toHaveLength(inventoryErrors.length)
  })
})
