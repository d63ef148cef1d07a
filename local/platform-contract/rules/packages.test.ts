import type { Package, Project } from '../project'
import { aProject, aYarnLock } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { packagesRules as rules } from './packages'

const { dependencyRecord, packages } = aProject()

const withNode = (change: Package): Partial<Project> => ({
  packages: { ...packages, node: { ...packages.node, ...change } },
})

describeRules(rules, {
  versionsAreExact: [
    { planted: withNode({ dependencies: { zod: '^3.23.8' } }), says: 'node/package.json: pin zod' },
    { planted: withNode({ dependencies: { zod: '3.x' } }), says: '"3.x" is not one version' },
    {
      planted: withNode({ dependencies: { old: 'npm:zod@^3.0.0' } }),
      says: 'node/package.json: pin old',
    },
  ],
  overridesAreResolutions: [
    { planted: withNode({ resolutions: {} }), says: 'node/package.json: overrides' },
  ],
  everyDependencyHasAReason: [
    { planted: withNode({ dependencies: { lodash: '4.17.21' } }), says: 'say what lodash' },
  ],
  everyReasonHasADependency: [
    {
      planted: { dependencyRecord: `${dependencyRecord}\n| \`lodash\` | lists |` },
      says: 'lodash is used no more',
    },
  ],
  nodeBuilderFindsItsCompiler: [
    {
      planted: withNode({ devDependencies: { typescript: '4.9.5', '@types/node': '20.1.0' } }),
      says: 'typescript 5',
    },
    { planted: withNode({ devDependencies: { typescript: '5.5.3' } }), says: '@types/node 20' },
  ],
  yarnLocksPinWithoutHosts: [
    {
      planted: { yarnLocks: { node: '', react: aYarnLock() } },
      says: 'react/yarn.lock: inner@^1.0.0: pins nothing',
    },
    {
      planted: {
        yarnLocks: { node: aYarnLock('https://a.mirror/inner/-/inner-1.0.0.tgz'), react: '' },
      },
      says: 'node/yarn.lock: inner@^1.0.0: pins nothing or names a host',
    },
  ],
})
