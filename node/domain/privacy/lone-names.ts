import { foldText } from '../diagnosis/folded-text'
import { isOfGoods } from './context'
import { isFirstName, isOnlyFirstName, looksLikeFirstName } from './first-names'
import type { Stretch } from './marks'
import { nameAt, type NameFound } from './names'
import { isStatementWord } from './statement-words'
import { speaksOfPeople, type Topics } from './topics'

// Names that a sentence speaks of, of a single word as well: "falar com a Dona Zuleide", "atendido por Jussara",
// `"Rosângela" não possui sobrenome`, "Obrigada, Sueli". What stands right before says how sure it is.

const courtesy = String.raw`(?:[Dd]ona|[Ss]eu|[Dd]on|[Dd]o[ñn]a|[Ss]e[ñn]or(?:a|ita)?|[Ss]enhora?|[Ss]r(?:a|ta)?\.?|[Ss]r\(a\)\.?|[Dd]ra?\.|Lic\.?|Ing\.|Arq\.|Prof[a]?\.?|[Tt]i[oa]|[Tt][ií][oa]|[Ii]rm[ãa]o?|[Hh]na\.|[Pp]adre|[Ff]rei|[Pp]astora?|[Vv]ov[oóôò]|[Aa]bue(?:lit|l)[oa]|[Dd]na\.?|[Dd][ñn]?a\.|[Ss]nra?\.?|[Ee]xm[ao]\.?|[Cc]ompadre|[Cc]omadre|[Mm]estre|[Mm]r\.?|[Mm]rs\.?|[Mm]s\.?|[Mm]iss)`

const kin = String.raw`m[aã]e|madre|mam[aá]|pai|pap[aá]|sogr[oa]|suegr[oa]|filh[oa]|hij[oa]|irm[aã]o?|herman[oa]|espos[oa]|marido|mulher|mujer|namorad[oa]|novi[oa]|companheir[oa]|compa[nñ]er[oa]|av[oóô]|abuel[oa]|net[oa]|niet[oa]|ti[oa]|t[ií][oa]|prim[oa]|sobrin[oa]|sobrinh[oa]|cunhad[oa]|cu[nñ]ad[oa]|vizinh[oa]|vecin[oa]|neighbou?r|amig[oa]|colega|porteir[oa]|porter[oa]|conserje|zelador[a]?|s[ií]ndic[oa]|morador[a]?|inquilin[oa]|testemunha|testig[oa]|recepcionista|secret[aá]ri[oa]|empregad[oa]|empleada|vigilante|vigia|guardia|caseir[oa]|diarista|bab[aá]|ni[nñ]era|encargad[oa]|funcion[aá]ri[oa]|husband|wife|mother|father|son|daughter|sister|brother|doorman|roommate`

const roles = String.raw`clienta|cliente|comprador[a]?|destinat[aá]ri[oa]|recebedor[a]?|benefici[aá]ri[oa]|titular|motoboy`

/** What speaks for a name besides the words before it: nothing, two words, a first name, or one that is nothing else. */
type Evidence = 0 | 1 | 2 | 3

type Look = {
  readonly before: RegExp
  readonly least: Evidence
  /** How far it looks back. */
  readonly reach: number
  readonly ofPeople?: boolean
}

const start = String.raw`(?:^|[\n("'“«:;,.!]\s?|(?<!\p{L})(?:com|con|with|para|pra|p\/|por|pel[oa]|a|à|ao|al|el|la|os?|de|da|do|del|que|e|y|é|es|to|by|for)(?: (?:[ao]|el|la))? )`

const look = (least: Evidence, before: string, flags = 'iu'): Look => ({
  before: new RegExp(String.raw`${before}$`, flags),
  least,
  // What a field is called may have several words; all else is said in two or three.
  reach: before.includes('sobrenome') ? 90 : 32,
})

