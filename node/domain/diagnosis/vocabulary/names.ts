// Who speaks, or is spoken of, by name: systems of companies, marketplaces, hubs, carriers and the services between them.
// Messages name them where they could say "the ERP" or "the carrier". Names that are words of a language as well are
// left out. Written as in things.ts; public names of products, gathered from their own sites.

/** Systems that keep a company's books and stock. */
export const erpNames = `
  bling, bling erp, tiny, tiny erp, olist erp, omie, omie erp, linx, microvix, linx microvix, senior, sankhya, totvs, protheus, datasul, microsiga, winthor, virtualage, mega erp, contaazul, conta azul, eccosys, magazord, hiper erp, gestaoclick, nomus, wk radar, varejofacil, sigecloud, sige cloud, cigam, starsoft, viasoft, mercos, vhsys, granatum, nibo, idworks, fullcommerce, alterdata, dominio sistemas, millennium, vtrina
  siigo, alegra, world office, helisa, softland, defontana, bsale, laudus, nubox, manager erp, contpaq, contpaqi, aspel, kepler, microsip, tango, tango gestion, bejerman, dragonfish, contabilium, xubio, colppy, finnegans, calipso, flexxus, centum, diamo, kame erp, kame, obuma, relbase, loggro, ilimitada, siesa, holded, anfix, odoo
  sap, sapb1, sap b1, sap business one, business one, s 4hana, netsuite, oracle, dynamics, dynamics 365, business central, navision, erpnext, dolibarr, acumatica, sage, epicor, infor, quickbooks, xero, zoho, zoho inventory, katana, cin7, dear systems, brightpearl, unleashed, fishbowl, exact online`

/** Places where orders are placed. */
export const channelNames = `
  amazon, walmart, shopee, mirakl, tiktok, tiktok shop, shein, aliexpress, ebay, etsy, temu, lazada, zalando, jumia, wayfair, rakuten, cdiscount, zalora, coupang, allegro
  mercado livre, magalu, magazine luiza, b2w, americanas, netshoes, dafiti, carrefour, casas bahia, centauro, madeiramadeira, leroy, leroy merlin, via varejo, kabum, mobly, webcontinental, pontofrio, extra marketplace, amaro, renner, riachuelo, privalia, zattini, enjoei, olx, ifood, rappi
  mercado libre, mercadolibre, mercadolivre, meli, falabella, ripley, linio, liverpool, coppel, fravega, paris cencosud, sodimac, hites, abcdin, elektra, sears, claroshop, claro shop, sanborns, dafiti colombia, homecenter, alkosto, cencosud, oncity, garbarino, megatone, tienda inglesa, plazavea, plaza vea, juntoz, pedidosya`

/** What stores are built on. */
export const storefrontNames = `
  shopify, woocommerce, magento, prestashop, bigcommerce, tiendanube, nuvemshop, tray commerce, jumpseller, loja integrada, opencart, salesforce commerce, wix`

/** What passes orders on between the two. */
export const hubNames = `
  anymarket, plugg to, pluggto, hub2b, ecomplus, magis5, baselinker, ideris, skyhub, precode, lexos, plugto, vtrina hub, koncili, hubsell, multivende, centry, producteca, astroselling, yuju, madkting, channeladvisor, rithum, linnworks, channelengine, lengow, sellbrite, shopping feed, wedrop, unecta`

/** Who carries parcels, and the services through which parcels are booked. */
export const carrierNames = `
  correios, jadlog, loggi, total express, azul cargo, latam cargo, braspress, gollog, sequoia log, kangu, melhor envio, melhorenvio, superfrete, frenet, intelipost, mandae, jamef, patrus, tnt mercurio, rodonaves, jt express, j t express, imile, pegaki, mercado envios, shopee xpress, lalamove, uello, freterapido, frete rapido, bee delivery, clickpost
  servientrega, coordinadora, interrapidisimo, inter rapidisimo, deprisa, tcc envios, mipaquete, 99minutos, 99 minutos, estafeta, paquetexpress, redpack, sendex, skydropx, envioclick, enviame, shipit, starken, chilexpress, blue express, bluexpress, correos de chile, correos chile, correos de mexico, andreani, oca epak, correo argentino, urbano express, ocasa, epick, envia com, enviopack, zipnova, moova, treggo, olva, olva courier, shalom, serpost, dinet, moldtrans, seur, nacex
  fedex, ups, usps, dhl, dpd, gls, tnt, estes, ontrac, shipstation, shipengine, easypost, shippo, sendcloud, aftership, pitney bowes, stamps com, shiprocket, ninja van, ninjavan, cainiao, aramex, royal mail, purolator, canada post, evri`
