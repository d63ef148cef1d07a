import { foldText } from '../diagnosis/folded-text'

// What stands just before a value decides what it is: `pedido 52998224725` is an order and `CPF 52998224725` a person.

const reach = 48

/** The words just before a place, folded. */
const wordsBefore = (text: string, at: number): string =>
  foldText(text.slice(Math.max(0, at - reach), at))

const idWords =
  /(?:^|[^a-z\d])(?:pedidos?|orden(?:es)?|orders?|order_?(?:id|sn|number)|compra|reserva(?:tion)?|sku|skus|items?|itens|produtos?|productos?|products?|articulo|ref|referencia|reference|ean|gtin|upc|isbn|imei|serial|serie|modelo|model|part number|codigo|code|ncm|cfop|cest|shipments?|envios?|pack|pack_id|package(?:_number)?|pacote|rastre(?:io|amento)|tracking|guia|awb|etiqueta|remessa|volume|lote|batch|job|fila|task|tarefa|nf|nf-?e|nota|nota fiscal|invoice|fatura|factura|folio|uuid|chave|clave de acceso|protocolo|ticket|chamado|caso|case|transac(?:ao|cion|tion)|payment|pagamento|pago|operacao|operation|id|ids|listing|anuncio|publicacion|seller(?: id)?|shop(?: id)?|caixa|dims?|dimens\w*|medidas?|versao|version|request|trace|correlation|epoch|ts|timestamp|amount|total|valor|monto|precio|preco|difference|diferenca|diferencia)(?:\s?(?:id|n[oº°.]{0,2}|nro|number|numero|do|da|del|de|sn|#))?[\s:#=."'([_-]{0,4}$/

const productCodes =
  /(?:^|[^a-z\d])(?:c_?prod|cod(?:igo|e)?_?(?:do_?|del_?)?produc?t[oa]?|product_?(?:code|id)|sku|ref_?id|gtin|ean|c_?ean)["']?\s?[:=>]\s?["']?$/

/** Whether a number just before a place is announced as something that is no person's. */
export const isAnnouncedAsId = (text: string, at: number): boolean =>
  [idWords, productCodes].some((pattern) => pattern.test(wordsBefore(text, at)))

const productWords =
  /(?:^|[^a-z\d])(?:sku|skus|items?|itens|produtos?|productos?|products?|articulo|kit|jogo|livro|libro|book|perfume|camiseta|camisa|tenis|vinho|vino|quadro|bicicleta|pneu|brinquedo|colonia eau|quebra|puzzle|wheels|transportadora|transportista|paqueteria|carrier|courier|marca|brand|modelo|shirt|sofa|tapete|poster|serie|album|dvd|cd|filme|pelicula|armazem|almacen|estoque|warehouse|deposito|ref)[\s:"'-]{1,3}(?:[\p{L}\d.]{1,20}[\s"'-]{1,2}){0,4}$/u

/** Whether what follows is the name of a product or of a carrier. */
export const isAnnouncedAsThing = (text: string, at: number): boolean =>
  productWords.test(wordsBefore(text, at))

const units =
  /^\s?(?:ml|l|litros?|kg|g|gr|mg|cm|mm|m2|mts?|metros|un|und|unid\w*|pcs?|pe[cç]as|piezas|pieces|anos|a[nñ]os|andares|livros|libros|books|discos|cores|colores|gb|mb|tb|w|v|volts?|x\d|x \d|\/\d|em \d|%|h|hs|hrs?|horas|dias|days|polegadas|pulgadas|ohms|min|sin stock|sem estoque)(?![\p{L}\d])/iu

/** Whether a number is a measure. */
export const isMeasured = (text: string, end: number): boolean =>
  units.test(text.slice(end, end + 16))

// "Don Julio Tequila 750ml sin stock", "Dr Scholl Palmilha 38": what follows is said of goods.
export const saysGoods =
  /^(?: [\p{L}\d]{1,20}){0,3} (?:se?[mn]|sin) (?:estoque|stock|pre[cç]o|precio|invent|saldo|existenc)|^ (?:\d(?!\d{6}|\d{3}-\d\d-|\d?\/\d|\dh|\d:\d)|brinquedo|in[ai]ctiv|inativ|indispon|not available|out of stock|sold out|closed|paused|fora da pol)/iu

const shops: ReadonlySet<string> = new Set(
  `
   sku skus item items itens produto produtos producto productos product products articulo articulos kit jogo livro libro book perfume camiseta camisa blusa saia
   vestido calca tenis sapato sandalia bota bolsa mochila relogio oculos colar brinco anel vinho vino cerveja cerveza cafe cha quadro bicicleta pneu brinquedo
   boneca boneco muneca colonia eau puzzle sofa cadeira poltrona mesa cama luminaria tapete poster serie album dvd cd filme pelicula transportadora
   transportista transportadoras transportistas paqueteria carrier carriers courier expresso viacao marca marcas brand modelo model armazem almacen
   estoque warehouse deposito bodega doca dock galpao filial agencia agency seller sellers vendedor vendedora loja lojas lojista tienda tiendas store stores shop marketplace
   canal channel categoria category colecao coleccion collection tabela cor color talla tamanho size titulo title anuncio listing
   publicacion campanha campaign cupom coupon promocao tequila whisky ron harina linha linea fabricante fornecedor proveedor supplier
   remetente remitente sender emitente emisor ponto punto pickup caneta notebook smartphone capa panela tablet camisola jaqueta chaqueta polera remera zapatilla zapatillas zapato zapatos bermuda cinto
   gorra bone colcha toalha edredom tinta pelota bola mochila fralda panal shampoo creme crema oleo aceite arroz edicao edicion edition service servico servicio shopping mall banco bank empresa company location sucursal lampada mate iogurte`
    .trim()
    .split(/\s+/),
)

const ofTitle =
  /^(?:\p{Lu}[\p{L}\d.&'’-]*|\d{1,5}|d[aeo]s?|del?|e|y|nome|name|nombre|Nome|Name|Nombre|oficial|official)$/u

const wordAndRest = /([\p{L}\d][\p{L}\d&'’.]*)([^\p{L}\d]*)/gu

// `Libro "Cien años de soledad - …`: a title is in quotation marks as a whole.
const openQuote = /(\p{L}+)[\s:]{1,2}["“«‘'][^"'”»’]{0,50}$/u

const mostOfTitle = 4

/** Whether what follows is called by a word for goods, a shop or a carrier, or goes on with its name. */
export const isAnnouncedAsShop = (text: string, at: number): boolean => {
  const stretch = text.slice(Math.max(0, at - 60), at)
  const titled = foldText(openQuote.exec(stretch)?.[1] ?? '')
  if (shops.has(titled) && !/^(?:co|ca|tr|pa|ex)\w*r/.test(titled)) return true
  const before = [...stretch.matchAll(wordAndRest)].reverse()
  for (const [, told = '', rest = ''] of before.slice(0, mostOfTitle)) {
    if (/[.,;)\]}|\n]/.test(rest)) return false
    if (shops.has(foldText(told))) return true
    if (!ofTitle.test(told)) return false
  }
  return false
}

/** Brands that are called like people. */
const brandsLikePeople: ReadonlySet<string> = new Set(
  `carolina herrera|antonio banderas|paco rabanne|tommy hilfiger|hugo boss|michael kors|calvin klein|ralph lauren|mary kay|oscar de la renta
   salvatore ferragamo|jean paul gaultier|johnnie walker|jack daniels|jim beam|jose cuervo|juan valdez|ana hickmann|carmen steffens|maria filo
   david beckham|paris hilton|britney spears|ariana grande|shakira|charles eames|michael jordan|lebron james|hello kitty|max factor
   helena rubinstein|elizabeth arden|estee lauder|dolce gabbana|yves saint laurent|christian dior|giorgio armani|roberto cavalli|gianni versace
   donna karan|marc jacobs|jimmy choo|tory burch|steve madden|ted baker|paul smith|jo malone|bobbi brown|charlotte tilbury|laura mercier
   sergio tacchini|pierre cardin|louis vuitton|mario bros|super mario|barbie|frida kahlo|harry potter|maria bonita|leroy merlin|andres bello
   aramis|adolfo dominguez|agatha ruiz|martin dias|ricardo eletro|santa lolla|luiza barcelos`
    .trim()
    .split(/[|\n]\s*/),
)

/** Whether it is called as a brand is, or begins so. */
export const isBrand = (name: string): boolean => {
  const [first = '', second = '', third = ''] = foldText(name).split(' ')
  return [first, `${first} ${second}`, `${first} ${second} ${third}`].some((each) =>
    brandsLikePeople.has(each),
  )
}

/** Whether a name at a place is one of goods, of a shop or of a brand. */
export const isOfGoods = (text: string, index: number, end: number): boolean =>
  isAnnouncedAsShop(text, index) ||
  isAnnouncedAsThing(text, index) ||
  isBrand(text.slice(index, end)) ||
  saysGoods.test(text.slice(end, end + 60))
