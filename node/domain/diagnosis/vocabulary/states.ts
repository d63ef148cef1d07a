// What a message says of a thing, in the words of English, Portuguese and Spanish, written as in things.ts.

export const states = {
  unavailable: `
    unavailable, unsellable, unserviceable, not on sale
    indisponive*, indisponib*
    no disponible*`,
  notFound: `
    notfound, non existent, nonexistent, unknown, unrecognized, unrecognised, unmapped, unlisted, unregistered, missing from, does not belong, no match, no mapping, no equivalent, no correspondence, dangling, deleted, orphan*
    desaparec*, inexistente*, desconhecid*, sem cadastro, sem correspondencia, sem equivalencia, sem de para, sem mapeamento, excluido da base, cadastre a, cadastre o, cadastrar a, cadastrar o
    desconocid*, sin correspondencia, sin equivalencia, sin registro, sin homologar, sin mapear, homologar, falta mapear, no homologad*`,
  invalid: `
    invalid*, incorrect*, wrong, malformed, not valid, bad format, bogus, broken, corrupt*, inconsistent*, illegal, unacceptable, garbled, rejected, failed validation, validation failed, not a number, not numeric, non numeric, not an integer
    incorret*, mal formad*, errad*, formato errado, fora do padrao, fora do formato, inaceitavel, rejeitad*, nao numerico, nao e um numero, com letras, caracteres nao permitidos
    erroneo*, errone*, equivocad*, fuera de formato, rechazad*, mal escrit*, no es un numero, no numerico, mal cargad*`,
  missing: `
    missing, w o, absent, absence, required, mandatory, without, lack, lacks, lacking, empty, null, blank, not informed, omitted, devoid, left out, undefined, unset, returned 0, returned no, returned empty, returned zero, not supplied, unspecified
    faltou, faltando, falta, faltam, faltaram, ausente*, ausencia, obrigatori*, requerid*, sem, retornou 0, voltou vazi*, carece, vazio*, vazia*, nulo, nula, em branco, pendente de, zerad*, omitid*, nenhum, nenhuma, deixou de informar, nao veio, nao vieram
    devolvio 0, devolvio vaci*, falto, faltan, faltante*, obligatori*, sin, carecen, vaci*, en blanco, ningun, ninguna, ninguno, no vino, no vinieron, no llego el, no llego la`,
  inactive: `
    inactive, active false, isactive false, disabled, deactivated, turned off, switched off, discontinued, unpublished, archived, paused, not visible, hidden
    inativ*, desativad*, desabilitad*, descontinuad*, despublicad*, arquivad*, pausad*, desligado
    inactiv*, desactivad*, deshabilitad*, dado de baja, dada de baja, dados de baja, apagado, inhabilitad*`,
  outside: `
    outside, out of sales channel, excluded, not part of, not in, is not in, not included, does not include, not listed in, beyond, no longer in, removed from, another sales channel, another trade policy, other sales channel, taken out, not visible in, not sold in, not sold on
    fora, excluid*, removid*, retirad* da, retirad* do, nao esta mais em, nao esta mais no, nao esta no, nao esta na, outra politica, outro canal
    fuera, quitad* de, eliminad* de, retirad* de, ya no esta en, no esta en, otra politica, otro canal`,
  different: `
    different, diferent*, differ, differs, differed, difference*, diverg*, discrepan*, mismatch*, unequal, does not equal, lower than, higher than, less than, greater than, more than, lower, higher, below, above, too low, too high, underpaid, overpaid, short of, exceeds, off by, is off, variance, vs, versus, conflict*, deviat*, changed, outdated, stale
    difere, diferem, diferenca*, menor que, maior que, menor do que, maior do que, menor ao, inferior*, superior*, abaixo, acima, desacordo, distint*, nao bate, nao batem, nao fecha, nao fecham, nao confere, excede, a menos, a mais, descasad*, desconforme, desatualizad*, foi alterad*, mudou
    difiere, difieren, diferencia*, mayor que, menor al, mayor al, por debajo, por encima, descuadr*, desfas*, no cuadra, no cuadran, supera, de menos, de mas, cambio de precio, varia, variacion, variacao, variou, desactualizad*, se aparta`,
  divergent: `
    mismatch*, does not tally, do not tally, divergen*, discrepan*, variance
    divergente*, divergencia*, divergem, nao bate, nao batem, nao fecha, nao fecham, nao confere, nao conferem
    no cuadra, no cuadran, descuadr*, no coincide, no coinciden, no concuerd*, difiere, difieren`,
  reckoned: `
    calculated, calculates, expected, expects, ours, our price, we quote
    esperad*, espera, esperava, esperavamos, calculad*, calculou, calculamos
    esperaba, pide, calculo, calcula`,
  unauthorized: `
    unauthorized, unauthorised, unauthenticated, access denied, access refused, forbidden, permission denied, without permission, without authorization, not allowed to access, invalid grant, revoked access, no permission*, lacks permission
    acesso negado, acesso proibido, acesso recusado, permissao negada, nao autorizado, sem permissao, sem permissoes, sem autorizacao, recusou o acesso, acesso revogado
    acceso denegado, acceso rechazado, acceso prohibido, prohibido el acceso, permiso denegado, no autorizado, sin permiso, sin permisos, sin autorizacion, acceso revocado`,
  revoked: `
    revoked, invalidated, disconnected, sign in again, log in again, login again, reconnect, reauthoriz*, reauthoris*, re authoriz*, reauthenticate, re authenticate, authenticate again, lost access, lost its access, renew the access, update the credentials, session expired, expired session, relink, link the account again, session with the marketplace, access was withdrawn, access was removed
    sessao expirad*, sessao expirou, sessao com o marketplace, revogad*, revogou, desconectad*, desvinculada a conta, reconect*, reautoriz*, renovar o acesso, faca login novamente, login novamente, refaca o login, refaca a autorizacao, refazer o login, refazer a autorizacao, autorize novamente, conecte novamente, conectar novamente, perdeu o acesso, perdeu acesso, removeu a permissao, removeu a autorizacao, removeu o acesso
    sesion expirad*, sesion vencid*, sesion caducad*, sesion expiro, revocad*, revoco, desvinculo, inicia sesion de nuevo, iniciar sesion de nuevo, inicie sesion nuevamente, renovar el acceso, vuelva a conectar, volver a conectar, vuelva a vincular, volver a vincular, vuelva a autorizar, volver a autorizar, quito el permiso, quito la autorizacion, quito el acceso, retiro el permiso, perdio el acceso, perdio acceso, autorice nuevamente`,
  expired: `
    expired, expire, expires, expiry, lapsed, elapsed, ran out, passed, overdue, timed out of, no longer valid, exceeded, reached, over, closed, too late, ended, stopped retrying, gave up after, giving up
    expirad*, expirou, vencid*, venceu, esgotou, esgotad*, acabou o tempo, acabou o prazo, terminou, desistimos de, esgotaram, passou, passaram, ultrapassad*, ultrapassou, excedid*, excedeu, atingid*, atingiu, alcancad*, alcancou, encerrad*, superou, tarde demais, se encerrou, terminou o prazo
    expiro, vencio, caducad*, caduco, agotad*, agotaron, acabo el tiempo, acabo el plazo, termino, finalizo, dejamos de, agoto, agoto el, pasaron, paso, superado, superada, superar el periodo, superar el plazo, supero, excedio, alcanzad*, alcanzo, demasiado tarde, finalizo el plazo, cerro el plazo`,
  tooOld: `
    too old, older than, days old, too much time
    muito antig*, antig* demais, antig* de mais, muito tempo, tempo demais, mais de 30 dias, ha mais de
    muy antigu*, demasiado antigu*, demasiado tiempo, mucho tiempo, antiguedad, mas de 30 dias, hace mas de`,
  duplicate: `
    duplicate*, duplicated, repeated, repeats, twice, double entry, already exists, already exist, already in vtex, already there, already have this, already known, already used, had received this order, imported before, created before, integrated before, received before, same order twice, existing order, there is already, there already is, another order with
    duplicad*, duplicidade, repetid*, ja existe, ja existem, ja existia, ja ha, ja temos, ja consta na, ja cadastrad*, ja esta na vtex, ja se encontra, ja utilizad*, ja foi usad*, existe outro, recebido antes, em duplicata, duas vezes, pedido existente, outro pedido com
    duplicidad*, duplico, ya existe, ya existen, ya existia, ya hay, ya tenemos, ya esta en vtex, ya se encuentra, ya utilizad*, ya fue usad*, existe otro, existe otra, dos veces, ya cargad*, otro pedido con, otra orden con`,
  before: `
    already, previously, earlier, prior, since
    ja, anteriormente, previamente
    ya, desde, con anterioridad, previa, previo`,
  canceled: `
    canceled, cancelled, canceling, cancelling, voided, called off, refunded, cancels, annulled, given up, gave up on
    cancelad*, cancelou, cancelaram, estornad*, reembolsad*, anulad*, desistiu
    cancelo, cancelaron, anulo, desistio, se arrepintio, arrepentimiento`,
  insufficient: `
    insufficient, not enough, too few, too little, out of stock, sold out, run out of, ran out of, negative, no stock, zero, zero units, 0 units, 0 00, only 0, available 0, qty 0, quantity 0, onhand 0, stock 0, disponivel 0, disponiveis 0, disponible 0, disponibles 0, saldo 0, estoque 0, quantidade 0, cantidad 0, understocked, depleted, exhausted, oversell, oversold, oos, stockout, stock out, short supply, shortage, insufficientinventoryexception
    insuficiente*, esgotad*, esgotou, acabou, acabaram, negativ*, sem saldo, sem estoque, zerado, zerados, falta de estoque, em falta, ruptura, nao ha mais, nao tem mais, sem disponibilidade
    agotad*, agoto, agotaron, acabo, sin saldo, sin stock, sin existencias, sin disponibilidad, falta de stock, falta de existencias, faltante de stock, quiebre, cero, 0 unidades, quedan 0, no quedan, no queda, sobreventa, faltante`,
  refused: `
    refused, refuses, rejected, rejects, denied, denies, declined, blocked, disallowed, not allowed, not permitted, forbids, restrict*, not accepted, not eligible, not integrable
    recusou, recusa, recusad*, negou, negad*, rejeitou, rejeita, rejeitad*, bloquead*, nao permitid*, proibid*, restring*, impede, nao e aceito, nao aceita
    nego, rechazo, rechaza, rechazad*, denegad*, no permitid*, prohibid*, no admitid*, no corresponde integr*, improcedente`,
  blocked: `
    blocked, suspend*, pending, restricted, banned, on hold, under review, paused, not verified, unverified, verify your, must verify, validate your, awaiting verification, until documents, not eligible, unable to list, phone pending, must complete, complete your registration, not enabled to sell, not allowed to sell, cannot sell
    bloquead*, suspens*, pendente*, banid*, restring*, encerrad*, impedid*, inabilitad*, em analise, verificar sua, precisa verificar, reprovad*, complete o cadastro, completar o cadastro, concluir o cadastro, nao verificad*, proibid* de vender
    suspendid*, pendiente*, cerrad*, inhabilitad*, en revision, verificar tu, debes verificar, completar el registro, completar su registro, completar tu registro, no habilitad*, no verificad*, sancionad*, baneada`,
  incomplete: `
    incomplete, partial*, unfinished, truncated, halfway, half created, half way, not completed
    incomplet*, parcial*, pela metade, inacabad*, nao concluid*, nao foi concluid*
    inconclus*, a medias, a medio crear, inacabad*, no concluid*, quedo a medias`,
  interrupted: `
    interrupted, aborted halfway
    interrompid*
    interrumpid*`,
  failed: `
    fail, fails, failed, failing, failure*, error, errors, could not, unable, was not possible, crashed, aborted, problem*, trouble, exception, impossible
    nao efetuad*, nao realizad*, falha*, falhou, falharam, erro, erros, nao foi possivel, nao conseguimos, nao conseguiu, excecao, problema*, impossivel
    no realizad*, no efectuad*, fallo*, falla*, fallid*, fallaron, errores, no fue posible, no se pudo, no pudo, no pudimos, excepcion, inconveniente*, imposible`,
  communication: `
    communication, communicate, communicating, connect, connecting, connection, reach the, contact with, unreachable, refused connection, connection refused, connection reset, connection closed, connection lost, lost connection, econnreset, econnrefused, etimedout, socket
    comunicacao, comunicar, conectar, conexao, perda de conexao, inacessivel
    comunicacion, comunicarse, conectarse, contactar, conexion, inaccesible`,
  down: `
    down, out of service, offline
    fora do ar, caiu, fora de servico
    fuera de servicio, fuera de linea, caido, caida, se cayo`,
  timeout: `
    timeout*, time out, timed out, took too long, no response, did not respond, did not answer, not answer in time, not respond in time, deadline exceeded, gateway time, response time
    tempo esgotado, tempo limite esgotado, tempo de resposta, tempo de espera, sem resposta, nao respondeu, demorou, estourou o tempo, excedeu o tempo
    tiempo de espera, tiempo agotado, tiempo de respuesta, sin respuesta, no respondio, no contesto, demoro, tardo demasiado`,
  transient: `
    temporar*, transient, intermittent*, unstable, try again, try later, again later, degraded, overload*, outage, maintenance, unresponsive, instability
    instabil*, instavel, momentane*, intermitent*, tente novamente, tente mais tarde, mais tarde, sobrecarg*, manutencao, lentidao
    temporal, temporalmente, inestab*, intente de nuevo, intentelo, intentalo, intente nuevamente, vuelve a intentar, vuelva a intentar, mas tarde, mantenimiento, lentitud, saturad*`,
  internal: `
    internal error, internal server error, internal failure, unexpected error, unexpected failure, unexpected problem, unexpected exception, unexpected vtex, vtex unexpected, unexpected response, unknown error, unmapped error, unhandled, generic error, system error, something went wrong, null reference, object reference, nullreferenceexception, nullpointer*, null pointer, undefined is not, cannot read propert*, index out of, stack overflow, deadlock*, parameter count mismatch, bad gateway, service unavailable, gateway timeout, unexpected token, unexpected end of json, syntax error, json parse, parse error, invalid json, deserializ*, rate limit*, too many requests, throttl*, quota exceeded
    erro 500, erro 502, erro 503, erro 504, http 500, http 502, http 503, http 504, error 500, error 502, error 503, error 504, status 500, status 503, erro interno, erro inesperado, erro desconhecido, erro nao mapeado, erro generico, erro de sistema, falha interna, falha no sistema, falha geral, falha inesperada, excecao nao, nao tratad*, algo deu errado, resposta inesperada, referencia nula, referencia de objeto, servico indisponivel, excesso de requisicoes, muitas requisicoes, limite de requisicoes, limite de chamadas
    error interno, error inesperado, error desconocido, error no mapeado, error generico, error de sistema, error del sistema, fallo interno, falla interna, falla inesperada, fallo inesperado, no controlad*, algo salio mal, respuesta inesperada, servicio no disponible, limite de peticiones, limite de solicitudes, limite de llamadas, demasiadas solicitudes, demasiadas peticiones, exceso de solicitudes`,
  malformed: `
    check digit*, must have, must be, must contain, at most, at least, too long, too short, not in the format, digits, invalid characters, wrong length, earlier than, later than, in the future
    digito verificador, deve ter, deve ser, deve conter, no maximo, muito longo, muito curto, muito longa, muito curta, digitos, tamanho, menos de, formato, anterior a, posterior a, no futuro
    debe tener, debe ser, debe contener, como maximo, demasiado largo, demasiado corto, demasiado larga, demasiado corta, longitud, en el futuro`,
  advanced: `
    shipped, delivered, invoiced, dispatched, handled, handed over, in transit, completed at, returned
    enviad*, entregue*, faturad*, despachad*, em transporte, finalizad*, devolvid*
    entregad*, facturad*, en camino, en transito, devuelto*, devuelta*`,
  movedOn: `
    left the status, left the state, moved on, moved past, no longer pending, no longer in status, no longer approved, no longer in
    saiu do status, ja saiu do, avancou, ja passou de, nao esta mais em, nao esta mais pendente, nao esta mais aprovad*, mudou de status, deixou o status
    salio del estado, salio de pendiente, ya salio de, ya paso de, ya no esta en estado, ya no esta pendiente, ya no esta aprobad*, cambio de estado`,
  alreadyAdvanced: `
    already shipped, already delivered, already sent, already invoiced, already dispatched, already completed, already handled, already been shipped, already been delivered, already been invoiced, already been sent
    ja enviad*, ja entregue*, ja faturad*, ja despachad*, ja finalizad*, ja foi enviad*, ja foi entregue*, ja foi faturad*, ja foi despachad*, ja esta enviad*, ja esta faturad*, ja esta entregue
    ya enviad*, ya entregad*, ya facturad*, ya despachad*, ya finalizad*, ya fue enviad*, ya fue entregad*, ya fue facturad*, ya fue despachad*, ya esta enviad*, ya esta entregad*, ya esta facturad*, ya esta despachad*`,
  left: `
    left, left the
    saiu
    salio`,
  misconfigured: `
    misconfigured, badly configured, wrongly configured
    mal configurad*, mal parametrizad*
    mal configurada`,
  toRegister: `
    register, create, add, set up, map
    cadastre, cadastrar, criar, crie, registre, incluir, inclua
    cree, crear, dar de alta, agregar, agregue, registrar`,
  toActivate: `
    activate, enable, turn it on, publish
    ative, ativar, habilite, habilitar, publique
    activar, active el, active la, reactivar, activarlo, habilitarlo`,
  held: `
    on hold, held, parked, manual approval, requires authorization, requires authorisation, needs authorization, awaiting authorization, waiting for authorization, waiting for authorisation, waiting for approval, awaiting approval, retained
    retido, retida, retidos, aguardando autorizacao, aguardando aprovacao, aguarda autorizacao, aguarda aprovacao, requer autorizacao, requer aprovacao, precisa de autorizacao, aprovacao manual
    retenid*, detenid*, en espera, espera de aprobacion, espera de autorizacion, requiere autorizacion, requiere aprobacion, requiere aprobar, aprobacion manual, pendiente de autorizacion, pendiente de aprobacion`,
  skipped: `
    skipped, skipping, skip, ignored, ignoring, dropped, discarded, not importing, nothing to integrate, not importable, will not be imported, will not be integrated
    ignorad*, ignorando, descartad*, nada a integrar, nao sera, pulad*, nao integravel
    se omite, omitida, omitido, se ignora, se descarta, nada que integrar, no integrable, no se importa, no se integra, no corresponde integrarla`,
} as const

