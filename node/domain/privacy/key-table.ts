// The names under which systems keep a person's data and secrets: one table, by what is kept. Names are compared without
// case, separators and accents: `receiver_name`, `ReceiverName` and `receiver-name` are one.
//
// Sources: VTEX External Marketplace Orders and Orders API (clientProfileData, shippingData); Mercado Libre "Orders",
// "Shipments" and "Billing info"; Amazon SP-API Orders v0 (BuyerInfo, ShippingAddress, BuyerTaxInfo); Shopee
// `get_order_detail`; TikTok Shop `Get Order Detail`; Magalu and Via seller APIs; SkyHub/Americanas B2W orders; Shopify and
// WooCommerce orders; Bling v3 `contatos` and `pedidos/vendas`; Tiny v2 `contato.incluir` and v3 `contatos`; TOTVS Protheus
// table SA1; SAP Business One `BusinessPartners` and SAP ADRC/KNA1; NF-e layout 4.00 (dest, enderDest); Alegra `contacts` and Siigo
// `customers`; Amazon's flat file of orders; PagBank `address.locality`; Falabella `Ward`; Servientrega `CrearGuia`. Read 2026-11-29.

import { keysOfServices } from './keys-of-services'
import type { Kind } from './kinds'

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** What these hold is a person's wherever they stand. */
const sureKeys: Readonly<Record<Kind, string>> = {
  name: `
    firstname lastname middlename fullname surname givenname familyname firstnamelocalscript lastnamelocalscript
    receivername recipientname buyername customername clientname consigneename addresseename cardholdername cardname cardholder
    buyersignerfullname contactname shiptoname billtoname buyerusername buyernickname buyerloginid nickname username
    nomecliente nomecomprador nomedestinatario nomerecebedor nomecompleto nometitular primeironome sobrenome ultimonome
    nomefantasia nombrefantasia nombrecomercial nomecontato apelido nomcli xnome xfant razaosocial razonsocial companylegalname corporatename tradename
    nombrecliente nombrecomprador nombredestinatario nombrecompleto nombretitular primernombre segundonombre apellido apellidos
    apellidopaterno apellidomaterno a1nome a1nreduz name1 name2 cardfname receivedby recebidopor recibidopor attn
    displayname shippingname billingname ownername holdername rznsocrecep nmbrecep buyermessage nomemae mothername socialname nomesocial
    nameorg1 nameorg2 nameorg3 namefirst namelast nombres nom1 nomcli apepat apemat apellido1 apellido2 giftmessage giftmsg giftnote giftcardmessage mensagempresente mensajeregalo
    usuarioml usuariomercadolivre usuariomercadolibre mluser mlnickname nickml namekana furigana personaautorizada autorizadoretirar quienrecibe quemrecebe quemretira pickupperson alternatepickupperson razaosocialcliente fantasia nomesolicitante`,
  address: `
    street street1 street2 street3 streetname streetnumber streetaddress streetno buildingfloorroom addressline addressline1 addressline2 addressline3
    addressline4 address1 address2 addressdetail addresssnapshot fulladdress housenumber housenum1 housename buildingnumber apartment aptnumber
    complement complemento neighborhood neighbourhood suburb addressreference landmark deliveryinstructions
    shipstreet billstreet shiptostreet stras strsuppl1 logradouro endereco enderecoentrega enderecocompleto enderecoentreganumero rua bairro
    addressnumber pontoreferencia pontodereferencia referenciaentrega xlgr xcpl xbairro nrolgr calle calle1 calle2
    direccion direccion1 direccion2 direccionentrega domicilio colonia barrio numeroexterior numerointerior numext numint nroext nroint
    entrecalles departamentonumero geocoordinates latitude longitude lat lng dirrecep a1end a1bairro a1complem
    addr1 addr2 addr3 addrline1 addrline2 addressline endereco1 endereco2 enderecocliente direccioncliente customernote customernotes buyernote shippingnote deliverynote
    buyercomments customercomments deliverynotes shippinginstructions instrucoesentrega instruccionesentrega comentariocliente comentariodelcliente observacaocliente`,
  postalCode: `postalcode zipcode zip postcode cep codigopostal codpostal cp postalcodenumber shiptozip billtozip pstlz a1cep`,
  document: `
    cpf cnpj cpfcnpj cnpjcpf cgc a1cgc documentnumber docnumber numerodocumento nrodocumento numdoc documentonumero corporatedocument
    buyercpfid buyercnpjid vatnumber taxid taxidentificationnumber taxpayerid federaltaxid lictradnum stcd1 stcd2 fiscalid identificationnumber
    rfc curp cuit cuil rut dni nit ruc cedula rg passport passaporte pasaporte inscricaoestadual stateregistration stateinscription
    ie insest a1inscr identificacion buyertaxid documentoidentidad ssn birthdate birthday dateofbirth datanascimento fechanacimiento
    identidade identidad cgccpf cpfcgc cpfcliente rgcliente taxnum taxnumber stceg docide numide nrodoc tipodocumentonumero cedulaidentidad nif placa patente birth nascimento nacimiento cartaofinal`,
  phone: `
    phone phone1 phone2 phones phonenumber telephone telephonenumber homephone mobilephone mobile mobilenumber cellphone cellular cell
    primaryphone contactphone contactnumber shippingphone billingphone businessphone corporatephone secondaryphone alternativephone receiverphone recipientphone buyerphone customerphone fax whatsapp
    telefone telefones telefone1 telefone2 telefonecelular telefonefixo fone fones fone1 celular celulares tel telf1 telf2 a1tel
    telefono telefonos movil foneentrega`,
  email: `email emails mail emailaddress buyeremail customeremail useremail correo correoelectronico smtpaddr a1email emailnfe mailto`,
  secret: `
    accesstoken refreshtoken idtoken authtoken apitoken sessiontoken securitytoken bearertoken token tokens usertoken csrftoken xsrftoken
    apikey xapikey appkey apptoken xvtexapiappkey xvtexapiapptoken vtexapiappkey vtexapiapptoken applicationkey partnerkey
    clientsecret consumerkey consumersecret secret secretkey appsecret secretaccesskey awsaccesskeyid awssecretaccesskey xamzaccesstoken xamzsecuritytoken xamzsignature xamzcredential
    clave llave password passwd pwd passphrase senha senhas contrasena contrasenia accesskey privatekey
    authorization proxyauthorization auth credential credentials sig sign signature hmac xhubsignature
    cookie cookies setcookie vtexidclientautcookie sessionid session jsessionid phpsessid sid
    cvv cvc cvv2 cardnumber pan numerocartao numerotarjeta creditcard creditcardnumber cardtoken`,
}

