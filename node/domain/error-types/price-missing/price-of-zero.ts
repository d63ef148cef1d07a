import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** A price of nothing is none. */
export const priceOfZero: DiagnosisRule = {
  errorType: 'PRICE_MISSING',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:unit ?price|sale ?price|price|preco|precio|valor unitario|importe unitario)(?: (?:d[oae]l?|of the|of|unitario|unit) ?\S{0,20}?)?\W{0,3} ?(?:(?:is|was|of|e|es|esta|fue|foi|=|:|igual a|equal to|equals|en|em|de) ?){0,2}(?:0(?:[.,]0{1,4})?|zero|cero|zerad[oa]|null|nulo)\b(?![.,]?\d| ?%)/,
    /\b(?:price|preco|precio)\b.{0,20}?\b(?:must|should|has to|deve|debe) (?:be |ser )?(?:greater|higher|bigger|more|mayor|maior|superior|positiv\w{1,2})\b/,
    /\b(?:no|sem|sin|nenhum|ningun|without) (?:valid |sales? |selling |active |current )?(?:price|preco|precio)s? (?:(?:was|is|were|foi|fue) )?(?:found|available|defined|set|exists?|configured|encontrad[oa]|definid[oa]|cadastrad[oa]|disponivel|disponible|for|para)\b/,
  ],
  notTexts: [
    /\b(?:expected|esperad[oa]|diferen\w{2,3}|differ\w{1,5}|diverg\w{2,6}|minimum|minimo)\b/,
  ],
  factsIn: factsBy([...skuPatterns, ...orderPatterns]),
}
