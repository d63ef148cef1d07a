import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const order = '(?:orders?|order items?|pedidos?|orden|ordenes|ordem|venta|venda|encomenda)'
const gone =
  '(?:shipped|packed|delivered|archived|closed|completed|dispatched|fulfilled|old|cerrad[oa]s?|archivad[oa]s?|entregad[oa]s?|despachad[oa]s?|enviad[oa]s?|fechad[oa]s?|arquivad[oa]s?|entregues?|encerrad[oa]s?|finalizad[oa]s?|completad[oa]s?|concluid[oa]s?|antig[oa]s?)'
const touch =
  '(?:update|edit|modify|change|ship|fulfil|fulfill|pack|dispatch|acknowledge|process|do shipment|create (?:a |the )?shipment|make (?:a )?shipment)'
const tocar =
  '(?:actualizar|modificar|editar|despachar|enviar|procesar|preparar|crear (?:un |el )?envio|atualizar|alterar|despachar|processar|criar (?:uma |um |a |o )?(?:remessa|envio))'

/** The order has gone on, or is not there yet: it can be neither shipped nor changed as it stands. */
export const orderNotReady: DiagnosisRule = {
  errorType: 'STATUS_NOT_INTEGRABLE',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:orders?|items?|packages?) (?:is|are|was|were) not in (?:the )?(?:\S{1,15} ){1,4}?(?:status|state)\b/,
    /\b(?:nao e permitido|no esta permitido|no se permite|nao permite|not allowed to|not permitted to) (?:alterar|modificar|actualizar|atualizar|editar|update|edit|change|modify|despachar|ship|faturar|facturar) (?:\S{1,6} ){0,2}(?:pedidos?|orden|ordenes|venda|venta|orders?)\b/,
    /\b(?:unpaid|pending|draft|held) orders?\b.{0,20}?\b(?:skip\w{0,4}|ignor\w{1,3}|not|cannot|can.t)\b|\b(?:cannot|can.t|could not|not)\b.{0,40}?\borders? (?:on hold|in draft|under review)\b|\bonly (?:\w{4,12} )?orders\b.{0,20}?\bcan be\b/,
    /\border (?:has |is )?already (?:been )?(?:completed|closed|finished|fulfilled|dispatched|packed)\b|\b(?:pedido|orden|order|venda|venta)\b.{0,14}?\b(?:analise de fraude|analisis de fraude|revision de fraude|fraud (?:review|check|analysis))\b/,
    /\b(?:pedido|orden|venda|venta) (?:ainda |aun |todavia )(?:nao|no) (?:esta |foi |fue )?(?:faturad|facturad|enviad|despachad|pag[oa]d?|aprovad|aprobad)/,
    /\b(?:payment|pagamento|pago) (?:pending|pendente|pendiente)\b.{0,30}?\b(?:not|nao|no)\b|\b(?:pedido|order|orden|venda|venta|compra)\b (?:\S{1,12} )?(?:aguardando|esperando|waiting for|a la espera de|pendente de|pendiente de) (?:\S{1,4} )?(?:liberacao|liberacion|confirmacao|confirmacion|aceite|aceptacion|release)\b/,
    /\b(?:pedido|orden|order|venda|venta)\b.{0,20}?\b(?:reclamacao|reclamo|disputa|mediacao|mediacion|devolucao|devolucion|claim|dispute)\b.{0,12}?\b(?:em aberto|abert[oa]|abiert[oa]|open|en curso|em andamento)\b|\b(?:only|solo|so|apenas|somente) (?:available|allowed|permitid[oa]|disponi\w{3,5}|valid[oa]?)\b.{0,20}?\b(?:orders|pedidos|ordenes|ventas|vendas)\b/,
    /\b(?:pedido|orden|order|venta|venda) (?:nao|no|not) (?:esta |foi |fue )?(?:aprobad|aprovad|confirmad|pag[oa]d?|liberad|aceptad|aceit|accepted|approved|confirmed|paid)/,
    /\b(?:payment|pagamento|pago)\b(?: (?:do|del|de la|of|for|the|this|pedido|order|orden|venta|venda|has|was|is)){0,4} (?:(?:ainda|todavia|aun|still|yet) )?(?:not|nao|no)(?: (?:yet|been|foi|fue|ha sido|esta|se encuentra)){0,2} (?:approved|confirmed|cleared|captured|received|settled|aprovad|confirmad|compensad|acreditad|aprobad|recibid|recebid|identificad|liberad)/,
    /\border\b.{0,12}?\bpending payment\b|\b(?:pedido|orden|venta|venda|compra)\b.{0,20}?\b(?:en proceso de|em processo de|pendiente de|pendente de|esperando|aguardando|a la espera de)(?: (?:la|a|el|o|aprobacion|aprovacao|confirmacion|confirmacao|del|do|de))* ?(?:pago|pagamento)\b/,
    /\b(?:confirm|accept|acknowledge|pack|pick|approve|release|confirm[ae]r?|aceit[ae]r?|acept[ae]r?|empa(?:que|car)|embal(?:e|ar)|aprob?v?[ae]r?|liber[ae]r?) (?:(?:the|this|your|la|el|o|a|este|esta) )?(?:orders?|order items?|orden|pedido|venda|venta|package|paquete|pacote)\b.{0,30}?\b(?:first|before|beforehand|primero|antes|primeiro)\b/,
    /\b(?:primero|primeiro|antes) (?:\S{1,8} )?(?:confirm|acept|aceit|aprob|aprov|liber|empac|embal|pag)[ae]\w{0,2} (?:(?:la|el|o|a) )?(?:orden|pedido|venda|venta)\b/,
    /\b(?:order|package|pedido|orden|ordem|venta|venda)\b(?: \S{1,20})? (?:is|are|was|esta|se encuentra|se encontra|encontra-se) (?:(?:still|currently|now|ainda|aun|todavia) )?(?:being (?:allocated|processed|split|reviewed|prepared|packed|created)|under (?:\S{1,8} )?(?:review|investigation)|locked|frozen|expired|in dispute|em (?:disputa|mediacao|analise)|en (?:disputa|mediacion|revision)|retid[oa]|retenid[oa]|vencid[oa]|expirad[oa])\b/,
    /\b(?:after.?sales?|return|refund) requests?\b.{0,30}?\b(?:first|pending|open)\b|\b(?:order|package|item|pedido|orden)\b.{0,30}?\b(?:after.?sales?|return|refund|dispute|claim|devolucion|devolucao|reclamo|reclamacao)\b.{0,20}?\b(?:in progress|open|pending|ongoing|aberta|abiert[oa]|en curso|em andamento|pendente|pendiente)\b/,
    /\b(?:solo|so|only|apenas|somente|solamente)\b.{0,30}?\b(?:factur|fatur|despach|envi|ship|invoic|pack|edit|alter|modific)\w{0,6}\b.{0,40}?\b(?:situacao|status|estado|state)\b/,
    /\border\b.{0,12}?\bunder (?:\S{1,8} )?(?:review|investigation)\b|\btransition from \S{2,20} to \S{2,20} (?:is )?(?:not|invalid|denied)|\border (?:is )?not allocated|\borders? (?:is|are) (?:in|on) (?:a )?(?:wrong|invalid|incorrect|bad|hold|different) ?(?:status|state)?\b/,
    /\b(?:status|state|estado|situacao)\b.{0,30}?\b(?:not|nao|no) (?:allow\w{0,3}|permit\w{0,3}|admite) (?:(?:to|the|it|be|a) ){0,2}(?:pack|ship|dispatch|fulfil|empac|embal|despach|envi|prepar|exped)|\b(?:package|parcel|item) (?:cannot|can not|can.t) be (?:packed|shipped|dispatched) in (?:its |the )?(?:current )?(?:status|state)\b/,
    /\border(?:s| items?)? (?:\S{1,30} )?(?:(?:is|are|has|have) )?(?:still )?not (?:yet )?(?:been )?(?:ready|packed|picked|confirmed|paid|accepted|approved|acknowledged)\b/,
    /\bnot[_ ](?:yet[_ ])?ready[_ ]to[_ ]ship\b|\b(?:items?|orders?|packages?) must be (?:first )?(?:packed|acknowledged|accepted|confirmed|paid|approved|picked)\b/,
    new RegExp(
      String.raw`\b(?:error|erro|fail\w{0,3}|falha|fallo)\b.{0,60}\b${order}\b (?:\S{1,12} )?(?:has been|have been|is|are|ja foi|ya fue|esta|ja esta|ya esta) (?:already )?${gone}\W{0,5}$`,
    ),
    /\b(?:fulfil?lment )?order (?:\S{1,30} )?is (?:already |now )?(?:closed|archived|completed)\b(?! successfully)|\border (?:is )?already (?:complete|closed|shipped|fulfilled|delivered)/,
    /\bn(?:o|ao) (?:se )?(?:puede|pode)\b.{0,25}\b(?:despach|envi|factur|fatur|prepar)\w{1,7}\b.{0,20}\b(?:pedido|orden|venda|venta) (?:esta |se encuentra |ainda )?(?:pendiente|pendente|sin pagar|nao pago)/,
    /\b(?:pedido|orden|venta|venda)\b.{0,12}\b(?:precisa|deve|debe|tiene que|tem que) (?:estar|ser) (?:aprovad|aprobad|pag|confirmad|aceit|acept|faturad|facturad)/,
    /\b(?:cannot|can.t|can not|unable to) (?:\S{1,12} ){1,3}orders? in (?:state|status)\b|\bcan(?:not|.t) create (?:a |the )?shipment\b.{0,8}\border\b/,
    /\border (?:\S{1,30} )?is still (?:pending|unpaid|unshipped|awaiting|on hold)\b|\bpayment (?:is )?(?:still )?pending for (?:this |the )?order\b/,
    new RegExp(
      String.raw`\b(?:cannot|can.t|can not|unable to|not possible to|not allowed to) ${touch}(?: for)? (?:(?:an?|the|this|old|archived|closed|shipped|completed|delivered) ){0,3}orders?\b`,
    ),
    /\border (?:\S{1,30} )?(?:cannot|can.t|can not|can no longer|no longer can) be (?:shipped|fulfilled|edited|modified|updated|packed|changed|acknowledged)\b/,
    /\border (?:\S{1,30} )?(?:does not|doesn.t|no longer) allows? (?:an? |the |new )?(?:\w{4,10} )?(?:invoice|shipment|change|edit|update)/,
    /\bnot allowed for (?:\S{1,12} ){0,4}(?:pending|canceled|cancelled|shipped|unpaid|completed|closed) (?:\S{1,12} ){0,4}orders?\b/,
    /\borders? (?:with|in) (?:status|state) \S{3,20} (?:cannot|can.t|are not|is not|will not)\b/,
    /\binvalid (?:\S{1,12} ){0,3}status (?:change|transition)\b|\bstatus (?:does not|doesn.t|is not) (?:support|allow|allowed|permit)/,
    new RegExp(
      String.raw`\b(?:pedido|orden|ordem|venta|venda)\b (?:\S{1,20} )?(?:todavia |aun |ainda )?(?:nao|no) (?:(?:esta|se encontra|se encuentra|esta mais) (?:list[oa]|pront[oa]|pag[oa]|pagad[oa]|aprobad[oa]|aprovad[oa])|(?:pode|puede|se puede)(?: mais| mas)? (?:ser )?(?:alterad|enviad|despachad|editad|modificad|enviar\b|despachar\b|modificar\b|editar\b)|permite\b)`,
    ),
    new RegExp(
      String.raw`\b(?:no (?:se puede|es posible)|nao (?:e possivel|foi possivel|pode)) ${tocar}\b (?:(?:un|una|el|la|um|uma|os?|as?|para|este|esta|ese|esa) ){0,3}(?:pedido|orden|ordem|venta|venda)\b`,
    ),
    new RegExp(
      String.raw`\b(?:pedido|orden|ordem|venta|venda) (?:\S{1,20} )?(?:(?:ja|ya) )?(?:esta|se encuentra|se encontra) ${gone}\b|\b(?:pedido|orden|ordem|venta|venda) (?:\S{1,20} )?(?:ja|ya) (?:foi|fue|ha sido) ${gone}\b`,
    ),
    /\b(?:pedido|orden|venda|venta)\b (?:\S{1,20} )?(?:(?:esta|ainda|aun|todavia|se encuentra) ){0,2}(?:aguardando|esperando|pendente|pendiente|a la espera) (?:de |del |o |el )?(?:pagamento|pago)\b/,
    /\b(?:pagamento|pago) (?:do|del|de la) (?:pedido|orden|venda|venta) (?:ainda|aun|todavia)? ?(?:nao|no|pendente|pendiente)\b/,
    /\bcan(?:not|.t) ship\b.{0,8}\border is\b|\b(?:pedido|orden) (?:ainda|aun|todavia) (?:nao|no) (?:(?:foi|fue|esta|ha sido) )?(?:aceit|acept|confirmad|pago|pagad|aprov|aprob)/,
  ],
  notTexts: [
    /\bcancell?(?:ation)? request|\bcancelar\b|\bcancelamento|\bcancelacion|\bbe cancell?ed|\bcancel (?:the |this |an )?order|\banula(?:r|cion)\b/,
    /\b(?:cep|endereco|direccion|address|zip|postal|estoque|stock|inventory|nota fiscal|tracking|rastre\w{1,5}|seguimiento|autoriza\w{2,4})\b/,
    /\bcancela\w{1,6} (?:no|en|pelo|por)\b|\b(?:carrier|courier|transport\w{4,8})\b|\b(?:successfully|com sucesso|con exito|exitosamente)\b/,
  ],
  factsIn: factsBy(orderPatterns),
}