const keysIn = (
  table: Readonly<Partial<Record<Kind, string>>> = {},
): readonly (readonly [string, Kind])[] =>
  (Object.keys(table) as readonly Kind[]).flatMap((kind) =>
    words(table[kind] ?? '').map((key) => [key, kind] as const),
  )

const sure: ReadonlyMap<string, Kind> = new Map([
  ...keysIn(sureKeys),
  ...keysOfServices.flatMap((each) => keysIn(each.sure)),
])

/** What these hold is a person's only beside or below what says so: a product has a name and a carrier a number. */
const openKeys: ReadonlyMap<string, Kind> = new Map([
  ...words(
    'name nome nombre registrationname partyname company empresa contact contato contacto alias login user usuario pesquisa busca busqueda search searchterm termo display razao to fullnames',
  ).map((key) => [key, 'name'] as const),
  ...words(
    'number numero num nro no numer address addr detail details comment comments observacao observacoes line1 line2 line3 floor district locality sublocality ward village town unit reference referencia referencias altura quadra lote piso andar depto dpto dto compl bloco block setor quarter sector',
  ).map((key) => [key, 'address'] as const),
  ...words(
    'companyid document documento doc value ident identification identificacao nationalid idnumber cardcode',
  ).map((key) => [key, 'document'] as const),
  ...words('ddd areacode area extension countrycode prefix').map((key) => [key, 'phone'] as const),
  ...keysOfServices.flatMap((each) => keysIn(each.open)),
])

const persons = words(`
  buyer buyers buyerinfo customer customers consumer client clients cliente clientes comprador compradora consumidor destinatario destinatarios destinataria dest
  recipient receiver addressee consignee recebedor receptor tomador payer payerinfo cardholder titular contact contacts contato contatos contacto person pessoa
  persona user usuario profile clientprofile clientprofiledata customerdata dadoscliente datoscliente shipto billto billinginfo guest party accountingcustomerparty buyercustomerparty deliveryparty partyname`)

const places = words(`
  address addresses streetlines addresslines shippingaddress billingaddress deliveryaddress receiveraddress recipientaddress senderaddress selectedaddresses defaultaddress
  billing dadosentrega dadosdeentrega enderdest enderent endereco enderecos enderecoentrega etiqueta direccion direcciones domicilio
  shiptoaddress billtoaddress localentrega addr endr dir address1 dadosendereco datosdireccion destino destination`)

const phones = words(
  'phone phones telephone mobile telefone telefones celular telefono telefonos fone homephone alternativephone',
)

