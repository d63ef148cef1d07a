import { isAnnouncedAsId, isAnnouncedAsThing, isMeasured } from './context'
import { markOf, type Stretch } from './marks'
import { isStatementWord } from './statement-words'

const mark = '[address]'

const ways = String.raw`r(?:ua)?\.|c\.|rua|avenida|avda?\.?|av\.?|alameda|al\.|travessa|tv\.|trav\.|estrada|estr\.|est\.|est(?= (?:geral|municipal|vicinal|velha|real)(?!\p{L}))|rodovia|rod\.|pra[cç]a|p[cç]a\.|largo|ladeira|beco|viela|passeio|calle|calles|cll?\.?|carrera|cra?\.?|kra?\.?|cr\.|diagonal|dg\.?|transversal|trans?v\.|calzada|calz\.?|boulevard|blvd\.?|privada|priv\.|prolongaci[oó]n|prol\.?|pasaje|pje\.?|ps?je\.?|psj\.?|diag\.?|bv(?:ar)?\.?|gral\.?|cnel\.?|pte\.?|pdte\.?|camino|paseo|jir[oó]n|jr\.|autopista|carretera|andador|circuito|cerrada|retorno|servid[aã]o|vereda|callej[oó]n|jir[oó]n`

const number = String.raw`(?:(?:n[ºo°.]{1,2}|n|nro\.?|n[uú]m(?:ero)?\.?|no\.?|number|#|km|k m)[ .:]{0,2}#?)?\d{1,6}(?:[.,]\d)?[A-Z]?(?: ?[-–] ?\d{1,5}[A-Z]?|-[A-Z])?(?![\d.]\d|\w)`
const without = String.raw`s\/n[ºo°.]{0,2}|s\.n\.|sem n[uú]mero|sin n[uú]mero|s n[ºo°]`

// What follows a street: the flat, the block, the floor.
const inside = String.raw`(?:[ ,;-]{1,3}(?:ap(?:to|t|artamento)?|bl(?:oco)?|casa|cs|dep(?:to|artamento)?|dpto|of(?:icina)?|int(?:erior)?|torre|piso|sala|conj(?:unto)?|lt|lote|qd|quadra|mz|manzana|fundos|local|suite|unit|flat|floor|room|andar|unidade?|galp[aã]o|bodega|km)\.?(?: ?[\dA-Z]{1,6}(?![\p{L}]))?){0,4}`

const name = String.raw`[\p{L}\d'’.ºª° -]{1,60}?`

const line = new RegExp(
  String.raw`(?<![\p{L}\d_.])(?<way>${ways}) {1,2}(?<name>${name})(?:[, ] {0,2}(?<number>${number})|[, ]{1,3}(?:${without}))${inside}`,
  'giu',
)

// "Carrera 7 # 71-21", "Cl 100 # 8A-55", "calle 45 sur # 23-10".
const grid = new RegExp(
  String.raw`(?<![\p{L}\d_.])(?:av(?:enida)?\.? (?=c))?(?:calle|cll?|carrera|cra?|kra?|diagonal|dg|diag|transversal|tv|transv|av(?:enida)?)\.? {1,2}\d{1,3} ?[A-Z]{0,3}(?: ?bis)?(?: (?:sur|norte|este|oeste))? ?(?:#|n[ºo°]\.?|no\.?|num\.?) ?\d{1,3} ?[A-Z]{0,3} ?[-–] ?\d{1,4}${inside}`,
  'giu',
)

// "San Martín 1450 piso 3 dto B": a name, a number and a flat need no word for a street.
const withFlat = new RegExp(
  String.raw`(?<![\p{L}\d_.@/-])\p{Lu}[\p{L}.'’]{1,20}(?: (?:\p{Lu}[\p{L}.'’]{0,20}|de|del|la|las|los|da|do|das|dos|y)){0,6},? (?:n[ºo°.]{1,2} ?)?\d{1,5}[,.]?(?: ?[-–])? (?:piso|dto|dpto|depto|departamento|of(?:icina|ic)?|int(?:erior)?|apto?|apartamento|ap|torre|bloco|bl|casa|cs|fundos|fdos|p\.? ?b|timbre|uf|unidad|local|sala|cj|conj|andar)(?!\p{L}{2})\.? ?(?:[\dA-Z]{1,5}(?![\p{L}\d]))?(?:[ ,-]{1,2}(?:piso|dto|dpto|depto|of|int|apto?|ap|torre|bloco|bl|casa|sala|cj|timbre)?\.? ?[\dA-Z]{1,4}(?![\p{L}\d.])){0,3}`,
  'gu',
)

