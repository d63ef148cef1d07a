// Words that say one thing behind a negation and another, or nothing, without one. Written as in things.ts.

/** Words that deny what a text speaks of. */
export const denials = `
  not, cannot, can't, couldn't, doesn't, don't, isn't, aren't, wasn't, hasn't, haven't, didn't, won't, unable, nobody, nothing, none, neither, there is no, has no
  ninguem, nada, nenhum, nenhuma, nao, nem, nunca, deixou de
  no`

/** Words that mean the state on the left when a negation precedes them, and nothing by themselves. */
export const negatable = {
  unavailable: `
    calculated, quoted, available, sellable, offered, purchasable, on sale, sold, sells, sell, bought, purchased
    calculad*, cotad*, disponive*, disponibiliz*, oferecid*, vendid*, vende, comprad*
    cotizad*, disponible*, ofrecid*`,
  notFound: `
    geocodable, geocoded, geolocalizad*, locatable, traceable,
    hallamos, hallar, ubicar, ubicamos, ubico, ubicad*, achou, localiza, encontraram, encontraron, reconheceu, reconocio, identificou, identifico, identificamos, knows, counterpart, known to, appear, appears, shows up, record of,
    found, find, exist, exists, known, know, knows, recognized, recognised, recognize, recognise, recognizes, belong*, mapped, map, located, locate, registered, identified, resolve, resolved, listed, on file, set up, equivalent*
    achei, achamos, encontrei, encontrou, encontramos, localizad*, localizar, localizou, existir, existe, existem, existia, conhecid*, conhece, reconhecid*, reconhece, pertence*, mapead*, mapear, cadastrad*, cadastro, identificad*, identificar, consta, constam, figura, aparece, aparecem, corresponde a nenhum, correspondencia, homologad*, equivalencia
    encontrad*, encontrar, encontro, encuentra, encuentran, existen, conocid*, conoce, reconocid*, reconoce, pertenece*, registrad*, dado de alta, dada de alta, dados de alta, figuran, aparecen, corresponde a ningun, cread* en, hallad*, hallo, esta cread*`,
  invalid: `
    aceitou, aceitaram, admitio, aceptaron, well formatted, conform*, cumple con, atende ao formato,
    valid, correct*, well formed, acceptable, accept, accepts, accepted, parse, parsed, pass, passed, passes, recognised as, integer, number, numeric
    valido, valida, validos, validas, validad*, corret*, aceit*, passou, numero, numerico, inteiro
    acept*, pasa, paso, supera la validacion, entero`,
  missing: `
    otorgad*, concedid*, issued,
    informou, informo, informaron, informa, informaram, enviaron, enviaram, envia, mandaron, repassou, repassa, repasso, trouxe, trajo, traen, vieram, vinieron, chegou, llego, cadastrou, registro, gave, gives, tell, told, passes, passed on, houver, attached, anexad*, adjunt*, cargo,
    has, have, had, contain*, provided, supplied, sent, send, specified, filled, defined, given, set, configured, present, received, indicated, came with, carry, carries, carried, priced, include, includes, get, got, there is, there was, there were, any
    possui, possuem, tem, tinha, contem, informad*, enviad*, enviou, mandou, mandaram, preenchid*, definid*, setad*, configurad*, presente, recebid*, recebeu, recebemos, indicado, veio, veio com, traz, inclui, ha, houve, existe preco
    tiene, tienen, posee, poseen, contiene*, envio datos, mando, especificad*, complet* con, recibid*, recibio, recibimos, proporcionad*, vino, trae, incluye, hay, hubo, haber, asignado precio, cargo, cargad*`,
  inactive: `
    active, enabled, published, visible
    ativ*, habilitad*, publicad*
    activ*`,
  unconfigured: `
    defined, definid*,
    configured, configurad*, parametrizad*, parameterized, set in the settings,
    set in settings, configured in
    definid* nas configuracoes
    definid* en la configuracion`,
  outside: `
    within, part of, belong* to, in the sales channel, included, assortment of, in the catalog
    faz parte, dentro, incluid*
    forma parte`,
  timeout: `
    within,
    in time
    a tempo, em tempo
    a tiempo, en tiempo`,
  different: `
    casa, casam, corresponde, cierra con, concuerda, consistent,
    expected, equal, agree, agrees, agreed, same as, identical, add up, tally, tallies, reconcile*
    previst*, igual, iguais, bate, batem, confere, conferem, o mesmo, fecha, fecham, coincide*
    iguales, coinciden, cuadra*, el mismo, concuerd*, cierra, cierran`,
  unauthorized: `
    approved to access, granted, entitled,
    autorizo, autorizou, authorizes, logged, logar, iniciar sesion,
    authorized, authorised, authorize, authenticated, authenticate, permission to, logged in
    autorizad*, autorizar, autenticad*, autenticar, permissao para
    permiso para`,
  uncovered: `
    abrange, abrangem, abrangid*, serviceable, available to ship, entregable,
    entregar,
    entrega feita, feita, realizan entregas, realizamos entregas, se realizan, hacemos entregas, fazemos entregas, fazemos entrega,
    deliverable, delivered, covered, covers, cover, attended, served, serves, serve, serviced, reach, reaches, delivers, deliver, ships, ship, ships to, ship to, be shipped, shipped to, shippable
    entregue, cobert*, cobre, cobrem, atendid*, atende, atendem, alcanca, entregamos, entregam, chega, chegam, chegamos, envia para, enviamos
    entregado, cubiert*, cubre, cubren, atiende, atienden, alcanza, llega, llegan, llegamos, realizan envios, hay despacho, hay envio, hay envios, despacha, despachamos, se envia, hace envios, hacen envios`,
  notCancelable: `
    be voided,
    cancel, be canceled, be cancelled, cancelable, cancellable
    cancelar, ser cancelad*, ser anulad*, cancelavel
    cancelarse, anular, anularse, anulacion, cancelacion`,
  notMatching: `
    match, matches, matched
    correspond*, corresponde*
    coincid*`,
  unlinked: `
    linked, link, associated, assigned, bound, attached, tied
    vinculad*, vinculo, associad*, atribuid*, atrelad*, relacionad*
    asociad*, asignad*, ligad*`,
  refused: `
    permitiu, permitio, deja, deixa, autoriza, admitted, let, lets, aceitou, aceito,
    allowed, allow, allows, permit*, permitted, admitted, possible, eligible, able, released, approved for, supported, accept, accepts, accepted
    permitid*, permite, possivel, pode, liberad*, integravel, suportad*, aceit*
    soportad*, admite, admiten, posible, puede, integrable, acept*`,
  insufficient: `
    enough, sufficient, met, reached, satisfied, left, remaining, more units, more stock
    suficiente*, atingid*, atinge, alcancad*, alcanca, ha saldo, tem saldo, possui saldo, mais unidades
    alcanzad*, alcanza, alcanzo, cumple*, cumplid*, hay saldo, quedan, queda, mas unidades`,
  notCreated: `
    importamos, integramos, tomamos, criou, creo, entra na vtex, entrou na vtex, entro en vtex, entra en vtex, entrou, ingreso, desceu, descer, subiu, bajo al,
    created, create, generated, placed, posted, integrated, integrate, imported, import
    criad*, criar, gerad*, integrad*, integrar, importad*, importar
    cread*, crear, crearse, generad*, integrarse, importarse, ingres*`,
  notReserved: `
    reserve, reserved, allocate, allocated
    reservar, reservad*, alocar, alocad*
    reservarse`,
  incomplete: `
    finalizar, finalizou, finalizo, concluiu, concluyo, completou, finalizarse, completarse,
    finish, conclude, complete, completed, finished, concluded, closed
    concluid*, concluir, terminou, terminar, finalizad*, complet*, fechad*
    completar, termino, cerro, cerrad*`,
  notAdvancing: `
    be modified, be changed, be edited, ser alterad*, ser modificad*, modificarse, ser editad*,
    avancou, avanzo, handle, handled, start, iniciar,
    advance*, proceed*, continue*, progress*, approve, approved, processed, move
    avanc*, prosseguir, seguir, continuar, aprovar, aprovad*, processad*
    avanz*, aprobar, aprobad*, procesad*`,
  down: `
    respond, responds, responding, reachable, answering, accessible, up, respondendo, acessivel, no ar, responde, responden, respondiendo, contestando, accesible, atende as chamadas`,
  divergent: `
    consistent, consistente, consistentes, add up, adds up, balance, balances, tally, tallies, match the total, quadra, quadram`,
  communication: `
    respond*, reachable, online, communicate*, connect*, answer*, reply, replied
    conectar, comunicar*, responde*, respondeu
    respondio, contesta*, contesto`,
} as const

