import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** VTEX could not finish creating the order; a second attempt is the documented try. */
export const incompleteOrder: DiagnosisRule = {
  errorType: 'INCOMPLETE_ORDER',
  since: '2026-11-23',
  codes: ['FMT0026', 'FMT0056', 'CHK0200'],
  generalCodes: new Map([['ORD008', 'HIGH']]),
  texts: [
    /\b(?:erro|error|falha|fallo|failed|could not|unable|nao foi possivel|no se pudo)\b.{0,25}?\b(?:registr\w{1,3}|grav\w{1,3}|salvar|guardar|inserir|insert\w{0,3}|sav\w{1,3}|register\w{0,3}) (?:os |los |the )?(?:produtos?|productos?|itens|items?|articulos?|linhas?|lineas?|lines?|products?)\s{1,3}(?:do|del|da|de la|of the|of) (?:pedido|orden|order|venda|venta)\b/,
    /requested order could not be created|pedido nao pode ser criado|pedido no pudo ser creado/,
    /(?:avancar|prosseguir) com (?:o |um )?pedido incompleto|incomplete order|(?:pedido|orden|compra) incomplet[oa] (?:nao|no) /,
    /\b(?:order|pedido|orden|cart|carrinho|carrito|payload)\b.{0,40}\b(?:without|has no|with no|contains no|sem|sin|no (?:contiene|tiene)|nao (?:contem|possui|tem)|nenhum|ningun) (?:any )?(?:items?|itens?|line items?|lines?|lineas?|linhas?|products?|produtos?|productos?|articulos?)\W{0,5}(?:$|[(,;])/,
    /\b(?:sem|sin|has no|nenhum) (?:items?|itens?)\b(?! para (?:sincron|import|process))|\b(?:pedido (?:vazio|vacio)|empty order)\b|carrito nunca se cerro/,
  ],
  meanings: [
    {
      of: ['order', 'cart', 'status'],
      is: ['incomplete', 'interrupted'],
      not: ['address', 'postalCode', 'customer', 'document', 'sku', 'invoice', 'seller', 'stock'],
    },
  ],
  factsIn: factsBy(orderPatterns),
}

/** "The order could not be created", without a reason: nothing more specific was said. */
export const orderNotCreated: DiagnosisRule = {
  errorType: 'INCOMPLETE_ORDER',
  since: '2026-11-23',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\border (?:\S{1,30} )?(?:could not|couldn.t|cannot|was not|wasn.t|has not|hasn.t|not) (?:be |been )?(?:successfully )?(?:created|integrated|imported|placed|saved)/,
    /\b(?:pedido|orden|ordem|venda) (?:\S{1,30} )?n(?:a)?o (?:se )?(?:foi |fue |ha sido |pode ser |pudo ser |ha )?(?:criad|cread|integrad|importad)[oa]/,
    /\b(?:unable to|could not|failed to) create (?:the |this )?order/,
    /\bnao foi possivel criar o pedido|\bno (?:fue posible|se pudo) crear (?:el pedido|la orden)/,
    /\b(?:pedido|orden) n(?:a)?o (?:pode|pudo|foi|fue) (?:ser )?(?:criad|cread)/,
  ],
  isLastResort: true,
  factsIn: factsBy(orderPatterns),
}