const looks: readonly Look[] = [
  look(0, String.raw`${start}${courtesy} `, 'u'),
  look(0, String.raw`(?<!\p{L})(?:[Ss]ra?|[Ss]rta|[Dd]ra?|Lic|Ing|[Pp]rofa?)\. `, 'u'),
  look(
    0,
    String.raw`(?<!\p{L})(?:soy|me llamo|me chamo|meu nome (?:completo )?[eé]|mi nombre (?:completo )?es|my name is|se llama|se chama|recib[eí]a? es|recebe [eé]|quem recebe [eé]?|quien recibe(?: es)?) `,
  ),
  look(
    0,
    String.raw`(?<!\p{L})(?:m(?:[iy]|inha|eu)|s(?:ua?|eu)|h(?:is|er)|our|n(?:oss|uestr)[oa]|d[ao] client[ea]) (?:${kin})[ ,]{1,2}`,
  ),
  look(
    0,
    String.raw`(?<!\p{L})(?:pregunt(?:ar|e) por|pergunt(?:ar|e) (?:por|pel[oa])|procur(?:ar|e) (?:por|pel[oa])|ask for|chamar|deixar com|dejar con|avisar|buscar|somente para)(?: (?:a|o|ao|à|la|el|al))? `,
  ),
  look(0, String.raw`(?<!\p{L})(?:${kin}) `),
  look(
    1,
    String.raw`(?<!\p{L})(?:says|diz|dice|shows|mostra|consta(?: como)?|figura(?: como)?) ["'“]?`,
  ),
  look(
    2,
    String.raw`(?<!\p{L})(?:llam[oó]|ligou|respond(?:eu|i[oó])|firm[oó]|assinou|retir(?:ou|[oó])|recibi[oó]|recebeu|autoriz(?:ou|[oó])|pediu|pidi[oó]|disse|dijo|avis(?:ou|[oó])|confirm(?:ou|[oó])|recusou|rechaz[oó]|manifiesta|relata|(?:pedido|orden|order|compra|venta|venda)(?: #?\d{2,20})? d[eoa]) `,
  ),
  look(
    1,
    String.raw`(?<!\p{L})(?:nome del[ea] [eé]|chamad[oa]|llamad[oa]|aqui (?:quem fala )?[eé](?: [ao])?|quem fala [eé](?: [ao])?|le habla|habla|this is|i am|i['’]m) `,
  ),
  look(
    1,
    String.raw`(?<!\p{L})(?:obrigad[oa]|grat[oa]|gracias|saludos(?: cordiales)?|att\.?e?\.?|atenciosamente|atentamente|cordialmente|abra[cç]os?|beijos|besos|cari[nñ]os|thanks|regards|sincerely|cheers)(?:[,.!:;]| -){1,2}\s{1,2}`,
  ),
  look(
    1,
    String.raw`(?:^|[^\p{L}\s]\s?|(?<!\p{L})(?:o|el|the|de|do|del|su|seu|um|un|no|na|en|com|con|first|last|full|given|family|middle|customer|client|buyer|recipient|receiver|contact|shipping|billing|cardholder|person|user|and|y|e|his|her) )(?:sobrenome|apellido|surname|last ?name|first ?name|nome|nombre|name)(?: d[oe]l? (?:cliente|comprador[a]?|destinat[aá]ri[oa]|titular|contato|contacto))?(?: (?:completo|informado|recebido|enviado|cadastrado|registrado|recibido|ingresado|muito curto|muy corto|inv[aá]lid[oa]|incompleto|incomplet[oa]|sem sobrenome|sin apellido|com menos de \p{L}+ (?:termos|nomes|palavras|letras)|en (?:el )?padr[oó]n|na receita|esperado|atual|anterior|antigo|novo|nuevo|too short|invalid|is|es|[eé]|era)){0,2}(?!["'\\\]]{0,8}\s?[:=]\s?["'\\])[\s:"'“«(]{1,4}`,
  ),
  look(2, String.raw`(?<!\p{L})${courtesy} `, 'u'),
  look(
    2,
    String.raw`(?<!\p{L})(?:${kin}|${roles})(?: d[oae]l? (?:client[ea]|comprador[a]?|titular|destinat[aá]ri[oa]|prédio|edificio|lado|frente))?(?:,? |: |=["']?| \(|["'“ ]{1,2})`,
  ),
  look(
    3,
    String.raw`(?<!\p{L})(?:parab[eé]ns|felicidades|feliz (?:anivers[aá]rio|cumplea[nñ]os|d[ií]a)|querid[oa]|felicitaciones|oi|ol[aá]|hola|dear)[,!]?\s`,
  ),
  look(3, String.raw`(?:^|[\s"“«(])(?:De|Para|From|To|DE|PARA|Dest|Remetente):\s?["'“]?`, 'u'),
  {
    ...look(
      3,
      String.raw`(?:(?<!\p{L})(?:por|para|pra|p\/|com|con|ao?|à|al|seg[uú]n|segundo|conforme|contra|de|da|do|del|la|el|o|e|y|que|sou|é|es|by|to|for|with|from|atendi[oó]|atendeu|quem|quien|avisar|chamar|llamar|procurar|buscar|procure)(?: (?:o|a|el|la))?|:) `,
    ),
    reach: 20,
    ofPeople: true,
  },
]

