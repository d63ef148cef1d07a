import { foldText } from '../../diagnosis/folded-text'
import { inventoryDocumentsOf } from './inventory-documents'
import type { GuidanceStep } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { step } from '../../guidance/texts'

// "Inventory integration errors with marketplaces": what marketplaces answer when stock is sent to them, with the fix that
// VTEX documents for each (help.vtex.com, the list and its page per marketplace, read 2026-11-23). The texts are data: a
// person picks the one that Connections > Inventory shows. The fix of each stands in messages/ under its id.

export type InventoryErrorId =
  | 'amazon-seller-id'
  | 'amazon-not-in-catalog'
  | 'amazon-brand'
  | 'amazon-not-eligible'
  | 'amazon-feed-rejected'
  | 'amazon-access-denied'
  | 'mercado-livre-listing-closed'
  | 'mercado-livre-under-review'
  | 'mercado-livre-grant'
  | 'mercado-livre-access-token'
  | 'mercado-livre-user-not-active'
  | 'magalu-no-price'
  | 'magalu-parent-product'
  | 'netshoes-not-mapped'
  | 'netshoes-description'
  | 'netshoes-weight'
  | 'netshoes-term'
  | 'netshoes-attribute'
  | 'via-auth-token'

export type InventoryError = {
  readonly id: InventoryErrorId
  /** As VTEX names it. */
  readonly marketplace: string
  /** As it is printed, in the language in which it is, with dots for what differs. */
  readonly text: string
  /** Matched against folded text. */
  readonly pattern: RegExp
  /** Words that other answers are made of too: only beside the marketplace's name do they mean this one. */
  readonly isAmbiguous?: boolean
}

