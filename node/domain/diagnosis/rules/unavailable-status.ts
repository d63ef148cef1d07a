import { factsBy } from '../printed-values'
import type { DiagnosisRule } from '../rule'

// No source prints a message about this: only the marketplace's status word, alone. Inside a sentence the same word
// speaks of stock or of a delivery option, so nothing but the exact word counts.
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
