import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** A setting, a mapping or a currency that nobody has entered: what the message names next is only what it is for. */
export const notConfigured: DiagnosisRule = {
  errorType: 'CONNECTOR_CONFIGURATION',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:creation|import|integration) rules?\b.{0,12}?\bnot (?:met|satisfied|matched)\b|\b(?:importing|import|option|importacion|importacao)\b(?: \S{1,15}){0,4}? (?:is |are )?(?:not (?:enabled|activated|allowed)|disabled|turned off)\b|\b(?:cep|zip(?: code)?|codigo postal|postal code) d[eo] (?:origem|origen)\b(?!.{0,60}\bdestino\b)|\borigin (?:zip|postal|cep)\b|\bcartao de postagem (?:\S{1,10} )?(?:inexistente|nao (?:encontrad|cadastrad|informad))/,
    /\b(?:no cuentan? con|no tienen?|sin|sem|nao possu\w{1,3}|without|has no|have no|missing) (?:(?:un|una|um|uma|a|any) )?(?:impuestos?|impostos?|tax(?:es)?|tributacion|tributacao)\b(?! (?:id|number|invoice))/,
    /\b(?:vincule|asocie|associe|relacione|mapee|mapeie|debe asociar|debe vincular|deve vincular|deve associar|please (?:map|link|assign))\b(?!.{0,30}\b(?:sku|produto|producto|product|item|articulo|transport\w{4,8}|carrier|courier)\b).{0,30}?\b(?:canal|channel|tienda|loja|store|lista de precios?|lista de preco|price list|shipping method|payment method|deposito|warehouse)\b/,
    /\b(?:store|shop|website|company|empresa)\b.{0,20}?\b(?:could not|cannot|not) be (?:matched|mapped|resolved|determined)\b|\b(?:invalid|missing|wrong|unknown|not)\b.{0,50}?\bin (?:the |your )?(?:\w{3,12} )?(?:configuration|settings|config)\W{0,3}$/,
    /\b(?:nenhuma?|ningun|ninguna|no) (?:warehouse|deposito|bodega|almacen|armazem|sucursal|filial|branch|company|empresa|tienda|loja|store|canal de venta|sales team|sales channel)\b.{0,20}?\b(?:asociad|associad|vinculad|assigned|linked|mapped|configurad|configured|definid)/,
    /\b(?:warehouses?|deposito|bodega|armazem|almacen)\b(?!.{0,6}(?:sku|item|product|commodity)).{0,12}?\b(?:mappings?|mapeo|mapeamento|facilit\w{2,4})\b|\bconfigur[ea]\w{0,2} (?:em|en|in|no|na|el|la) (?:integra|configura|ajustes|settings|canal|menu)|\b(?:api|feature|interface|function|funcionalidad|recurso)\b.{0,15}?\b(?:un|in)(?:available|dispon\w{4,6})\b.{0,12}?\b(?:region|country|market|pais|mercado|regiao)\b/,
    /^(?!.*\b(?:stocks?|estoque|sku|inventory|qty|units?|saldo|existencias?|unidades|quantity|produto|producto|product|items?|itens|articulo)\b).*\b(?:warehouses?|locations?|bodegas?|depositos?|almacen(?:es)?|armazem|armazens|sucursal|filial|branch|store view|website)\b.{0,40}\b(?:required|map table|does not support|do not support|does not belong|do not belong|no pertenece|nao pertence|no (?:esta )?asociad|nao (?:esta )?(?:associad|vinculad)|missing|not (?:set|assigned|linked|selected|defined))/,
    /\b(?:missing or invalid|invalid|no|missing|select an?|choose an?) (?:default )?warehouse(?: details| id| code)?(?! stock)(?:\W{0,4}$| (?:has|is|was|for|in|before|mapped|details)\b)/,
    /\b(?:apis?|interfaces?|channel(?: id)?|endpoint|feature|function|interfaz|interface|servicio|recurso)\b.{0,40}?\b(?:not|no longer|cannot|can.t|nao|no)\b.{0,20}?\b(?:used|supported|allowed|available|open|enabled|disponible|disponivel|habilitad[oa]|soportad[oa]|suportad[oa])\b.{0,20}?\b(?:region|market|country|business type|site|shop type|pais|mercado|regiao)\b/,
    /\b(?:situacao|status|estado)\b.{0,40}?\b(?:sem|sin|without|no|nao|not)\b.{0,12}?\b(?:mape\w{1,6}|mapp\w{1,4}|correspond\w{3,6}|equival\w{4,6}|de.para|relaciona\w{1,4})\b/,
    /\bfalta\w{0,2} (?:definir|configurar|parametrizar|mapear|asignar|atribuir|vincular|relacionar|seleccionar|selecionar) (?!.{0,40}\b(?:transport\w{4,8}|carrier|courier|precio|preco|direccion|endereco|cep|stock|estoque)\b)/,
    /\b(?:default|predeterminad[oa]|padrao|por defecto) (?:product|item|producto|produto|articulo|customer|client\w?)\b.{0,40}?\b(?:not|no|nao|missing|falta)\b|\b(?:product|item) for (?:shipping|freight|discount|handling)\b.{0,20}?\bnot\b/,
    /\bnao faz parte da estrutura do tipo complexo\b|\bno (?:hay|existe) (?:una |ninguna )?(?:regla|configuracion|mapeo)\b|\bnao (?:ha|existe) (?:uma |nenhuma )?(?:regra|configuracao|mapeamento|parametrizacao)\b/,
    /\b(?:warehouse|deposito|bodega|almacen|armazem) (?:\S{1,20} )?(?:not found|nao (?:foi )?encontrad|no (?:encontrad|existe)|inexistente|invalid)/,
    /\b(?:warehouse|deposito|bodega|almacen|armazem)\b.{0,40}?\b(?:not|nao|no)(?: \S{1,10})? (?:configur|map|set\b|defin|parametri)/,
    /\b(?:costo|custo|concepto|item|articulo|cuenta|conta) (?:de|do|del) (?:envio|flete|frete)\b.{0,30}\b(?:no|nao)\b.{0,20}(?:asociad|associad|vinculad|configurad|mapead)/,
    /\b(?:no|falta (?:configurar )?(?:la |el |o |a )?)(?: ?)(?:warehouse|deposito|bodega|almacen|armazem)(?: (?:mapped|configured|set|assigned|asignad|configurad|definid)|\b.{0,20}\b(?:canal|channel))/,
  ],
  meanings: [
    { of: ['unconfigured'], and: ['fiscal', 'currency'] },
    {
      of: ['shop', 'seller'],
      is: ['unlinked'],
      not: ['sku', 'listing', 'price', 'token', 'stock'],
    },
    {
      of: ['setting'],
      and: ['connector', 'integration', 'erp'],
      is: ['missing'],
      not: ['token', 'carrier'],
    },
    {
      of: ['currency'],
      is: [
        ...(['missing', 'notFound', 'different', 'notMatching', 'divergent', 'invalid'] as const),
        ...(['refused', 'unconfigured', 'unlinked', 'unavailable', 'inactive'] as const),
      ],
    },
    {
      of: ['setting'],
      is: ['notFound', 'unlinked', 'unconfigured', 'missing', 'invalid'],
      not: [
        ...(['carrier', 'token', 'sku', 'price', 'address', 'timeout', 'transient'] as const),
        ...(['canceled', 'stock', 'status', 'tax', 'customer', 'payment', 'listing'] as const),
        ...(['affiliate', 'attribute', 'deliveryOption', 'tracking', 'communication'] as const),
      ],
    },
    {
      of: ['setting'],
      is: ['notFound', 'unlinked', 'unconfigured'],
      not: ['carrier', 'token', 'sku', 'price', 'address', 'timeout', 'transient', 'canceled'],
    },
    {
      of: ['integration', 'connector', 'channel'],
      and: ['integration', 'connector'],
      is: ['inactive'],
      not: ['sku', 'listing', 'order', 'status', 'price', 'stock', 'shop', 'seller', 'account'],
    },
    {
      of: ['unconfigured'],
      not: [
        ...([
          'sku',
          'carrier',
          'price',
          'token',
          'customer',
          'address',
          'status',
          'order',
        ] as const),
        ...([
          'listing',
          'deliveryOption',
          'parcelSize',
          'parent',
          'transient',
          'tracking',
        ] as const),
      ],
    },
    {
      of: ['unconfigured'],
      and: ['setting', 'affiliate', 'channel', 'connector', 'integration', 'fiscal', 'currency'],
      not: ['sku', 'carrier', 'price', 'token', 'status', 'parent'],
    },
  ],
  factsIn: factsBy(orderPatterns),
}
