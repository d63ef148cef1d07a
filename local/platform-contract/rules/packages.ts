import type { Package, Project, Rule } from '../project'

const exact = /^(npm:[@\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/

const versionsOf = (each: Package): readonly (readonly [string, string])[] => [
  ...Object.entries(each.dependencies ?? {}),
  ...Object.entries(each.devDependencies ?? {}),
  ...Object.entries(each.overrides ?? {}),
  ...Object.entries(each.resolutions ?? {}),
]

const packagesOf = ({ packages }: Project): readonly (readonly [string, Package])[] => [
  ['package.json', packages.root],
  ['node/package.json', packages.node],
  ['react/package.json', packages.react],
]

/** VTEX installs with yarn, which does not read npm's locks. */
const versionsAreExact: Rule = (project) =>
  packagesOf(project).flatMap(([path, each]) =>
    versionsOf(each)
      .filter(([, version]) => !exact.test(version))
      .map(([name, version]) => `${path}: pin ${name}; "${version}" is not one version.`),
  )

const sorted = (record: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify(Object.entries(record).sort())

/** npm reads overrides, yarn reads resolutions. */
const overridesAreResolutions: Rule = (project) =>
  packagesOf(project)
    .filter(([path]) => path !== 'package.json')
    .filter(([, { overrides, resolutions }]) => sorted(overrides) !== sorted(resolutions))
    .map(([path]) => `${path}: overrides (npm) and resolutions (yarn) must say the same.`)

/** The node builder 7.x compiles with these, whatever stands here, and asks for them here. */
const nodeBuilderFindsItsCompiler: Rule = ({ packages: { node } }) => {
  const { typescript = '', '@types/node': types = '' } = node.devDependencies ?? {}
  return [
    ...(typescript === '5.5.3'
      ? []
      : ['node/package.json: devDependencies need typescript 5.5.3.']),
    ...(types.startsWith('20.') ? [] : ['node/package.json: devDependencies need @types/node 20.']),
  ]
}

const entriesOf = (lock: string): readonly string[] =>
  lock.split(/\n(?=\S)/).filter((entry) => /^ {2}version /m.test(entry))

const hostFree = /^ {2}resolved "?(?!\w+:)[^"\s]+\/-\/[^"\s]+\.tgz"?$/m
const integral = /^ {2}integrity sha512-/m

/** Without `resolved` yarn 1 takes the newest version of the range, whatever the entry says; a host may not be ours to name. */
const yarnLocksPinWithoutHosts: Rule = ({ yarnLocks }) =>
  Object.entries(yarnLocks).flatMap(([folder, lock]) =>
    entriesOf(lock)
      .filter((entry) => !hostFree.test(entry) || !integral.test(entry))
      .map(
        (entry) =>
          `${folder}/yarn.lock: ${entry.split('\n')[0]} pins nothing or names a host. Run npm run lock:yarn.`,
      ),
  )

const recordOf = ({ dependencyRecord }: Project): ReadonlySet<string> =>
  new Set(
    dependencyRecord
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
      .map(([, name]) => name ?? ''),
  )

const record = 'contributing/adr/0006-dependencies.md'

const everyDependencyHasAReason: Rule = (project) => {
  const recorded = recordOf(project)
  return packagesOf(project).flatMap(([path, each]) =>
    [...new Set(versionsOf(each).map(([name]) => name))]
      .filter((name) => !recorded.has(name))
      .map((name) => `${record}: say what ${name} of ${path} is for.`),
  )
}

const everyReasonHasADependency: Rule = (project) => {
  const used = packagesOf(project).flatMap(([, each]) => versionsOf(each).map(([name]) => name))
  return [...recordOf(project)]
    .filter((name) => !used.includes(name) && !/^(node|react)\/$/.test(name))
    .map((name) => `${record}: ${name} is used no more. Remove its line.`)
}

export const packagesRules = {
  versionsAreExact,
  overridesAreResolutions,
  everyDependencyHasAReason,
  everyReasonHasADependency,
  nodeBuilderFindsItsCompiler,
  yarnLocksPinWithoutHosts,
}
