import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const off =
  '(?:inactive|disabled|deactivated|inactiv[oa]|inativ[oa]|deshabilitad[oa]|desabilitad[oa]|desativad[oa]|desactivad[oa]|suspended|suspens[oa]|suspendid[oa])'
const is =
  '(?:(?:is|was|are|has been|esta|se encuentra|encontra-se|fue|foi|ha sido) (?:currently |already )?)?'

/** The account that sells, or the one that pays for labels and stamps: inactive, blocked, or without balance. */
export const accountHeld: DiagnosisRule = {
  errorType: 'SELLER_ACCOUNT',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:complet[ae]r?|finish|update|actuali[cz]\w{1,3}|atuali[zs]\w{1,3})\b.{0,25}?\b(?:your|su|tu|sua|seu) (?:tax|fiscal|business|bank|seller|store|shop|tienda|loja|cuenta|conta|company|empresa)\b/,
    /\b(?:limite|limit|quota|cupo|tope|cota)\b.{0,20}?\b(?:plan|plano|suscripcion|assinatura|subscription)\b|\b(?:plan|plano)\b.{0,30}?\b(?:quota|limit\w{0,3}|nao permite|no permite|no incluye|nao inclui|does not (?:allow|include)|upgrade)\b/,
    /\b(?:subscription|assinatura|suscripcion|licenca|licencia|license)\b (?:is |has been |esta |fue |foi )?(?:cancel\w{3,6}|suspend\w{2,3}|suspens[oa]|inativ[oa]|inactiv[oae]|not active|expired)\b|\bcartao de postagem (?:\S{1,10} )?invalid/,
    /\b(?:bloquead[oa]|blocked|suspend\w{2,3}|suspens[oa]) (?:por|for|due to) (?:falta de pag\w{1,6}|inadimplencia|mora|deuda|non.?payment|unpaid|overdue)|\bselling (?:is |was |has been )?(?:disabled|blocked|suspended|restricted)\b|\bnot (?:\S{1,8} )?sufficient (?:\S{1,8} )?(?:balance|funds|credits?)\b/,
    /\b(?:seller|vendedor|shop|store|lojista|merchant|tienda|loja)(?:'s)? (?:(?:account|de la|da|del|do) )?(?:address|info|information|profile|data|details|datos|dados|perfil|registration|cadastro|registro)\b.{0,20}?\b(?:incomplet\w{0,2}|not complete\w?|missing|error|invalid\w?|falta\w{0,3}|required|expired)/,
    /\b(?:complet[ae]r?|complete|actuali[cz]\w{1,3}|atuali[zs]\w{1,3}|update|fill in|provide)\b.{0,25}?\b(?:cuenta de vendedor|conta de vendedor|seller (?:account|profile|info\w{0,7})|datos de (?:su|tu|la) (?:cuenta|tienda)|dados d[ae] (?:sua |seu )?(?:conta|loja)|shop (?:profile|info\w{0,7}))/,
    /\b(?:shop|store|seller|loja|tienda|vendedor)\b.{0,12}?\b(?:on|in|de|em|en) (?:holiday|vacation|ferias|vacaciones)\b|\b(?:contrato|contract|convenio|acuerdo)\b.{0,40}?\b(?:no (?:esta |se encuentra )?vigente|vencid[oa]|expired|suspens[oa]|suspendid[oa]|nao (?:esta )?vigente|not (?:active|valid|signed))/,
    /\b(?:no|nao) (?:posee|tiene|possui|tem|dispone de|hay) (?:\S{1,8} )?(?:credito|saldo|fondos|fundos|creditos) (?:disponib?v?\w{2,4}|suficientes?)\b|\b(?:outstanding|overdue|unpaid) (?:balance|invoices?|bills?|fees?)\b.{0,40}?\b(?:account|seller|shop|merchant|blocked|operations)/,
    /\b(?:shop|seller|store) (?:\S{1,8} )?(?:penali[sz]ed|restricted|limited|under review)\b/,
    // "User not active" alone is what Mercado Livre answers to a stock update.
    /\b(?:user is|usuario|shop|store|loja|tienda|account|conta|cuenta|seller|vendedor|lojista|merchant|comercio) (?:is |are |was )?(?:currently )?(?:not|nao|no) (?:(?:se encuentra|esta|se encontra|currently) )?(?:active|activ[oa]|ativ[oa])\b/,
    /\b(?:shop|store|seller|account|loja|tienda|conta|cuenta)\b.{0,25}\b(?:dormant|not in (?:a |an )?(?:normal|active)|inativ[oa] (?:ha|desde)|inactiv[oa] (?:hace|desde))\b|\bdormant (?:shop|store|account|seller)\b|\b(?:usuario|vendedor|comercio|lojista) (?:\S{1,12} ){0,2}?dado de (?:baja|baixa)\b/,
    /\b(?:insufficient|not enough|low|no|not have enough|not enough|does not enough) (?:\w{4,8} )?(?:balance|funds|credits?|postage|stamps)\b(?! (?:card|limit|note|of stock))/,
    /\b(?:balance|funds|credits?) (?:is |are |has )?(?:insufficient|not enough|exhausted|too low|run out)|\bout[ _]of[ _](?:balance|credits?|funds|postage)\b/,
    /\b(?:creditos?|fondos|fundos|timbres|estampillas) insuficientes?\b|\b(?:seu|su|tu) saldo (?:\S{1,12} ){0,3}insuficiente/,
    /\b(?:conta|cuenta|carteira|billetera)\b.{0,20}\b(?:nao|no|sem|sin)\b.{0,15}\bsaldo\b|\bno (?:tienes|tenes) saldo\b/,
    /\b(?:no|nao|sin|sem) (?:\S{1,10} ){0,2}(?:creditos|fondos|fundos|timbres|estampillas)\b/,
    /\bsaldo (?:\S{1,15} ){0,4}(?:conta|carteira|cuenta|billetera|monedero|timbres|folios|creditos)\b/,
    /\b(?:agot\w{1,5}|no quedan|sin|se acabaron) (?:(?:los|mas|sus|tus) )?(?:timbres|folios|creditos)\b.{0,20}\b(?:plan|cuenta|paquete|disponib\w{2,4})/,
    new RegExp(
      String.raw`\b(?:user|usuario|merchant|contrato|contract|lojista|comercio) ${is}${off}\b`,
    ),
    new RegExp(
      String.raw`\b(?:seller|vendedor) (?:(?:is|was|esta|has been) (?:currently )?(?:not active|${off})|inactiv[oa]|inativ[oa]|inactive|not active)\b`,
    ),
    /\b(?:seller|vendedor|lojista|merchant)\b.{0,20}\b(?:not|nao|no)\b.{0,15}\b(?:signed|accepted|completed|finished|verified|assin|firm|acept|aceit|verific)\w{0,4}\b.{0,40}\b(?:contract|contrato|terms|terminos|termos|onboarding|registration|cadastro|registro|verifica\w{2,4}|agreement)/,
    /\baccount (?:has been |was |is )(?:closed|terminated|banned|frozen|locked|limited)\b|\baccount (?:is )?(?:not verified|unverified)\b|\bplan (?:\S{1,12} ){0,4}(?:folios|timbres|etiquetas|guias)\b/,
    /\b(?:merchant|shop|store|comercio|lojista|cuenta|conta)[_ ](?:is[_ ])?(?:not|nao|no)[_ ](?:se encuentra |esta )?(?:active|activ[oa]|ativ[oa])\b|\bmerchant (?:is )?(?:not found or )?inactive/,
    /\bdeactivated (?:client|user|seller|shop|account|merchant)\b|\b(?:client|customer account) (?:is |was |has been )?(?:deactivated|disabled)\b/,
    /\b(?:plan|plano|suscripcion|assinatura|subscription|licencia|licenca) (?:\S{1,12} ){0,2}?(?:vencid[oa]|vencio|venceu|ha vencido|expired|expirad[oa]|expirou|expiro|caducad[oa])\b|\bcartao de postagem (?:\S{1,10} )?(?:vencid|inativ|suspens|bloquead|cancelad|expirad)/,
    /\bcliente bloqueado por (?:debito|inadimplencia|falta de pag\w{1,6}) (?:com|con) (?:os? |el )?(?:correios|transport)/,
  ],
  notTexts: [
    /\b(?:estoque|stock|inventory|sku|produto|producto|product|item)\b|\b(?:credit|debit) card\b|\bcartao de (?:credito|debito)\b|\btarjeta\b|\btoken\b/,
  ],
  factsIn: factsBy(orderPatterns),
}
