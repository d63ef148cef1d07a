import { needlesOf } from './needles'
import type { DiagnosisRule } from './rule'

// Which texts of the rules can stand in a message at all. All of them together are megabytes once they are compiled, and
// an engine makes slow ones of those that come after the first megabyte; nearly every message needs a few.

type Place = { readonly rule: DiagnosisRule; readonly text: RegExp }

type Branch = {
  readonly next: Map<number, Branch>
  /** The texts of which the word that ends here can be a part. */
  readonly ends: Place[]
}

type TextIndex = {
  readonly root: Branch
  /** Of which nothing can be said. */
  readonly always: readonly Place[]
}

const aBranch = (): Branch => ({ next: new Map(), ends: [] })

const branchAt = (root: Branch, word: string): Branch => {
  let branch = root
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place)
    const next = branch.next.get(code) ?? aBranch()
    branch.next.set(code, next)
    branch = next
  }
  return branch
}

const compile = (rules: readonly DiagnosisRule[]): TextIndex => {
  const root = aBranch()
  const always: Place[] = []
  for (const rule of rules) {
    for (const text of rule.texts) {
      const needles = needlesOf(text)
      if (needles === undefined) always.push({ rule, text })
      for (const needle of new Set(needles)) branchAt(root, needle).ends.push({ rule, text })
    }
  }
  return { root, always }
}

const indexes = new WeakMap<readonly DiagnosisRule[], TextIndex>()

const textIndexOf = (rules: readonly DiagnosisRule[]): TextIndex => {
  const index = indexes.get(rules) ?? compile(rules)
  indexes.set(rules, index)
  return index
}

/** The words that begin at one place of a text. */
const branchesFrom = (folded: string, from: number, root: Branch): readonly Branch[] => {
  const found: Branch[] = []
  let branch = root.next.get(folded.charCodeAt(from))
  for (let place = from + 1; branch !== undefined; place += 1) {
    if (branch.ends.length > 0) found.push(branch)
    branch = branch.next.get(folded.charCodeAt(place))
  }
  return found
}

/** For each rule the texts that a message may print: all that do, and few that do not. */
export const textsToTry = (
  folded: string,
  rules: readonly DiagnosisRule[],
): ReadonlyMap<DiagnosisRule, ReadonlySet<RegExp>> => {
  const { root, always } = textIndexOf(rules)
  const branches = new Set<Branch>()
  for (let place = 0; place < folded.length; place += 1) {
    for (const branch of branchesFrom(folded, place, root)) branches.add(branch)
  }
  const found = new Map<DiagnosisRule, Set<RegExp>>()
  for (const { rule, text } of [...always, ...[...branches].flatMap(({ ends }) => ends)]) {
    const texts = found.get(rule)
    if (texts === undefined) found.set(rule, new Set([text]))
    else texts.add(text)
  }
  return found
}