// "C. 60 x 47 y 49 No. 455", "Calle 13 e/ 45 y 46".
const crossing =
  /(?<![\p{L}\d_.])(?:calle|c|av(?:enida)?|diag(?:onal)?)\.? ?\d{1,3}[A-Z]?(?: n[ºo°.]{1,2} ?\d{1,5})? (?:x|e\/|entre|por|esq\.?|esquina)(?: calles?)? ?\d{1,3}[A-Z]?(?: ?(?:y|e) ?\d{1,3}[A-Z]?)?(?:,? (?:n[ºo°.]{1,2}|no\.?|num\.?|#) ?\d{1,5}[A-Z]?)?/giu

// Farms and plots: "Sítio Boa Esperança, s/n, Zona Rural", "Parcela 23 Camino Lonquén s/n".
const rural =
  /(?<![\p{L}\d_])(?:[Ss][ií]tio|[Cc]h[aá]cara|[Ff]azenda|[Gg]ranja|[Ee]st[aâ]ncia|[Ff]inca|[Rr]ancho|[Pp]arcela|[Hh]acienda|[Ff]undo|[Hh]ijuela|[Vv]ereda|[Cc]aser[ií]o|[Ee]jido|[Pp]ovoado|[Aa]ssentamento|[Aa]ldeia|[Rr]amal|[Gg]leba|SITIO|CHACARA|FAZENDA|FINCA|PARCELA|RANCHO|VEREDA)(?: (?:\p{Lu}[\p{L}.'’]{0,20}|\d{1,4}[A-Z]?|de|del|la|las|los|el|da|do|das|dos|finca|casa|lote|km)){1,8}(?:,? (?:s\/n[ºo°]?|km \d{1,4}|casa \d{1,4}|lote \d{1,4}|zona rural|Zona Rural|área rural)){0,3}/gu

// "Km 4 vía Chía-Cota, Conjunto Los Arrayanes casa 18".
const alongWay =
  /(?<![\p{L}\d])km\.? ?\d{1,4}(?:[.,]\d{1,3})?,? (?:(?:de |da |do )?(?:la )?(?:v[ií]a|carretera|ruta|autopista|rodovia|estrada|camino|panamericana)) \p{L}[\p{L}\d. -]{1,40}?(?:,? (?:conj(?:unto)?|casa|lote|parcela|finca|bodega|manzana|mz|vereda|condom[ií]nio|km)\.? [\p{L}\d ]{1,40}?\d{1,4}[A-Z]?)?(?=[,;.)\n]| (?:fuera|sin|sem|no|n[aã]o|zona|c\.?p|cep|-)|$)/giu

// "Despacho a Los Aromos 221": where something goes.
const headed =
  /(?<=(?<!\p{L})(?:[Dd]espach(?:o|ar|ado)|[Ee]nv[ií](?:o|ar|ado)|[Ee]ntreg(?:a|ar|ado|ue)|[Dd]estino|[Dd]irecci[oó]n|[Ee]ndere[cç]o|[Aa]ddress|[Dd]omicilio|[Cc]asa|[Mm]ud(?:ou|ó|aram|aron)(?:-se)?)(?: (?:a|en|em|para|na|no|de|del? cliente|del? comprador|do cliente))?:? ["'“«(]?)\p{Lu}[\p{L}.'’]{1,20}(?: (?:\p{Lu}[\p{L}.'’]{1,20}|de|del|la|las|los|da|do|das|dos)){0,5},? \d{1,5}[A-Z]?(?:, \p{Lu}[\p{L}.]{2,20}(?: (?:\p{Lu}[\p{L}.]{1,20}|del?|la|el)){0,3})?(?![\w.-]*\d|\p{L})/gu

const flat = String.raw`(?:lote|lt|bloco|bl|conj(?:unto)?|casa|apto?|ap|setor|solar|villa|torre|piso|super ?manzana|sm|quadra|qd)\.? ?[\dA-Z]{1,6}(?!\p{L})`

const blocks = new RegExp(
  String.raw`(?<![\p{L}\d_])(?:(?:quadra|qd|q|sqn|sqs|sqsw|shin|shis|cln|cls|conjunto|conj|manzana|mz|bloco|bl|lote|lt|torre)\.? ?(?:\d{1,4}[A-Z]?|[A-Z](?=[ ,-]))(?:[ ,-]{1,3}${flat}){1,4}|(?:apto?|apartamento|dpto|depto|ap)\.? ?\d{1,5}[A-Z]?(?![\p{L}\d.,]\d|[\p{L}\d]))`,
  'giu',
)

const english = new RegExp(
  String.raw`(?<![\w.,#-])(?:(?:suite|apt\.?|unit) \d{1,5}[A-Z]?,? )?\d{1,6}[A-Z]? (?:[\p{L}][\p{L}'’]{1,20} ){1,4}?(?:street|st|avenue|ave|road|rd|lane|ln|drive|boulevard|blvd|parkway|pkwy|terrace|court|square)\b\.?${inside}`,
  'giu',
)

const englishNamed =
  /(?<![\w.,#-])\d{1,5} (?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(?:Close|Way|Crescent|Gardens|Grove|Mews|Loop|Trail)(?!\p{L})/gu

/** A word in upper, lower or mixed case, where the rest of a pattern tells cases apart. */
const anyCase = (word: string): string =>
  word.replace(/[a-zó]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)

const quarterName = String.raw`(?:\p{Lu}[\p{L}'’.]{1,20})(?: (?:\p{Lu}[\p{L}'’.]{1,20}|(?:de|del|la|las|los|da|do|das|dos)(?!\p{L}))){0,4}`

const quarter = new RegExp(
  String.raw`(?<![\p{L}\d_])(?:${anyCase('col')}(?:${anyCase('onia')})?\.?|${anyCase('edf')}\.?|${anyCase('edif')}\.|${anyCase('cond')}\.|${anyCase('edif')}[iíIÍ]${anyCase('cio')}|${anyCase('condom')}[iíIÍ]${anyCase('nio')}|${anyCase('residencial')}|${anyCase('barrio')}|${anyCase('bairro')}|${anyCase('fracc')}(?:${anyCase('ionamiento')})?\.?|${anyCase('urb')}(?:${anyCase('anización')}|${anyCase('anizacion')})?\.?)[ :]{1,3}(${quarterName})`,
  'dgu',
)

const kilometre =
  /(?<![\p{L}\d])km ?\d{1,4}(?:,\d)? (?:da|de la|de|del) (?:rodovia|rod\.|estrada|br|ruta|carretera|autopista)[ -][\p{L}\d-]{1,30}(?: \p{Lu}[\p{L}]{1,20}){0,3}/giu

const between = /(?<=entre (?:las )?calles? )\p{L}[\p{L} .]{2,40} y \p{L}[\p{L}.]{1,20}/giu

const labelledCode =
  /(?<![\p{L}\d_])(?:cep|zip(?: code)?|c\.\s?p\.|cp|postal code|postcode|c[oó]d(?:igo)?\.? postal)(?: (?:del?|do|da) \p{L}{3,12})?(?:\s(?:inv[aá]lid[oa]|incorret[oa]|incorrect[oa]?|invalid|n[aã]o (?:cadastrad|encontrad|localizad|informad)[oa]|no (?:v[aá]lid|registrad|encontrad)[oa]|duplicad[oa]|j[aá] cadastrad[oa]))?(?:[\s:=#"'(-]{0,4})(\d{2}\.?\d{3}[- ]?\d{3}|[A-Z]\d{4}(?:[A-Z]{3})?(?![A-Z])|\d{4,5})(?![\d*-])/dgiu

const dashedCode = /(?<![\w.,/-])\d{5}-\d{3}(?![\w-])/g

// "Av. Insurgentes Sur 1234, Col. Del Valle, 03100 CDMX": what follows a street is its code.
const codeOfAddress = /(?<=\[address\],? {0,2}(?:C\.? ?P\.? ?)?)\d{5}(?![\d*-])/gi

const destination =
  /(?<![\p{L}])(?:entregas?|entregar|destino|envio|enviar|frete|cobertura|atende|regi[aã]o|endere[cç]o)(?: (?:em|para|p\/|no|na|ao|a|de|do))?[ :]{1,2}(\d{8})(?!\d)/dgiu

const isBusiness =
  /\b(?:transportes?|log[ií]sticas?|logistics|express|cargo|courier|ltda|s\.?a\.?|perfume|eau|sandisk|usb|ssd|pen|flash|hard|ultra|pe[cç]as|piezas|shimano)\b/i

// "circuito aberto por 30 segundos", "retorno do serviço 404": these words are used of much else.
const isOtherwiseUsed =
  /(?<!\p{L})(?:pedido|orden|order|endere[cç]o|direcci[oó]n|address|entrega|campo|field|obrigat[oó]ri[oa]|falta|inv[aá]lid[oa])(?!\p{L})|^(?:[Cc]ircuito|[Rr]etorno|[Cc]amino|[Ll]argo|[Pp]aseo|[Pp]asseio|[Pp]rivada|[Cc]errada|[Aa]ndador|[Cc]arrera|[Dd]iagonal|[Tt]ransversal|[Rr]|[Aa]l|[Aa]v) (?:[\p{Ll}]|\d+ (?![Nn][oº°.])\p{L}{2})/u

// "CEP 01000-*** a 05999999": where a range ends is no more exact than where it begins.
const endOfRange = /(?<=\d{5}-\*{3} (?:a|até|to|-) )\d{8}(?!\d)/dgu

const isDate = (digits: string): boolean =>
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)

// "vivo en Castelli 1877": where somebody lives needs no word for a street.
const lived =
  /(?<=(?<!\p{L})(?:viv[oe]|mor[oa]|resid[oe]|resides|lives?|living|domiciliad[oa]) (?:en|em|na|no|at|on|in) (?:la |el |a |o )?)\p{Lu}[\p{L}.'’]{1,20}(?: (?:\p{Lu}[\p{L}.'’]{1,20}|de|del|la|las|los|da|do|das|dos)){0,5},? \d{1,5}[A-Z]?(?![\w.,-]*\d)/gu

// "[address] - Cambuí - Campinas/SP", and what closes a quotation: the quarter stands behind the street.
const behindAddress = new RegExp(
  String.raw`(?<=(?<!\[address\](?:,| [-–]) )\[address\](?:,| [-–]) )${quarterName}(?=(?:,| [-–]) \p{Lu}\p{Ll}|["”»])`,
  'gu',
)

// "[address], Graças, Recife/PE": where the town names its state, the quarter stands before it.
const beforeTown = new RegExp(
  String.raw`(?<=\[address\](?:,| [-–]) )${quarterName}(?=(?:,| [-–]) \p{Lu}[\p{L}' ]{2,30} ?[/-] ?[A-Z]{2}(?![\p{L}\d]))`,
  'gu',
)

/** The quarters that stand behind an address which was taken out before. */
export const quartersOfAddresses = (text: string): readonly Stretch[] =>
  text.includes('[address]')
    ? [...text.matchAll(behindAddress), ...text.matchAll(beforeTown)].flatMap(
        ({ index, 0: found }) =>
          found.split(' ').some((word) => /^\p{Lu}/u.test(word) && isStatementWord(word))
            ? []
            : [{ start: index, end: index + found.length, mark }],
      )
    : []

// "[address] entre Brown y Moreno", "[address] esquina Mitre".
const numberBehind = /(?<=\[address\],? )n[ºo°]\.? ?\d{1,5}[A-Z]?(?![\w.]*\d)/giu

const corner =
  /(?<=\[address\],? )(?:\(?(?:entre|e\/|esq(?:uina|\.)?(?: con)?|c\/|y|con) )\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}(?: (?:y|e) \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2})?/gu

/** The streets at whose corner an address is which was taken out before. */
export const cornersOfAddresses = (text: string): readonly Stretch[] =>
  text.includes('[address]')
    ? [...text.matchAll(corner), ...text.matchAll(numberBehind)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        mark,
      }))
    : []

// "P.O. Box 123", "Caixa postal 45".
const postBox =
  /(?<![\p{L}\d_])(?:p\.? ?o\.? box|caixa postal|apartado postal|casilla postal) \d{1,6}(?![\w.,]*\d)/giu

/** Street lines and blocks. */
export const streetStretches = (text: string): readonly Stretch[] =>
  [grid, crossing, withFlat, alongWay, rural, blocks, line, english, englishNamed, postBox].flatMap(
    (pattern) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
        const end = index + found.length
        const isOther =
          isAnnouncedAsThing(text, index) ||
          isMeasured(text, end) ||
          isBusiness.test(found) ||
          isOtherwiseUsed.test(found)
        return isOther ? [] : [{ start: index, end, mark }]
      }),
  )

const placed = (text: string, pattern: RegExp): readonly Stretch[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: part, indices }) => {
    const [start, end] = indices?.[1] ?? indices?.[0] ?? [0, 0]
    return whole === '' ? [] : [{ start, end, mark: part ?? whole }]
  })

