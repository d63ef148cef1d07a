import { foldText } from '../diagnosis/folded-text'
import {
  negatable,
  affirmable,
  negations,
  denials,
  elsewhere,
} from '../diagnosis/vocabulary/negations'
import { states } from '../diagnosis/vocabulary/states'
import { things } from '../diagnosis/vocabulary/things'

// Words that a message about an order is made of. What stands behind "cliente" and is none of them is taken for a name;
// one of them ends a name, and a text that begins with one is a statement and not a value.

const written = `
  a an the and or but of for from to in on at by with without is are was were be been has have had does do did can cannot could should would must may will
  mais menos muito muita muy mas tambem tambien deste desta neste nesta este esse essa isso isto eso esto junto outra outro otra otro so apenas solo sigue segue opened closed using via
  this that these those it its his her their there here as if when while because due since until after before during again already still yet ever never no not none nor any all each every some
  e ou mas de do da dos das no na nos nas em um uma uns umas por pelo pela pelos pelas para pra com sem sob sobre ao aos que qual quando porque pois se ja ainda nao nunca nenhum nenhuma foi foram era esta estao ser sido tem tinha teve deve pode poderia consta possui precisa existe
  y o u pero del al los las el la lo un una unos unas por para con sin sobre que cual cuando porque si ya aun no nunca ningun ninguna fue fueron era esta estan ser sido tiene tenia debe puede existe falta
  required invalid missing empty null undefined none true false failed failure error errors erro erros fail refused rejected denied blocked expired duplicated duplicate unknown unavailable available not-found found active inactive disabled enabled timeout exception warning alert success successfully pending processing
  obrigatorio obrigatoria requerido requerida invalido invalida invalidos invalidas ausente ausentes vazio vazia vacio vacia incompleto incompleta incorreto incorreta incorrecto incorrecta divergente faltante faltando nulo nula
  recusado recusada recusou rejeitado rejeitada rejeitou rechazado rechazada rechazo negado negada bloqueado bloqueada cancelado cancelada cancelou cadastrado cadastrada cadastro cadastrar registrado registrada registro localizado localizada encontrado encontrada informado informada inativo inativa inactivo inactiva ativo ativa activo activa suspenso suspensa suspendido habilitado habilitada expirado expirada expirou vencido vencida duplicado duplicada existente inexistente mapeado mapeada permitido permitida autorizado autorizada validado validada enviado enviada recebido recebida pediu pede atende responde contesta mudou moved refused declined unreachable recibido atualizado
  social razao razon estadual tributario tributaria
  client customer buyer recipient receiver user account profile data info information details name names first last full type number code id ids key value field fields header body request response service services server api app portal program protection support success manager center centre team group department office country city state region zip postal address street phone email document documents
  cliente clientes comprador compradores destinatario destinatarios usuario usuarios conta cuenta perfil dados datos informacao informacoes informacion nome nombre tipo numero codigo chave clave campo campos servico servico servicio servicios servidor portal programa suporte soporte central equipe grupo pais cidade ciudad estado regiao region endereco direccion telefone telefono correo documento documentos
  pedido pedidos orden ordenes order orders compra compras purchase sale sales venda vendas venta ventas item items itens sku skus produto produtos product products producto productos articulo kit jogo livro libro book game perfume camiseta camisa tenis sapato bolsa mochila notebook smartphone celular capa panela vinho cafe pneu quadro cadeira mesa sofa bicicleta brinquedo boneca caneta lote edicao edicion edition especial premium inox ultra plus pro max mini
  carrier carriers transportadora transportadoras transportista paqueteria correios express logistica logistics transportes transporte cargo courier couriers envios entrega entregas delivery shipping shipment frete flete warehouse armazem almacen deposito bodega cd centro filial branch loja lojas tienda store stores shop seller sellers vendedor marketplace channel canal mercado livre libre amazon shopee magalu magazine luiza americanas submarino via casas bahia netshoes dafiti carrefour walmart falabella ripley linio tiktok aliexpress coppel liverpool vtex sap totvs protheus bling tiny oracle netsuite salesforce omie sankhya senior linx erp wms oms crm hub receita federal fazenda sefaz sat dian afip serasa
  ltda sa eireli mei epp inc llc corp company companhia cia comercio comercial industria distribuidora importadora sociedad sociedade sas limitada international internacional nacional brasil brazil mexico chile colombia argentina peru
  pessoa persona fisica juridica person natural legal contribuinte contribuyente isento exento final estrangeiro extranjero novo nuevo new old test teste prueba vip oficial padrao default generico generica generic
  check verify please retry try contact inform correct fix update use see get set put post call calling try sent send received receive
  verifique verificar corrija corrigir informe informar tente tentar favor atualize revise revisar intente intentar contate use
  invoice nota fiscal factura nf nfe boleto pix pagamento pago payment price preco precio stock estoque saldo inventory total valor amount credit credito card cartao tarjeta pago desconto
`

const phrases = [
  ...Object.values(things),
  ...Object.values(states),
  ...Object.values(negatable),
  ...Object.values(affirmable),
  ...[negations, denials, elsewhere],
].join('\n')

const vocabularyWords = phrases
  .split(/[,\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => !phrase.includes(' '))

const whole: ReadonlySet<string> = new Set(
  [...written.split(/\s+/), ...vocabularyWords.filter((word) => !word.endsWith('*'))].filter(
    (word) => word !== '',
  ),
)

// A star stands for any ending.
const beginnings: ReadonlySet<string> = new Set(
  vocabularyWords.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
)

const shortestBeginning = 4
const longestBeginning = 14

const begins = (word: string): boolean => {
  for (
    let length = shortestBeginning;
    length <= Math.min(word.length, longestBeginning);
    length += 1
  ) {
    if (beginnings.has(word.slice(0, length))) return true
  }
  return false
}

// The same few words make up most messages.
const mostKnown = 5_000
const known = new Map<string, boolean>()

/** Whether messages about orders use the word. */
export const isStatementWord = (word: string): boolean => {
  const found = known.get(word)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const folded = foldText(word)
  const isOne = whole.has(folded) || begins(folded)
  known.set(word, isOne)
  return isOne
}

const telling: ReadonlySet<string> = new Set(
  `required invalid missing empty null undefined none must cannot should not failed error expired unauthorized denied rejected wrong unknown disabled
   obrigatorio obrigatoria requerido requerida invalido invalida ausente vazio vazia vacio vacia incompleto incompleta nao no deve falta faltando faltante
   expirado expirada negado negada autorizado incorreto incorreta incorrecto incorrecta divergente inexistente informado informada debe configurado configured set sem sin`.split(
    /\s+/,
  ),
)

const firstWords = /[\p{L}]{2,40}/gu

/** Whether a value is a word about the value: `street: required`. */
export const isStatement = (value: string): boolean => {
  const found = value.slice(0, 200).match(firstWords) ?? []
  return found.slice(0, 12).some((word) => telling.has(foldText(word)))
}
