import { foldText } from '../diagnosis/folded-text'
import { isAnnouncedAsShop, isAnnouncedAsThing, saysGoods } from './context'
import type { Stretch } from './marks'
import { isFirstName, isOnlyFirstName, looksLikeFirstName } from './first-names'
import { isStatementWord } from './statement-words'
import { isOfSystems } from './system-names'

// A name is known by the word for a person before it, and by being made of words that no message about an order uses.

const kin = String.raw`m[aã]e|madre|mam[aá]|mother|pai|padre|pap[aá]|father|sogr[oa]|suegr[oa]|(?:mother|father|sister|brother)-in-law|filh[oa]|hij[oa]|son|daughter|irm[aã]o?|herman[oa]|brother|sister|espos[oa]|wife|husband|marido|mulher|mujer|namorad[oa]|novi[oa]|girlfriend|boyfriend|partner|av[oóô]|abuel[oa]|grand(?:mother|father|son|daughter)|net[oa]|niet[oa]|ti[oa]|t[ií][oa]|aunt|uncle|prim[oa]|cousin|sobrin[oa]|sobrinh[oa]|nephew|niece|cunhad[oa]|cu[nñ]ad[oa]|vizinh[oa]|vecin[oa]|neighbou?r|amig[oa]|friend|secret[aá]ri[oa]|assistant|asistente|colega|s[oó]ci[oa]|chefe|jef[ea]`

const roles = String.raw`client[ea]s?|customers?|clients?|buyers?|comprador(?:a|es)?(?:\(a\))?|destinat[aá]ri[oa]s?|recipients?|receivers?|receptor(?:a)?|recebedor(?:a)?|addressee|consignee|shopper|purchaser|guest|benefici[aá]ri[oa]|titular(?:es)?|(?:card ?)?holders?|consumidor(?:a)?|tomador|payer|pagador(?:a)?|contact(?:o)?|contato|usu[aá]ri[oa]|user|respons[aá]vel|responsable|person|pessoa|persona|deudor|devedor|morador(?:a)?|adquirente|asegurad[oa]|fiador|parceiro|tercero|residente|titular na receita|solicitante|requerente|requester`

const strong = String.raw`(?:(?:full |first |last |buyer|customer|client|recipient|receiver|shipping|billing) ?name|nome(?: completo)?(?: d[oa] (?:${roles}))?(?: (?:recebido|informado|enviado|cadastrado|registrado))?|nombre(?: completo)?(?: del? (?:la )?(?:${roles}))?(?: (?:recibido|informado|enviado|capturado|registrado|ingresado))?|name of (?:the )?(?:${roles})|apellidos?|sobrenome|raz[aã]o social|raz[oó]n social|recib[eií]o?|recibi[oó]|recebid[oa] por|recebe|recibid[oa] por|received by|signed by|entregue (?:a|ao|à|para)|entregad[oa] a|entregas? (?:a|para)|entregar (?:a|para)|vendid[oa] (?:a|para)|sold to|comprad[oa] por|(?:purchased|bought|ordered|placed) by|pertence a|pertenece a|belongs to|(?:ship(?:ped|ping|ment)?|bill|deliver(?:ed|y)?) to|enviar (?:a|para)|env[ií]o a|despachar a|(?:a|em|en) nom[eb]r?e? de|in the name of|on behalf of|falar com|hablar con|assinado por|firmado por|retirad[oa] por|retira|(?:a|[aà]|para) (?:la )?aten(?:ci[oó]n|[cç][aã]o) de|attn|a\/c(?: d[eoa])?|(?:falamos|falei|hablamos|habl[eé]|spoke|talked) (?:com|con|with|to)|at\.?te|aos cuidados de|nickname|apelido|alias)`

// Who is no part of an order: not behind "name of the".
const others = String.raw`dest\.|(?:dest|compr|benef)(?=:)|porteir[oa]|zelador(?:a)?|conserje|(?:m(?:[iy]|inha|eu)|s(?:ua?|eu)|h(?:is|er)|our|n(?:oss|uestr)[oa]) (?:${kin})|bp|business partner|parceiro de neg[oó]cios?|socio de negocios?`

const courtesies = String.raw`hola|ol[aá]|prezad[oa](?:\(a\))?|estimad[oa](?:\(a\))?|dear|(?:sr\(a\)|dr\(a\)|sr|sra|srta|dr|dra|mr|mrs|ms|miss)\.?|(?:lic|ing|arq|eng|profa?|abog)\.|se[nñ]ora?|senhora?|dona|don|do[nñ]a`

