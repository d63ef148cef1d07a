import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { translationRules } from './translations'

const { docs } = aProject()

const inThree = (english: string, portuguese: string) => ({
  docs: [
    ...docs,
    { path: 'docs/a.md', text: english },
    { path: 'docs/pt/a.md', text: portuguese },
    { path: 'docs/es/a.md', text: english },
  ],
})

describeRules(translationRules, {
  docsAreTranslated: [
    {
      planted: {
        docs: [...docs, ...['docs/a.md', 'docs/pt/a.md'].map((path) => ({ path, text: '' }))],
      },
      says: 'Translate docs/a.md to docs/es/a.md',
    },
  ],
  translationsHaveTheSameParts: [
    { planted: inThree('# A\n\n## B\n', '# A\n'), says: 'has 1 headings, docs/a.md has 2' },
    { planted: inThree('# A\n\n## B\n', '# A\n\n### B\n'), says: 'or of other levels' },
    {
      planted: inThree('# A\n\n- one\n- two\n', '# Á\n\n- um\n'),
      says: 'docs/pt/a.md: “Á” has 1 items, “A” of docs/a.md has 2',
    },
    {
      planted: inThree('# A\n\n1. one\n2. two\n', '# A\n\n1. um\n'),
      says: '“A” has 1 items',
    },
    {
      planted: inThree('# A\n\n| a |\n| - |\n| b |\n', '# A\n\n| a |\n| - |\n'),
      says: '“A” has 2 rows',
    },
    { planted: inThree('# A\n\nOne.\n\nTwo.\n', '# A\n\nUm.\n'), says: '“A” has 1 paragraphs' },
  ],
})
