import { foldText } from '../diagnosis/folded-text'

// What a status says in a source's own word, in the three languages. Words that are not listed say nothing about the
// state; they are kept and shown.

export type Word =
  | 'unavailable'
  | 'canceled'
  | 'refused'
  | 'accepted'
  | 'warned'
  | 'pending'
  | 'unpaid'
  | 'over'
  | 'none'

const words: Readonly<Record<string, Word>> = {
  unavailable: 'unavailable',
  indisponivel: 'unavailable',
  'no disponible': 'unavailable',
  indisponible: 'unavailable',
  canceled: 'canceled',
  cancelled: 'canceled',
  cancelado: 'canceled',
  cancelada: 'canceled',
  refused: 'refused',
  rejected: 'refused',
  error: 'refused',
  failed: 'refused',
  recusado: 'refused',
  rejeitado: 'refused',
  erro: 'refused',
  falha: 'refused',
  rechazado: 'refused',
  fallido: 'refused',
  accepted: 'accepted',
  imported: 'accepted',
  integrated: 'accepted',
  success: 'accepted',
  ok: 'accepted',
  aceito: 'accepted',
  importado: 'accepted',
  integrado: 'accepted',
  sucesso: 'accepted',
  aceptado: 'accepted',
  exito: 'accepted',
  alert: 'warned',
  warning: 'warned',
  alerta: 'warned',
  aviso: 'warned',
  advertencia: 'warned',
  pending: 'pending',
  processing: 'pending',
  pendente: 'pending',
  processando: 'pending',
  pendiente: 'pending',
  procesando: 'pending',
  // VTEX's integration log (Marketplace > Connections > Orders) and its export, in the three languages.
  'processed with success': 'accepted',
  'processado com sucesso': 'accepted',
  'procesado con exito': 'accepted',
  'processed with error': 'refused',
  'processado com erro': 'refused',
  'procesado con error': 'refused',
  'processed with warning': 'warned',
  'processado com aviso': 'warned',
  'processado com alerta': 'warned',
  'procesado con advertencia': 'warned',
  'procesado con alerta': 'warned',
  // Orders that a marketplace has and a connector does not take yet.
  unpaid: 'unpaid',
  'not paid': 'unpaid',
  'nao pago': 'unpaid',
  'no pagado': 'unpaid',
  'payment pending': 'unpaid',
  'pending payment': 'unpaid',
  'waiting for payment': 'unpaid',
  'awaiting payment': 'unpaid',
  'aguardando pagamento': 'unpaid',
  'pagamento pendente': 'unpaid',
  'pagamento em analise': 'unpaid',
  'pendente de pagamento': 'unpaid',
  'pago pendiente': 'unpaid',
  'pendiente de pago': 'unpaid',
  'esperando pago': 'unpaid',
  payment_required: 'unpaid',
  payment_in_process: 'unpaid',
}

/** That it will be, may be, is asked to be, or is not canceled, or not whole, is not that it is. */
const notYet =
  /\b(?:will|may|might|can|could|should|to be|sera|pode|podera|puede|podra|deve|devera|debe|debera|va a|a ser|por ser)\b[^.;]*\b(?:cancel|anul)|\b(?:nao|no|not|non|nem|ni)\b(?:[ -](?:foi|foram|fue|fueron|esta|estan|estao|ha sido|sido|has|have|been|was|were|is|are|yet|e|es|ainda|aun|fully|completely|entirely|totalmente|completamente|all|every|everything|tod[oa]s?|tudo|os|as|los|las|itens|items?|produtos?|products?|productos?|units?|unidades?))*[ -](?:cancel|anul)/

/** A part of an order tells nothing of the rest. */
const partly =
  /\b(?:parcia|part(?:ial|ially|ly)\b|em parte\b|en parte\b|alg(?:uns|umas|unos|unas)\b|some\b|\d+ (?:de|of) \d+)/

/** A sentence of a marketplace that ends an order: of these words none says anything else. */
const canceledPhrase = /\b(?:cancelad[oa]s?|cancelou|cancelaste|cancelo|cancell?ed|anulad[oa]s?)\b/

/** Delivered, sent back or refunded: the marketplace is done with it, and VTEX has no order to make of it. */
const overPhrase =
  /^(?:[^.;]*\b)?(?:entregue|entregad[oa]|delivered|devolvid[oa]|devuelt[oa]|returned|reembolsad[oa]|estornad[oa]|refunded|devolucao finalizada|devolucion finalizada|finalizad[oa]|concluid[oa]|completad[oa]|completed|pode pedir uma devolucao)\b/

const denied =
  /\b(?:nao|no|not|sera|will|a ser|por|to be)\b[^.;]*\b(?:entreg|deliver|devol|devuel|return|reembols|estorn|refund|conclu|complet|finaliz)/

/** What is complete is a step of the order, not the order. */
const stepDone =
  /\b(?:pagamento|pago|payment|separacao|preparacao|preparacion|picking|packing|embalagem|faturamento|facturacion|analise|analisis)\b[^.;]*\b(?:conclu|complet|finaliz)/

/** A payment that is not made, or was refused. */
const unpaidPhrase =
  /\b(?:nao|no|not)(?: (?:foi|esta|yet|been))* (?:paid|pag[oa]|pagad[oa])\b|\b(?:pagamento|pago|payment)\b[^.;]*\b(?:pend|recus|rejeit|rechaz|reject|refus|declin|negad|fail)|\bpend[a-z]+ (?:de )?(?:pagamento|pago|payment)\b/

const wordOfPhrase = (said: string): Word => {
  const status = said.replace(/_/g, ' ')
  if (partly.test(status)) return 'none'
  if (canceledPhrase.test(status) && !notYet.test(status)) return 'canceled'
  if (unpaidPhrase.test(status)) return 'unpaid'
  const isOver = overPhrase.test(status) && !denied.test(status) && !stepDone.test(status)
  return isOver ? 'over' : 'none'
}

/** What a status says by a word that every source uses alike; undefined where it is none of these. */
export const commonWord = (status: string): Word | undefined => words[foldText(status.trim())]

/** What a status in a marketplace's own words says of an order. */
export const marketplaceWord = (status: string): Word =>
  commonWord(status) ?? wordOfPhrase(foldText(status.trim()))