/** Words that mean the state on the left unless a negation precedes them. */
export const affirmable = {
  created: `
    bajad*, tomad*, subid*, levantad*, capturad*, puxad*, transmitid*, replicad*,
    synced, synchronized, synchronised, submitted, transferred, downloaded, pulled, exported, recorded, performed, taken over, entered, sincronizad*, realizad*, efetuad*, exportad*, transferid*, lancad*, baixad*, efectuad*, descargad*, migrad*, asentad*, contabilizad*,
    turned into, generated, have an order, have the order, have order, have this, taken, in vtex, created, integrated, imported, processed, placed, registered, inserted, ingested, sent to vtex, loaded, exists
    gerou, gerad*, criad*, integrad*, importad*, processad*, inserid*, gravad*, incluid*, registrad*, enviad* para a vtex, existe, integramos, integrou
    genero, generad*, cread*, procesad*, ingresad*, cargad*, enviad* a vtex, integro, importo, creo, proceso, ingreso`,
} as const

/** Words that turn the next ones around. */
export const negations = `
  not, no, never, cannot, can't, couldn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, didn't, won't, wouldn't, cant, couldnt, doesnt, dont, isnt, wasnt, didnt, unable, impossible, without, none, neither, nor, nothing, nobody, failed to, stopped
  nao, nunca, jamais, nem, sem, nenhum, nenhuma, impossivel, impede, deixou de, parou de, tampouco
  ni, sin, ningun, ninguna, ninguno, imposible, dejo de, ya no, jamas, tampoco`

