import type { Stretch } from './marks'

const email =
  /[\p{L}\p{N}_.+-]{1,64}(?:[@＠]|%40| arroba | ?\(arroba\) ?| ?\[at\] ?| ?\(at\) ?)(?!sha\d)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,24}(?![\p{L}\p{N}])/giu

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