/** Words that mean the state on the left when a negation precedes them, and nothing by themselves. */
export const negatable = {
  unavailable: `
    available, sellable, offered, purchasable, on sale, sold, sells, sell
    disponive*, disponibiliz*, oferecid*, vendid*, vende
    disponible*, ofrecid*`,
  notFound: `
    found, find, exist, exists, known, know, knows, recognized, recognised, recognize, recognise, recognizes, belong*, mapped, map, located, locate, registered, identified, resolve, resolved, listed, on file, set up, equivalent*
    achei, achamos, encontrei, encontrou, encontramos, localizad*, localizar, localizou, existe, existem, existia, conhecid*, conhece, reconhecid*, reconhece, pertence*, mapead*, mapear, cadastrad*, cadastro, identificad*, identificar, consta, constam, figura, aparece, aparecem, corresponde a nenhum, correspondencia, homologad*, equivalencia
    encontrad*, encontrar, encontro, encuentra, encuentran, existen, conocid*, conoce, reconocid*, reconoce, pertenece*, registrad*, dado de alta, dada de alta, dados de alta, figuran, aparecen, corresponde a ningun, cread* en, hallad*, hallo, esta cread*`,
  invalid: `
    valid, correct*, well formed, acceptable, accept, accepts, accepted, parse, parsed, pass, passed, recognised as, integer, number, numeric
    valido, valida, validos, validas, validad*, corret*, aceit*, passou, numero, numerico, inteiro
    acept*, paso, supera la validacion, entero`,
  missing: `
    has, have, had, contain*, provided, supplied, sent, send, specified, filled, defined, given, set, configured, present, received, indicated, came with, carry, carries, carried, priced, include, includes, get, got, there is, there was, any
    possui, possuem, tem, tinha, contem, informad*, enviad*, enviou, mandou, mandaram, preenchid*, definid*, setad*, configurad*, presente, recebid*, recebeu, recebemos, indicado, veio, veio com, traz, inclui, ha, existe preco
    tiene, tienen, posee, poseen, contiene*, envio datos, mando, especificad*, complet* con, recibid*, recibio, recibimos, proporcionad*, vino, trae, incluye, hay, asignado precio, cargo, cargad*`,
  inactive: `
    active, enabled, published, visible
    ativ*, habilitad*, publicad*
    activ*`,
  outside: `
    within, part of, belong* to, in the sales channel, included, assortment of, in the catalog
    faz parte, dentro, incluid*
    forma parte`,
  timeout: `
    in time
    a tempo, em tempo
    a tiempo, en tiempo`,
  different: `
    expected, equal, agree, agrees, agreed, same as, identical, add up, tally, tallies, reconcile*
    previst*, igual, iguais, bate, batem, confere, conferem, o mesmo, fecha, fecham, coincide*
    iguales, coinciden, cuadra*, el mismo, concuerd*, cierra, cierran`,
  unauthorized: `
    authorized, authorised, authorize, authenticated, authenticate, permission to, logged in
    autorizad*, autorizar, autenticad*, autenticar, permissao para
    permiso para`,
  uncovered: `
    deliverable, delivered, covered, covers, cover, attended, served, serves, serve, serviced, reach, reaches, delivers, deliver, ships, ship, ships to, ship to, be shipped, shipped to, shippable
    entregue, cobert*, cobre, cobrem, atendid*, atende, atendem, alcanca, entregamos, entregam, chega, chegam, envia para, enviamos
    entregado, cubiert*, cubre, cubren, atiende, atienden, alcanza, llega, llegan, realizan envios, hay despacho, hay envio, hay envios, despacha, despachamos, se envia, hace envios, hacen envios`,
  notCancelable: `
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
    allowed, allow, allows, permit*, permitted, admitted, possible, eligible, able, released, approved for, supported, accept, accepts, accepted
    permitid*, permite, possivel, pode, liberad*, integravel, suportad*, aceit*
    soportad*, admite, admiten, posible, puede, integrable, acept*`,
  insufficient: `
    enough, sufficient, met, reached, satisfied, left, remaining, more units, more stock
    suficiente*, atingid*, atinge, alcancad*, alcanca, ha saldo, tem saldo, possui saldo, mais unidades
    alcanzad*, alcanza, alcanzo, cumple*, cumplid*, hay saldo, quedan, queda, mas unidades`,
  notCreated: `
    created, create, generated, placed, posted, integrated, integrate, imported, import, be reserved
    criad*, criar, gerad*, integrad*, integrar, importad*, importar
    cread*, crear, crearse, generad*, integrarse, importarse, ingres*`,
  notReserved: `
    reserve, reserved
    reservar, reservad*
    reservarse`,
  incomplete: `
    finish, complete, completed, finished, concluded, closed
    concluid*, concluida, terminou, terminar, finalizad*, complet*, fechad*
    termino, cerro, cerrad*`,
  notAdvancing: `
    advance*, proceed*, continue*, progress*, approve, approved, processed, move
    avanc*, prosseguir, seguir, continuar, aprovar, aprovad*, processad*
    avanz*, aprobar, aprobad*, procesad*`,
  communication: `
    respond*, reachable, online, communicate*, connect*, answer*, reply, replied
    conectar, comunicar*, responde*, respondeu
    respondio, contesta*, contesto`,
} as const

