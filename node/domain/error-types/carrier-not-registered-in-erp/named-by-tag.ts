import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** The field that a message names behind what it says is that of the carrier, whatever register it is kept in. */
export const carrierNamedByTag: DiagnosisRule = {
  errorType: 'CARRIER_NOT_REGISTERED_IN_ERP',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:tag|campo|field):? ?[["'](?:\w{2,20}[._])?(?:cod(?:igo|e)?_?(?:da_)?transp\w{0,12}|transportadora?(?:_id)?|id_transp\w{0,12}|carrier(?:_(?:id|code))?|codtransp)["'\]]/,
  ],
  factsIn: factsBy(orderPatterns),
}
