// What a message says of a thing, in the words of English, Portuguese and Spanish, written as in things.ts.

export const states = {
  unavailable: `
    not geocodable, not available, isn't available, nao disponivel, no disponible, taken off sale, fora de venda, fuera de venta, no longer offered, unavailable, unsellable, unserviceable, not on sale
    indisponive*, indisponib*
    no disponible*`,
  notFound: `
    does not match any, no matching, noexiste, not present, foreign key, unassigned, no hay registro*, nao existe registro, nao ha registro, sem vinculo, nao vinculad*, no vinculad*, sin vinculo, sin relacionar, no relacionad*, relacione o, vincule o,
    borrad* de, borrado, borrada, excluido do catalogo, removed from the catalog, was removed, nao mapead*, apagado do,
    notfound, non existent, nonexistent, unknown, unrecognized, unrecognised, unmapped, unlisted, unregistered, missing from, does not belong, no match, no mapping, no equivalent, no correspondence, dangling, deleted, orphan*
    desaparec*, inexistente*, desconhecid*, sem cadastro, sem correspondencia, sem equivalencia, sem de para, sem mapeamento, excluido da base, cadastre a, cadastre o, cadastrar a, cadastrar o
    desconocid*, sin correspondencia, sin equivalencia, sin registro, sin homologar, sin mapear, homologar, falta mapear, no homologad*`,
  invalid: `
    irregular, irregulares, irregularidade*, irregularidad*, nao confere com o, unparsable, unparseable, unreadable, ilegive*, ilegible*, not well formed, not recognised, nao reconhecid*, no reconocid*, incompativ*, incompatib*, incompatible*, not supported, unsupported, nao suportad*, no soportad*, invalid*, incorrect*, wrong, malformed, not valid, bad format, bogus, broken, corrupt*, inconsistent*, illegal, unacceptable, garbled, rejected, failed validation, validation failed, not a number, not numeric, non numeric, not an integer
    incorret*, mal formad*, mal formatad*, errad*, formato errado, fora do padrao, fora do formato, inaceitavel, rejeitad*, nao numerico, nao e um numero, com letras, caracteres nao permitidos
    erroneo*, errone*, equivocad*, fuera de formato, rechazad*, mal escrit*, no es un numero, no numerico, mal cargad*`,
  missing: `
    exige, requiere, requer, nao consta, no consta, ficou sem, quedo sin, left without, came without, came empty, arrived empty, veio vazi*, llego vaci*, sem informar, sin informar, por informar,
    missing, requires, w o, absent, absence, required, mandatory, without, lack, lacks, lacking, empty, null, blank, not informed, omitted, devoid, left out, undefined, unset, returned 0, returned no, returned empty, returned zero, returned nothing, returned an empty, has nothing, nothing for, price 0, price of 0, not supplied, unspecified
    preco 0, nao retornou nada, faltou, faltando, falta, faltam, faltaram, ausente*, ausencia, obrigatori*, requerid*, sem, retornou 0, voltou vazi*, carece, vazio*, vazia*, nulo, nula, em branco, pendente de, zerad*, omitid*, nenhum, nenhuma, deixou de informar, nao veio, nao vieram
    precio 0, precio en 0, no devolvio nada, devolvio 0, devolvio vaci*, falto, faltan, faltante*, obligatori*, sin, carecen, vaci*, en blanco, ningun, ninguna, ninguno, no vino, no vinieron, no llego el, no llego la`,
  inactive: `
    descatalogad*, flagged for deletion, marked for deletion, marcado para borrado, marcada para borrado, marcado para exclusao, marcado para eliminacion, retired, end of life, phased out, withdrawn from sale, no longer sold, no longer produced, nao e mais vendid*, ya no se vende, ya no se comercializa, nao e mais comercializad*, fora de catalogo, fuera de catalogo, dado de baixa, dada de baixa, sem venda, not orderable, not purchasable, not sellable, bloquead* para ventas, bloquead* para a venda, blocked for sales, discontinuad*, blocked for sale, blocked for order*, not for sale, bloquead* para venda, bloquead* para pedido*, bloquead* para la venta, obsolet*, fora de linha, inactive, active false, isactive false, disabled, deactivated, turned off, switched off, discontinued, unpublished, archived, paused, not visible, hidden
    inativ*, desativad*, desabilitad*, descontinuad*, despublicad*, arquivad*, pausad*, desligado
    inactiv*, desactivad*, deshabilitad*, dado de baja, dada de baja, dados de baja, de baja, apagado, inhabilitad*`,
  outside: `
    outside, out of sales channel, excluded, not part of, not in, is not in, not included, does not include, not listed in, beyond, no longer in, removed from, another sales channel, another trade policy, other sales channel, taken out, taken down, not visible in, not sold in, not sold on
    fora, excluid*, removid*, retirad* da, retirad* do, nao esta mais em, nao esta mais no, nao esta no, nao esta na, outra politica, outro canal
    fuera, quitad* de, eliminad* de, retirad* de, ya no esta en, no esta en, otra politica, otro canal`,
  different: `
    nao bate com, no coincide con, apart from, out of line, mais barato, mas barato, cheaper, mais caro, mas caro, dearer, distante,
    different, diferent*, differ, differs, differed, difference*, diverg*, discrepan*, mismatch*, unequal, does not equal, lower than, higher than, less than, greater than, more than, lower, higher, below, above, too low, too high, underpaid, overpaid, short of, exceeds, off by, is off, variance, vs, versus, conflict*, deviat*, has changed since, outdated, stale, charged less, paid less
    difere, diferem, diferenca*, menor que, maior que, menor do que, maior do que, menor ao, inferior*, superior*, abaixo, acima, desacordo, distint*, nao bate, nao batem, nao fecha, nao fecham, nao confere, excede, a menos, a mais, descasad*, desconforme, desatualizad*, cobrou menos, pagou menos, vendeu por menos
    difiere, difieren, diferencia*, mayor que, menor al, mayor al, por debajo, por encima, descuadr*, desfas*, no cuadra, no cuadran, supera, de menos, de mas, cambio de precio, varia, variacion, variacao, variou, desactualizad*, se aparta, cobro menos, pago menos`,
  divergent: `
    mismatch*, inconsistent*, does not tally, do not tally, divergen*, discrepan*, variance
    divergente*, divergencia*, divergem, nao bate, nao batem, nao fecha, nao fecham, nao confere, nao conferem
    no cuadra, no cuadran, descuadr*, no coincide, no coinciden, no concuerd*, difiere, difieren`,
  reckoned: `
    calculated, calculates, expected, expects, ours, our price, we quote, costs
    esperad*, custa, espera, esperava, esperavamos, calculad*, calculou, calculamos
    esperaba, cuesta, pide, calculo, calcula`,
  unauthorized: `
    not in whitelist, not whitelisted, not in the whitelist, not in the allowlist, ip not allowed, ip nao autorizado, ip no autorizada, ip no autorizado, ip nao permitido, fora da whitelist, not enough permissions, not enough privileges, not enough rights, no rights, sem direitos, sin derechos, insufficient rights, insufficient access, acesso insuficiente, acceso insuficiente, permissao insuficiente, permiso insuficiente, missing scope, missing scopes, missing permission, missing permissions, sin los permisos, sem as permissoes, wrong credentials, bad credentials, incorrect credentials, credenciais incorretas, credenciales incorrectas, invalid login, login invalido, login incorreto, not been authorized, not yet authorized, not permitted to, not allowed to perform, not authorized to, nao permitido realizar, desautorizad*, deauthorized, uninstalled, desinstalad*, not approved to access, cannot list resources, cannot view, not allowed to access, no access to, insufficient permission*, insufficient scope*, insufficient privilege*, permission error, not granted, not been granted, forbidden error, auth error, not logged in, higher privileges, error permission, error auth, status code 401, status code 403, 401 unauthorized, 403 forbidden, 401 client error, 403 client error, client error 401, client error 403, code 401, code 403, codigo 401, codigo 403, http error 401, http error 403, sem acesso, nao possui acesso, sem privilegio*, nao tem acesso, sin acceso, sin privilegios, no tiene acceso, permisos insuficientes, permissoes insuficientes, http 401, http 403, answered 401, returned 401, answered 403, returned 403, retornou 401, retornou 403, devolvio 401, devolvio 403, respondeu 401, respondio 401, error 401, error 403, erro 401, erro 403, status 401, status 403, unauthorized, unauthorised, unauthenticated, access denied, access refused, forbidden, permission denied, without permission, without authorization, not allowed to access, invalid grant, revoked access, no permission*, lacks permission
    acesso negado, acesso proibido, acesso recusado, permissao negada, nao autorizado, sem permissao, sem permissoes, sem autorizacao, recusou o acesso, acesso revogado
    acceso denegado, acceso rechazado, acceso prohibido, prohibido el acceso, permiso denegado, no autorizado, sin permiso, sin permisos, sin autorizacion, acceso revocado`,
  revoked: `
    desvinculad* por el vendedor, desvinculad* pelo vendedor, desvinculad* por el usuario, desvinculad* pelo usuario, desinstalo, desinstalou, deauthorize*, disconnected by, removed the app, removed the integration, retiro la autorizacion, quito la aplicacion, removeu o aplicativo, re authorize, re connect, re link, re autorizar, re autentic*, re vincular, connect again, link again, login required, log in required, reconecte, reconecta, volver a vincular la cuenta, vincule novamente, vincular novamente, conecta de nuevo, conecte de nuevo, refaca a integracao, refaca a conexao, refazer a integracao, refazer a conexao, rehacer la conexion, rehaga la conexion, unlinked account, desvincul* a conta, desvincul* la cuenta, authorization was removed, authorization has been removed, session has expired, sessao caducou, sesion ha caducado, sesion ha expirado, sesion ha vencido, iniciar sesion nuevamente, vuelva a iniciar sesion, vuelve a iniciar sesion, reauthenticated, apply auth, has not authorized, have not authorized, revoked, invalidated, disconnected, sign in again, log in again, login again, reconnect, reauthoriz*, reauthoris*, re authoriz*, reauthenticate, re authenticate, authenticate again, lost access, lost its access, lost authorization, authorize again, authorize the app again, authorize the account again, renew the access, update the credentials, session expired, expired session, relink, link the account again, session with the marketplace, access was withdrawn, access was removed
    sessao expirad*, sessao expirou, sessao com o marketplace, revogad*, revogou, desconectad*, desvinculada a conta, reconect*, reautoriz*, renovar o acesso, faca login novamente, login novamente, refaca o login, refaca a autorizacao, refazer o login, refazer a autorizacao, autorize novamente, conecte novamente, conectar novamente, perdeu o acesso, perdeu acesso, perdeu a autorizacao, autorizar novamente, removeu a permissao, removeu a autorizacao, removeu o acesso
    sesion expirad*, sesion vencid*, sesion caducad*, sesion expiro, revocad*, revoco, desvinculo, inicia sesion de nuevo, iniciar sesion de nuevo, inicie sesion nuevamente, renovar el acceso, vuelva a conectar, volver a conectar, vuelva a vincular, volver a vincular, vuelva a autorizar, volver a autorizar, quito el permiso, quito la autorizacion, quito el acceso, retiro el permiso, perdio el acceso, perdio acceso, perdio la autorizacion, autorizar de nuevo, autorice nuevamente`,
  expired: `
    encerrou, finalizou, acabou, used up, out of date, past its,
    expired, expire, expires, expiry, lapsed, elapsed, ran out, run out, passed, overdue, timed out of, no longer valid, exceeded, reached, over, closed, too late, ended, past the, stopped retrying, gave up after, giving up
    fechad*, expirad*, expirou, vencid*, venceu, esgotou, esgotad*, acabou o tempo, acabou o prazo, terminou, desistimos de, esgotaram, passou, passaram, ultrapassad*, ultrapassou, excedid*, excedeu, atingid*, atingiu, alcancad*, alcancou, encerrad*, superou, tarde demais, se encerrou, terminou o prazo
    cerrad*, cerro, expiro, vencio, caducad*, caduco, agotad*, agotaron, acabo el tiempo, acabo el plazo, termino, finalizo, dejamos de, agoto, agoto el, pasaron, paso, superado, superada, superar el periodo, superar el plazo, supero, excedio, alcanzad*, alcanzo, demasiado tarde, finalizo el plazo, cerro el plazo`,
  tooOld: `
    too old, older than, days old, too much time
    muito antig*, antig* demais, antig* de mais, muito tempo, tempo demais, mais de 30 dias, ha mais de
    muy antigu*, demasiado antigu*, demasiado tiempo, mucho tiempo, antiguedad, mas de 30 dias, hace mas de`,
  thirtyDays: `
    30 days, thirty days
    30 dias, trinta dias
    treinta dias`,
  duplicate: `
    misma referencia, mesma referencia, existe un documento con, existe um documento com, existe un registro con, existe um registro com, existe una orden con, mismo numero externo, mesmo numero externo, conflict, conflito, conflicto de clave, already been taken, already taken, has been taken, ya fue tomad*, idempotency conflict, idempotency key, idempotencia, ya fue procesad*, ja foi processad*, previously submitted, previously imported, previously created, enviado anteriormente, enviada anteriormente, importado anteriormente, importada anteriormente, importad* previamente, cread* previamente, ya se importo, ya se creo, ya se proceso, ya se registro, ja se encontra cadastrad*, ja se encontra registrad*, violates unique, primary key constraint, uniqueness, unicidad, unicidade, reuse, reused, reutilizad*, second time, por segunda vez, pela segunda vez, double import, doble importacion, importacao dupla, exists already, exist already, reference exists, same reference, reference already, identifier already, id already, number already, codigo ja, numero ja, codigo ya, numero ya, reference id exists, is not unique, must be unique, not unique, deve ser unico, debe ser unico, unique constraint, unique key, duplicate key, duplicate entry, external order id exists, id exists, number exists, ya registrad*, ya fue registrad*, ja registrad*, ja foi cadastrad*, ja foi registrad*, ya fue cread*, ya fue ingresad*, already registered, already been registered, already present, ya se encuentra registrad*, procesado anteriormente, processado anteriormente, previously processed, in use, ja em uso, ja existia, ya en uso, same marketplace, o mesmo id, el mismo id, com o mesmo numero, con el mismo numero, an existing, existing vtex, existing order, ja existente*, ya existente*, orden existente, order before, this order before, sent twice, enviado de novo, enviada de nuevo, de novo o mesmo, replica de, duplicate*, duplicated, repeated, repeats, twice, double entry, already exists, already exist, already in vtex, already there, already has, already have this, already known, already used, had received this order, imported before, created before, integrated before, received before, same order twice, same order, same id, same number, more than once, second notification, existing order, there is already, there already is, another order with
    duplicad*, duplicidade, repetid*, ja existe, ja existem, ja existia, ja ha, ja temos, ja consta na, ja cadastrad*, ja esta na vtex, ja se encontra, ja utilizad*, ja usad*, ja foi usad*, existe outro, recebido antes, em duplicata, duplicar, mesmo pedido, mesmo id, mesmo numero, mesmo codigo, mais de uma vez, segunda vez, duas vezes, pedido existente, outro pedido com
    duplicidad*, duplico, ya existe, ya existen, ya existia, ya hay, ya tenemos, ya esta en vtex, ya se encuentra, ya utilizad*, ya usad*, ya fue usad*, existe otro, existe otra, mismo pedido, misma orden, mismo id, mismo numero, mismo codigo, mas de una vez, dos veces, ya cargad*, otro pedido con, otra orden con`,
  before: `
    already, previously, earlier, prior, since
    ja, anteriormente, previamente
    ya, desde, con anterioridad, previa, previo`,
  canceled: `
    anularon, cancela o pedido, cancela la orden, call off,
    canceled, cancelled, voided, called off, refunded, cancels, annulled, given up, gave up on
    cancelad*, cancelou, cancelaram, estornad*, reembolsad*, anulad*, desistiu
    cancelo, cancelaron, anulo, desistio, se arrepintio, arrepentimiento`,
  insufficient: `
    only 4, only 5, only 6, only 7, only 8, only 9, left in stock, short on, short of, shorted, short shipped, shortfall, falto stock, sin cantidad, overselling, vendido a mais, vendido sem, bajo stock, over demand, ran dry, none left, sem unidades, sin unidades, nao resta, nao restam, no restan, no resta, below zero, menor que cero, menor que zero, menor a cero, ficou negativo, quedo negativo, quedaria negativ*, ficaria negativ*, excede el stock, excede o estoque, supera el stock, supera o estoque, exceeds stock, exceeds available, exceeds the available, greater than available, mayor al stock, mayor que el stock, mayor que la disponible, mayor a la disponible, maior que o disponivel, maior que a disponivel, maior que o estoque, no se dispone, no disponemos, nao dispomos, nao dispoe, falta mercaderia, falta mercadoria, falta de produto, falta de producto, falta producto, falta de mercaderia, falta de mercadoria, no inventory, fully allocated, allocation failed, over allocated, backorder*, back ordered, backordered, hay bastantes en, asegurate de que este disponible, make sure it is available, out of inventory, no inventory left, just 1, only 1, only 2, only 3, so ha, so tem, so temos, so resta, so restam, solo hay, solo queda, solo quedan, solo tenemos, apenas 1, apenas 2, alem do disponivel, mas de lo disponible, beyond available, sold more than, out of sku, out of item, out of product, insufficient, not enough, too few, too little, out of stock, sold out, run out of, ran out, negative, no stock, zero, zero units, 0 units, 0 00, only 0, available 0, qty 0, quantity 0, onhand 0, on hand 0, zeroed, stock 0, disponivel 0, disponiveis 0, disponible 0, disponibles 0, saldo 0, estoque 0, quantidade 0, cantidad 0, understocked, depleted, exhausted, oversell, oversold, oos, stockout, stock out, short supply, shortage, insufficientinventoryexception
    insuficiente*, alem do estoque, alem do saldo, esgotad*, esgotou, acabou, acabaram, negativ*, sem saldo, sem estoque, zerado, zerados, falta de estoque, em falta, ruptura, nao ha mais, nao tem mais, sem disponibilidade
    agotad*, agoto, agotaron, acabo, sin saldo, sin stock, sin existencias, sin disponibilidad, falta de stock, falta de existencias, faltante de stock, quiebre, cero, 0 unidades, quedan 0, no quedan, no queda, sobreventa, faltante`,
  refused: `
    recusaram, rejeitaram, negaram, rechazaron, denego, denegaron, negaron, refuse, reject, deny, turned down, nao permite, nao admite,
    refused, refuses, rejected, rejects, denied, denies, declined, blocked, disallowed, not allowed, not permitted, forbids, restrict*, not accepted, not eligible, not integrable
    recusou, recusa, recusad*, negou, negad*, rejeitou, rejeita, rejeitad*, bloquead*, nao permitid*, proibid*, restring*, impede, nao e aceito, nao aceita
    nego, rechazo, rechaza, rechazad*, denegad*, no permitid*, prohibid*, no admitid*, no corresponde integr*, improcedente`,
  blocked: `
    en pausa, em pausa, on pause, not yet approved, not verified yet, nao aprovad*, no aprobad*,
    pendencia, pendencias, restricao para, restriccion para, before you can sell, put on hold, not live,
    frozen, closed shop, on vacation, vacation mode, deactivated, risk of deactivation, at risk, overdue, must accept, must complete, not approved to sell, not been accepted, awaiting approval of, not completed onboarding, inadimplente, inadimplencia, em atraso, falta de pago, falta de pagamento, deuda pendiente, morosidad, de ferias, de vacaciones,
    account closed, closed by, must send, must submit, restricao, restricoes, precisa enviar, restriccion, restricciones, debe enviar,
    bloqueou, bloquearam, bloqueo, bloquearon, suspendeu, suspendio, pausou, pauso, desativou, desactivo, inhabilito, inabilitou, baniu, aguardando verificacao, aguardando validacao, esperando verificacion, esperando validacion, awaiting validation, until identity, hasta validar, ate validar, is paused, nao pode vender, no puede vender, nao pode receber pedidos, no puede recibir,
    blocked, suspend*, pending, restricted, banned, on hold, under review, paused, not verified, unverified, verify your, must verify, validate your, awaiting verification, must validate, until documents, not eligible, unable to list, phone pending, must complete, complete your registration, not enabled to sell, not allowed to sell, cannot sell
    bloquead*, suspens*, pendente*, banid*, restring*, encerrad*, impedid*, inabilitad*, em analise, verificar sua, precisa verificar, deve validar, precisa validar, reprovad*, complete o cadastro, completar o cadastro, concluir o cadastro, nao verificad*, proibid* de vender
    suspendid*, pendiente*, cerrad*, inhabilitad*, en revision, verificar tu, debes verificar, debe verificar, debe validar, debes validar, completar el registro, completar su registro, completar tu registro, no habilitad*, no verificad*, sancionad*, baneada`,
  moderated: `
    suppressed, moderated, moderation, under review, pending review, under audit, under moderation, policy violation, violates, banned, frozen by, prohibited item, prohibited product, taken down
    moderad*, moderacao, em moderacao, em revisao, em analise, suprimid*, banid*, vetad*, infracao, infring*
    moderacion, en moderacion, en revision, en analisis, infraccion*, infring*, banead*, vetad*`,
  incomplete: `
    complete seus, complete sus, complete tus, complete your, completa tus, complete os dados, complete los datos, preencha seus, fill in your, finish your, finalize seu, finaliza tu, parou no meio, parou na metade, stopped halfway, quedo a medio, incomplete, partial*, unfinished, truncated, halfway, half created, half way, not completed
    incomplet*, parcial*, pela metade, inacabad*, nao concluid*, nao foi concluid*
    inconclus*, a medias, a medio crear, inacabad*, no concluid*, quedo a medias`,
  interrupted: `
    interrupted, aborted halfway
    interrompid*
    interrumpid*`,
  failed: `
    no connection, sem conexao, sin conexion,
    fail, fails, failed, failing, failure*, error, errors, could not, unable, was not possible, crashed, aborted, problem*, trouble, exception, impossible
    nao efetuad*, nao realizad*, falha*, falhou, falharam, erro, erros, nao foi possivel, nao conseguimos, nao conseguiu, excecao, problema*, impossivel
    no realizad*, no efectuad*, fallo*, falla*, fallid*, fallaron, errores, no fue posible, no se pudo, no pudo, no pudimos, excepcion, inconveniente*, imposible`,
  communication: `
    resolve host, resolve hostname, name resolution, ssl certificate, ssl error, ssl handshake, certificate verify, certificate has expired, tls, handshake, connection timed, remote host, network is unreachable, could not be reached, connect to host, conexao recusada, sin conexion con, sem comunicacao, sin comunicacion,
    falar com, hablar con, talk to, reach, call to, calling, chamar a, llamar a,
    communication, communicate, communicating, connect, connecting, connection, reach the, contact with, unreachable, refused connection, connection refused, connection reset, connection closed, connection lost, lost connection, econnreset, econnrefused, etimedout, socket
    comunicacao, comunicar, conectar, conexao, perda de conexao, inacessivel
    comunicacion, comunicarse, conectarse, contactar, conexion, inaccesible`,
  down: `
    database is locked, is locked by, indisponivel no momento, esta indisponivel, servico indisponivel, no esta disponible en este momento, nao retornou dados, nao retornou nenhum dado, no devolvio datos, no retorno datos, no retorno informacion, returned no data, no data returned, no devolvio respuesta, nao devolveu resposta, nao retornou resposta, returned no response, not available at the moment, unavailable at this time, em manutencao programada, mantenimiento programado, caidos, caiu a conexao, fuera de linea, unreachable, inoperante, inoperativ*, parado, sem servico no momento, recusou a conexao, rechazo la conexion, refused the connection, refused connection, unresponsive, not responding, congestionad*, congestionamento, maintenance, under maintenance, em manutencao, en mantenimiento, paralisad*, servico paralisado, fora de operacao, suspended service, unavailable service, down, out of service, offline
    fora do ar, caiu, fora de servico
    fuera de servicio, fuera de linea, caido, caida, se cayo`,
  timeout: `
    no hubo respuesta, nao houve resposta, sem retorno, sin retorno, nao retornou resposta, not answering, never answered, never responded, got no reply, no reply,
    timeout*, time out, timed out, took too long, no response, did not respond, did not answer, no answer, without answer, not answer in time, not respond in time, deadline exceeded, gateway time, response time
    tempo esgotado, tempo limite esgotado, tempo de resposta, tempo de espera, sem resposta, nao respondeu, demorou, estourou o tempo, excedeu o tempo
    tiempo de espera, tiempo agotado, tiempo de respuesta, sin respuesta, no respondio, no contesto, demoro, tardo demasiado`,
  transient: `
    please try later, try it later, try again later, tente em alguns minutos, momentaneo, aguarde alguns minutos, intente mas tarde, paralisado momentaneamente,
    momentary, momentanea, hiccup, blip, oscilacao, oscilando, intermitencia, momentaneamente,
    temporar*, transient, intermittent*, unstable, try again, try later, again later, degraded, overload*, outage, maintenance, unresponsive, instability
    instabil*, instavel, momentane*, intermitent*, tente novamente, tente mais tarde, mais tarde, sobrecarg*, manutencao, lentidao
    temporal, temporalmente, inestab*, intente de nuevo, intentelo, intentalo, intente nuevamente, vuelve a intentar, vuelva a intentar, mas tarde, mantenimiento, lentitud, saturad*`,
  internal: `
    excesso de consumo, exceso de consumo, consumo excessivo, consumo excesivo, excesso de chamadas, exceso de llamadas, excesso de acessos, exceso de accesos, excesso de consultas, exceso de consultas, bloqueio temporario da api, ip blocked temporarily, request quota, cota de requisicoes, cuota de peticiones, slow down, backoff, back off, burst limit, html instead of json, html response, response is not json, not valid json, resposta nao e um json, respuesta no es un json, resposta invalida do servidor, respuesta invalida del servidor, unexpected end of, unexpected character, socket hang up, dns lookup, name or service not known, no route to host, connection pool, pool timeout, lock timeout, deadlock, duplicate request in progress, request in progress, another process, concurrent modification, version conflict, stale object, econnreset, econnrefused, etimedout, epipe, connect error, disconnect reset, application error, empty reply, broken pipe, circuit breaker, rate exceeded, concurrent requests, system failure, processing error, process error, unexpected condition, falha ao processar, erro de processamento, error de procesamiento, problema interno, error en el sistema, erro no sistema, erro na integracao, error en la integracion, request limit, limit exceeded, execution time, memory size, concurrent update, has been changed, record changed, optimistic lock, try restarting transaction, enotfound, econnaborted, eai_again, could not resolve host, certificate verify failed, ssl certificate problem, quota exceeded, quotaexceeded, exceeded your quota, exceeded the quota, request quota, too many calls, call limit, api limit, api call limit, calls per second, calls per minute, requests per minute, requests per second, server error, error server, something wrong, system busy, error busy, system exception, invalid response, bad response, malformed response, unreadable response, erro no servidor, erro do servidor, limite de requests, limite de consultas, excedeu o limite de, quantidade de requisicoes, requisicoes por minuto, requisicoes por segundo, acessos por minuto, consumo indevido, error del servidor, error en el servidor, limite de consultas, solicitudes por minuto, http 520, http 521, http 522, http 523, http 524, error 520, error 521, error 522, error 523, error 524, error code 520, error code 521, error code 522, error code 523, error code 524, stack trace, out of memory, lock wait, sqlstate, deadlock found, internal error, internal server error, internal failure, unexpected error, unexpected failure, unexpected problem, unexpected exception, unexpected vtex, vtex unexpected, unexpected response, empty response, unknown error, unmapped error, unhandled, generic error, system error, something went wrong, null reference, object reference, nullreferenceexception, nullpointer*, null pointer, undefined is not, cannot read propert*, index out of, stack overflow, deadlock*, parameter count mismatch, bad gateway, service unavailable, gateway timeout, unexpected token, unexpected end of json, syntax error, json parse, parse error, invalid json, deserializ*, rate limit*, too many requests, throttl*, quota exceeded
    http 429, answered 500, answered 502, answered 503, answered 504, returned 500, returned 502, returned 503, returned 504, retornou 500, retornou 502, retornou 503, retornou 504, respondeu 500, respondeu 503, devolvio 500, devolvio 502, devolvio 503, devolvio 504, respondio 500, respondio 503, error 429, erro 429, unexpected eof, something broke, erro 500, erro 502, erro 503, erro 504, http 500, http 502, http 503, http 504, error 500, error 502, error 503, error 504, status 500, status 503, erro interno, erro inesperado, erro desconhecido, erro nao mapeado, erro generico, erro de sistema, falha interna, falha no sistema, falha geral, falha inesperada, excecao nao, nao tratad*, algo deu errado, resposta inesperada, resposta vazia, referencia nula, referencia de objeto, servico indisponivel, excesso de requisicoes, muitas requisicoes, limite de requisicoes, limite de chamadas
    error interno, error inesperado, error desconocido, error no mapeado, error generico, error de sistema, error del sistema, fallo interno, falla interna, falla inesperada, fallo inesperado, no controlad*, algo salio mal, respuesta inesperada, respuesta vacia, servicio no disponible, limite de peticiones, limite de solicitudes, limite de llamadas, demasiadas solicitudes, demasiadas peticiones, exceso de solicitudes`,
  malformed: `
    must match, match pattern, match the pattern, match regex, should match, regular expression, expresion regular, expressao regular, out of range, fora do intervalo, fuera de rango, between 1, characters long, caracteres de, character limit, limite de caracteres, exceeds 35, exceeds 50, exceed 35, maxlength, max length, minlength, only letters, only numbers, only digits, somente numeros, apenas numeros, solo numeros, solo digitos, so numeros, alphanumeric, alfanumeric*, is before, is after, es anterior, es posterior, e anterior, e posterior, check digit*, must have, must be, must contain, at most, at least, too long, too short, not in the format, digits, invalid characters, contains numbers, contains invalid, wrong length, earlier than, later than, in the future
    contem numeros, contem caracteres, digito verificador, deve ter, deve ser, deve conter, no maximo, muito longo, muito curto, muito longa, muito curta, digitos, tamanho, menos de, formato, anterior a, posterior a, no futuro
    contiene numeros, contiene caracteres, debe tener, debe ser, debe contener, como maximo, demasiado largo, demasiado corto, demasiado larga, demasiado corta, longitud, en el futuro`,
  advanced: `
    fulfilled, packed, picked,
    shipped, delivered, invoiced, dispatched, handled, in transit, completed at, returned
    enviad*, entregue*, faturad*, despachad*, em transporte, finalizad*, devolvid*
    entregad*, facturad*, en camino, en transito, devuelto*, devuelta*`,
  movedOn: `
    already acknowledged, ja confirmad*, ya confirmad*,
    left the status, left the state, moved the order, moved to, moved on, moved past, no longer pending, no longer in status, no longer approved, no longer in
    moveu o pedido, moveu para, saiu do status, ja saiu do, avancou, ja passou de, ja passou da, ja passou do, nao esta mais em, nao esta mais pendente, nao esta mais aprovad*, mudou de status, deixou o status
    movio el pedido, avanzo en, salio del estado, salio de pendiente, ya salio de, ya paso de, ya no esta en estado, ya no esta pendiente, ya no esta aprobad*, cambio de estado`,
  alreadyAdvanced: `
    been closed, is closed, esta cerrad*, esta fechad*, foi encerrad*, esta encerrad*, fue cerrad*,
    already fulfilled, already processed, already accepted, already confirmed, already packed, already picked, been fulfilled, ja aceit*, ja confirmad*, ja processad*, ya aceptad*, ya confirmad*, ya procesad*, ja despachado,
    already shipped, already delivered, already sent, already invoiced, already dispatched, already completed, already closed, already handled, already been shipped, already been delivered, already been invoiced, already been sent
    ja enviad*, ja entregue*, ja faturad*, ja despachad*, ja encerrad*, ja concluid*, ja finalizad*, ja foi enviad*, ja foi entregue*, ja foi faturad*, ja foi despachad*, ja esta enviad*, ja esta faturad*, ja esta entregue
    ya enviad*, ya entregad*, ya facturad*, ya despachad*, ya cerrad*, ya finalizad*, ya fue enviad*, ya fue entregad*, ya fue facturad*, ya fue despachad*, ya esta enviad*, ya esta entregad*, ya esta facturad*, ya esta despachad*`,
  notCanceled: `
    not cancelled, not canceled
    nao cancelad*
    no cancelad*, no anulad*`,
  left: `
    past the, is past,
    left, left the
    saiu
    salio`,
  again: `
    again, once more
    novamente, de novo, outra vez
    nuevamente, de nuevo, otra vez`,
  toRenew: `
    update, renew, regenerate, generate a new, refresh
    atualize, renove, renovar, gere um novo, gere outro, gere outra
    actualice, actualizar, renueve, genere un nuevo, genere otro, genere otra, regenerar`,
  misconfigured: `
    misconfigured, badly configured, wrongly configured
    mal configurad*, mal parametrizad*
    mal configurada`,
  toRegister: `
    register, create, add, set up, map, configure
    configure, configurar, defina, cadastre, cadastrar, criar, crie, registre, incluir, inclua
    cree, crear, dar de alta, agregar, agregue, registrar`,
  toActivate: `
    activate, enable, turn it on, publish
    ative, ativar, habilite, habilitar, publique
    activar, active el, active la, reactivar, activarlo, habilitarlo`,
  unconfigured: `
    please set, please select, please enter a value, selecione uma, seleccione un, seleccione una,
    unconfigured, must configure, please configure, must be configured, needs to be configured, need to configure, must select, you need to match, need to map, needs to be mapped, must be mapped, please map, must map, requires configuration, is required in the settings
    configure a, configure o, precisa configurar, deve configurar, falta configurar, sem configuracao, precisa ser configurad*, deve ser configurad*, desconfigurad*, precisa mapear, deve mapear, sem parametrizacao, falta parametrizar, falta o mapeamento, falta mapeamento
    debe configurar, debes configurar, sin configurar, sin configuracion, necesitas configurar, debe seleccionar, debes seleccionar, necesitas relacionar, debe relacionar, debes relacionar, debe mapear, debe parametrizar, sin parametrizar`,
  suspended: `
    desactivada, desativada, desactivado, desativado, blocked by the platform,
    suspend*, banned, deactivated, deactivation, frozen, terminated, revoked selling, delisted
    suspens*, banid*, congelad*
    suspendid*, inhabilitad*, baneada, baneado, congelada`,
  uses: `
    already been generated, already generated, ja foi gerad*, ja gerad*, ya fue generad*, ya generad*,
    already been used, already used, already assigned, has been used
    ja utilizad*, ja foi utilizad*, ja usad*, ja foi usad*, ja vinculad*
    ya utilizad*, ya fue utilizad*, ya usad*, ya fue usad*, ya fue asignad*`,
  oversized: `
    acima do permitido, above the allowed, nao pode ser maior, no puede ser mayor, maior que o maximo, acima do maximo, carrier limits,
    exceeds, exceed, exceeded, exceeding, too heavy, too big, too large, over the limit, above the limit, maximum weight, larger than
    excede, excedem, excedeu, excedid*, ultrapass*, acima do limite, maior que o permitido, muito pesado, nao pode ser maior, nao pode ser inferior, nao deve superar
    exceden, excedio, supera, superan, sobrepasa*, peso maximo, demasiado grande, demasiado pesado`,
  uncovered: `
    sin servicio, sem servico, no hay servicio, nao ha servico,
    undeliverable, unserviceable, not serviceable, out of delivery area, out of coverage, no coverage, without coverage, restricted area, no service to, does not service
    sem cobertura, fora da area, fora de cobertura, area de risco, sem entrega domiciliar, nao atendid*, nao abrange, nao abrangid*
    sin cobertura, fuera de cobertura, fuera de zona, zona no cubierta, no tiene cobertura, no tiene cubrimiento, sin cubrimiento, no tiene servicio, zona roja`,
  held: `
    for review, under manual review, stopped until, waiting approval, pending approval, pending authorization, pendente de autorizacao, pendente de aprovacao, esperando aprobacion, esperando autorizacion, queda a la espera, espera aprobacion, espera autorizacion,
    on hold, held, parked, manual approval, requires authorization, requires authorisation, needs authorization, awaiting authorization, authorization queue, waiting for authorization, waiting for authorisation, waiting for approval, awaiting approval, retained
    fila de autorizacao, fila de aprovacao, retido, retida, retidos, aguardando autorizacao, aguardando aprovacao, aguarda autorizacao, aguarda aprovacao, requer autorizacao, requer aprovacao, precisa de autorizacao, aprovacao manual
    cola de autorizacion, cola de aprobacion, retenid*, detenid*, en espera, espera de aprobacion, espera de autorizacion, requiere autorizacion, requiere aprobacion, requiere aprobar, aprobacion manual, pendiente de autorizacion, pendiente de aprobacion`,
  skipped: `
    skipped, skipping, skip, ignored, ignoring, dropped, discarded, not importing, nothing to integrate, not importable, will not be imported, will not be integrated
    ignorad*, ignorando, descartad*, nada a integrar, nao sera, pulad*, nao integravel
    se omite, omitida, omitido, se ignora, se descarta, nada que integrar, no integrable, no se importa, no se integra, no corresponde integrarla`,
} as const

export type State = keyof typeof states
