import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** A marketplace lets an account list or sell only so much. */
export const sellingLimits: DiagnosisRule = {
  errorType: 'SELLER_ACCOUNT',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:exceed\w{0,3}|reach\w{0,3}|exced\w{1,4}|ultrapass\w{1,3}|supera\w{0,2}|alcanz\w{1,3}|ating\w{2,3})\b.{0,30}?\b(?:amount|number|quantity|limit\w?|cantidad|quantidade|tope|valor|monto)\b.{0,25}?\b(?:you|(?:usted |voce )?(?:puede|pode|podes)|(?:your|su|tu|sua|seu) (?:account|cuenta|conta|loja|tienda))\b.{0,12}?\b(?:list|sell|publicar|vender|anunciar)\b/,
    /\b(?:selling|listing|sales) limits?\b.{0,25}?\b(?:reached|exceeded|hit|over)\b|\blimite de (?:publicaciones|publicacoes|anuncios|ventas|vendas) (?:de (?:su|sua|tu) \w{4,8} )?(?:alcanzad|atingid|excedid|superad)/,
  ],
  factsIn: factsBy(orderPatterns),
}
