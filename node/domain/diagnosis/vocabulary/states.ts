// What a message says of it. A word of `opposites` that a negation precedes means the state on the right: "not
// available" is unavailable, "nao encontrado" is notFound.

export const states = {
  unavailable:
    'unavailable, indisponive*, indisponib*, no disponible*, not on sale, unsellable, unserviceable',
  notFound:
    'notfound, desaparec*, non existent, nonexistent, inexistente*, unknown to, desconhecid*, desconocid*, unrecognized, unrecognised, unrecognisable, unmapped, unlisted, unregistered, missing from, does not belong, sem cadastro, sem correspondencia, sin correspondencia, no match, dangling, unknown sku, unknown product, unknown item, unknown carrier, unknown courier, unknown affiliate',
  invalid:
    'invalid*, incorret*, incorrect*, wrong, malformed, mal formad*, erroneo*, errone*, errad*, equivocad*, not valid, bad format, formato errado, fora do padrao, fora do formato, fuera de formato, rejected, rejeitad*, rechazad*, bogus, broken, corrupt*, inconsistent*, inconsistente*, illegal, unacceptable, inaceitavel',
  missing:
    'faltou, falto, missing_field, w o, missing, faltando, falta, faltam, faltan, faltante*, ausente*, ausencia, absence, absent, required, obrigatori*, obligatori*, requerid*, mandatory, sem, sin, without, lack, lacks, lacking, carece, carecen, vazio*, vazia*, empty, vaci*, null, nulo, nula, blank, em branco, en blanco, pendente de, not informed, zerad*, omitted, omitid*, devoid, left out, nenhum, nenhuma, ningun, ninguna, ninguno',
  inactive:
    'isactive, dado de baja, dada de baja, dados de baja, inactive, inativ*, inactiv*, disabled, desativad*, desactivad*, deshabilitad*, desabilitad*, deactivated, turned off, switched off, discontinued, descontinuad*, unpublished, despublicad*, archived, arquivad*, paused, pausad*, apagado, desligado',
  outside:
    'removed from, removid*, retirad* da, retirad* de, retirad* do, taken out, quitad* de, eliminad* de, outside, out of sales channel, fora, fuera, excluded, excluid*, not part of, not in, does not include, not included, beyond, no longer in, nao esta mais em, ya no esta en',
  different:
    'variance, vs, versus, menor al, menor ao, mayor al, a menos, a mais, de menos, de mas, underpaid, overpaid, too low, too high, differ, differs, differed, different, diferent*, diferents, diverg*, divergencia*, discrepan*, difere, diferem, difiere, difieren, mismatch*, unequal, does not equal, lower than, higher than, less than, greater than, more than, menor que, maior que, mayor que, inferior, superior, abaixo, acima, below, above, por debajo, por encima, desacordo, distint*, descuadr*, nao bate, nao batem, no cuadra, no cuadran, conflict*, short of, exceeds, excede, supera, difference, diferenca, diferencia, divergent',
  unauthorized:
    'unauthorized, unauthorised, unauthenticated, access denied, acesso negado, acceso denegado, access refused, forbidden, prohibido el acceso, acesso proibido, permission denied, permissao negada, permiso denegado, nao autorizado, no autorizado, sem permissao, sin permiso, sin permisos, sem autorizacao, sin autorizacion, without permission, without authorization, acesso recusado, acceso rechazado, not allowed to access, invalid_grant, recusou o acesso, revoked access, acesso revogado',
  revoked:
    'update the credentials, session with the marketplace, login novamente, sign in again, log in again, inicia sesion de nuevo, iniciar sesion de nuevo, reconnect, reconect*, reauthoriz*, reautoriz*, renew the access, renovar o acesso, renovar el acceso, revoked, revogad*, revogou, revocad*, revoco, invalidated, desconectad*, disconnected, desvinculada a conta',
  expired:
    'superar el periodo, superar el plazo, older than, agotaron, esgotaram, esgotou, agoto, passou, pasaron, paso, passaram, expired, expire, expires, expirad*, expirou, expiro, expiry, vencid*, venceu, vencio, caducad*, caduco, lapsed, elapsed, ran out, esgotou, esgotad* o prazo, passed, overdue, timed out of, no longer valid, ultrapassad*, ultrapassou, superado, superada, exceeded, excedid*, excedeu, excedio, agotado el, agotad* el plazo, reached, atingid*, alcancad*, alcanzad*, over, encerrad*, alcanzo, atingiu, alcancou, supero, superou, agoto el, too late, tarde demais, demasiado tarde, closed',
  duplicate:
    'imported before, created previously, created before, existe outro, existe otro, there is already, there already is, ya hay, ja ha, already received, had received this order, received before, recebido antes, ja recebid*, ja recebemos, ya recibid*, ya recibimos, already have this, ja temos, ya tenemos, already used, ja utilizad*, ya utilizad*, ja foi usad*, ya fue usad*, duplicate*, duplicad*, duplicidad*, duplicado, repeated, repetid*, already exists, already exist, ja existe, ja existem, ya existe, ya existen, already registered, already integrated, already created, already imported, already in vtex, already placed, already been created, already been integrated, already been imported, already been placed, ja foi criado, ja foi integrado, ja foi importado, ja integrado, ja criado, ja importado, ja cadastrado, ja esta integrado, ja esta na vtex, ya fue creado, ya fue creada, ya fue integrado, ya fue importado, ya integrado, ya creado, ya importado, ya esta integrado, ya esta en vtex, ya se encuentra, ja se encontra, same order twice, twice, duas vezes, dos veces, existing order, pedido existente',
  canceled:
    'canceled, cancelled, canceling, cancelling, cancelad*, cancelou, cancelo, anulad*, voided, called off, refunded, estornad*, reembolsad*, given up, desistiu',
  insufficient:
    'esgotou, agoto, oversell, oversold, insufficientinventoryexception, insufficient, insuficiente*, not enough, too few, too little, out of stock, sold out, esgotad*, agotad*, acabou, acabo, run out of, ran out of, negative, negativ*, no stock, sem saldo, sin saldo, zerado, zero units, zero, 0 units, only 0, sem estoque, sin stock, sin existencias, understocked, depleted, falta de estoque, falta de stock, faltante de stock, ruptura, oos, esta em falta, em falta, stockout, stock out, short supply, shortage',
  refused:
    'rechazo, rejeitou, rejeita, rechaza, recusou, recusa, nego, rejects, refuses, denies, denied, refused, recusad*, negad*, negou, denied, denegad*, not allowed, not permitted, nao permitid*, no permitid*, rejected, rejeitad*, rechazad*, blocked, bloquead*, forbids, impede, disallowed, declined, restrict*, restring*, proibid*, prohibid*',
  blocked:
    'verificar tu, verificar sua, verify your, must verify, debes verificar, precisa verificar, validate your, blocked, bloquead*, suspend*, suspens*, pending, pendente*, pendiente*, restricted, restring*, banned, banid*, paused, on hold, under review, em analise, en revision, unable_to_list, unable to list, phone_pending, not verified, encerrad*, cerrad*, impedid*, unverified, awaiting verification, not eligible, inhabilitad*',
  incomplete:
    'a medias, pela metade, half created, halfway, interrupted, interrompid*, interrumpid*, incomplete, incomplet*, partial*, parcial*, unfinished, truncated, inacabad*',
  failed:
    'fail, fails, failed, failing, failure*, falha*, falhou, fallo*, falla*, fallid*, error, errors, erro, erros, errores, could not, unable, was not possible, nao foi possivel, no fue posible, no se pudo, crashed, aborted, problem*, trouble, exception, excecao, excepcion',
  communication:
    'communication, comunicacao, comunicacion, communicate, communicating, comunicar, comunicarse, connect, connecting, conectar, conectarse, reach the, contact with, contactar, conexao recusada, conexion rechazada, conexion rehusada, unreachable, inacessivel, inaccesible, refused connection, connection refused, connection reset, econnreset, econnrefused, socket, conexao com, conexion con, down, out of service, fora do ar, fuera de servicio, caido, offline',
  timeout:
    'timeout*, time out, timed out, took too long, demorou, demoro, tempo esgotado, tempo limite esgotado, tempo de resposta, tiempo de espera, tiempo agotado, tiempo de respuesta, no response, sem resposta, sin respuesta, did not respond, did not answer, nao respondeu, no respondio, estourou o tempo, deadline exceeded, gateway time, tempo de espera, no contesto',
  transient:
    'temporar*, temporal, temporal*, temporalmente, momentane*, transient, intermitent*, intermittent*, instabil*, inestabil*, unstable, instavel, inestable, try again, tente novamente, tente mais tarde, intente de nuevo, intentelo, intentalo, vuelve a intentar, try later, again later, mais tarde, mas tarde, degraded, overload*, sobrecarg*, outage, maintenance, manutencao, mantenimiento, reintenta*, intenta*, unresponsive, lentidao, lentitud',
  internal:
    'excesso de requisicoes, limite de peticiones, resposta inesperada, respuesta inesperada, unexpected token, syntax error, json parse, parse error, invalid json, rate limit*, too many requests, throttl*, muitas requisicoes, demasiadas solicitudes, limite de requisicoes, limite de solicitudes, internal error, internal server error, erro interno, error interno, unexpected error, erro inesperado, error inesperado, unknown error, erro desconhecido, error desconocido, unmapped error, erro nao mapeado, error no mapeado, null reference, object reference, nullreferenceexception, referencia nula, referencia de objeto, bad gateway, service unavailable, servico indisponivel, servicio no disponible, gateway timeout, unhandled, nao tratad*, no controlad*, nullpointer*, null pointer, stack overflow, deadlock*, parameter count mismatch, unexpected exception, erro generico, generic error, error generico, falha interna, fallo interno, falla interna, unexpected failure, unexpected vtex, vtex unexpected, internal failure, undefined is not, cannot read propert*, erro de sistema, error de sistema, system error, falha no sistema, falha geral, excecao nao, something went wrong, algo deu errado, algo salio mal',
  malformed:
    'check digit, digito verificador, must have, must be, must contain, deve ter, debe tener, deve ser, debe ser, deve conter, debe contener, at most, at least, no maximo, como maximo, too long, too short, muito longo, muito curto, demasiado largo, demasiado corto, not in the format, digits, digitos',
  movedOn:
    'already shipped, already delivered, already sent, already invoiced, ja enviado, ja entregue, ja faturado, ja despachado, ja foi enviado, ja foi entregue, ya enviado, ya entregado, ya facturado, ya fue enviado, ya fue entregado, saiu do status, left the status, ya salio, ja saiu, moved on, avancou, ja passou',
  uncovered:
    'not covered, not serve*, nao atendid*, nao atende*, nao cobert*, nao cobre*, no cubiert*, no cubre*, no atendid*, no atiende*, out of reach, unserved, out of coverage, sem cobertura, sin cobertura, not delivered, cannot be delivered, nao entrega, no entrega, no llega, nao e atendid*, no es atendid*, nao esta cobert*, no esta cubiert*, not deliver to, no deliver*, nao pode ser entregue, no puede ser entregado, no se puede entregar, no puede entregarse, undeliverable, nao chega, cannot deliver, not ship to',
  notCancelable:
    'erro ao cancelar, error al cancelar, falha ao cancelar, failed to cancel, error cancelling, aceitou cancelar, acepto cancelar, permitido cancelar, uncancelable, uncancellable, noncancelable, nao cancelavel, no cancelable, too late to cancel, impossible to cancel',
  notMatching: 'unmatched, does not correspond, not matching',
  unlinked:
    'unlinked, unassociated, desvinculad*, unassigned, sem vinculo, sin vinculo, sem politica, sin politica, sem associacao, unbound',
  notCreated: 'not created, nao criad*, no cread*, recreated, recriad*, recread*',
  notAdvancing: 'stuck, travad*, atascad*',
} as const

