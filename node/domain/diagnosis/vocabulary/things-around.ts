// What messages speak of around an order: the tax office, the parcel, the account that sells. Written as in things.ts.

export const thingsAround = {
  fiscal: `
    el xml, o xml, xml no, tag, tags, cbc, cac, nota de debito, nota de credito, guia de remision, detraccion*, percepcion, tributo, codigo de tributo, comunicacion de baja, resumen diario, operacion gravada, afectacion, leyenda,
    sri, sunat, resolucion de facturacion, resolucion dian, numeracion de factur*, inscricao estadual do emitente, ncm do produto, ibpt, icms, difal,
    e invoice, einvoice, electronic invoice
    sefaz, cstat, xmotivo, uso denegado, denegacao, ncm, cest, csosn, cfop, iddest, icp brasil, emitente, nfce, nfc e, nfs e, cte, ct e, mdfe, contribuinte, inutilizacao, inutilizad*, schema xml, sped
    afip, arca, wsfe*, wsfev1, cae, comprobantes, factura electronica, timbrar, timbrad*, timbre fiscal, folio*, caf, dte, dian, cufe, cude, xml del cfdi, emisor, regimen fiscal, uso cfdi, lco`,
  currency: `
    currency, currencies, exchange rate*, conversion rate*
    moeda*, taxa de cambio, cotacao da moeda, cotacao do dolar
    moneda*, tipo de cambio, tasa de cambio`,
  parcelSize: `
    weigh, weighs, bulto, bultos, dimensoes do pacote,
    altura, alto, ancho, height, width, volume, volumes, declared value, valor declarado, valor asegurado, insured value, size limit, cubic,
    weight, weights, dimension*, package size, parcel size, package volume, cubic weight, measurements
    peso, pesos, cubagem, medidas, comprimento, largura, dimensoes, peso cubico
    dimensiones, tamano del paquete, peso volumetrico`,
  parent: `
    parent id, parent sku, parent product, parent item, is a parent, configurable product, variable product, variation is needed, variation is required, choose a variation, variation is missing, has variations, has variants, without variation
    produto pai, sku pai, tipo pai, item pai, com variacao, possui variacoes, informe a variacao, produto com variacoes, codigo do pai
    producto padre, sku padre, articulo padre, tiene variantes, tiene variaciones, indicar la variante, producto variable, elegir una variante`,
  sellerDuty: `
    seus dados bancarios, sus datos bancarios, tus datos bancarios, datos fiscales en tu cuenta, datos de tu tienda, dados da sua loja, perfil da loja, perfil de la tienda, perfil del vendedor, perfil do vendedor, store profile, seller profile, shop profile, billing profile of the seller,
    convenio, convenio con, contract with, contrato com, contrato con, tarjeta de posteo, cartao de postagem, credit line, linha de credito, linea de credito, cupo de credito, limite de credito da conta,
    new terms, updated terms, terms and conditions, novos termos, nuevos terminos, termos e condicoes, bank information, payout, payouts, payout account, recebimento, banking information, identity check, business verification, business documents, tax form, tax forms, seller documents, documentos da empresa, documentos de la empresa, onboarding, registro do vendedor, listing quota, selling limit, limite de vendas da conta, limite de ventas de la cuenta, assinatura do plano, suscripcion del plan, plano contratado, plan contratado,
    listing privileges, payment account, tax information, tax details, fiscal information, cadastrais, dados cadastrais, informacao fiscal, informacion tributaria, datos fiscales del vendedor, registration of the shop, w 9, w9,
    kyc, identity verification, merchant agreement, seller agreement, terms of use, terms of service, bank account, bank details, tax interview, selling privileges, seller verification, seller registration, account verification, account health
    dados bancarios, conta bancaria, contrato, contrato vigente, verificacao de identidade, termo de adesao, termos de uso, cadastro do lojista, cadastro fiscal
    datos bancarios, cuenta bancaria, verificacion de identidad, terminos y condiciones, contrato del vendedor`,
  account: `
    merchant*, lojista*, vendedor, vendedora, comerciante*,
    account, accounts, seller account, merchant account
    conta, contas
    cuenta, cuentas`,
  user: `
    sales rep,
    user, users, operator, caller
    usuario, usuarios, operador
    usuario de integracion`,
  origin: `
    origin, shipper address, sender address, ship from
    origem, remetente, endereco de origem
    origen, remitente, direccion de origen`,
} as const