export const inventoryErrors: readonly InventoryError[] = [
  {
    id: 'amazon-seller-id',
    marketplace: 'Amazon',
    text: 'Invalid seller id',
    pattern: /^\W{0,5}invalid seller id\W{0,5}$/,
  },
  {
    id: 'amazon-not-in-catalog',
    marketplace: 'Amazon',
    text: 'This SKU is not in the Amazon catalog…',
    pattern: /this sku is not in the amazon catalog/,
  },
  {
    id: 'amazon-brand',
    marketplace: 'Amazon',
    text: 'We have identified you may be misusing the Brand field… error code 5661',
    pattern: /misusing the brand field|error code (?:5661|\{id\})\W{0,3}$/,
  },
  {
    id: 'amazon-not-eligible',
    marketplace: 'Amazon',
    text: 'The seller does not have an eligible Amazon account to call Amazon MWS.',
    pattern: /eligible amazon account to call amazon mws/,
  },
  {
    id: 'amazon-feed-rejected',
    marketplace: 'Amazon',
    text: 'Feed rejected',
    pattern: /^\W{0,5}feed rejected\W{0,5}$/,
  },
  {
    id: 'amazon-access-denied',
    marketplace: 'Amazon',
    text: 'Access denied',
    pattern: /^\W{0,5}access denied\W{0,5}$/,
    isAmbiguous: true,
  },
  {
    id: 'mercado-livre-listing-closed',
    marketplace: 'Mercado Livre',
    text: 'Estoque não atualizado pois o anúncio no Mercado Livre está finalizado',
    pattern: /estoque nao atualizado pois o anuncio/,
  },
  {
    id: 'mercado-livre-under-review',
    marketplace: 'Mercado Livre',
    text: 'Cannot update item … [status:under_review, has_bids:false] … is not modifiable.',
    pattern: /cannot update item \S{1,60} \[status:under_review/,
  },
  {
    id: 'mercado-livre-grant',
    marketplace: 'Mercado Livre',
    text: 'Error validating grant. Your authorization code or refresh token may be expired or it was already used.',
    pattern: /error validating grant/,
  },
  {
    id: 'mercado-livre-access-token',
    marketplace: 'Mercado Livre',
    text: 'Error converting access token',
    pattern: /error converting access token/,
  },
  {
    id: 'mercado-livre-user-not-active',
    marketplace: 'Mercado Livre',
    text: 'User not active',
    pattern: /^\W{0,5}user not active\W{0,5}$/,
  },
  {
    id: 'magalu-no-price',
    marketplace: 'Magazine Luiza',
    text: 'Sku não exportado pois o mesmo não possui Preço cadastrado para a Política comercial',
    pattern: /sku nao exportado pois o mesmo nao possui preco/,
  },
  {
    id: 'magalu-parent-product',
    marketplace: 'Magazine Luiza',
    text: 'O produto pai não foi integrado',
    pattern: /o produto pai nao foi integrado/,
  },
  {
    id: 'netshoes-not-mapped',
    marketplace: 'Netshoes',
    text: 'Não foi possível localizar o mapeamento deste SKU na planilha',
    pattern: /localizar o mapeamento deste sku na planilha/,
  },
  {
    id: 'netshoes-description',
    marketplace: 'Netshoes',
    text: 'Este produto não possui descrição, que é um campo obrigatório…',
    pattern: /nao possui descricao, que e um campo obrigatorio/,
  },
  {
    id: 'netshoes-weight',
    marketplace: 'Netshoes',
    text: 'Este Sku não possui peso cadastrado ou é inferior a 1 grama…',
    pattern: /nao possui peso cadastrado ou e inferior a/,
  },
  {
    id: 'netshoes-term',
    marketplace: 'Netshoes',
    text: 'O Departamento / Gênero / Tamanho / Tipo de Produto / A Marca … cadastrado na planilha de mapeamento, não corresponde…',
    pattern: /cadastrad[oa] na planilha de mapeamento/,
  },
  {
    id: 'netshoes-attribute',
    marketplace: 'Netshoes',
    text: 'Os atributo(s) … é(são) obrigatório(s) e não foi(foram) encontrado(s)…',
    pattern: /atributo\(s\) .{1,160} obrigatorio\(s\)/,
  },
  {
    id: 'via-auth-token',
    marketplace: 'Via',
    text: 'Acesso Negado - Auth-token inválido ou inexistente',
    pattern: /acesso negado ?- ?auth-token/,
  },
]

const isOf = (marketplace: string, name: string | undefined): boolean => {
  const [own] = inventoryDocumentsOf(marketplace)
  return own !== undefined && inventoryDocumentsOf(name).includes(own)
}

/** The documented fix of an error, with the marketplace's own page of the list. */
export const fixOf = ({ id, marketplace }: InventoryError): readonly GuidanceStep[] =>
  step(`inventory-error.${id}.step`, ['inventory-log', ...inventoryDocumentsOf(marketplace)])

/** The documented error that a message is, whatever type it was taken for. */
export const inventoryErrorIn = (
  message: string | undefined,
  marketplaceName: string | undefined,
): InventoryError | undefined => {
  if (message === undefined) return undefined
  const folded = foldText(message)
  return inventoryErrors.find(
    ({ pattern, isAmbiguous, marketplace }) =>
      pattern.test(folded) && (isAmbiguous !== true || isOf(marketplace, marketplaceName)),
  )
}

/** All of them, those of the order's own marketplace first. */
export const inventoryErrorsFor = (
  marketplaceName: string | undefined,
): readonly InventoryError[] => {
  const own = inventoryErrors.filter(({ marketplace }) => isOf(marketplace, marketplaceName))
  return [...own, ...inventoryErrors.filter((error) => !own.includes(error))]
}

/** The documented fix of the error that the order's message is. */
export const inventoryFix = ({ diagnosis, order }: GuidanceSubject): readonly GuidanceStep[] => {
  const error = inventoryErrorIn(diagnosis.rawMessage ?? diagnosis.template, order.marketplaceName)
  return error === undefined ? [] : fixOf(error)
}
