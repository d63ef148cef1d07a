import { describeRules } from '../testing/describe-rules'
import { aProject } from '../testing/a-project'
import { manifestRules as rules } from './manifest'

const { manifest } = aProject()

describeRules(rules, {
  manifestFitsItsSchema: [
    {
      planted: { manifest: { ...manifest, builders: { node: 7 as never } } },
      says: 'manifest.json/builders/node must be string',
    },
    {
      planted: {
        manifest: { ...manifest, billingOptions: { ...manifest.billingOptions, type: 'gratis' } },
      },
      says: 'must be equal to one of the allowed values: ',
    },
  ],
  manifestNamesTheApp: [
    { planted: { manifest: { ...manifest, name: 'AnApp' } }, says: 'kebab-case' },
    { planted: { manifest: { ...manifest, vendor: 'a vendor' } }, says: 'account name' },
    { planted: { manifest: { ...manifest, version: '1.0' } }, says: 'major.minor.patch' },
  ],
  manifestSaysWhatItIs: [
    { planted: { manifest: { ...manifest, title: undefined } }, says: 'write title' },
    { planted: { manifest: { ...manifest, description: ' ' } }, says: 'write description' },
  ],
  changelogIsThere: [{ planted: { files: ['manifest.json'] }, says: 'Write CHANGELOG.md' }],
  buildersAreCurrent: [
    {
      planted: { manifest: { ...manifest, builders: { node: '6.x', react: '3.x' } } },
      says: 'builder node 6.x; use 7.x',
    },
    {
      planted: { manifest: { ...manifest, builders: { ...manifest.builders, docs: '0.x' } } },
      says: 'no folder docs/',
    },
    {
      planted: { manifest: { ...manifest, builders: { ...manifest.builders, store: '0.x' } } },
      says: 'nothing here needs the builder store',
    },
  ],
  builtFoldersAreDeclared: [
    {
      planted: { manifest: { ...manifest, builders: { node: '7.x' } } },
      says: 'react/ is built by nobody',
    },
  ],
})
