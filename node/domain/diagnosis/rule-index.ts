import type { DiagnosisRule, Statement } from './rule'

// What can be told of a list of rules before any message is read. Codes are looked up here, so that a message pays for
// the codes it prints and not for those that the rules know.

type Listed = { readonly rule: DiagnosisRule; readonly place: number }

export type RuleIndex = {
  readonly all: readonly DiagnosisRule[]
  /** All but those of last resort. */
  readonly telling: readonly DiagnosisRule[]
  /** Those whose ground another statement can take away. */
  readonly refutable: readonly DiagnosisRule[]
  /** The rule of each code that means one cause and nothing else. */
  readonly byCode: ReadonlyMap<string, Listed>
}

const compile = (all: readonly DiagnosisRule[]): RuleIndex => ({
  all,
  telling: all.filter(({ isLastResort }) => isLastResort !== true),
  refutable: all.filter(({ unless }) => unless !== undefined),
  byCode: new Map(
    all
      .flatMap((rule, place) => rule.codes.map((code) => [code, { rule, place }] as const))
      // The first rule of a code keeps it.
      .reverse(),
  ),
})

const books = new WeakMap<readonly DiagnosisRule[], RuleIndex>()

export const ruleIndexOf = (rules: readonly DiagnosisRule[]): RuleIndex => {
  const known = books.get(rules)
  if (known !== undefined) return known
  const book = compile(rules)
  books.set(rules, book)
  return book
}

/** The first rule that a code of the statement decides for, with the code. */
export const decidedBy = (
  { byCode }: RuleIndex,
  { codes }: Statement,
): { readonly rule: DiagnosisRule; readonly code: string } | undefined => {
  const decided = codes.flatMap((code) => {
    const listed = byCode.get(code)
    return listed === undefined ? [] : [{ ...listed, code }]
  })
  const [first] = decided.sort((left, right) => left.place - right.place)
  return first
}
