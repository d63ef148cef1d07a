import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const sku =
  '(?:skus?|items?|itens|products?|produtos?|productos?|articles?|articulos?|artigos?|materials?|material|materiais|materiales|variants?|variante|variacao|variacion)'

/** What is sold no more, or not here: bought by nobody, whatever its stock is. */
export const notSold: DiagnosisRule = {
  errorType: 'SKU_INACTIVE_OR_OUT_OF_POLICY',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`\b${sku}\b.{0,30}?\b(?:isn.t|is not|are not|aren.t|not|no longer|nao|no|nao esta|no esta|ya no esta|nao esta mais) (?:\S{1,10} ){0,2}?(?:available|offered|enabled|released|disponivel|disponible|habilitad[oa]|liberad[oa]) (?:for|to|para) (?:la |a )?(?:purchase|purchasing|sale|sell|order|ordering|venta|venda|compra)\b`,
    ),
    new RegExp(
      String.raw`\b${sku}\b.{0,30}?\b(?:not|nao|no) (?:(?:esta|been|is|foi|fue|se encuentra) )?(?:assigned|added|enabled|published|asignad[oa]|atribuid[oa]|habilitad[oa]|publicad[oa]|incluid[oa]) (?:to|in|for|on|a|ao|al|en|no|na|para) (?:(?:the|this|that|el|la|este|esta|o|a) )?(?:sales )?(?:channel|canal|catalog|price list|store view|website|assortment|sortimento|surtido)\b`,
    ),
  ],
  notTexts: [/\b(?:stock|estoque|inventario|price|preco|precio)\b(?! list)/],
  factsIn: factsBy([...skuPatterns, ...orderPatterns]),
}
