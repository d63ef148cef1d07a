import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** The number or the card of the store's own account with a carrier, entered wrong. */
export const carrierAccount: DiagnosisRule = {
  errorType: 'CONNECTOR_CONFIGURATION',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:account|meter|shipper|customer|billing|payor) ?(?:account )?numbers?\b.{0,60}?\b(?:mismatch|must match|should match|does not match|not match|invalid|not valid|incorrect)\b.{0,80}?\b(?:ship\w{0,6}|payor|payer|carrier|fedex|ups|dhl|usps)\b/,
    /\bcartao\b.{0,15}?\b(?:invalido|inexistente|nao (?:pertence|vinculado|autorizado))\b.{0,20}?\bcontrato\b|\b(?:codigo administrativo|cartao|contrato)\b.{0,15}?\b(?:nao|no)\b.{0,15}?\b(?:pertence|corresponde|confere)\w{0,2}\b.{0,20}?\b(?:contrato|cartao|correios)\b/,
    // Omie names the field behind its message.
    /\btag:? ?\[(?:codigo_(?:parcela|categoria|conta_corrente|local_estoque|vendedor|cenario_impostos|empresa|projeto|tabela_preco)|etapa|codvend|ccodparc)\]/,
  ],
  factsIn: factsBy(orderPatterns),
}