/** Exact postal codes behind the word for one or for where something goes. */
export const announcedCodes = (text: string): readonly Stretch[] => {
  const isArea = (start: number, code: string) =>
    /^\d{5}$/.test(code) && /cep[^a-z\d]{0,5}$/i.test(text.slice(Math.max(0, start - 9), start))
  const labelled = placed(text, labelledCode)
    .filter(({ start, mark: code }) => !isArea(start, code))
    .map(({ start, end, mark: code }) => ({
      start,
      end,
      mark: / /.test(code)
        ? `${code.slice(0, 5)} ***`
        : markOf('postalCode', code.replace('.', '')),
    }))
  const bare = placed(text, destination)
    .filter(({ mark: code }) => !isDate(code))
    .map(({ start, end, mark: code }) => ({ start, end, mark: markOf('postalCode', code) }))
  return [...labelled, ...bare]
}

/** Quarters, and the streets that something stands between. */
export const quarterStretches = (text: string): readonly Stretch[] =>
  [quarter, between, kilometre, lived]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ index, 0: found, indices }) => {
      const [start, end] = indices?.[1] ?? [index, index + found.length]
      return isAnnouncedAsThing(text, index) ? [] : [{ start, end, mark }]
    })

// "casa azul", "timbre 8° 32", "camino a Cunco km 9".
const marks = [
  /(?<=(?<!\p{L})(?:viv[eoi]|mor[ao]|resid[eo]|reside) (?:na|no|en la|en el) )\p{Lu}[\p{L}.'’]{1,20}(?: (?:\p{Lu}[\p{L}.'’]{1,20}|de|del|la|da|do|das|dos)){1,5}/gu,
  /(?<!\p{L})casas? (?:d[ae] |cor |color )*(?:azu(?:l|is)|amarel[ao]|amarill[ao]|verde|branc[ao]|blanc[ao]|rosada?|roj[ao]|vermelh[ao]|cinza|gris|laranja|naranja|celeste|bege|marrom|de (?:dois|dos|2) (?:pisos|andares|plantas))(?!\p{L})/giu,
  /(?<!\p{L})casas? (?:d[aeo]s? |del )?(?:fundos|frente|cima|baixo|fondo|atr[aá]s)(?!\p{L})/giu,
  /(?<!\p{L})(?:port[aã]o|port[oó]n|muro|sobrado) (?:d[ae] |cor |color |grande )*(?:azul|amarel[ao]|amarillo|verde|branco|blanco|pret[ao]|negro|rosa|rojo|vermelho|cinza|gris|laranja|naranja|marrom|bege)(?!\p{L})/giu,
  /(?<=(?<!\p{L})(?:timbre|interfone|porteiro|portero|interfono) )\d{1,3}[°º]? ?[\dA-Z]{1,3}(?!\w)/giu,
  /(?<!\p{L})(?:[Cc]amino|[Cc]arretera|[Ee]strada|[Rr]uta|[Vv][ií]a) (?:a|al|de|para|do|da) (?:\p{Lu}[\p{L}]{1,20} ?){1,4},? ?(?:km|[Kk]m\.?|KM) ?\d{1,4}/gu,
]

