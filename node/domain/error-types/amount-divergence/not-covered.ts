import type { DiagnosisRule } from '../../diagnosis/rule'
import { divergentAmounts } from './divergent-amounts'

/** The payment does not reach what the order costs, or sums that do not agree with themselves. */
export const amountNotCovered: DiagnosisRule = {
  errorType: 'AMOUNT_DIVERGENCE',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:order|cart|item|line|product)?[_ ]?(?:total|price|amount)s?[_ ](?:has[_ ]|have[_ ]|was[_ ])?(?:changed|mismatch(?:ed)?|differs?)\b(?! rule)/,
    /\b(?:payment|paid|pago|pagamento|valor pag[oa]|monto pagad[oa]|amount)\b.{0,20}?\b(?:does not|doesn.t|did not|nao|no) (?:cover|cubre|cobre|alcanza|atinge|reach|completa)\w{0,2}\b.{0,30}?\b(?:total|order|pedido|orden|venta|venda|amount|valor|monto|importe)\b/,
    /\b(?:sum|total|suma|soma|sumatoria|somatorio|valor|importe|monto|amount)s?\b.{0,60}?\b(?:must|should|has to|needs? to|deve|devem|debe|deben|tem que|tiene que) (?:be |ser |to )?(?:equal|match|agree|add up|ser igual|igual|iguales|coincidir|bater|cuadrar|conferir)/,
    /\b(?:price|preco|precio)\b.{0,40}?\b(?:lower|less|higher|greater|more|menor|maior|mayor|inferior|superior|abaixo|acima|debajo|encima|below|above)\b.{0,12}?\b(?:than|que|do que|ao|al|del|de|the)?\b.{0,12}?\b(?:minimum|maximum|minimo|maximo|allowed|permitid[oa]|cost|custo|costo|catalog\w{0,2}|list)\b/,
  ],
  notTexts: [
    /\bpayment value (?:is|does|doesn)/,
    /\b(?:stock|estoque|tracking|nf-?e|cfdi|invoice|factura)\b/,
  ],
  meanings: [
    {
      of: ['total', 'price', 'freight', 'discount'],
      is: ['divergent'],
      not: [
        'stock',
        'document',
        'invoice',
        'fiscal',
        'currency',
        'parcelSize',
        'identifier',
        'rule',
      ],
    },
  ],
  factsIn: divergentAmounts,
}
