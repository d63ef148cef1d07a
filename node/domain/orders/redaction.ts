import {
  announcedCodes,
  codesOfAddresses,
  dashedCodes,
  headedStretches,
  landmarkStretches,
  quartersOfAddresses,
  cornersOfAddresses,
  quarterStretches,
  streetStretches,
} from '../privacy/addresses'
import { bareNames } from '../privacy/bare-names'

import { belongings } from '../privacy/belongings'
import { keyedStretches } from '../privacy/by-key'
import { cellsBesideMarks } from '../privacy/cells'
import { documentStretches, labelledDocuments } from '../privacy/documents'
import { emailStretches, spelledEmails } from '../privacy/emails'
import { brokenNames, foreignNames } from '../privacy/foreign-names'
import { takeOut, type Stretch } from '../privacy/marks'
import { loneNames } from '../privacy/lone-names'
import { besideNames, namesBesideMarks } from '../privacy/named-by-mark'
import { nameStretches } from '../privacy/names'
import { printedNames } from '../privacy/printed-names'
import { furtherAddresses, networkAddresses } from '../privacy/network-addresses'
import { announcedPhones, bareMobiles, phoneStretches } from '../privacy/phones'
import { productCells, rowStretches } from '../privacy/rows'
import { announcedSecrets, secretStretches } from '../privacy/secrets'
import { reportedStretches } from '../privacy/reported-values'
import { ofPersons } from '../privacy/technical-names'
import { topicsOf, type Topics, type TextTopic } from '../privacy/topics'

// Buyers' data and secrets must not be stored. Messages quote them now and then (an e-mail that was refused, a document
// number), so every text is cleaned on its way in. What is taken out leaves a mark that says what it was.

type Round = {
  readonly find: (text: string, topics: Topics) => readonly Stretch[]
  /** Only in texts that have a word of it. */
  readonly topic?: TextTopic
  /** Only in texts with a figure, or what stands for one. */
  readonly needsDigit?: boolean
}

/** In this order: what has a structure first, and of the rest what is surest. */
const rounds: readonly Round[] = [
  { find: spelledEmails },
  { find: rowStretches },
  { find: networkAddresses, needsDigit: true },
  { find: keyedStretches },
  { find: reportedStretches },
  { find: secretStretches },
  { find: announcedSecrets, topic: 'secret' },
  { find: emailStretches },
  { find: furtherAddresses, needsDigit: true },
  { find: belongings },
  { find: labelledDocuments, topic: 'document', needsDigit: true },
  { find: documentStretches, needsDigit: true },
  { find: phoneStretches, needsDigit: true },
  { find: announcedPhones, topic: 'phone', needsDigit: true },
  { find: bareMobiles, needsDigit: true },
  { find: streetStretches, topic: 'street' },
  { find: quarterStretches, topic: 'area' },
  { find: landmarkStretches, topic: 'area' },
  { find: headedStretches, topic: 'area', needsDigit: true },
  { find: announcedCodes, topic: 'area', needsDigit: true },
  { find: dashedCodes, needsDigit: true },
  { find: codesOfAddresses, needsDigit: true },
  { find: cornersOfAddresses },
  { find: quartersOfAddresses },
  { find: foreignNames },
  { find: nameStretches, topic: 'name' },
  { find: namesBesideMarks },
  { find: bareNames },
  { find: printedNames },
  { find: loneNames },
  { find: brokenNames },
  { find: brokenNames },
  { find: namesBesideMarks },
  { find: besideNames, needsDigit: true },
  { find: cellsBesideMarks },
]

// Stand for the order's own ids while a text is cleaned. Private use characters: no message has them.
const firstKept = 0xe0_10
const mostKept = 32
const shortestKept = 5

// The cells of products' columns stay whatever they look like.
const firstProduct = 0xe1_00
const mostProducts = 4_096
const productMarks = /[\ue100-\uf0ff]/g
const productMark = (index: number): string => String.fromCharCode(firstProduct + index)

/** A text as a pattern that matches it. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const hide = (text: string, ids: readonly string[]): string =>
  ids.reduce((left, id, index) => {
    if (!left.includes(id)) return left
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(id)}(?![\\p{L}\\p{N}])`, 'gu')
    return left.replace(whole, String.fromCharCode(firstKept + index))
  }, text)

const show = (text: string, ids: readonly string[]): string =>
  ids.reduce((left, id, index) => left.replaceAll(String.fromCharCode(firstKept + index), id), text)

// Markup within markup is read as markup; private use characters tell it apart until the end.
const withTags = (text: string): string =>
  text.includes('&lt;')
    ? text.replace(/&lt;(?=\/?[A-Za-z])/g, '<\ue0f0').replaceAll('&gt;', '\ue0f1>')
    : text

const withoutTags = (text: string): string =>
  text.includes('\ue0f0') || text.includes('\ue0f1')
    ? text.replaceAll('<\ue0f0', '&lt;').replaceAll('\ue0f1>', '&gt;')
    : text

// The fields of a label for a printer (ZPL): `^FDAna Souza^FS`. The mark parts the command from what it prints.
const withFields = (text: string): string =>
  text.includes('^FD') ? text.replaceAll('^FD', '^FD\ue0f2') : text

const withoutFields = (text: string): string =>
  text.includes('\ue0f2') ? text.replaceAll('\ue0f2', '') : text

/**
 * Takes out of a text what looks like a buyer's data or a secret. Texts in `keep` (the order's own ids) stay, also
 * where they look like a document or a phone number.
 */
export const redact = (text: string, keep: readonly string[] = []): string => {
  const ids = keep.filter((id) => id.length >= shortestKept && /\d/.test(id)).slice(0, mostKept)
  const named = hide(withFields(text), ids)
  const products = productCells(named).slice(0, mostProducts)
  const hidden = withTags(
    takeOut(
      named,
      products.map((cell, index) => ({ ...cell, mark: productMark(index) })),
    ),
  )
  const topics = topicsOf(hidden)
  const hasDigit = /\d/.test(hidden)
  const cleaned = rounds.reduce((left, { find, topic, needsDigit }) => {
    const isIdle = (topic !== undefined && !topics.has(topic)) || (needsDigit && !hasDigit)
    const found = isIdle ? [] : find(left, topics)
    return found.length === 0 ? left : takeOut(left, ofPersons(left, found))
  }, hidden)
  const shown = cleaned.replace(productMarks, (mark) => {
    const { start, end } = products[mark.charCodeAt(0) - firstProduct] ?? {}
    return start === undefined ? mark : named.slice(start, end)
  })
  return show(withoutFields(withoutTags(shown)), ids)
}
