import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const line =
  '(?:shipping lines?|renglon|renglones|line items?|order items?|order lines?|items?|itens|lines?|linhas?|lineas?|products?|produtos?|productos?|articulos?|articles?)'
const part = `(?:${line}|packages?|pacotes?|paquetes?|shipments?|envios?|remessas?|parcels?|volumes|(?:tipos? de )?(?:moeda|moneda)|currency|billing address|shipping method|customer|cliente|comprador|buyer)`
const order =
  '(?:orders?|cart|quote|payload|transaction|pedidos?|ordem|orden|venda|venta|compra|carrinho|carrito)'
const inOrder = `(?:in|on|no|na|en el|en la) (?:the |this |your |el |la |o )?(?:sales |marketplace )?${order}`

const without =
  '(?:no|without(?: any)?|sem|sin|nenhum|nenhuma|ningun|ninguna|no hay|nao ha|nao existem?|no existen?|no se encontraron|nao foram encontrad[oa]s)'

/** An order that came without what makes it one: its lines, its parcels, its currency, its buyer. */
export const orderWithoutParts: DiagnosisRule = {
  errorType: 'INCOMPLETE_ORDER',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\border\b.{0,20}?\b(?:has no|without|missing|lacks) (?:payment|shipping|billing|currency)(?: (?:info\w{0,7}|data|details|method|lines?|address))?\W{0,5}$|\b(?:pedido|orden|venda|venta)\b.{0,12}?\b(?:sin|sem|no tiene|nao tem|nao possui) (?:datos|dados|informacion|informacao|forma) de (?:pago|pagamento)\b/,
    /\border\w{0,20}\b.{0,120}?\brequired fields? (?:were |was |is |are )?(?:not provided|missing|empty)\b|\b(?:there (?:are|is) )?no (?:order )?(?:items?|lines?) to (?:fulfil|fulfill|ship|import|process|invoice)\b|\bitem d[oe]l? (?:produto|producto|pedido) (?:nao|no) informado\b/,
    new RegExp(
      String.raw`\b(?:must|requires?|required|should|needs?|deb\w{1,3}|dev\w{1,3}|necess\w{4,5}|precisa|requer|requiere|informar|informe|ingresar|add|agregar?)\b.{0,40}?\b(?:at least (?:one|1|an?)|(?:ao|pelo|por lo|al) menos (?:um|uma|uno?|una|1)) (?:order |valid )?${line}\b`,
    ),
    new RegExp(
      String.raw`\b(?:no|nenhuma?|ningun|ninguna) (?:se (?:recibieron|encontraron|informaron|enviaron) )?${line}(?: \S{1,14}){0,3}? ${inOrder}\b`,
    ),
    new RegExp(
      String.raw`\b${order}\b(?: \S{1,20}){0,2}? (?:sin|sem|without) (?:line |las |os? |los )?(?:details?|detalles?|detalhes?|lines?|lineas?|linhas?|items?|itens)\b(?: (?:de|of) (?:detalhe|detalle|produtos?|productos?|items?))?\W{0,5}$`,
    ),
    new RegExp(
      String.raw`\b(?:items|itens|lines|lineas|linhas|produtos|productos|articulos|products) (?:del?|do|da|de la|of the) (?:pedido|orden|ordem|venda|venta|compra|order|documento|document)\b(?: \S{1,9}){0,2}? (?:(?:nao|no|not) (?:foram |fueron |were )?(?:encontrad|localizad|found|hallad)\w{0,2}|obligatori[oa]s|obrigatori[oa]s|required)\W{0,5}$`,
    ),
    new RegExp(
      String.raw`\b${order}\b(?: \S{1,30}){0,3}? (?:sin|sem|without|has no|have no|no trae|nao traz|no trajo|nao trouxe|no tiene|nao tem|nao possui|no posee|no incluye|nao inclui|no contiene|nao contem|(?:does not|doesn.t) (?:have|contain|include))(?: (?:detalles?|detalhes?|lista|any|ningun|ninguna|nenhum|nenhuma|ningun tipo)(?: d[eo])?)? ${part}(?: (?:para|to|a) (?:import|integr|process|proces|ship|sync|sincroniz)\w{0,4})?\W{0,5}$`,
    ),
    new RegExp(
      String.raw`\b${order}\b.{0,40}?\b(?:empty|zero|null|0) (?:line |order )?${line}\b|\b${order}\b.{0,30}?\b(?:has|with|had|contains) (?:zero|0|no|an empty) ${line}\b`,
    ),
    new RegExp(
      String.raw`\bno (?:order )?${line} (?:were |was |are )?(?:returned|received|sent|provided|present)\b`,
    ),
    new RegExp(
      String.raw`^\W{0,5}(?:order[_.]?)?${line}(?:\[\])?\W{1,4}(?:this field|este campo|can.t be blank|is required|required|es obligatori|e obrigatori|may not be empty|no puede|nao pode|must not be empty|cannot be empty)`,
    ),
    new RegExp(
      String.raw`\b(?:add|enter|ingres\w{1,3}|agreg\w{1,3}|adicion\w{1,3}|inclu\w{1,3}|insira|informe|debe (?:ingresar|agregar|incluir)|deve (?:adicionar|incluir)) (?:at least (?:one|an?|1)|al menos (?:un|una|1)|(?:ao|pelo) menos (?:um|uma|1)) (?:order )?${line}\b`,
    ),
    new RegExp(
      String.raw`\b${without} (?:valid |order |line |cart )?${part}(?: (?:were |was )?(?:found|provided|sent|present|disponive\w{1,3}|disponibles?|valid[oa]s?|encontrad[oa]s?))? ${inOrder}\b`,
    ),
    new RegExp(
      String.raw`\b(?:order|cart|quote|pedido|orden|venda|venta|carrinho|carrito)\b(?: \S{1,30}){0,2} (?:without|has no|have no|with no|sem|sin|nao (?:possui|tem|contem)|no (?:tiene|contiene|posee)|(?:does not|doesn.t|did not|didn.t) (?:have|contain)(?: any)?|is missing|no incluye|nao inclui|vino sin|veio sem|came without|recebido sem|recibido sin) (?:(?:any|valid) ){0,2}${part}(?: valid[oa]s?)?\W{0,5}$`,
    ),
    new RegExp(
      String.raw`\bno ${line} (?:were |was )?(?:found )?(?:for|para) (?:the |this |este |esta |el |la |o )?(?:order|pedido|orden|venta|venda)\b`,
    ),
    /\b(?:no|missing|without) (?:order|cart) (?:lines?|items?)\b/,
    /\b(?:order|cart|line) ?(?:line|item|product|detail)s? (?:is |are |was |were |array |list )?(?:required|missing|empty|blank|null|not (?:provided|sent|informed|present)|can.?t be (?:blank|empty)|cannot be (?:blank|empty|null)|must not be (?:blank|empty|null))\b(?! (?:sku|price|id|code|the sku|a price|value))/,
    new RegExp(
      String.raw`\b(?:must|should|needs? to|deb\w{1,3}|dev\w{1,3}|precisa|tiene que|tem que) (?:have|contain|include|ter|conter|incluir|tener|contener|possuir|informar) (?:at least (?:one|1|an?) |(?:ao|pelo) menos (?:um|uma|1) |al menos (?:un|una|uno|1) |some |any )?(?:order )?${line}\b(?! (?:of|de|com|con|with)\b)`,
    ),
    new RegExp(String.raw`\bat least (?:one|1) (?:order )?${line} (?:is|are) (?:required|needed)`),
    /\bfalta\w{0,2} (?:las? |los |os? |as? |el )?(?:lineas?|linhas?|itens|items|productos|produtos|articulos) (?:del?|do|da|en|no) /,
    /\b(?:lineas?|linhas?|itens|items|produtos|productos|articulos) (?:del?|do|da|de la) (?:pedido|orden|ordem|venda|venta|compra) (?:(?:es|e|son|sao|esta|estan|estao|fueron|foram) )?(?:(?:nao|no) (?:(?:fueron|foram) )?(?:informad|enviad|recibid|recebid|se encuentra)|vaci|vazi|requerid|obrigatori|obligatori|ausent|faltant)/,
    /^\W{0,5}(?:(?:order|pedido|orden) )?items? list is empty|\b(?:cart|order|quote) is empty\b|\b(?:pedido|orden|carrito|carrinho) (?:(?:esta|se encuentra|veio|vino|llego) )?(?:vaci[oa]|vazi[oa])\b/,
    /\b(?:nenhuma?|ningun|ninguna|no se encontr\w{1,3}|no) (?:linhas?|lineas?|order lines?|order items?|order details?|itens|item)(?: d[eo]l?)?(?: (?:pedido|orden|venda|venta))? ?(?:(?:foi|fue|was|were) )?(?:encontrad[oa]s?|found|returned|informad[oa]s?|enviad[oa]s?)\b/,
    /\bcampo (?:itens|items|produtos|productos|lineas|linhas) (?:e|es|esta) (?:obrigatori|obligatori|requerid|vazi|vaci)|\b(?:se requiere|requer|exige|requires) (?:al menos (?:un|1)|(?:ao|pelo) menos (?:um|1)|at least (?:one|1)) (?:item|articulo|producto|produto|linea|linha|product)\b/,
    /\b(?:itens|items|produtos|productos|products|lines) (?:do pedido |del pedido |de la orden |of the order )?(?:nao (?:foram )?|no (?:fueron )?|(?:were )?not )(?:encontrad[oa]s|found|enviad[oa]s|sent|received) (?:no|in|en) (?:the |el |o )?(?:payload|json|xml|body|request)/,
  ],
  factsIn: factsBy(orderPatterns),
}
