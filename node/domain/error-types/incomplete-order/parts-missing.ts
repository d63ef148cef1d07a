import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const lines =
  '(?:items?|itens|line[_ ]?items?|order[_ ]?(?:items?|lines?)|lines?|lineas?|linhas?|products?|produtos?|productos?|articulos?|renglones|detalles?|details?|detalhes?)'
const holder =
  '(?: (?:array|list|collection|field|node|section|lista|arreglo|campo|seccion|secao|no))?'

/** The list of an order's lines is empty or was not sent, however its field is called. */
export const partsMissing: DiagnosisRule = {
  errorType: 'INCOMPLETE_ORDER',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`\b${lines}${holder}(?:\[\])?\W{0,3} (?:must|should|needs? to|has to|deb\w{1,3}|dev\w{1,3}) (?:contain|have|include|tener|contener|ter|conter) (?:at least|minimum|al menos|(?:ao|pelo) menos|minimo)\b`,
    ),
    new RegExp(
      String.raw`\b(?:missing|required|without|sin|sem|falta\w{0,2}) (?:(?:the|los|las|os|as) )?(?:customer|client|buyer|cliente|comprador|payments?|pagos?|pagamentos?) (?:or|and|o|ou|y|e|ni|nem) (?:(?:the|los|las|os|as) )?${lines}\b`,
    ),
    new RegExp(
      String.raw`\b${lines}${holder}(?:\[\])?\W{0,3} (?:is |are |was |esta |e |es |veio |vino |llego )?(?:an )?(?:empty|vaci[oa]s?|vazi[oa]s?)\W{0,5}$`,
    ),
    /\b(?:should|must) NOT have fewer than 1 items\b|\bminitems\b|\bfewer than 1 items?\b/i,
  ],
  notTexts: [/\b(?:stock|estoque|inventory|price|preco|precio|tracking|nf-?e)\b/],
  factsIn: factsBy(orderPatterns),
}
