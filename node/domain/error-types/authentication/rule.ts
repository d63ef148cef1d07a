import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

/** The channel may no longer speak to VTEX or to the marketplace: none of its orders gets through. */
export const authentication: DiagnosisRule = {
  errorType: 'AUTHENTICATION',
  since: '2026-11-23',
  codes: [],
  generalCodes: new Map([
    ['CHK003', 'HIGH'],
    ['ORD062', 'HIGH'],
  ]),
  texts: [
    /\bno (?:rights?|permissions?|access) to (?:access|use|call|perform)\b/,
    /^\W{0,5}(?:chave|clave|llave|key)(?: de api)? (?:is )?(?:invalid\w?|incorret\w|incorrect\w?|vencid\w|expirad\w)\W{0,5}$|\b(?:usuario|user) (?:nao|no|not) (?:esta )?(?:habilitad[oa]|autorizad[oa]|enabled|authori[sz]ed)\b(?!.{0,12}\b(?:vender|operar|sell))/,
    /\b(?:error|fallo|erro|falha|failed|unable) (?:al |ao |to |no |en el |in )?(?:iniciar sesion|fazer login|log ?in|sign ?in|autenticar|login)\b/,
    /\btimestamp\b.{0,15}?\b(?:expired|invalid\w?|expirad[oa])\b/,
    /(?<!payment )(?<!pago )(?<!pagamento )\b(?:authori[sz]ation|autorizacion|autorizacao|vinculacion|vinculacao|consent\w{0,6}|permissao|permiso) (?:\S{1,12} ){0,4}?(?:cancel\w{3,6}|revok\w{2}|revog\w{3}|revoc\w{3}|withdrawn|removed|expired|vencid\w|vencio|venceu|expir\w{2,5}|caduc\w{1,3})\b/,
    /\b(?:app|application|aplicativo|aplicacion) (?:is |was |has |foi |fue )?(?:not|nao|no|un) ?(?:been )?(?:installed|instalad[oa])\b|\bpartner and shop\b.{0,12}\b(?:no|not) linked|\bcipher\b.{0,15}\b(?:expired|invalid)|\balreadyauthenticated\b|\bya posee un ta\b/,
    /\b(?:conta|cuenta|account|integracao|integracion|integration|loja|tienda|shop) (?:\S{1,20} ){0,2}?(?:desconectad[oa]|disconnected|desvinculad[oa]|unlinked|desautorizad[oa])\b/,
    /\btoken (?:is |esta |was )?(?:unset|empty|blank|null|undefined|vaci?o|vazio|not set)\b|\b(?:unset|empty|blank) (?:\w{2,15} )?token\b/,
    /integration.s settings are correct/,
    /\b(?:usuario|user ?name|login)\b.{0,60}\b(?:codigo de aces?c?so|senha|contrasena|password)\b.{0,40}\b(?:invalid|incorret|incorrect|errad|erroneo)|\b(?:revis|verifi|confir)\w{1,4}\b.{0,60}\b(?:usuario|user ?name)\b.{0,60}\b(?:codigo de aces?c?so|senha|contrasena|password)\b/,
    /\b(?:usuario|user)\b(?: \w{1,3}| \/)? (?:clave|senha|contrasena|password)\b.{0,20}\b(?:incorrect|incorret|invalid|erronea|wrong)/,
    /\bcodigo de ac(?:eso|esso|ceso) (?:\S{1,10} )?invalid|\bchave de acesso (?:da|de|a) (?:api|integracao)\b/,
    /\b(?:access|acesso|acceso)\b.{0,60}?\b(?:denied|negado|denegado|forbidden|refused|not (?:allowed|granted|authori[sz]ed|permitted)|nao (?:autorizad|permitid)|no (?:autorizad|permitid))/,
    /\b(?:do|does|did|don.t|doesn.t|didn.t)(?: not)? have (?:\S{1,30} ){0,5}?(?:access|permissions?|scopes?|privileges?|roles?)\b/,
    /\b(?:nao|no) (?:possui|tem|tiene|posee|cuenta con) (?:\S{1,30} ){0,3}?(?:permiss\w{1,5}|permisos?|autoriza\w{1,5}|acesso|acceso|escopo|alcance|privilegios?)\b/,
    /\b(?:invalid|wrong|expired|missing|incorrect|unauthorized)[ _](?:access[ _]?)?(?:scopes?|sign|signature|api.?key|consumer|credentials?|app.?key|partner.?id|operator|caller|apikey|jwt)\b/,
    /\b(?:http|status|code|error|erro|codigo|answered|returned)\W{0,3}(?:status )?(?:code )?(?:of )?40[13]\b(?!\.)|(?<![\d.,])40[13]\b\W{0,3}(?:unauthori|forbidden|client error)/,
    /\binvalid session\b|\bsession (?:\S{1,20} ){0,3}(?:expired|timed? ?out|invalid)|\bsess?[ai]on? (?:\S{1,20} ){0,3}(?:expir|vencid|caduc|invalid)/,
    /\berror_(?:auth|sign|permission)\b|\bunauthorized_\w|\binvalid_acc?e{1,2}ss_token|\bsignature we calculated does not match/,
    /\b(?:erro|error|status)\W{1,3}(?:unauthorized|forbidden|nao autorizado|no autorizado)\W{0,5}$/,
    /error validating grant|\binvalid_(?:grant|token|client)\b|\bexpired_token\b/,
    /^\W{0,5}(?:unauthorized|access denied|acesso negado|acceso denegado|forbidden)\W{0,5}$/,
    /\b(?:token|credentials?|credencia(?:l|is|les)|senha|password) (?:\S{1,30} ){0,3}(?:expired|invalid|revoked|expirad|invalid|vencid|revogad|revocad|caducad)/,
  ],
  hints: [
    {
      of: ['token'],
      and: ['channel', 'order', 'seller', 'vtex', 'connector'],
      is: trouble,
      not: ['timeout', 'transient'],
    },
  ],
  meanings: [
    {
      of: ['token'],
      is: [
        'expired',
        'invalid',
        'notMatching',
        'unauthorized',
        'missing',
        'notFound',
        'refused',
        'inactive',
        'failed',
        'blocked',
      ],
      not: ['timeout', 'transient', 'communication', 'tracking'],
    },
    {
      of: ['token'],
      and: ['channel', 'seller', 'token'],
      is: ['again', 'toRenew'],
      not: ['order'],
    },
    {
      of: ['session'],
      and: ['channel', 'seller', 'user', 'erp', 'token'],
      is: ['expired', 'invalid', 'revoked', 'timeout'],
    },
    { of: ['token'], is: ['revoked', 'suspended'], not: ['transient'] },
    { of: ['user', 'connector', 'erp'], is: ['unauthorized'], not: ['sku', 'price', 'status'] },
    { of: ['user', 'connector'], is: ['refused'], not: ['order', 'sku', 'price'] },
    { of: ['revoked'], not: ['order', 'deliveryOption', 'price', 'transient'] },
    {
      of: ['unauthorized'],
      not: [
        'policy',
        'reservation',
        'payment',
        'timeout',
        'transient',
        'status',
        'cancellation',
        'deliveryOption',
        'different',
      ],
    },
  ],
  // What Via answers to a stock update: a listing that it does not take.
  notTexts: [/acesso negado - auth-token/],
  factsIn: factsBy(orderPatterns),
}