// "Pedido 123 de Camila …": the name of a person, where the first word of it is one.
const belonging = String.raw`the name|firma|atenci[oó]n|aten[cç][aã]o|attention|(?:pedido|orden|order|compra|venda|venta)(?: [#\d][\w-]{0,30})? (?:de|da|do|del|by|of|from)`

/** What stands before a name: the word for a person, or for a name. */
export const nameLabel = String.raw`(?:${strong}|${roles}|${others}|${courtesies}|nomes?|nombres?|names?|nick(?:name)?|login|quem recebe|quien recibe)`

const label = new RegExp(
  String.raw`(?<![\p{L}\d_.])(?:(?<strong>${strong})|(?<weak>${belonging})|(?<courtesy>${courtesies})|(?<role>${roles}|${others})(?: (?:f[ií]sica|natural|final|ocasional|existente|nov[oa]|nuev[oa]|duplicad[oa]|informad[oa]))?(?: (?:pel[oa]|do|del?|da|d[ae] la) (?:pedido|orden|order|tarjeta|cart[aã]o|conta|cuenta|compra|entrega|recebimento|recepci[oó]n|retirada))?)(?!['’]s)(?<between>\]?\s{0,2}(?:\.{2,30} ?)?(?:[-=]>|→|["'“«:=\[(<>,–-]|\s){1,4})`,
  'giu',
)

