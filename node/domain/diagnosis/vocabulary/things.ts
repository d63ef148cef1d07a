// What a message speaks of, in the words of English, Portuguese and Spanish, folded: lower case, no accents.
// A star stands for any ending. Words of one concept are separated by commas.

export const things = {
  sku: 'skuid, sku_id, seller_sku, sellersku, stockkeepingunit*, sku, skus, item, items, itens, produto*, product, products, producto*, articulo*, referencia, reference code, mercadoria*, mercaderia*, merchandise, goods',
  stock:
    'warehouse*, pieces, pecas, piezas, deposito*, stock*, inventory, inventories, estoque*, inventario*, existencia*, saldo em estoque, warehouse quantity, units left, units available, unidades, pieces left, units, quantity available, quantidade, cantidad, armazem, deposito, almacen',
  price:
    'sellingprice, listprice, price, prices, priced, pricing, preco, precos, precio, precios, tabela de preco*, price table, price list, lista de precio*, precificad*',
  total:
    'pagou, paid, pagado, total, totals, amount, amounts, valor, valores, importe, importes, monto, montos, sum, soma, suma, payment total, subtotal, value of the order, order value, paid value',
  freight:
    'shipping rate*, delivery rate*, tarifa de envio, tarifa de entrega, freight, frete, fretes, flete, fletes, shipping cost, shipping price, shipping fee, costo de envio, custo de envio, valor do frete',
  tax: 'tax, taxes, imposto*, impuesto*, taxa*, tributo*, iva, icms, fee, fees, interest, juros, interes, intereses',
  discount:
    'discount*, desconto*, descuento*, promotion*, promocao, promocoes, promocion*, coupon*, cupom, cupon*, rebate',
  address:
    'recebedor*, comuna, shippingaddress, address, addresses, endereco*, direccion*, domicilio*, street, rua, calle, logradouro, bairro, neighborhood, neighbourhood, barrio, house number, street number, city, cidade, ciudad, state field, uf, delivery data, shipping data, dados de entrega, datos de entrega, datos de envio, shipping information, delivery information, shipping attachment, shipping details, delivery details, complemento, municipio, informacoes de entrega, recipient, destinatario, receiver*, anexo de envio, receivername, addresstype, geocoordinates, geo coordinates',
  postalCode:
    'postal code, postal codes, zip, zipcode, zip code, zip codes, postcode, post code, cep, ceps, codigo postal, codigos postales, postalcode',
  region:
    'region*, regiao, regioes, localidade*, localidad*, area, areas, zone, zona*, location, coordinates, coordenadas, destination, destino, ciudad destino, coverage, cobertura, abrangencia, faixa de cep',
  document:
    'clientprofiledata, lastname, firstname, cpf, cnpj, dni, rut, rfc, cuit, cuil, nit, ruc, curp, passport, pasaporte, passaporte, tax id, tax identification, documento, documentos, document, documents, inscricao estadual, identity number, state registration, id number, corporate document, razao social, razon social',
  email: 'email, emails, e mail, e mails, correo, correos, correo electronico, mail address',
  phone: 'phone, phones, telephone, telefone*, telefono*, celular*, mobile number, cellphone',
  customer:
    'customer*, client, clients, cliente*, comprador*, buyer*, consumidor*, consumer*, shopper*, purchaser*',
  customerField:
    'client profile, perfil, profile, name, nome, nombre*, sobrenome, apellido*, surname, firstname, lastname, birth date, data de nascimento, fecha de nacimiento, dados, datos, data, cadastro, registro, information, informacoes, informacion, field, campo',
  identifier:
    'id, ids, code, codes, codigo*, identifier*, identificador*, ean, gtin, reference, referencia',
  counterpart:
    'tolerance, tolerancia, expected, esperad*, store, stores, loja, lojas, tienda*, seller, marketplace*, vtex, paid, pagou, pagad*, charged, cobrad*, checkout, calculated, calculad*, simulat*, simulacao, simulacion, praticad*, practicad*, agreed, desired, pretendid*, order, orders, pedido*, orden, cart, carrinho, carrito, items, itens, sum',
  carrier:
    'forwarding agent, shipmethod, ship method, paqueteria*, codigo de transporte, servicio de transporte, servico de transporte, transport company, transport service, empresa de transportes, carrier*, courier*, transportadora*, transportista*, transportador*, shipping company, freight company, empresa de envio, empresa de transporte, shipper',
  deliveryOption:
    'sucursal*, punto de entrega, entrega agendada, scheduled delivery, entrega programada, retiro, retirada, coleta, sla, slas, delivery option*, shipping option*, shipping method*, delivery method*, delivery type*, delivery channel, delivery service*, shipping service*, delivery window*, delivery mode*, shipping mode*, opcao de entrega, opcoes de entrega, opcao de envio, opcoes de envio, opcao de frete, opcoes de frete, opcion* de entrega, opcion* de envio, forma de entrega, formas de entrega, forma de envio, formas de envio, metodo de envio, metodos de envio, metodo de entrega, metodos de entrega, modalidad* de entrega, modalidad* de envio, modalidade* de entrega, modalidade* de envio, modalidade* de frete, tipo de entrega, tipo de envio, tipo de frete, servico de entrega, servico de envio, servicio de entrega, servicio de envio, janela de entrega, janelas de entrega, ventana* de entrega, pickup, pick up, pickup point*, ponto de retirada, pontos de retirada, ponto de coleta, punto* de retiro, punto* de recogida, retirada em loja, retiro en tienda, shipping policy, shipping policies, politica de envio, politicas de envio, loading dock*, dock, docks, doca, docas, muelle*, logistic mode, delivery promise, modo de envio, modo de entrega, logistica',
  policy:
    'sales channel*, trade policy, trade policies, politica comercial, politicas comerciales, politicas comerciais, canal de venda*, canal de venta*, canais de venda*, canales de venta*, sales policy, saleschannel, assortment, sortimento, surtido, colecao, coleccion, collection',
  order:
    'order, orders, pedido*, orden, ordenes, ordem, purchase*, compra, compras, sale, venda, vendas, venta, ventas, shipment*, envio, remessa',
  shipment: 'shipment*, envio, envios, remessa*, shipping, embarque, despacho',
  token:
    'access_token, refresh_token, client_secret, api secret, api_secret, firma, secret, token*, credential*, credencial*, credenciai*, password*, senha*, contrasena*, clave de api, chave de api, api key*, appkey*, app key*, apptoken*, app token*, apikey*, access key*, authorization code*, grant, refresh token, oauth*, client secret, clave de acceso, chave de acesso api, bearer, authorization header, chave de integracao, login, account authorization, app authorization, integration authorization, autorizacao da conta, autorizacion de la cuenta, autorizacao do aplicativo, autorizacion de la aplicacion, vtexappkey, signature, assinatura, permissao, permiso*, permission*, authentication, autenticacao, autenticacion, authorization of the app',
  invoice:
    'invoice*, nota fiscal, notas fiscais, nf, nfe, nf e, danfe, factura*, fatura*, chave da nota, chave de acesso, faturamento, facturacion, invoicing, nota, clave de acceso fiscal, comprobante fiscal',
  tracking:
    'guia, tracking*, rastre*, rastrei*, seguimiento, numero de guia, guia de envio, data de despacho, fecha de despacho, dispatch date, ship date, shipping date, data de entrega ao cliente, data de envio, fecha de envio, delivered date, shipment confirmation, codigo de envio, numero de objeto, courier name, quantidades fornecidas, confirmacao de envio, confirmacion de envio',
  affiliate: 'affiliate*, afiliado*, afiliacao, afiliacion, seller id of the affiliate',
  seller:
    'seller, sellers, vendedor*, lojista*, merchant*, seller account, store account, conta, contas, cuenta, cuentas, account, accounts, shop, tienda, loja, registration of the seller, cadastro do seller',
  attribute:
    'attribute*, atributo*, category, categories, categoria*, brand mapping, variation*, variacao, variacoes, variacion*, official store, tienda oficial, loja oficial',
  setting:
    'configuration*, configuracao, configuracoes, configuracion*, setting, settings, setup, set up, endpoint*, webhook*, mapping*, mapeamento*, mapeo*, parametriz*, fob, marketplace id, cms, binding, payment method*, forma de pagamento, formas de pagamento, forma de pago, formas de pago, metodo de pago, metodos de pago, meio de pagamento, medio de pago, url, integration user, parametro de configuracao, matcher, payment system, api call, method call',
  payment: 'payment*, pagamento*, pago, pagos, payment data',
  cartRule:
    'minimum quantity, minimum value, minimum order, maximum quantity, maximum value, maximum order, quantidade minima, quantidade maxima, valor minimo, valor maximo, pedido minimo, pedido maximo, cantidad minima, cantidad maxima, minimum amount, minimum purchase, compra minima, monto minimo, multiplo, multiplier, lote minimo, minimum of, maximum of, minimo de, maximo de',
  status:
    'status, statuses, state, states, estado, estados, situacao, situacion, stage, etapa, phase, fase',
  retry:
    'too much time, demasiado tiempo, muito tempo, tempo demais, retry, retries, retrying, retried, retentativa*, reintento*, reintentar, reprocessamento, reprocesamiento, reprocess*, tentativa*, intento*, attempts, attempt, retried, resend*, reenvio, time limit, limite de tempo, limite de tiempo, tempo limite, tiempo limite, prazo limite, integration window, janela de integracao, ventana de integracion, deadline, prazo, plazo, term, reintegra*',
  service:
    'service*, servico*, servicio*, server*, servidor*, system, systems, sistema*, api, apis, gateway, database, banco de dados, base de datos, catalog system, logistics, checkout, oms, platform, plataforma, vtex id, backend, upstream, host, dns, endpoint, network, rede, red, connection, conexao, conexion, request, requisicao, solicitud, peticion, internal authentication, license manager, message queue, fila, cola, rates and benefits, catalogo, catalog, integration hub, middleware',
  workflow: 'workflow*, fluxo*, flujo*',
  cancellation:
    'cancellation*, cancelation*, cancelamento*, cancelacion*, anulacion, anulaciones, cancel request',
  reservation: 'reservation*, reserva, reservas',
  erp: 'protheus, netsuite, idoc, dynamics, erp, erps, sap, totvs, bling, tiny, linx, omie, back office, backoffice',
  listing: 'listing*, anuncio*, publicacion*, publicacao, offer, oferta*',
} as const

export type Thing = keyof typeof things
