import type { Stretch } from './marks'

// From where somebody bought. The address of a server tells the cause of a failure, and stays: what stands before says whose
// it is.

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`
const version4 = String.raw`(?:::ffff:)?${octet}(?:\.${octet}){3}`
const version6 = String.raw`(?=[\da-f:]{0,8}:[\da-f]{0,4}:)(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}`
const address = String.raw`(?:${version4}(?![\d.]*\d)|${version6}(?![\da-f:]*[\da-f]))`

const people = String.raw`(?:client[ea]?|customer|buyer|comprador[a]?|user|usu[aá]ri[oa]|visitante|visitor|remot[eo]|peer)`
const whose = String.raw`(?:${people}|origem|origen|origin|p[uú]blic[oa]?|real)`
const number = String.raw`(?:[ _-]?(?:addr(?:ess)?|endere[cç]o|direcci[oó]n))?`

const before = [
  String.raw`(?:${whose}[ _-]?)?ip(?:v?[46])?${number}(?:[ _-](?:d[eoa]l?|of|from) (?:la |el )?${whose}|[ _-]${whose})?`,
  String.raw`${people}[ _-]?(?:addr(?:ess)?|host|client)?`,
  String.raw`(?:x[ _-])?(?:forwarded(?:[ _-]for)?|real[ _-]ip)`,
  String.raw`(?:cf|true)[ _-](?:connecting|client)[ _-]ip`,
].join('|')

// What can begin an address is looked for first: looking back is dear.
const announced = new RegExp(
  String.raw`(?=\d{1,3}\.\d|[\da-f]{0,4}:[\da-f:])(?<=(?<![\p{L}\d])(?:${before})(?: (?:is|was|[eé]|es|era|from|em|en|blocked|bloqueado))?\\{0,4}["']?\s{0,2}[:=>([]{0,2}\s{0,2}\\{0,4}["'([]{0,2})${address}`,
  'giu',
)

// "X-Forwarded-For: [redacted], 10.0.0.1": through whom it came.
const next = new RegExp(String.raw`(?<=\[redacted\](?:,| and| e| y)\s?)${address}`, 'giu')

const mayBe = /\d\.\d{1,3}\.\d|[\da-f]:[\da-f]{0,4}:/i

const find = (text: string, pattern: RegExp): readonly Stretch[] =>
  mayBe.test(text)
    ? [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        mark: '[redacted]',
      }))
    : []

/** The network addresses of people, behind the word for one. */
export const networkAddresses = (text: string): readonly Stretch[] => find(text, announced)

/** Those that stand behind one which was taken out before. */
export const furtherAddresses = (text: string): readonly Stretch[] =>
  text.includes('[redacted]') ? find(text, next) : []
