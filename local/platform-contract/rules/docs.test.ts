import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { docsRules as rules } from './docs'

const { docs } = aProject()
const own = 'https://developers.vtex.com/docs/apps/vendor.an-app'

const linking = (target: string) => ({
  docs: docs.map((page) =>
    page.path === 'docs/README.md' ? { ...page, text: `# An app\n\n[there](${target})` } : page,
  ),
})

describeRules(rules, {
  docsLinksLead: [
    { planted: linking('privacy.md'), says: 'leads to privacy.md, which is no address' },
    { planted: linking(`${own}/nowhere`), says: 'of which docs/ has no page' },
    { planted: linking('#nowhere'), says: 'has no heading for #nowhere' },
  ],
  docsAreTranslated: [
    {
      planted: {
        docs: [...docs, ...['docs/a.md', 'docs/pt/a.md'].map((path) => ({ path, text: '' }))],
      },
      says: 'Translate docs/a.md to docs/es/a.md',
    },
  ],
})

it.each([own, `${own}/pt/README`, '#an-app', 'https://help.vtex.com', 'mailto:a@b.com'])(
  'follows %s',
  (target) => {
    expect(rules.docsLinksLead(aProject(linking(target)))).toEqual([])
  },
)
