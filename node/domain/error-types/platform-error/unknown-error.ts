import type { DiagnosisRule } from '../../diagnosis/rule'
import { serviceFacts } from './rule'

/** Nothing but "an error happened": whatever else a source says is more specific. */
export const unknownError: DiagnosisRule = {
  errorType: 'PLATFORM_ERROR',
  since: '2026-11-23',
  codes: [],
  generalCodes: new Map([
    ['EOI006', 'MEDIUM'],
    ['EOI000', 'LOW'],
    ['EOI001', 'LOW'],
  ]),
  texts: [
    /\b(?:error|problem)s? (?:has |have )?occurred\b.{0,60}$|\b(?:ocorreu|houve|ocurrio|hubo|se produjo|se presento) (?:um|un|algum|algun) (?:erro|error|problema|inconveniente)\b.{0,60}$/,
    /\b(?:failed|unable|falha|erro|error|fallo|nao foi possivel|no se pudo) (?:to |ao |al )?(?:process|procesar|processar|sync\w*|sincroni\w+|export\w*|push)\b.{0,40}$|\b(?:push|sync|export|import|process)\w* (?:order |pedido )?failed$/,
    /\bunknown error\b|\bunmapped error\b|\bunexpected error\b/,
  ],
  textConfidence: 'LOW',
  meanings: [
    { of: ['internal'], confidence: 'LOW' },
    {
      of: ['transient'],
      and: ['order'],
      is: ['notCreated', 'failed', 'notAdvancing'],
      confidence: 'LOW',
    },
    { of: ['order', 'workflow'], is: ['notFound'], not: ['sku', 'customer'], confidence: 'LOW' },
    {
      of: ['reservation'],
      is: ['notFound', 'unauthorized', 'expired', 'failed'],
      confidence: 'LOW',
    },
  ],
  isLastResort: true,
  factsIn: serviceFacts,
}
