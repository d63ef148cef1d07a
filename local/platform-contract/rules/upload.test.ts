import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { uploadRules as rules } from './upload'

const { files } = aProject()

describeRules(rules, {
  onlyTheAppIsUploaded: [
    { planted: { ignored: [] }, says: 'cover local/tool.ts' },
    { planted: { files: [...files, 'package-lock.json'] }, says: 'cover package-lock.json' },
    { planted: { files: [...files, 'node/a.test.ts'] }, says: 'cover node/a.test.ts' },
    { planted: { files: [...files, 'node/testing/a.ts'] }, says: 'cover node/testing/a.ts' },
  ],
  theWholeAppIsUploaded: [
    { planted: { ignored: ['local/', 'node/*.ts'] }, says: 'node/index.ts belongs to the app' },
  ],
})

it('knows what VTEX leaves out by itself', () => {
  const project = aProject({
    files: [...files, 'README.md', 'package.json', '.gitignore', 'node/node_modules/a/index.js'],
  })

  expect(rules.onlyTheAppIsUploaded(project)).toEqual([])
})