/** Words that mean the state on the left unless a negation precedes them. */
export const affirmable = {
  created: `
    have an order, have the order, have order, have this, taken, in vtex, created, integrated, imported, processed, placed, registered, inserted, ingested, sent to vtex, loaded, exists
    criad*, integrad*, importad*, processad*, inserid*, gravad*, incluid*, registrad*, enviad* para a vtex, existe, integramos, integrou
    cread*, procesad*, ingresad*, cargad*, enviad* a vtex, integro, importo, creo, proceso, ingreso`,
} as const

/** Words that turn the next ones around. */
export const negations = `
  not, no, never, cannot, can't, couldn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, didn't, won't, wouldn't, cant, couldnt, doesnt, dont, isnt, wasnt, didnt, unable, impossible, without, none, neither, nor, nothing, nobody, failed to, stopped
  nao, nunca, jamais, nem, sem, nenhum, nenhuma, impossivel, impede, deixou de, tampouco
  ni, sin, ningun, ninguna, ninguno, imposible, dejo de, ya no, jamas, tampoco`

/**
 * Words of other places than an order's way into VTEX, and of customers who speak for themselves: a clause that has
 * one of them tells of something else.
 */
export const elsewhere = `
  my, mine, publickey, js, find module, module named, elevator*, will expire, expires in, browser, i want, i would like, i'd like, in your country, newsletter*, smtp, printer*, wi fi, wifi, disk, backup*, blog*, git, docker, npm, yarn, webpack, eslint, unit test*, compil*, deploy*, favicon, javascript, tsx, jsx, css, meeting*, flight*, train, weather, subscription*, appointment*, birthday, recipe, gift card*, survey, webinar, hospital, doctor, kubernetes, kafka, heap, two factor, 2fa, sales report, daily report, stock report
  elevador*, energia eletrica, expira em, vence em, vence amanha, navegador, do escritorio, meu, minha, meus, minhas, quero, queria, gostaria, recebi, comprei, no seu pais, impressora*, disco, reuniao, reunioes, voo, voos, consulta medica, ferias, aniversario, escola, medico*, escritorio, ponto eletronico, sistema de ponto, folha de pagamento, aluguel, locacao, previsao do tempo, relatorio diario
  ascensor*, energia electrica, expira en, vence en, de la oficina, mi, mis, quiero, quisiera, recibi, en tu pais, me llego, me gustaria, impresora*, reunion*, vuelo*, vacaciones, cumpleanos, colegio, turno*, alquiler, suscripcion*, pronostico, nomina, supermercado, licencia de software, reporte diario`

export type State = keyof typeof states | keyof typeof negatable | keyof typeof affirmable
