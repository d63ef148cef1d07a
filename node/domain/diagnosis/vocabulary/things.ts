import { fieldNames } from './field-names'
import { carrierNames, channelNames, erpNames, hubNames, storefrontNames } from './names'
import { thingsAround } from './things-around'

// What a message speaks of, in the words of English, Portuguese and Spanish, folded: lower case, no accents.
// A star stands for any ending. Words of one concept are separated by commas and lines.

export const things = {
  ...thingsAround,
  sku: `
    ${fieldNames.sku}, material, materials, materiais, materiales, article, articles, artigo, artigos, merchantsku, sellersku, msku, fnsku, line_item, order item, order items, variant id, product id, codigo do produto, codigo del producto, codigo de producto, codigo de articulo, repuesto, repuestos, barcode*, bar code, codigo de barras, codigos de barras, ean, eans, gtin, gtins, upc, asin, variant, variants, variante, variantes, sku, skus, item, items, line item*, order line*, product, products, merchandise, goods, skuid, sellersku, stockkeepingunit*, reference code
    itens, produto*, mercadoria*, referencia, anuncio do produto
    producto*, articulo*, mercaderia*`,
  stock: `
    ${fieldNames.stock}, quantity, quantities, atp, availability check, available to promise, estoque disponivel, stock level, stock levels, on hand quantity, quantity on hand, shelf, prateleira, lote disponivel, lot, batch stock, qty, requested qty, requested quantity, salable, saleable, stock, stocks, on hand, onhand, inventory, inventories, warehouse*, units, unit left, pieces, quantity available, available quantity, units left, fulfillment center*
    estoque*, saldo, saldos, unidades, unidade, pecas, armazem, armazens, deposito*, quantidade*, centro de distribuicao, cd
    inventario*, existencia*, unidad, piezas, almacen, almacenes, bodega*, cantidad*, disponibilidad, disponibilidade, centro de distribucion`,
  price: `
    ${fieldNames.price}, unit value, unit amount, valor unitario, importe unitario, preco de venda, precio de venta, price book, pricebook, price, prices, priced, pricing, sellingprice, listprice, unitprice, price table*, price list*
    preco, precos, tabela de preco*, precificad*, precificacao
    precio, precios, lista de precio*, tarifario`,
  total: `
    total, totals, amount, amounts, sum, subtotal, subtotals, order value, order values, value of the order, paid value, paid, charged, grand total
    valor, valores, soma, somatorio, montante, pagou, pago
    importe, importes, monto, montos, suma, pagado, pagaron, totales, totais`,
  freight: `
    freight, shipping cost*, shipping price*, shipping fee*, shipping rate*, shipping value, shipping charge*, shipping amount, delivery fee*, delivery cost*, delivery rate*, delivery price
    frete, fretes, frete cobrado, custo de envio, custo de entrega, custo do envio, valor do envio, taxa de entrega
    flete, fletes, envio cobrado, envio pagado, costo de envio, costo del envio, costo de entrega, coste de envio, gastos de envio, tarifa de envio, tarifa de entrega, precio del envio, costo de despacho`,
  tax: `
    tax, taxes, vat, fee, fees, interest, surcharge*, commission
    imposto*, taxa*, tributo*, icms, ipi, iss, difal, juros, acrescimo*, comissao
    impuesto*, iva, interes, intereses, recargo*, comision`,
  discount: `
    discount*, promotion*, coupon*, rebate, voucher*
    desconto*, promocao, promocoes, cupom, cupons, abatimento
    descuento*, promocion*, cupon*, rebaja, bonificacion*`,
  address: `
    ${fieldNames.address}, po box*, p o box, apartado postal, caixa postal, casilla postal, casilla de correo postal, state code, statecode, stateorprovince, state or province, stateorregion, city name, cityname, nombre de la ciudad, nome da cidade, complement, address number, entre calles, manzana, cuadra, quadra, lote, dispatch address, zipcode, ibge, codigo ibge, codigo do municipio, codigo de municipio, delivery country, destination country code, shiptoaddress, deliveryaddress, receiver address, geolocation, geolocalizacion, geolocalizacao, latitude, longitude, address1, address2, addressline1, addressline2, line1, line2, street1, street2, recipient address, shipto, ubigeo*, dropoff, drop off, district*, county, suburb, municipality, commune, province, province code, region id, address line*, street name, street line, distrito, numero do imovel, ponto de referencia, uf de destino, ciudad o municipio, codigo dane, codigo de ciudad, codigo ibge, address, addresses, shippingaddress, street, neighborhood, neighbourhood, house number, street number, building number, city, cities, state field, state code, ship to, shipping data, shippingdata, shipping information, shipping info, shipping attachment, shipping details, delivery data, delivery information, delivery info, delivery details, delivery location, recipient*, receiver*, receivername, addressee, consignee, addresstype, geocoordinates, geo coordinates
    endereco*, logradouro*, rua, bairro*, cidade*, uf, municipio*, complemento, numero da residencia, numero da casa, residencia, dados de entrega, dados de envio, dados da entrega, informacoes de entrega, local de entrega, local da entrega, destinatario*, recebedor*, anexo de envio
    direccion*, domicilio*, calle, calles, barrio, ciudad, ciudades, comuna*, colonia, provincia, departamento, alcaldia, piso, altura, numeracion, numero exterior, datos de entrega, datos de envio, datos de despacho, informacion de envio, informacion de entrega, lugar de entrega, receptor`,
  postalCode: `
    postal code*, postalcode, zip, zips, zipcode, zip code*, postcode*, post code*
    cep, ceps, codigo postal, codigo de enderecamento
    codigos postales, cp, c p`,
  region: `
    trecho, trecho informado, trayecto*, origin and destination, origin destination, country of destination, destination country, pais de destino, zona de entrega, zona de cobertura, comuna de destino, ciudad de destino, ciudad destino, cidade de destino, localidade de destino, localidade de origem,
    region*, area, areas, zone, zones, location*, coordinates, destination*, coverage
    regiao, regioes, localidade*, destino*, cobertura, abrangencia, faixa de cep, area de entrega
    zona, zonas, localidad*, coordenada*, ciudad destino`,
  document: `
    ${fieldNames.document}, tipo de identificacion, identificacion del adquirente, tipo de identificacao, tipo de documento del cliente, numero de documento, numero do documento, tax code of the buyer, personal id, national id, citizen id, vat id, vatin, nif, tin, taxid, tax registration, inscricao municipal, codigo fiscal, digito verificador do, digito verificador del, situacion fiscal, situacao cadastral, condicion frente al iva, billing info, billing_info, billing data, dados fiscais do cliente, datos de facturacion, tax number, fiscal id, numero fiscal, documento fiscal do cliente, documento de identidad, documento de identidade, document, documents, passport*, tax id*, taxpayer*, tax identification, vat number, identity number, identity document, id number, id document, corporate document, state registration, clientprofiledata
    cpf, cpfs, cnpj, cnpjs, cpf cnpj, documento, documentos, inscricao estadual, razao social, rg, ie, passaporte
    dni, rut, rfc, cuit, cuil, nit, ruc, curp, cedula, cedulas, razon social, pasaporte, identificacion fiscal, numero de identificacion, identificacion del cliente, identificacion del comprador`,
  personName: `
    last name, lastname, first name, firstname, surname, full name, buyer name, customer name, client name
    sobrenome, nome completo, nome do cliente, nome do comprador, primeiro nome
    apellido*, nombre completo, nombre del cliente, nombre del comprador, nombre y apellido`,
  email: `
    email, emails, e mail, e mails, mail address, email address
    endereco de email
    correo, correo electronico, casilla de correo`,
  phone: `
    phone, phones, telephone, phone number*, mobile number, cellphone, cell phone
    telefone*, celular*, ddd
    telefono*, numero de contacto, movil`,
  customer: `
    partner, partners, socio, socios, contacto, contactos, tercero, ${fieldNames.customer}, business partner*, tercero, terceros, socio de negocio*, bp code, cardcode, adquiriente, receptor de la factura, destinatario da nota, account holder, contact person, contato, customer*, client, clients, buyer*, consumer*, shopper*, purchaser*, end user
    cliente*, comprador*, consumidor*, adquirente
    usuario comprador`,
  customerField: `
    client profile, profile, registration, onboarding, documentation, name, birth date, date of birth, data, field, information, personal data
    perfil, nome, cadastro, registro, documentacao, dados, informacoes, campo, data de nascimento, ficha
    documentacion, nombre*, datos, informacion, fecha de nacimiento`,
  identifier: `
    externalreference, external reference, external id, externalid, ext id, codigointegracao, codigo de integracao, codigo de integracion, idempotency, client order id, merchant order id, customer order number, po number, purchase order number, numero de orden de compra, numero da ordem de compra, id, ids, code, codes, identifier*, ean, eans, gtin, upc, isbn, barcode*, part number, reference
    codigo*, identificador*, codigo de barras
    referencia`,
  catalog: `
    base de dados de produtos, product table, mestre de materiais,
    catalog, catalogue, product base, product master, product list, product database
    catalogo, cadastro de produtos, base de produtos, mix de produtos
    maestro de productos, maestro de articulos, base de productos, listado de productos`,
  counterpart: `
    catalog price, precio de catalogo, preco de catalogo,
    expected, store, stores, store's, seller, marketplace*, channel*, vtex, vtex's, paid, charged, checkout, calculated, recalculated, computed, quoted, simulat*, agreed, desired, order, orders, cart, items, sum, tolerance, threshold, received, sent, oms
    esperad*, loja, lojas, canal, canais, pagou, pago, cobrad*, calculad*, simulacao, praticad*, pretendid*, cotad*, pedido*, carrinho, itens, tolerancia, anunciad*
    tienda*, canales, cotizad*, cotizo, pagad*, simulacion, practicad*, orden, ordenes, carrito, lista, vendid*`,
  channel: `
    ${channelNames}, marketplace*, channel*, portal, storefront, sales platform, olist
    canal, canais
    canales, exito`,
  carrier: `
    agencia* de transporte, agencia* transport*, empresa* transport*, 3pl, mensajero, linha de transporte, linea de transporte, transportation company, haulier, hauler, ${fieldNames.carrier}, shipping agent*, shipping compan*, agente de envio, agente de envios, provider not, mismatched provider, scac, shipping provider*, logistics provider*, delivery provider*, delivery partner*, shipping partner*, provedor logistico, parceiro logistico, proveedor logistico, socio logistico, empresa transportista, carrier*, courier*, transporter*, shipping company, freight company, transport company, transport service, logistics company, logistics operator, forwarding agent, freight forwarder, shipper, shipmethod, ship method, ship via, delivery company
    transportadora*, transportador, empresa de transporte*, servico de transporte, operador logistico, codigo de transporte
    transportista*, agente de transporte, transportadoras, paqueteria*, mensajeria*, courier de despacho, empresa de envio, empresa de mensajeria, servicio de transporte, operadora logistica, fletero`,
  /** A carrier by its name: alone it says nothing yet of a missing carrier. */
  carrierName: carrierNames,
  storefrontName: storefrontNames,
  hubName: hubNames,
  deliveryOption: `
    transit time, tiempo de transito, tempo de transito, lead time, shipping class, clase de envio, classe de envio, shipping zone, zona de envio, zona de reparto, shipping rule, shipping profile, perfil de envio, transporte contratado, service level, nivel de servicio, nivel de servico, cut off time, horario de corte, horario de retiro, coleta agendada, collection slot, quote, quotes, quotation*, shipping quote*, freight quote*, rates, shipping rates, carrier available, carriers available, delivery estimate, cotacao, cotacoes, cotacao de frete, tabela de frete, tarifa, tarifas, cotizacion, cotizaciones, opciones de flete, prazo de entrega, plazo de entrega, tiempo de entrega, entrega domiciliar, transportadora disponivel, transportadoras disponiveis, sla, slas, route, routes, delivery date*, delivery option*, delivery method*, delivery type*, delivery channel*, delivery service*, delivery window*, delivery mode*, delivery slot*, delivery promise, delivery modality, scheduled delivery, shipping option*, shipping method*, shipping service*, shipping mode*, shipping type*, shipping polic*, logistics option*, logistic option*, logistic mode, pickup*, pick up*, dock, docks, loading dock*
    rota, rotas, opcao de entrega, opcoes de entrega, opcao de envio, opcoes de envio, opcao de frete, opcoes de frete, opcao logistica, forma de entrega, formas de entrega, forma de envio, formas de envio, metodo de envio, metodos de envio, metodo de entrega, metodos de entrega, modalidade*, modo de envio, modo de entrega, tipo de entrega, tipo de envio, tipo de frete, servico de entrega, servico de envio, janela de entrega, janelas de entrega, ponto de retirada, pontos de retirada, ponto de coleta, retirada em loja, retirada na loja, retirada, coleta, politica de envio, politicas de envio, politica de entrega, doca, docas, entrega agendada, logistica
    ruta, rutas, fecha de entrega, opcion* de entrega, opcion* de envio, opcion* de despacho, opcion* logistica*, metodo de despacho, modalidad*, servicio de entrega, servicio de envio, servicio de despacho, ventana* de entrega, franja de entrega, punto* de retiro, punto* de recogida, punto* de entrega, retiro en tienda, retiro, politicas de despacho, politica de despacho, muelle*, sucursal*, entrega programada, entrega agendada`,
  delivery: `
    delivery, deliveries, ship, shipped, shipping, deliver
    entrega, entregas, entregar, enviar
    reparto, despachar, despacho, despachos, envios, entregarse, enviarse, despacharse`,
  policy: `
    sales channel*, saleschannel, trade polic*, tradepolicy, sales polic*, assortment, collection, commercial polic*
    politica comercial, politicas comerciais, canal de venda*, canais de venda*, sortimento, colecao
    politicas comerciales, canal de venta*, canales de venta*, surtido, coleccion`,
  order: `
    order, orders, purchase*, sale, sales order, marketplaceorderid, orderid
    pedido*, ordem, compra, compras, venda, vendas, encomenda
    orden, ordenes, venta, ventas`,
  shipment: `
    fulfillment order*, fulfilment order*, delivery order*, consignment*, orden de envio, ordem de envio, despacho al cliente,
    shipment*, parcel*, package*, pack
    envio, remessa*, pacote*
    envios, embarque, despacho, paquete*`,
  token: `
    clave publica, chave publica, public key, private key, chave privada, clave privada, client certificate, keypair, apiid, api user, usuario api, usuario da api, usuario de api, integration key, access keys, oauth2, openid, accesskey, secretkey, chave do parceiro, token do seller, hash de autenticacao, hmac, api token, access code, digital signature, client credentials, authenticity, scope, scopes, access scope*, consumer key, consumer secret, jwt, auth, sign, partner key, app id, api credentials, developer key, service account, ip address, ip whitelist, whitelist, allowlist, source ip, elevated access, privileges, required role, role, roles, x api key, lwa, restricted data, refreshtoken, accesstoken, apikey, authorization token, authtoken, autenticacao basica, chave do token, chave secreta, usuario e senha, usuario ou senha, usuario o contrasena, usuario y contrasena, clave api, apptoken, appkey, endereco ip, direccion ip, escopo*, alcance de la aplicacion, token*, app secret, access token, refresh token, credential*, password*, api key*, apikey*, app key*, appkey*, app token*, apptoken*, access key*, secret key, api secret, client secret, client id, secret, oauth*, bearer, grant, authorization code*, authorization header, authorization, signature, authentication, vtexappkey, login, log in, sign in, account authorization, app authorization
    credenciai*, credencial*, chave do app, senha*, chave de api, chave da api, chave de acesso api, chave de integracao, chave do aplicativo, autorizacao, autenticacao, assinatura, permissao, permissoes
    contrasena*, clave de la app, clave de api, clave api, clave de acceso, clave secreta, llave de api, autorizacion, autenticacion, firma, permiso*, permission*`,
  invoice: `
    invoice, invoices, invoicing, invoiced total, invoiced amount, invoiced value, invoice key, invoice number, fiscal document, packing slip
    valor faturado, total faturado, nota fiscal, notas fiscais, nota, notas, nf, nfs, nfe, nf e, danfe, fatura, faturas, faturamento, chave da nota, chave de acesso, documento fiscal, cupom fiscal
    total facturado, monto facturado, valor facturado, factura, facturas, facturacion, comprobante fiscal, comprobante, boleta, remito, cfdi, clave de acceso fiscal`,
  tracking: `
    fulfillment date, ship confirm*, shipconfirm, fecha de entrega real,
    label, labels, print label, ready to print, ready_to_print, printable, imprimir, impressao, shipment document, shipping document, airway bill, air waybill, packing list, plp, pre postagem, prepostagem, postagem, objeto nao encontrado, objeto postal, codigo do objeto, despacho al courier, orden de flete, orden de transporte, rotulo, rotulos, guia de transporte, romaneio, ctrc, manifiesto,
    tracking*, track code, dispatch date, ship date, shipping date, delivered date, shipment confirmation, ship confirm, waybill*, shipping label*, awb
    rastre*, data de despacho, data de envio, data de entrega ao cliente, codigo de envio, numero de objeto, confirmacao de envio, quantidades fornecidas, etiqueta*, conhecimento de transporte
    seguimiento, rastreo, guia, guias, guia de envio, numero de guia, guia de despacho, fecha de despacho, fecha de envio, confirmacion de envio, courier name`,
  affiliate: `
    affiliate*
    afiliado*, afiliacao
    afiliacion`,
  seller: `
    seller, sellers, merchant*, seller account, store account, account, accounts, registration of the seller
    vendedor*, lojista*, conta, contas, cadastro do seller, parceiro
    cuenta, cuentas, comerciante*`,
  shop: `
    storefront, merchant store, shopid, shop id, minha loja, outlet,
    shop, shops, store, storefront account
    loja, lojas
    tienda, tiendas`,
  selling: `
    sell, sells, selling, to sell, operate, list products
    operar, vender, vende, vendendo, vendas
    vendiendo, ventas`,
  attribute: `
    attribute*, category, categories, variation*, brand mapping, official store
    atributo*, categoria*, variacao, variacoes, loja oficial
    variacion*, tienda oficial`,
  setting: `
    ${fieldNames.setting}, country code, operacao fiscal, operacion fiscal, income account, subsidiary, conta financeira, conta contabil, cuenta contable, tax account, payment term*, sales channel mapping, empresa emissora, tax rule*, tax code*, tax class, document type, cost center, chart of accounts, customer group, branch, webhook url, default value, price list id, store view, natureza de operacao, natureza da operacao, condicao de pagamento, condicoes de pagamento, plano de contas, centro de custo, tipo de operacao, filial, filiais, tes, regra fiscal, regra tributaria, perfil fiscal, serie da nota, vendedor padrao, deposito padrao, condicion de pago, condiciones de pago, centro de costo, tipo de documento, serie de la factura, numeracion de facturas, plan de cuentas, proveedor predeterminado, vendedor por defecto, mapeamento de pagamento, webhooks, parametrizacao, parametrizacion, payment type*, payment gateway*, medio de cobro, marketplaceid, marketplace account, integration profile, marketplaceservicesendpoint, configuration*, config, configs, setting, settings, setup, set up, endpoint*, webhook*, callback url, mapping*, fob, marketplace id, cms, binding, matcher, payment system, payment method*, integration user, api call, method call, url, connector settings
    configuracao, configuracoes, mapeamento*, parametriz*, parametro*, forma de pagamento, formas de pagamento, meio de pagamento, meios de pagamento, metodo de pagamento
    configuracion*, mapeo*, ajustes del conector, forma de pago, formas de pago, metodo de pago, metodos de pago, medio de pago, medios de pago`,
  integration: `
    integration*, integrate, integrated, import, imported, importing, ingest, ingestion, approval, approve, to vtex
    integracao, integrar, integrado, integramos, importacao, importar, importado, aprovacao, aprovar, captura, capturado
    integracion, integrarse, integrada, importacion, importarse, importan, aprobacion, aprobar, aprobarse, descarga`,
  connector: `
    connector*
    conector*, integrador*, hub
    integradora`,
  payment: `
    installment*, parcela, parcelas, cuota, cuotas, forma de pgto,
    payment*, payment data, transaction
    pagamento*, transacao
    pago, pagos, transaccion`,
  cartRule: `
    minimum, maximum, minimum quantity, minimum value, minimum order, minimum amount, minimum purchase, minimum of, maximum quantity, maximum value, maximum order, maximum of, order minimum, cart rule*, multiplier, units per order, limit per order, quantity limit
    minimo, maximo, quantidade minima, quantidade maxima, valor minimo, valor maximo, pedido minimo, pedido maximo, compra minima, minimo de, maximo de, multiplo, lote minimo, regra do carrinho, regra de carrinho, limite por pedido, quantidade por pedido
    cantidad minima, cantidad maxima, monto minimo, monto maximo, minimo por pedido, maximo por pedido, regla de carrito, regla del carrito, cantidad por pedido`,
  status: `
    status, statuses, state, states, stage, phase
    estado, estados, situacao, situacoes, etapa, fase
    situacion, estatus`,
  retry: `
    sent again, send again, retry, retries, retrying, retried, resend*, reprocess*, reprocessing, reattempt*, attempts, attempt, time limit, deadline, integration window, integration period, retry window, cut off
    enviar novamente, enviado novamente, retentativa*, tentativa*, reprocessamento, reprocessar, reprocessad*, reenvio, reenviar, reenviad*, reintegra*, limite de tempo, tempo limite, tempo para, prazo de integracao, prazo, prazo limite, janela de integracao, periodo de integracao
    enviar de nuevo, enviarse de nuevo, reintento*, reintentar, reproceso, reprocesar, reprocesamiento, reprocesad*, intento*, limite de tiempo, tiempo limite, tiempo para, plazo, ventana de integracion, periodo de integracion`,
  service: `
    webservice*, web service*, soap, rest api, endpoint de consulta, database is locked, service*, server*, system, systems, api, apis, gateway, database, catalog system, catalog api, catalog service, logistics service, checkout, oms, platform, backend, upstream, host, dns, endpoint, network, request, requests, response, internal authentication, license manager, message queue, rates and benefits, integration hub, middleware, vtex id
    servico*, servidor*, sistema*, banco de dados, rede, requisicao, plataforma, fila, resposta, catalogo
    servicio*, servidores, base de datos, red, solicitud, peticion*, cola, respuesta, pasarela`,
  vtex: `
    vtex, vtexcommercestable*, oms, checkout
    a vtex
    la vtex`,
  tolerance: `
    tolerance, margin, threshold
    tolerancia, margem
    margen`,
  session: `
    session, sessions
    sessao
    sesion`,
  cart: `
    cart, carts, checkout
    carrinho, carrinhos
    carrito, carritos`,
  rule: `
    rule, rules
    regra, regras
    regla, reglas`,
  workflow: `
    workflow*
    fluxo*
    flujo*`,
  cancellation: `
    cancelling, canceling, cancelando,
    cancellation*, cancelation*, cancel request*, request to cancel, cancel
    cancelamento*, cancelar, cancelarmos
    cancelacion*, anulacion, anulaciones, anular`,
  reservation: `
    reservation*, reserve, reserved
    reserva, reservas, reservar, reservad*
    reservarse`,
  erp: `
    ${erpNames}, erp, erps, idoc, back office, backoffice, management system, accounting system
    sistema de gestao, retaguarda, sistema contabil
    sistema de gestion, sistema contable`,
  listing: `
    listing*, offer, offers, ad, ads, asin
    anuncio*, oferta*, publicacao, publicacoes
    publicacion*, aviso publicado`,
} as const

export type Thing = keyof typeof things
