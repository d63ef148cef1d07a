import type { Stretch } from './marks'
import { isStatementWord } from './statement-words'

const email =
  /[\p{L}\p{N}_.+-]{1,64}(?:[@＠]|%40| arroba | ?\(arroba\) ?| ?\[arroba\] ?| ?\[at\] ?| ?\(at\) ?)(?!sha\d)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,24}(?![\p{L}\p{N}])/giu

// What was cut off or mistyped is one behind the word for it: "e-mail ana.souza@", "correo ana@hotmail".
const announced =
  /(?<=(?<!\p{L})(?:e-?mails?|correos?(?: electr[oó]nico)?|mail)(?: (?:d[oe]l? (?:client[ea]|comprador[a]?|destinat[aá]ri[oa])|inv[aá]lid[oa]|incompleto|incorrect?[oa]|informado|cadastrado|no v[aá]lido))?[\s:="'“«(<>[]{1,4})(?:[\p{L}\p{N}_.+-]{1,64} ?@{1,3} ?[\p{L}\p{N}_.-]{0,63}|[\p{L}\p{N}_.+-]{2,40} [\p{L}\p{N}_.+-]{1,40}@[\p{L}\p{N}.-]{2,63})(?![\p{L}\p{N}])/giu

// What somebody is called in a network: "Instagram @ana.souza".
const handle =
  /(?<=(?<!\p{L})(?:instagram|insta|ig|twitter|facebook|fb|tiktok|telegram|usu[aá]rio|perfil|arroba|contato|contacto)(?: d[oe]l? \p{L}{4,12})?[\s:="'(]{1,4})@[\p{L}\p{N}_.]{3,40}/giu

const mayHold = /[@＠]|%40|arroba|at[\])]/i

export const emailStretches = (text: string): readonly Stretch[] =>
  mayHold.test(text)
    ? [...text.matchAll(announced), ...text.matchAll(email), ...text.matchAll(handle)].map(
        ({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          mark: '[e-mail]',
        }),
      )
    : []

const spelledDot = String.raw`(?:\.| ?[[(](?:dot|ponto|punto)[\])] ?| (?:dot|ponto|punto) )`
const ending = String.raw`(?:com|net|org|edu|gov|gob|info|io|me|br|ar|mx|cl|co|pe|uy|es|pt|us)`

const local = String.raw`[\p{L}\p{N}][\p{L}\p{N}_+-]{0,40}(?:${spelledDot}[\p{L}\p{N}_+-]{1,40}){0,2}`
const host = String.raw`[\p{L}\p{N}-]{1,40}`

// "zuleide at provedor dot com": nobody writes the address of a server so.
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.@/-])${local}(?: ?@ ?| at | arroba | ?[[(](?:at|arroba)[\])] ?)${host}(?:${spelledDot}${host}){0,2}(?: (?:dot|ponto|punto) | ?[[(](?:dot|ponto|punto)[\])] ?)${ending}(?:${spelledDot}${ending})?(?![\p{L}\p{N}])`,
  'giu',
)

// "zuleide at gmail.com": of these nothing but mail is sent from.
const ofMailbox = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.@/-])${local} (?:at|arroba) (?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|protonmail|aol|msn|uol|bol|terra|globo|globomail)\.(?:com|net)?(?:\.?${ending})?(?![\p{L}\p{N}])`,
  'giu',
)

const maySpell = /(?:\b(?:at|arroba)\b|@)[^\n]{1,90}(?:\b(?:dot|ponto|punto)\b|\.(?:com|net|br)\b)/i

const isSaidOfServer = (found: string): boolean =>
  isStatementWord(/^\p{L}+/u.exec(found)?.[0] ?? '') && !/^\p{L}+[._+-]/u.test(found)

/** E-mails whose signs are written as words, before any of their words is taken for a name. */
export const spelledEmails = (text: string): readonly Stretch[] =>
  maySpell.test(text)
    ? [
        ...text.matchAll(spelled),
        // "error at yahoo.com" speaks of a server.
        ...[...text.matchAll(ofMailbox)].filter(({ 0: found }) => !isSaidOfServer(found)),
      ].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        mark: '[e-mail]',
      }))
    : []