const evidenceOf = ({ first, count }: NameFound): Evidence => {
  if (isOnlyFirstName(first) || (isFirstName(first) && count >= 2)) return 3
  if (isFirstName(first) || looksLikeFirstName(first)) return 2
  return count >= 2 ? 1 : 0
}

const candidate = /(?<![\p{L}\d_.@/-])(?:\p{Lu}\.? (?=\p{Lu}))?\p{Lu}[\p{L}'’´-]{1,29}/gu

const furthest = 90

// More than any text has that is kept: one of a hundred thousand characters is no message.
const mostLooked = 2_000

// Behind these, and behind a relative, may stand a name of which nothing else is known.
const surelyAnnouncing: ReadonlySet<string> = new Set(
  `dona seu don senor senora senorita senhor senhora sr sra srta dr dra lic ing arq prof profa tio tia irma irmao hna padre frei pastor pastora vovo abuela abuelo
   dna da snr snra exma exmo abuelita abuelito compadre comadre mestre mr mrs ms miss soy llamo chamo e es is llama chama recibe recebe`
    .trim()
    .split(/\s+/),
)

const isKin = new RegExp(String.raw`^(?:${kin})$`, 'iu')

const letter = /\p{L}/u

/** The word before a place. */
const wordBefore = (text: string, at: number): string => {
  let end = at
  while (end > 0 && at - end < 6 && ' ,.)'.includes(text.charAt(end - 1))) end -= 1
  let first = end
  while (first > 0 && end - first < 12 && letter.test(text.charAt(first - 1))) first -= 1
  return text.slice(first, end)
}

const asksFor =
  /(?:por|pel[oa]|com|con|for|avisar|chamar|buscar|para)(?: (?:a|o|ao|à|la|el|al))? $/i

const mayAnnounce = (text: string, at: number): boolean => {
  const last = wordBefore(text, at)
  return (
    surelyAnnouncing.has(foldText(last)) ||
    isKin.test(last) ||
    asksFor.test(text.slice(Math.max(0, at - 12), at))
  )
}

// A first look, where little speaks for a name.
const announces =
  /nom[eb]|name|apell|sobren|obrig|grat|graci|salud|at[te]|cordial|abra|beij|besos|cari|thank|regard|sincer|cheers|says|diz|dice|shows|mostra|consta|figura|chamad|llamad|aqui|fala|habla|this|i am|i['’]m/i

type Place = { readonly text: string; readonly at: number; readonly isOfPeople: boolean }

const isNamed = ({ text, at, isOfPeople }: Place, found: NameFound): boolean => {
  const evidence = evidenceOf(found)
  const before = text.slice(Math.max(0, at - furthest), at)
  if (evidence < 2 && !mayAnnounce(text, at) && (evidence === 0 || !announces.test(before)))
    return false
  return looks.some(
    (each) =>
      each.least <= evidence &&
      (isOfPeople || each.ofPeople !== true) &&
      each.before.test(text.slice(Math.max(0, at - each.reach), at)) &&
      !isOfGoods(text, at, found.end),
  )
}

// What a tag holds is told by its name.
const inTag = /(?<![-=])>\s{0,2}$/

/** A first look: whether the word, or what stands before it, is one of a name's. */
const mayBegin = (text: string, at: number, each: string): boolean => {
  const isGiven = isFirstName(each)
  if (!isGiven && isStatementWord(each)) return false
  if (text.charAt(at - 1) === '>' && inTag.test(text.slice(Math.max(0, at - 4), at))) return false
  return (
    isGiven ||
    looksLikeFirstName(each) ||
    mayAnnounce(text, at) ||
    announces.test(text.slice(Math.max(0, at - furthest), at))
  )
}

/** Names that a sentence speaks of. */
export const loneNames = (text: string, topics: Topics): readonly Stretch[] => {
  const isOfPeople = speaksOfPeople(text, topics)
  const taken: Stretch[] = []
  let done = 0
  let looked = 0
  for (const { index, 0: each } of text.matchAll(candidate)) {
    if (looked >= mostLooked) break
    if (index < done || !mayBegin(text, index, each)) continue
    looked += 1
    const found = nameAt(text, index)
    if (found === undefined || !isNamed({ text, at: index, isOfPeople }, found)) continue
    taken.push({ start: index, end: found.end, mark: '[name]' })
    done = found.end
  }
  return taken
}