const nameWord = /\p{L}[\p{L}'’´.-]{0,29}/uy

const particles: ReadonlySet<string> = new Set([
  ...[
    'de',
    'da',
    'do',
    'das',
    'dos',
    'di',
    'del',
    'la',
    'las',
    'los',
    'y',
    'e',
    'van',
    'von',
    'der',
    'san',
    'santa',
  ],
])

const shape = (word: string): 'upper' | 'capital' | 'lower' | undefined => {
  if (/^\p{Lu}$/u.test(word)) return undefined
  if (word.length > 1 && word === word.toUpperCase()) return 'upper'
  return /^\p{Lu}/u.test(word) ? 'capital' : 'lower'
}

const mostWords = 6

export type NameFound = {
  readonly end: number
  readonly count: number
  readonly words: readonly string[]
  /** The first word. */
  readonly first: string
  /** Whether a comma or a colon follows. */
  readonly isClosed: boolean
  /** Whether a figure follows without a blank: "C20001". */
  readonly isCode: boolean
  readonly shape?: string
  readonly stoppedBy?: string
}

/** The words of a name from a place on: until one that messages use, or one that is written otherwise. */
const wordsFrom = (text: string, start: number): NameFound => {
  let [at, end, count] = [start, start, 0]
  let written: string | undefined
  let first = ''
  const words: string[] = []
  const found = (): NameFound => ({
    end,
    count,
    words,
    first,
    isClosed: /^[,:!;]/.test(text.slice(end, end + 1)),
    isCode: /^[\d_]/.test(text.slice(end, end + 1)),
    shape: written,
  })
  while (count < mostWords) {
    nameWord.lastIndex = at
    const word = nameWord.exec(text)?.[0].replace(/[.'’-]+$/, '')
    if (word === undefined || word === '') break
    const isParticle = count > 0 && particles.has(foldText(word))
    if (isParticle) words.push(foldText(word))
    if (!isParticle) {
      const form = shape(word)
      if (
        isStatementWord(word) ||
        (written !== undefined && form !== undefined && form !== written)
      ) {
        return { ...found(), stoppedBy: word }
      }
      written = form ?? written
      if (count === 0) first = word
      words.push(word)
      count += 1
      end = at + word.length
    }
    at += word.length
    if (text.charAt(at) === '.' && word.length > 4) break
    if (text.charAt(at) === '.') at += 1
    if (text.charAt(at) !== ' ' || text.charAt(at + 1) === ' ') break
    at += 1
  }
  return found()
}

const nickname = /[\p{L}][\p{L}\p{N}_.-]{3,40}/uy

/** What a text goes on with behind a whole name: "Cliente Ana Souza CPF …". */
const isNextLabel =
  /^(?:cpf|cnpj|rg|dni|cuit|cuil|rut|run|rfc|curp|nit|ruc|cc|ci|tel|telefono|telefone|fone|fono|cel|celular|phone|email|mail|id|doc|documento|document|endereco|direccion|address|para|por|com|con|de|pedido|orden|order|cep|erro|error|motivo|status|rua|av|calle|sku|loja|nome|nombre)$/i

// "Amazon Logistica Brasil" is a company wherever in the name the word for it stands.
const isCompany = ({ stoppedBy = '', shape: written }: NameFound): boolean =>
  shape(stoppedBy) !== 'lower' &&
  written === 'capital' &&
  isStatementWord(stoppedBy) &&
  !isNextLabel.test(foldText(stoppedBy))

// In lower case a name looks like any other words: what ends like a verb, or is as short as a pronoun, is none.
const isOrdinary =
  /^.{1,3}$|(?:ed|ing|[aeiou]ndo|ad[oa]s?|id[oa]s?|ou|eu|aram|eram|ci[oó]n|[cç][aã]o|mente|[aei]r(?:l[oa]|se)?|ece|emos)$/i

const mayBeLowerName = (words: readonly string[]): boolean =>
  words.length >= 2 && !words.some((word) => !particles.has(word) && isOrdinary.test(word))

const isName = (
  found: NameFound,
  groups: Readonly<Record<string, string | undefined>>,
): boolean => {
  const { count, shape: written, isClosed, first, words } = found
  if (isOfSystems(first)) return false
  if (count === 0 || isCompany(found) || (count === 1 && found.isCode)) return false
  const isLower = written === 'lower'
  const between = groups['between'] ?? ''
  // What a tag holds is told by its key, except a person's.
  if (/(?<![-=])>/.test(between) && groups['role'] === undefined) return false
  if (between.includes(',') && !(isClosed && count >= 2)) return false
  const isMarked = /[:="'“«>]/.test(between)
  if (isLower && !isMarked && !mayBeLowerName(words) && !(count >= 3 && isOnlyFirstName(first)))
    return false
  if (groups['weak'] !== undefined) return written !== 'lower' && count >= 2 && isFirstName(first)
  if (groups['strong'] !== undefined)
    return (
      count >= (isMarked || (!isLower && (isFirstName(first) || looksLikeFirstName(first))) ? 1 : 2)
    )
  if (groups['courtesy'] !== undefined) return written !== 'lower' && count >= (isClosed ? 1 : 2)
  if (count === 1 && written !== 'lower' && isFirstName(first)) return true
  return isMarked ? count >= (written === 'lower' ? 2 : 1) : count >= 2
}

/** The name of a person that may stand at a place, in capitals, of one word or more; a company's is none. */
export const nameAt = (text: string, at: number): NameFound | undefined => {
  const found = wordsFrom(text, at)
  return found.count === 0 || found.shape === 'lower' || found.isCode || isCompany(found)
    ? undefined
    : found
}

/** Whether a text is a name and nothing else. */
export const isWholeName = (text: string): boolean => {
  const { end, count, shape: written } = wordsFrom(text, 0)
  return end === text.trimEnd().length && count >= 2 && written !== 'lower'
}

// "Delivered to Santos branch" names no person.
const ofPlace = /^ (?:branch|warehouse|store|depot|hub|plant)(?!\p{L})/iu

/** Names behind the word for a person. */
export const nameStretches = (text: string): readonly Stretch[] => {
  return [...text.matchAll(label)].flatMap(({ index, 0: whole, groups = {} }) => {
    const start = index + whole.length
    const strongLabel = foldText(groups['strong'] ?? '')
    if (strongLabel === 'nickname' || strongLabel === 'apelido' || strongLabel === 'alias') {
      nickname.lastIndex = start
      const nick = nickname.exec(text)?.[0]
      return nick === undefined || isStatementWord(nick)
        ? []
        : [{ start, end: start + nick.length, mark: '[name]' }]
    }
    const found = wordsFrom(text, start)
    const isOfGoods =
      groups['strong'] === undefined &&
      groups['role'] === undefined &&
      saysGoods.test(text.slice(found.end, found.end + 60))
    const isOfPlace = ofPlace.test(text.slice(found.end, found.end + 16))
    const isOfShop = groups['courtesy'] !== undefined && isAnnouncedAsShop(text, index)
    return isName(found, groups) &&
      !isOfGoods &&
      !isOfPlace &&
      !isOfShop &&
      !isAnnouncedAsThing(text, index)
      ? [{ start, end: found.end, mark: '[name]' }]
      : []
  })
}
