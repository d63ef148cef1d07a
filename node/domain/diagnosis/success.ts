import type { IntegrationStatus } from '../orders/order-integration-status'
import { matchesIn } from './matches'

// Whether a text says that all went well. "Successfully" is no success where it is denied ("was not created
// successfully"), counted to nothing ("0 successfully, 3 failed"), or still to come ("so that it can be integrated with
// success").

const done = [
  'accepted|approved|completed|created|exported|imported|ingested|inserted|integrated|loaded|placed|posted|processed',
  'received|registered|saved|sent|synced|synchroni[sz]ed|updated',
  '(?:acept|aceit|aprob|aprov|cadastr|conclu|cre|cri|export|finaliz|grav|import|inser|insert|integr|proces|process|receb|recib|registr|salv|sincroniz|actualiz|atualiz|envi)(?:ad|id)[oa]s?',
].join('|')

const well =
  'successfully|with success|success|com sucesso|con exito|exitosamente|correctamente|corretamente|satisfatoriamente'

const successes: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${done})\b.{0,60}?\b(?:${well})\b`, 'g'),
  new RegExp(String.raw`\b(?:successfully|correctamente|exitosamente) (?:${done})\b`, 'g'),
]

/** How far before it a word may stand that denies a success, and how far behind it. */
const reach = 60

const denying = new RegExp(
  String.raw`\b(?:not|no|never|cannot|can.t|couldn.t|didn.t|doesn.t|don.t|hasn.t|haven.t|isn.t|wasn.t|weren.t|won.t|unable|without|neither|nor|none|(?<![\d.,-])0(?![\d.,%-])|zero|un|fail\w{0,4}|to be|can be|must be|should be|could be|will be|would be|so that|before|until|unless|once|when|if|nao|nunca|nem|sem|nenhum\w?|deixou de|falh\w{1,4}|impossivel|para que|para ser|a fim de|ser[ae]|seja\w?|deve\w?|caso|quando|se|antes|ate|tampoco|ni|ningun\w?|sin|imposible|fall\w{1,3}|sea\w?|ser|pueda\w?|debe\w?|cuando|si|hasta|incorrectly|unsuccessfully)\b[^.;\n]{0,60}$`,
)

// "3 failed", "erros: 2": what follows a comma may take back what stands before it.
const takenBack =
  /\b(?!0\b)\d{1,6} (?:orders? |pedidos? |ordenes )?(?:fail\w*|errors?|rejected|falh\w+|erros?|com erro|rejeitad\w+|fallid\w+|fallaron|errores|con error|rechazad\w+)|\b(?:fail\w*|errors?|falhas?|erros?|errores|fallid[oa]s) ?[:=] ?(?!0\b)\d/

const longestRead = 1_000

const isDenied = (text: string, match: RegExpExecArray): boolean =>
  denying.test(text.slice(Math.max(0, match.index - reach), match.index)) ||
  denying.test(`${match[0].replace(new RegExp(`(?:${well})$`), '')}`.slice(-reach)) ||
  takenBack.test(text)

/** Says a folded text that something was done well, or that it was not? Undefined where it speaks of neither. */
export const successIn = (folded: string): 'told' | 'denied' | undefined => {
  const text = folded.slice(0, longestRead)
  const matches = successes.flatMap((pattern) => matchesIn(text, pattern, 10))
  if (matches.length === 0)
    return /\bunsuccessful(?:ly)?\b|\bsem sucesso\b|\bsin exito\b/.test(text) ? 'denied' : undefined
  return matches.some((match) => isDenied(text, match)) ? 'denied' : 'told'
}

const canceled =
  /\bcancell?ed successfully|\bcancelad[oa] (?:com sucesso|con exito|exitosamente|correctamente)/g

/** Says a folded text that the order was cancelled, and does not deny it? */
export const isCanceledWell = (folded: string): boolean => {
  const text = folded.slice(0, longestRead)
  return matchesIn(text, canceled, 3).some((match) => !isDenied(text, match))
}

const words: readonly (readonly [RegExp, IntegrationStatus])[] = [
  [
    /\b(?:successfully )?enqueued\b|\benfileirado\b|\bencolad[oa]\b|^processing$|^pending$/,
    'PROCESSING',
  ],
  [/^(?:processando|pendente|procesando|pendiente)$/, 'PROCESSING'],
  [
    /^(?:\d{3}\W{1,3})?autorizado o uso\b|^processed with success$|^success$|^sucesso$|^exito$/,
    'INTEGRATED',
  ],
]

/** The state of an order that a folded text tells as a success. */
export const statusOfSuccessIn = (folded: string): IntegrationStatus | undefined => {
  if (isCanceledWell(folded)) return 'CANCELED'
  const told = successIn(folded)
  if (told === 'denied') return undefined
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? (told && 'INTEGRATED')
}

// A source that looked and found nothing to do.
const nothingToDo =
  /\b(?:no|0|zero|without|nenhum|sem|sin|ningun)(?: hay| ha| se encontraron| existem| foram encontrados)? (?:new |novos? |nuevos? |pending |more )?(?:orders?|pedidos?|ordenes)(?: novos?| nuev[oa]s| pendentes?| pendientes?)? ?(?:found|to (?:import|process|integrate|sync|download)|encontrad[oa]s?|para (?:importar|processar|procesar|integrar|descargar|sincronizar)|$|[.!])|\b(?:no|sem|sin) (?:new|novos|nuevos|nuevas) (?:orders?|pedidos?|ordenes)\b|\bnenhum novo pedido\b|\bningun pedido nuevo\b|\b(?:no hay|nao ha) (?:pedidos|ordenes)? ?(?:novos|nuevos|nuevas|pendentes|pendientes)\b|\bnothing to (?:import|process|sync|do)\b/

/** Says a folded text that there was nothing to do? */
export const isNothingToDo = (folded: string): boolean => nothingToDo.test(folded.slice(0, 300))