const documents = words(
  'document documento doc ident identification identificacao nationalid idnumber cardcode billinginfo taxclassifications buyertaxinfo buyertaxinformation taxidentification',
)

/** Below these nothing is a person's, whatever stands around them. */
const others = words(`
  product products produto produtos producto productos item items itens line lineitem lineitems orderitems sku skus offer listing variation brand marca category
  carrier shipper transportadora transportista paqueteria courier logistics logistica freight seller sellers vendedor shop store loja lojas tienda tiendas warehouse
  deposito armazem almacen dock marketplace channel canal affiliate error errors erro erros exception fault invoice nfe notafiscal factura emit emitente transporta accountingsupplierparty
  tracking package packages volume volumes payment payments method city cidade ciudad municipality state estado country pais template event status config
  field fields property attributes attribute metadata service servico servicio app application workflow job queue rule price table promotion coupon`)

/** `apart` is JSON within a text: what stands around the text says nothing of it. */
export type Container = Kind | 'person' | 'other' | 'apart'

const containers: ReadonlyMap<string, Container> = new Map([
  ...persons.map((key) => [key, 'person'] as const),
  ...places.map((key) => [key, 'address'] as const),
  ...phones.map((key) => [key, 'phone'] as const),
  ...documents.map((key) => [key, 'document'] as const),
  ...others.map((key) => [key, 'other'] as const),
])

const personWords: ReadonlySet<string> = new Set([
  ...persons,
  ...words(
    'ship shipping billing delivery entrega entregar faturamento cobranca facturacion envio recep cli holder pagador sacado adquirente adquiriente',
  ),
])

const otherWords: ReadonlySet<string> = new Set([
  ...others,
  ...words(
    'file host class method function param parameter type id ids code count total label format',
  ),
])

const kindWords: ReadonlyMap<string, Kind> = new Map([
  ...words(
    'name nome nombre nombres nom nm fullname primernombre segundonombre primerapellido segundoapellido surname lastname firstname sobrenome apellido apellidos razaosocial razonsocial rznsoc fantasia',
  ).map((word) => [word, 'name'] as const),
  ...words(`
    street address addr logradouro endereco rua calle direccion dir domicilio bairro barrio colonia district quarter suburb locality complemento complement compl
    neighborhood number numero num nro floor piso depto dpto apto apartment apartamento interior exterior additional line pontoref destend clienteend compradorend
    endentrega endcobranca referencepoint`).map((word) => [word, 'address'] as const),
  ...words(
    'document documento cpf cnpj cpfcnpj cgc doc taxid rut dni rfc curp cuit nit ruc ide ident ced cedula identification identificacion identificacao identity identidad identidade legalid nationalid passport',
  ).map((word) => [word, 'document'] as const),
  ...words(
    'phone telefone telefono celular cel mobile mobilephone movil fone fono tel whatsapp',
  ).map((word) => [word, 'phone'] as const),
  ...words('email mail correo').map((word) => [word, 'email'] as const),
  ...words('zip zipcode cep cp postal postalcode postcode codpostal codigopostal').map(
    (word) => [word, 'postalCode'] as const,
  ),
])

const secretWords: ReadonlySet<string> = new Set(
  words('token secret password passwd senha apikey appkey apptoken cookie signature'),
)

const productKeys: ReadonlySet<string> = new Set(
  words(`
    sku skus skuid refid skurefid skuname ean gtin upc isbn asin mpn cprod cean xprod productid productcode productname itemcode itemname
    codigoproduto codproduto nomeproduto descricaoproduto codigoproducto codproducto nombreproducto descripcionproducto nomeitem nombrearticulo`),
)

/** Whether a column holds what a product is called or known by. */
export const isProductKey = (key: string): boolean => productKeys.has(wordsOf(key).join(''))

/** What a key says of its value. */
export type KeyMeaning = {
  /** A person's wherever it stands. */
  readonly sure?: Kind
  /** A person's where what stands around it is. */
  readonly open?: Kind
  /** What it makes of all that stands below it. */
  readonly container?: Container
}

const plain = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '')

/** What has a number of its own: `numeroDeEnvio` is no house. */
const numbersOfThings = /^(?:n|nro|num|numero)(?:d[eoa]l?)?(?:envio|entrega)$/

const wordsOf = (key: string): readonly string[] =>
  plain(key)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')

/** Of a street, unless another word of the key says what is numbered: `number_doc_billing`. */
const numberWords: ReadonlySet<string> = new Set(words('number numero num nro'))