/**
 * Words of other places than an order's way into VTEX, and of customers who speak for themselves: a clause that has
 * one of them tells of something else.
 */
export const elsewhere = `
  no order found in the queue, no order in the queue, no orders in the queue, no new orders, no new order, no orders found, no orders to, no pending orders, 0 orders, nenhum pedido novo, nenhum novo pedido, nenhum pedido encontrado, nenhum pedido pendente, sem pedidos, sem novos pedidos, nao ha pedidos, nao ha novos pedidos, 0 pedidos, no hay pedidos, no hay ordenes, no hay nuevos pedidos, no se encontraron pedidos, no se encontraron ordenes, sin pedidos, sin ordenes, sin nuevos pedidos, autorizado o uso,
  gift message*, mensagem de presente, mensagens de presente, mensaje de regalo, mensajes de regalo, servico em operacao, servicio en operacion, service in operation, order email, order e mail, notification email, notification e mail, correo de notificacion, e mail de notificacao, email de notificacao, gift note*, confirmation email, confirmation e mail, email do pedido, e mail do pedido, correo del pedido, correo de pedido, correo electronico del pedido, correo electronico de pedido, email de confirmacao, e mail de confirmacao, correo de confirmacion, correo electronico de confirmacion,
  my, mine, 0 rejected, 0 errors, without errors, no errors, holiday*, query took, credit card declined, card declined, credit card number, bank, delivery attempt, question*, reviews, free shipping, saved address*, publickey, js, find module, module named, timeout set, services restored, service restored, invoice template, elevator*, will expire, expires in, browser, i want, i would like, i'd like, in your country, newsletter*, smtp, printer*, wi fi, wifi, disk, backup*, blog*, git, docker, npm, yarn, webpack, eslint, unit test*, tests failed, testes falharam, pruebas fallaron, build failed, build quebrado, compil*, deploy*, favicon, javascript, tsx, jsx, css, meeting*, flight*, train, weather, subscription*, appointment*, birthday, recipe, gift card*, survey, webinar, hospital, doctor, kubernetes, kafka, heap, two factor, 2fa, sales report, daily report, stock report
  elevador*, energia eletrica, expira em, vence em, vence amanha, tentativa de entrega, entregador, cartao, operadora do, 0 erros, sem erros, feriado*, pergunta*, frete gratis, sem luz, sem agua, enderecos salvos, navegador, do escritorio, meu, minha, meus, minhas, quero, queria, gostaria, recebi, comprei, no seu pais, impressora*, disco, reuniao, reunioes, voo, voos, consulta medica, ferias, aniversario, escola, medico*, escritorio, ponto eletronico, sistema de ponto, folha de pagamento, aluguel, locacao, previsao do tempo, relatorio diario
  ascensor*, energia electrica, expira en, vence en, intento de entrega, repartidor, tarjeta, el banco, 0 errores, sin errores, pregunta*, envio gratis, sin luz, sin agua, direcciones guardadas, de la oficina, mi, mis, quiero, quisiera, recibi, en tu pais, me llego, me gustaria, impresora*, reunion*, vuelo*, vacaciones, cumpleanos, colegio, turno*, alquiler, suscripcion*, pronostico, nomina, supermercado, licencia de software, reporte diario`

export type NegatedState = keyof typeof negatable | keyof typeof affirmable
