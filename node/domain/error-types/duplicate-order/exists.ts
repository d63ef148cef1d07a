import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const order = '(?:sales? orders?|orders?|pedidos?|orden|ordem|ventas?|vendas?|compras?|purchases?)'

/** An order of this number is there. */
export const orderExists: DiagnosisRule = {
  errorType: 'DUPLICATE_ORDER',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`\b${order} (?:with|com|con) .{1,60}? (?:already )?(?:exists|existe)\b(?! (?:in|no|na|en)? ?(?:problem|error|erro))`,
    ),
  ],
  notTexts: [
    /\b(?:not|no|nao|nunca|never|neither|sku|item|product\w{0,2}|produt\w{1,2}|customer|client\w{1,2}|address|endereco|direccion|invoice|factura|nota)\b/,
  ],
  factsIn: factsBy(orderPatterns),
}
