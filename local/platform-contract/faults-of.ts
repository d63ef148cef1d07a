import type { Exception } from './exceptions'
import type { Project, Rule } from './project'

export interface Finding {
  readonly rule: string
  readonly fault: string
}

interface Contract {
  readonly rules: Readonly<Record<string, Rule>>
  readonly exceptions: readonly Exception[]
}

const findAll = (project: Project, rules: Contract['rules']): readonly Finding[] =>
  Object.entries(rules).flatMap(([rule, check]) => check(project).map((fault) => ({ rule, fault })))

/** What the rules find, without the exceptions, and the exceptions that have had their day. */
export const faultsOf = (project: Project, { rules, exceptions }: Contract): readonly Finding[] => {
  const found = findAll(project, rules)
  return [
    ...found.filter(({ fault }) => !exceptions.some((exception) => exception.fault === fault)),
    ...exceptions
      .filter((exception) => !found.some(({ fault }) => fault === exception.fault))
      .map(({ fault }) => ({
        rule: 'exceptionsAreNeeded',
        fault: `exceptions.ts: nothing needs this exception any more: ${fault}`,
      })),
  ]
}
