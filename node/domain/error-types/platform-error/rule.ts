import type { Fact } from '../../diagnosis/diagnosis'
import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule, Statement } from '../../diagnosis/rule'

const printedFacts = factsBy([
  /\b(?:communication error with|communicate with|connect to) (?<service>catalog(?: system)?|logistics|seller|event system|moi service|checkout|oms)\b/dg,
  /\bseller (?<seller>[\w-]{1,40}) timed out/dg,
  /\breservation (?<reservation>[\w-]{1,60}) (?:not found|is not)/dg,
  ...orderPatterns,
])

// What became of the order is then not known: it may have been created.
const timeoutText =
  /time(?:d)? ?out|tempo (?:limite )?esgotado|tiempo (?:de espera )?agotado|tempo de resposta|tiempo de respuesta/

/** The service that failed, and whether it only did not answer in time. */
export const serviceFacts = (statement: Statement): readonly Fact[] => [
  ...printedFacts(statement),
  ...(timeoutText.test(statement.folded) || statement.codes.includes('EOI010')
    ? [{ name: 'cause', value: 'timeout' }]
    : []),
]

/** A service between the marketplace and VTEX failed for a moment; an internal authentication service is one too. */
export const platformError: DiagnosisRule = {
  errorType: 'PLATFORM_ERROR',
  since: '2026-11-23',
  codes: [
    ...['EOI010', 'ORD014', 'ORD015.1', 'ORD016', 'ORD021.3', 'CHK0028', 'CHK0201', 'CHK0211'],
    ...['CHK0262', 'CHK0291', 'FMT0050', 'FMT0051', 'FMT0084'],
  ],
  generalCodes: new Map([
    ['ORD015', 'HIGH'],
    ['ORD021', 'HIGH'],
    ['CHK0093', 'HIGH'],
    ['EOI008', 'MEDIUM'],
  ]),
  texts: [
    /\b(?:erro|error|falha|fallo|failure|problema?)(?: inesperad[oa]| interno| unexpected)? (?:ao|al|en|na|no|when|while|during|de|in) (?:se |the |la |a )?(?:comunic\w{1,8}|communicat\w{2,4}|conect\w{1,5}|connect\w{2,4})\b/,
    /\b(?:nao foi possi\w{1,3}|no (?:fue posible|se pudo)|could not|unable to|falha ao|erro ao|error al|failed to) (?:consultar|obter|obtener|retrieve|fetch|get|query) (?:o |el |the )?(?:status|estado|situacao) (?:d[oae]l?|of)\b/,
    /\bforcibly closed\b|\bonly one (?:request|call|session|connection)\b|\bconcurren(?:t|cy) (?:\S{1,10} )?(?:requests?|sessions?|limit|calls?)\b|^\W{0,5}429\b|\b(?:requisic\w{2,4}|solicitud\w{0,2}|peticion\w{0,2}|requests?|chamadas?|llamadas?)\b.{0,40}?\b(?:quantidade maxima|cantidad maxima|numero maximo|maximum number)\b/,
    /^(?!.*\b(?:produtos?|productos?|items?|itens|skus?|products?|articulos?|stock|estoque|publicac\w{3}|anuncio)\b).*\b(?:no (?:se encuentra|esta) disponible|nao (?:se encontra|esta) disponivel|indisponivel|unavailable|not available)\b.{0,60}?\b(?:en (?:este|estos) momentos?|no momento|neste momento|at (?:this|the) (?:time|moment)|mas tarde|mais tarde|later)\b/,
    /\b(?:server|network|gateway|proxy) (?:error|failure|exception)\b|\bservice (?:is )?(?:currently |temporarily )?disabled\b|\b(?:no alcanzo a|no llego a|nao chegou a|did not|didn.t) respond\w{0,2}\b|\b(?:no|nao) esta dispon\w{4,5} tempora\w{5,7}\W{0,4}$|\bexception while processing\b/,
    /\b(?:call|request|query|execution|response|llamada|consulta|requisicao|chamada)\b.{0,20}?\b(?:exceed\w{0,2}|excedi\w|excedeu|super[oa]|ultrapassou)\b.{0,12}?\b(?:time|tiempo|tempo)\b|\bcurl (?:error|errno)\b|\bcurl_errno\b/,
    /\b(?:fail\w{0,4}|unable|error|could not)(?: to| when| while)? call(?:ing)?\b|\brpc\b.{0,40}?\bfail|\bexternal (?:system|service|server)\b.{0,20}?\b(?:fail|error|unavailable)|\b(?:server|system) (?:is )?(?:too )?(?:busy|overloaded)\b|\bupstream\b.{0,20}?\b(?:error|fail\w{0,4}|timeout|unavailable)/,
    /\bmax retries exceeded with url\b|\b(?:http )?status(?: code)?\W{0,3}(?:is |was |of )?50[0-4]\b|\bconnection ?pool\b|\bdatabase (?:connection )?(?:issue|error|lost|failure)|\bserver (?:sent|returned|responded)\b.{0,25}?\b50[0-4]\b/,
    /\b(?:no|not|sin|sem|nao|without)\b.{0,20}\b(?:respuesta|resposta|response|answer|reply)\b.{0,40}\b\d{1,2} (?:intentos|reintentos|tentativas|attempts|tries|retries|vezes|veces|times)\b/,
    /due to the high volume of requests|cannot approve an order that is not integrated/,
    /\b(?:quantidade|quantity) (?:de|of|for) (?:the )?items? (?:e |is )?invalid/,
    /\bcloudflare\b|\bakamai\b|edgesuite|\bcloudfront\b|\bincapsula\b|\bimperva\b|request could not be satisfied|attention required!|\bweb application firewall\b/,
    /\berror ?(?:code)? ?:? ?(?:1015|1020|52[0-7])\b|\brate.?limit(?:ed|ing)?\b|\brequest (?:was )?throttled\b|\bquotaexceeded\b|exceeded (?:your|the) (?:\S{1,20} )?quota/,
    /\b(?:500|501|502|503|504)\b\W{0,3}(?:internal server|bad gateway|service (?:temporarily )?unavailable|gateway time)|\b(?:resulted in|returned an?|retornou um|devolvio un)\b.{0,20}\b50[0-4]\b/,
    /\btoo many (?:\S{1,20} )?(?:requests|calls|connections)|\bthrottl(?:ed|ing)|\brate exceeded|\bcircuit breaker|\bbroken pipe\b|\bempty reply from server/,
    /\brequest_?\s?limit|(?<!weight |size |length |dimension )\blimit[_ ]exceeded\b|maximum execution time|allowed memory size|could not serialize access/,
    /communication error with (?!.{0,80}unauthorized access)|unable to communicate with|rate limit exceeded/,
    /\bcould not (?:handle|process|complete) (?:the |this )?(?:transaction|request)\b|^\W{0,5}request failed\W{1,3}(?:please )?(?:retry|try)\b/,
    /\b(?:carriers?|couriers?|transportador\w{0,2}|transportistas?|paqueteria|correios)\b.{0,50}\b(?:unavailable|not available|error|erro|fail\w{0,3}|falh\w{1,3}|not respond\w{0,3}|could not)\b.{0,30}\b(?:try again|retry|temporar\w{1,5}|tente novamente|mas tarde|vuelva|intente)\b/,
    /\b(?:carrier|courier)(?: service| api)? is temporarily (?:un|not )available|\b(?:servicio|servico|api) (?:del?|do|da) (?:courier|transport\w{4,8}|correios) no?a?o? respond/,
    /\btempo limite (?:foi )?(?:excedid|esgotad|atingid)[oa](?! para| de reenvio)|\btiempo (?:limite|de espera) (?:fue )?(?:excedid|agotad|superad)o(?! para)/,
    /error has occurred during communication|communication with seller .{1,60} timed out/,
    /workflow not found|\bconnection (?:was )?(?:reset|refused|closed|aborted|lost)\b/,
    /parameter count mismatch|pedido sem o campo: 'packages'|^\W{0,5}pedido nao encontrado\W{0,5}$/,
    /has not been integrated in vtex yet/,
  ],
  hints: [
    {
      of: ['service', 'vtex'],
      and: ['order', 'integration', 'channel', 'connector'],
      is: ['failed'],
    },
  ],
  meanings: [
    {
      of: ['token', 'unauthorized'],
      and: ['transient', 'timeout', 'communication'],
      not: ['expired', 'invalid'],
    },
    { of: ['timeout'], not: ['token', 'retry', 'payment'] },
    { of: ['timeout'], and: ['service'] },
    { of: ['retry'], and: ['communication'], is: ['expired'], not: ['token'] },
    {
      of: ['communication'],
      is: ['failed', 'timeout', 'transient', 'unavailable', 'refused', 'interrupted'],
      not: ['carrier', 'customer', 'unauthorized'],
    },
    {
      of: ['vtex', 'service', 'channel', 'erp', 'carrier', 'connector'],
      is: ['down'],
      not: ['price', 'total', 'sku'],
    },
    {
      of: ['service'],
      is: ['unavailable', 'communication', 'transient'],
      not: ['deliveryOption', 'carrier', 'sku'],
    },
    {
      of: ['transient'],
      is: ['failed', 'communication', 'service', 'vtex', 'internal', 'channel'],
      not: ['seller'],
    },
  ],
  factsIn: serviceFacts,
}