/** Words that mean the state on the right when a negation precedes them, and nothing by themselves. */
export const negatable = {
  unavailable:
    'sold, vendid*, vende, sells, sell, available, disponive*, disponible*, disponibiliz*, sellable, offered, ofrecid*, oferecid*, purchasable, on sale',
  notFound:
    'achei, achamos, encontrei, found, find, encontrad*, encontrar, encontrou, encontro, encontramos, localizad*, localizar, localizou, exist, exists, existe, existem, existen, existia, known, know, knows, conhecid*, conocid*, conhece, conoce, recognized, recognised, recognize, recognise, reconhecid*, reconhece, reconocid*, reconoce, belong*, pertence*, pertenece*, mapped, mapead*, located, locate, registered, registrad*, cadastrad*, cadastro, dado de alta, dada de alta, dados de alta, identified, identificad*, identificar, consta, constam, figura, figuran, aparece, aparecem, aparecen, mapear, resolve, resolved, map, corresponde a nenhum, corresponde a ningun',
  invalid:
    'parse, parsed, valid, valida, valido, validas, validos, validad*, correct*, corret*, well formed, acceptable, acept*, aceit*, accept, accepts, accepted, pass, passed, passou, paso, supera la validacion, recognised as',
  missing:
    'has, have, had, possui, possuem, tem, tinha, tiene, tienen, posee, poseen, contain*, contem, contiene*, informad*, provided, supplied, sent, send, enviad*, enviou, envio datos, specified, especificad*, filled, preenchid*, complet* con, defined, definid*, given, set, setad*, configured, configurad*, present, presente, received, recebid*, recibid*, proporcionad*, indicated, indicad*, came with, veio, veio com, vino, carry, carries, carried, traz, trae, include, includes, inclui, incluye, recebeu, recibio, recebemos, recibimos, get, got, there is, there was, ha, hay, existe preco',
  inactive: 'active, ativ*, activ*, enabled, habilitad*, published, publicad*',
  outside:
    'faz parte, forma parte, within, dentro, part of, belong* to, in the sales channel, included, incluid*, assortment of',
  different:
    'equal, igual, iguais, iguales, agree, agrees, agreed, coincide*, coinciden, bate, batem, confere, conferem, cuadra*, same as, o mesmo, el mismo, identical, add up',
  unauthorized:
    'authorized, authorised, autorizad*, authenticated, autenticad*, authenticate, autenticar, autorizar, authorize, permission to, permissao para, permiso para, logged in',
  uncovered:
    'deliverable, delivered, entregue, entregado, covered, covers, cover, cobert*, cobre, cobrem, cubre, cubren, cubiert*, attended, atendid*, atende, atendem, atiende, atienden, served, serves, serve, serviced, reach, reaches, alcanza, alcanca, delivers, deliver, ships to, ship to, entregamos, llega, llegan, chega, chegam, shippable',
  notCancelable:
    'cancel, be canceled, be cancelled, ser cancelad*, ser anulad*, cancelar, cancelarse, anular, anularse, cancelable, cancelavel',
  notMatching: 'match, matches, matched, correspond*, corresponde*, coincid*',
  unlinked:
    'linked, link, vinculad*, vinculo, associated, associad*, asociad*, assigned, atribuid*, asignad*, atrelad*, bound, relacionad*',
  refused:
    'admite, admiten, admitted, allowed, allow, allows, permitid*, permit*, permite, possible, possivel, posible, eligible, able, puede, pode, liberad*, released',
  insufficient:
    'enough, suficiente*, sufficient, met, reached, atingid*, atinge, alcancad*, alcanca, alcanzad*, alcanza, satisfied, cumple*, cumplid*, left',
  notCreated:
    'created, create, criad*, criar, cread*, crear, creat*, generated, gerad*, generad*, placed, posted, integrated, integrad*, integrar, integrate, imported, importad*, importar, import',
  incomplete:
    'finish, concluida, terminou, termino, terminar, complete, completed, complet*, finished, concluid*, finalizad*',
  notAdvancing:
    'advance*, avanc*, avanz*, proceed*, prosseguir, seguir, continue*, continuar, progress*, aprobar, approve, approved, aprovad*, aprobad*, processed, processad*, procesad*',
  communication:
    'respond*, respond*, reachable, online, communicate*, connect*, conectar, comunicar*, answer*, responde*',
} as const satisfies Partial<Record<keyof typeof states, string>>

/** Words that turn the next one around. */
export const negations =
  "not, no, nao, never, nunca, cannot, can't, couldn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, didn't, won't, wouldn't, unable, impossible, impossivel, imposible, nem, ni, sem, sin, without, none, nenhum, nenhuma, ningun, ninguna, neither, nor, nothing, nobody, failed to, impede, deixou de, dejo de, stopped, ya no, cant, couldnt, doesnt, dont, isnt, wasnt, didnt, jamais, jamas"

export type State = keyof typeof states
