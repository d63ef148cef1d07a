import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const place =
  '(?:(?:pick ?-?up|return|collection|sender|ship ?-?from|origin) address|endereco d[eo] (?:coleta|retirada|devolucao|origem|expedicao|remetente)|direccion del? (?:recoleccion|recogida|retiro|devolucion|origen|colecta|remitente))'
const adapter =
  '(?:adapter|adaptador|handler|connector|conector|manejador|integrador|integration|integracao|integracion)'
const outlet = '(?:channel|canal|marketplace|store|shop|loja|tienda)'
const none =
  '(?:no|sem|sin|without|missing|nenhum|ningun|nao ha|nao existe|no hay|no existe|no se encontro|nao encontrado)'
// Fields of an SAP Business One document that hold the store's own master data, neither item nor customer.
const masterData =
  '(?:groupnum|slpcode|paymethcod|peymethod|vatgroup|taxcode|acctcode|accountcode|ocrcode\\d?|series|doccur|bpl_?id)'
const notThere =
  '(?:no matching records|not found|invalid|enter valid|not valid|no existe|nao existe|no valid)'

/** Something that has to be entered once before any order of a channel can pass: where parcels start, who reads it. */
export const setUpFirst: DiagnosisRule = {
  errorType: 'CONNECTOR_CONFIGURATION',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`\b(?:set|set up|setting|configure|add|define|configur\w{1,4}|cadastr\w{1,3}|registr\w{1,3}|defin\w{1,3}) (?:\S{1,10} ){0,2}?${place}\b`,
    ),
    new RegExp(String.raw`\b${place}\b(?: is)? missing\b`),
    new RegExp(
      String.raw`\b${place}\b.{0,30}?\b(?:not|n.t|nao|no) (?:(?:been|yet|esta|foi|fue|ha sido) )?(?:set|configur|defin|cadastrad|registrad)`,
    ),
    new RegExp(
      String.raw`\b(?:no|sem|sin|without|missing) (?:(?:default|valid|an?|um|una) ){0,2}${place}\b|\bno se ha (?:configurado|definido) (?:\S{1,4} )?${place}\b`,
    ),
    new RegExp(
      String.raw`\b${none} (?:(?:un|um|a|an|el|o|valid|registered|suitable|registrado) ){0,2}${adapter}\b(?! (?:error|errors|issue)).{0,30}?\b${outlet}\b`,
    ),
    new RegExp(
      String.raw`\b${adapter} (?:is |was |has |foi |fue )?(?:not|nao|no) (?:(?:foi|fue|been|esta) )?(?:found|registered|configured|encontrad[oa]|registrad[oa]|configurad[oa]|cadastrad[oa]) (?:for|para) .{0,15}\b${outlet}\b`,
    ),
    /\b(?:unsupported|unknown) (?:marketplace|sales channel|channel)\b(?! (?:order|error|item|sku))|\b(?:marketplace|canal) (?:desconocido|desconhecido|unknown|unsupported)\b|\b(?:nao suporta|no soporta|does not support) (?:o |el |the )?(?:canal|channel|marketplace)\b|\b(?:marketplace|channel|canal)(?: \S{1,20})? (?:is )?(?:not|nao|no) (?:supported|suportado|soportado)\b/,
    /\b(?:no|nenhum|ningun|sem|sin|missing) (?:valid |valido )?(?:catalog(?:ue)?[ _]id|id d[eo]l? catalogo)\b|\b(?:catalog(?:ue)?[ _]id|id d[eo]l? catalogo)\b.{0,20}\b(?:not|nao|no) (?:esta |foi )?(?:set|configur|defin|found|encontrad)/,
    new RegExp(
      String.raw`\b[a-z]{3,4}\d?\.${masterData}\b.{0,40}?\b${notThere}|\b${notThere}\b.{0,40}?\b[a-z]{3,4}\d?\.${masterData}\b`,
    ),
  ],
  factsIn: factsBy(orderPatterns),
}
