import ts from 'typescript'
import type { Policy, Project, Rule } from '../project'
import { covers, listedHosts, targetsOf } from '../targets'
import { nodesOf, parseSource } from '../text-shapes'

// A request leaves VTEX IO only where a policy of the manifest names its host and path.

const outboundPolicies = ({ manifest }: Project): readonly Policy[] =>
  (manifest.policies ?? []).filter(({ name }) => name === 'outbound-access')

const isNarrow = ({ attrs: { host = '', path = '' } = {} }: Policy): boolean =>
  !host.includes('*') && path !== '*'

const unique = (faults: readonly string[]): readonly string[] => [...new Set(faults)]

/** A policy for every host does not stand in for one that names the host. */
const everyCallIsAllowed: Rule = (project) => {
  const policies = outboundPolicies(project)
  return unique(
    targetsOf(project)
      .filter(
        (target) =>
          !policies.some(
            (policy) =>
              isNarrow(policy) && policy.attrs !== undefined && covers(policy.attrs, target),
          ),
      )
      .map(({ path, host, urlPath }) =>
        host === '*'
          ? `${path} calls whole addresses: list their hosts in a table with hosts and path.`
          : `manifest.json: add outbound-access to ${host}${urlPath}, which ${path} calls.`,
      ),
  )
}

const everyPolicyHasACaller: Rule = (project) => {
  const targets = targetsOf(project)
  return outboundPolicies(project)
    .filter(({ attrs = {} }) => !targets.some((target) => covers(attrs, target)))
    .map(
      ({ attrs: { host = '', path = '' } = {} }) =>
        `manifest.json: no client calls ${host}${path}. Remove the policy.`,
    )
}

/** VTEX's review refuses broad policies. One that is needed is an exception with a reason. */
const policiesAreNarrow: Rule = (project) =>
  outboundPolicies(project)
    .filter((policy) => !isNarrow(policy))
    .map(
      ({ attrs: { host = '', path = '' } = {} }) =>
        `manifest.json: outbound-access to ${host} with the path ${path} is broad. Name host and path.`,
    )

/** A host outside of VTEX stands in its table alone, so that nothing is shown, taken or called that is not listed. */
const hostsAreListedOnce: Rule = (project) => {
  const tables = listedHosts(project)
  const hosts = tables.flatMap((table) => table.hosts)
  const repeated = hosts.filter((host, index) => hosts.indexOf(host) !== index)
  const elsewhere = project.sources
    .filter(({ path }) => !tables.some((table) => table.path === path))
    .flatMap((source) =>
      nodesOf(parseSource(source))
        .filter(ts.isStringLiteralLike)
        .flatMap(({ text }) => hosts.filter((host) => text.split(/[/?#:@]/).includes(host)))
        .map((host) => `${source.path} names ${host}: take it from ${tables[0]?.path}.`),
    )
  const spoken = Object.entries(project.messages).flatMap(([name, catalogue]) =>
    Object.entries(catalogue).flatMap(([key, text]) =>
      hosts
        .filter((host) => text.split(/[\s/?#:@]/).includes(host))
        .map((host) => `messages/${name}.json: ${key} names ${host}: hand it in as a value.`),
    ),
  )
  return unique([
    ...repeated.map((host) => `${tables[0]?.path} lists ${host} twice.`),
    ...elsewhere,
    ...spoken,
  ])
}

export const outboundAccessRules = {
  everyCallIsAllowed,
  everyPolicyHasACaller,
  policiesAreNarrow,
  hostsAreListedOnce,
}
