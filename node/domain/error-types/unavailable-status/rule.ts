import { factsBy } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

// No source prints a message about this: only the marketplace's status word, alone. Inside a sentence the same word
// mostly speaks of stock or of a delivery option.
const word = '(?<status>unavailable|indisponivel|indisponible|no disponible)'

/** The store can sell the product, and the marketplace keeps the order back. */
export const unavailableStatus: DiagnosisRule = {
  errorType: 'UNAVAILABLE_STATUS',
  since: '2026-11-23',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`^\s{0,10}(?:(?:marketplace |order ){0,2}(?:status|estado|situacao)(?: (?:do|del) pedido| de la orden)?(?: (?:no|en el|at|at the|in the|do|del) (?:marketplace|canal|channel))? ?[:=] ?)?["'“]?${word}["'”]?\.?\s{0,10}$`,
    ),
  ],
  textConfidence: 'HIGH',
  factsIn: factsBy([new RegExp(word, 'dg')]),
}

const state = '(?:unavailable|indisponivel|indisponible|no disponible)'

/** The same, told in a sentence about the order: its status is that word, or it is blocked and bears it. */
export const unavailableStatusReported: DiagnosisRule = {
  errorType: 'UNAVAILABLE_STATUS',
  since: '2026-11-25',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`\b(?:order|pedido|orden|venta|venda)\b[^.]{0,40}\b(?:as|como|marked)\s{1,5}["'“]?${state}\b`,
    ),
    new RegExp(
      String.raw`\b(?:order|pedido|orden)\b.{0,60}\b(?:status|estado)\b ?[:=]? ?["'“]?${state}\b`,
    ),
    new RegExp(
      String.raw`\b(?:blocked|bloque\w{1,6})\b.{0,60}\b(?:order|orden|pedido|status)\b.{0,30}${state}\b`,
    ),
  ],
  factsIn: factsBy([new RegExp(word, 'dg')]),
}