/** What a place is known by. */
export const landmarkStretches = (text: string): readonly Stretch[] =>
  marks.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      mark,
    })),
  )

/** A name and a number behind the word for where something goes. */
export const headedStretches = (text: string): readonly Stretch[] =>
  [...text.matchAll(headed)].flatMap(({ index, 0: found }) => {
    const end = index + found.length
    const isOther =
      isAnnouncedAsThing(text, index) ||
      isMeasured(text, end) ||
      isBusiness.test(found) ||
      isStatementWord(/^(?:L[ao]s? |El )?(\p{L}+)/u.exec(found)?.[1] ?? '')
    return isOther ? [] : [{ start: index, end, mark }]
  })

/** Brazilian postal codes as they are printed, wherever they stand. */
export const dashedCodes = (text: string): readonly Stretch[] =>
  [...text.matchAll(dashedCode)]
    .filter(
      ({ index, 0: code }) =>
        !isAnnouncedAsId(text, index) &&
        !isAnnouncedAsThing(text, index) &&
        !isMeasured(text, index + code.length),
    )
    .map(({ index, 0: code }) => ({
      start: index,
      end: index + code.length,
      mark: markOf('postalCode', code),
    }))

/** The codes that stand behind an address or at the end of a range which was taken out before. */
export const codesOfAddresses = (text: string): readonly Stretch[] =>
  /\[address\]|-\*\*\*/.test(text)
    ? [...text.matchAll(codeOfAddress), ...text.matchAll(endOfRange)].map(({ index, 0: code }) => ({
        start: index,
        end: index + code.length,
        mark: markOf('postalCode', code),
      }))
    : []
