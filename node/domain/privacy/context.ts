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
