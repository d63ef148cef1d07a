import type { Project, Rule } from '../project'
import { aProject } from './a-project'

interface Violation {
  readonly planted: Partial<Project>
  /** A part of the sentence that has to be said. */
  readonly says: string
}

/** Each rule of a module has at least one planted violation, which the compiler sees to. */
export const describeRules = <Name extends string>(
  rules: Readonly<Record<Name, Rule>>,
  violations: Readonly<Record<NoInfer<Name>, readonly [Violation, ...Violation[]]>>,
): void => {
  for (const name of Object.keys(rules) as Name[]) {
    describe(name, () => {
      it('is satisfied by a sound app', () => {
        expect(rules[name](aProject())).toEqual([])
      })

      it.each(violations[name])('finds: $says', ({ planted, says }) => {
        expect(rules[name](aProject(planted))).toEqual([expect.stringContaining(says)])
      })
    })
  }
}
