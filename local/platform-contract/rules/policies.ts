import type { Project, Rule } from '../project'
import { policyNeeds, type PolicyNeed } from '../policy-needs'
import { covers, targetsOf } from '../targets'

// What the app may do with its own token: policies of License Manager, by their keys.

const licensePolicies = ({ manifest }: Project): readonly string[] =>
  (manifest.policies ?? [])
    .map(({ name }) => name)
    .filter((name) => name !== 'outbound-access' && !name.includes(':'))

/** What calls with the app's own token need, and the file that makes the first of them. */
const needsOf = (project: Project): readonly (PolicyNeed & { readonly caller: string })[] => {
  const targets = targetsOf(project).filter(({ asApp }) => asApp)
  return policyNeeds.flatMap((need) => {
    const target = targets.find((each) => covers(need, each))
    return target === undefined ? [] : [{ ...need, caller: target.path }]
  })
}

const callsHaveTheirPolicies: Rule = (project) => {
  const declared = licensePolicies(project)
  return needsOf(project).flatMap(({ policies, caller, host, path }) =>
    policies
      .filter((policy) => !declared.includes(policy))
      .map(
        (policy) =>
          `manifest.json: add the policy ${policy}, without which ${caller} is refused at ${host}${path}.`,
      ),
  )
}

const policiesAreUsed: Rule = (project) => {
  const needed = needsOf(project).flatMap(({ policies }) => policies)
  const declared = licensePolicies(project)
  return [
    ...declared
      .filter((policy) => !needed.includes(policy))
      .map((policy) => `manifest.json: nothing here needs the policy ${policy}. Remove it.`),
    ...declared
      .filter((policy, index) => declared.indexOf(policy) !== index)
      .map((policy) => `manifest.json declares the policy ${policy} twice.`),
  ]
}

export const policiesRules = { callsHaveTheirPolicies, policiesAreUsed }
