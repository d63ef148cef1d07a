import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** Whoever integrates is known no more: its user is inactive, or the account has to be connected again. */
export const notConnected: DiagnosisRule = {
  errorType: 'AUTHENTICATION',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\bre-?(?:connect|link|authori[sz]e|authenticate|conect(?:e|a|ar)|autoriz(?:e|a|ar)|vincul(?:e|a|ar)) (?:\S{1,12} ){0,4}?(?:account|store|shop|app|integration|conta|loja|aplicativo|integracao|cuenta|tienda|aplicacion|integracion)\b/,
    /\b(?:user|usuario|login)\b(?: \S{1,20}){0,4}? (?:is |esta |se encuentra |foi |fue )?(?:inactive|inativ[oa]|inactiv[oa]|disabled|desativad[oa]|desactivad[oa]|deshabilitad[oa]|bloquead[oa]|blocked|locked|expired|expirad[oa]|vencid[oa])\b/,
  ],
  notTexts: [
    /\b(?:seller|vendedor|lojista|merchant|order|pedido|orden|buyer|comprador|customer|cliente|client)\b|^\W{0,5}usuario \S{0,30} ?(?:inactiv|inativ|bloquead|deshab)/,
  ],
  factsIn: factsBy(orderPatterns),
}