const composed = (parts: readonly string[]): Kind | undefined => {
  if (parts.length < 2 || parts.length > 6) return undefined
  const last = parts.at(-1) ?? ''
  const isKind = ['type', 'tipo', 'id', 'status', 'pending', 'required', 'count', 'name'].includes(
    last,
  )
  const secret = parts.find((part) => secretWords.has(part))
  if (secret !== undefined && (!isKind || last === secret)) {
    return ['type', 'expires', 'in', 'name', 'url', 'id'].includes(last) ? undefined : 'secret'
  }
  if (!parts.some((part) => personWords.has(part))) return undefined
  const isOther = (part: string, index: number): boolean =>
    otherWords.has(part) && !kindWords.has((parts[index - 1] ?? '') + part)
  if (parts.some(isOther)) return undefined
  const told = parts.flatMap((part, index) => {
    const kind =
      kindWords.get(part + (parts[index + 1] ?? '')) ?? kindWords.get(part.replace(/\d{1,2}$/, ''))
    return kind === undefined ? [] : [{ kind, isNumber: numberWords.has(part) }]
  })
  const code = told.find(({ kind }) => kind === 'postalCode')
  return (code ?? told.find(({ isNumber }) => !isNumber) ?? told[0])?.kind
}

/** What makes no other thing of a field: `telefone1_numero` and `celular_particular` hold a phone. */
const qualifiers: ReadonlySet<string> = new Set(
  words(
    'numero number nro num no home work residencial comercial fixo fijo principal particular alternativo adicional secundario main primary secondary alternate alternative alt full completo complete fiscal legal postal entrega despacho envio facturacion faturamento cobranca correspondencia shipping delivery billing',
  ),
)

const vocabulary: ReadonlySet<string> = new Set([
  ...personWords,
  ...kindWords.keys(),
  ...qualifiers,
])

const shortestPart = 3

/** Two words that are written as one: `NOMEDESTINATARIO`, `direccionfiscal`. */
const splitWord = (word: string): readonly string[] => {
  if (vocabulary.has(word) || sure.has(word) || openKeys.has(word) || containers.has(word))
    return [word]
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (vocabulary.has(first) && vocabulary.has(second)) return [first, second]
  }
  return [word]
}

/** The kind of a key whose words all say the same: `cuit_dni`, `piso_dto`. */
const agreed = (parts: readonly string[], kinds: ReadonlyMap<string, Kind>): Kind | undefined => {
  const [first, ...rest] = parts.map((part) => kinds.get(part))
  return first !== undefined && rest.length > 0 && rest.every((kind) => kind === first)
    ? first
    : undefined
}

const narrowed = (parts: readonly string[]): Kind | undefined => {
  const told = parts.filter((part) => !qualifiers.has(part) && !/^\d{1,2}$/.test(part))
  const [only = ''] = told
  return told.length === 1 && parts.length > 1 ? sure.get(only) : agreed(told, sure)
}

/** `contactInfo` and `buyer_data` hold what `contact` and `buyer` do. */
const isFiller = (word: string): boolean =>
  ['info', 'information', 'data', 'dados', 'datos', 'details', 'object'].includes(word)

/** `C5_NOMCLI` and `OCRD.CardName` are the names of a field behind those of its table. */
const ofTable = (key: string): Kind | undefined => {
  const field = /^(?:.*[.[-])?(?:[a-z][a-z\d]{1,2}_x?)?(\w{2,60})\]?$/i.exec(key)?.[1] ?? ''
  return field === key ? undefined : sure.get(wordsOf(field).join(''))
}

const read = (key: string): KeyMeaning => {
  const written = wordsOf(key)
  const parts = written.flatMap(splitWord)
  const joined = parts.join('')
  const last = written.at(-1) ?? ''
  if (numbersOfThings.test(joined)) return {}
  return {
    sure:
      sure.get(joined) ??
      composed(parts) ??
      narrowed(parts) ??
      ofTable(key) ??
      (/[.[]/.test(key) ? sure.get(last) : undefined),
    open:
      openKeys.get(joined) ??
      (parts.some((part) => qualifiers.has(part)) ? undefined : agreed(parts, openKeys)) ??
      (key.includes('[') ? openKeys.get(last) : undefined),
    container:
      containers.get(joined) ?? containers.get(isFiller(last) ? (parts.at(-2) ?? '') : last),
  }
}

const mostKnown = 2_000
const known = new Map<string, KeyMeaning>()

/** What a key says, in whatever case and with whatever separators it is written. */
export const meaningOf = (key: string): KeyMeaning => {
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const meaning = read(key)
  known.set(key, meaning)
  return meaning
}
