// What the fields and tables of business systems hold. Their names are all that some messages say: `A1_CGC inválido`.
// The prefix of a field is its table: documented in TOTVS Protheus's data dictionary (SX2, SX3), SAP Business One's table
// reference, and the layout of Brazil's NF-e (Manual de Orientação do Contribuinte). Written as in things.ts; an
// underscore is a blank.

export const fieldNames = {
  /** Products. */
  sku: `
  sb1, b1 cod, b1 desc, b1 codbar, b1 msblql, c6 produto, oitm, itemcode, item code, matnr, mara, cprod, cean, prod code, id produto, idproduto, produto id, producto id, codprod, cod prod, cod produto, cod producto, codproduto, codigoproduto, cod articulo, productid, productcode, product code, item number, itemnumber, item no, sku id, variantid, listing sku, inventory item`,

  /** Buyers. */
  customer: `
  sa1, a1 cod, a1 nome, a1 loja, ocrd, cardcode, cardname, kunnr, kna1, customerid, customer id, customer code, cod cliente, codcliente, codigocliente, id cliente, idcliente, clienteid, nodo dest, grupo dest, bp master, business partner, account name`,

  /** Their documents. */
  document: `
  a1 cgc, a1 inscr, a1 inscrm, lictradnum, taxid0, taxid4, federaltaxid, federal tax id, tax registration number, inddest, indiedest, dest cpf, dest cnpj, dest ie, cpfcnpj, cpf ou cnpj, cnpj ou cpf, doctype, doc type, doc number, docnumber, documenttype, documentnumber, nro documento, nro doc, nrodoc, num documento, numdoc, tipo doc, tipodoc, tipo documento, docnro, doctipo, identification number, identificationtype, identification type`,

  /** Places to deliver to. */
  address: `
  a1 end, a1 cep, a1 mun, a1 est, a1 bairro, a1 codmun, crd1, enderdest, xlgr, xbairro, cmun, xmun, nro do destinatario, shiptocode, ship to code, shiptocity, shiptostate, shiptozip, ship city, ship state, ship zip, ship country, ship postcode, shipping city, shipping state, shipping country, shipping province, shipping region, delivery city, delivery state, receiver city, receiver state, receiver district, recipient city, recipient state, num ext, numext, num exterior, numero externo, codigo comuna, id comuna, ciudad destinatario, codigo ciudad, cod ciudad, id ciudad, cod municipio, codmunicipio, codigomunicipio, nome cidade, nombre ciudad, nombre comuna, endereco numero, numero endereco, stateprovince, region code, regioncode, countrycode of the address`,

  /** Who carries. */
  carrier: `
  sa4, a4 cod, a4 nome, c5 transp, oshp, trnspcode, transporter id, shipping type code, carriercode, carrier code, carrierid, carrier id, courier id, courierid, cod transportadora, codtransportadora, id transportadora, idtransportadora, codigo de transportista, cod transportista, id transportista`,

  /** What a company enters once. */
  setting: `
  se4, e4 codigo, c5 condpag, sf4, f4 codigo, c6 tes, sa3, a3 cod, c5 vend1, c5 tabela, da0, octg, groupnum, oslp, slpcode, owhs, whscode, ovtg, vatgroup, ostc, taxcode, pricelistnum, bplid, bpl idassignedtoinvoice, salesemployee, sales employee, sales person, salesperson, salesperson code, vendedor padrao, codvend, cod vend, cod vendedor, codigo vendedor, codcondpag, cod cond pag, forma pgto, cod filial, codfilial, codemp, cod empresa, ledger account, gl account, costcenter, company code, sales organization, sales org, organizacion de ventas, organizacao de vendas, distribution channel, division, sales office, plant, planta`,

  /** What is on hand. */
  stock: `
  sb2, b2 qatu, b2 local, oitw, onhand, isavailable, availableqty, available qty, qty available, quantityavailable, availablequantity, qtd disponivel, qtde disponivel, qtd estoque, cant disponible, existencia actual, invqty, stockqty`,

  /** What a product costs. */
  price: `
  da1, c6 prcven, c6 prunit, unit price, unitprice, vuncom, itm1, pricelist, precounitario, preco unitario, valorunitario, preciounitario, precio unitario, saleprice, sale price, precio lista, net price, netpr`,
} as const
