import type { Fact } from '../../diagnosis/diagnosis'
import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule, Statement } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

const printedFacts = factsBy([
  /\bcarrier[ :#=]{1,3}["'“]?(?<carrier>[a-z][\w -]{1,40}?)["'”]? (?:does|is|has|not)\b/dg,
  /\btransportadora[ :#=]{1,3}["'“]?(?<carrier>[a-z][\w -]{1,40}?)["'”]? (?:nao|esta|e)\b/dg,
  ...skuPatterns,
  ...orderPatterns,
])

// Mercado Livre prints this text for a cancelled shipment as well (VTEX known issue 1442735).
const mayBeCanceled = /err_unavailable_sla|not imported because the selected delivery sla/

const factsIn = (statement: Statement): readonly Fact[] => [
  ...printedFacts(statement),
  ...(mayBeCanceled.test(statement.folded) || statement.codes.includes('ERR_UNAVAILABLE_SLA')
    ? [{ name: 'cause', value: 'may-be-canceled' }]
    : []),
]

/** Nobody can deliver the order as it was sold: for want of stock, a route, a dock, a carrier or an active SKU. */
export const deliverySla: DiagnosisRule = {
  errorType: 'DELIVERY_SLA',
  since: '2026-11-23',
  codes: [
    ...['FMT003', 'FMT004', 'FMT010', 'FMT0059', 'FMT0061', 'FMT0095', 'CHK0042', 'CHK0171'],
    ...['CHK0256', 'CHK0257', 'CHK0264', 'ORD046', 'ORD047', 'ORD048', 'cannotBeDelivered'],
  ],
  generalCodes: new Map([
    ['ERR_UNAVAILABLE_SLA', 'MEDIUM'],
    ['EOI002', 'MEDIUM'],
  ]),
  texts: [
    /\bslas? (?:is |is currently |was |are )?(?:not|un)\s?available|\bno (?:available |selected )?slas?\b/,
    /\bsla\b.{0,60}\bnao (?:esta|foi|se encontra) (?:disponivel|encontrad)|\bnao ha sla\b/,
    /\bsla\b.{0,60}\bno (?:esta|fue|se encuentra) (?:disponible|encontrad)|\bno hay sla\b/,
    /\bmore than one sla selected|localizar o sla/,
    /cannot be delivered for this|\bpickup (?:point )?not found|invalid pickup point/,
    /cannot be used for the given delivery channel/,
  ],
  hints: [
    {
      of: ['deliveryOption', 'uncovered', 'parcelSize'],
      is: trouble,
      not: ['token', 'communication'],
    },
  ],
  meanings: [
    {
      of: ['deliveryOption'],
      is: ['unavailable', 'notFound', 'missing', 'invalid', 'inactive', 'uncovered', 'expired'],
      not: ['service', 'tracking', 'invoice', 'token', 'erp', 'insufficient'],
    },
    {
      of: ['deliveryOption'],
      is: ['refused', 'different', 'notMatching', 'unlinked', 'outside'],
      not: ['token'],
    },
    { of: ['carrier'], is: ['unavailable', 'uncovered', 'inactive'], not: ['erp', 'tracking'] },
    {
      of: ['region', 'postalCode', 'address'],
      is: ['uncovered', 'outside'],
      not: ['status', 'token'],
    },
    {
      of: ['sku', 'order'],
      and: ['uncovered'],
      not: ['tracking', 'invoice', 'status', 'notCancelable', 'insufficient', 'missing', 'service'],
    },
    { of: ['uncovered'], is: ['seller', 'carrier'], not: ['tracking', 'invoice', 'service'] },
    {
      of: ['delivery', 'freight', 'shipment'],
      and: ['region', 'postalCode', 'address', 'deliveryOption'],
      is: ['unavailable', 'uncovered', 'refused'],
      not: ['tracking', 'invoice', 'status', 'missing'],
    },
    { of: ['carrier'], and: ['region', 'postalCode'], is: ['notFound', 'missing', 'insufficient'] },
    {
      of: ['freight', 'shipment'],
      and: ['region', 'postalCode'],
      is: ['unavailable', 'notFound'],
      not: ['address'],
    },
    { of: ['freight'], is: ['unavailable', 'notFound', 'missing'], not: ['total', 'different'] },
    { of: ['region'], and: ['delivery'], is: ['missing'], not: ['address', 'tracking'] },
    { of: ['region'], is: ['refused'], not: ['token', 'seller', 'status', 'unauthorized'] },
  ],
  notTexts: [/\bsla de (?:atendimento|atencion)|customer service sla/],
  factsIn,
}
