import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { docsRules as rules } from './docs'

const { docs } = aProject()
const own = 'https://developers.vtex.com/docs/apps/vendor.an-app'

const saying = (text: string, path = 'docs/README.md') => ({
  docs: [...docs.filter((page) => page.path !== path), { path, text: `# An app\n\n${text}` }],
})

const linking = (target: string, path?: string) => saying(`[there](${target})`, path)

describeRules(rules, {
  docsLinksLead: [
    { planted: linking('privacy.md'), says: 'leads to privacy.md, which is no address' },
    { planted: saying('[f]\n\n[f]: x.md'), says: 'leads to x.md' },
    { planted: saying('<a class="b" href="x.md">there</a>'), says: 'leads to x.md' },
    { planted: saying('![a picture](a.png)'), says: 'leads to a.png' },
    { planted: linking(`${own}/nowhere`), says: 'of which docs/ has no page' },
    { planted: linking('#nowhere'), says: 'has no heading for #nowhere' },
    { planted: linking(`${own}#nowhere`), says: 'docs/README.md has no heading for #nowhere' },
    { planted: linking(own, 'docs/pt/a.md'), says: 'a page in another language' },
    { planted: linking('http://help.vtex.com'), says: 'begin it with https://' },
  ],
  docsBegin: [
    {
      planted: { docs: docs.filter(({ path }) => path !== 'docs/README.md') },
      says: 'Write docs/README.md',
    },
  ],
})

it.each([
  own,
  `${own}#an-app`,
  `${own}/pt/README`,
  '#an-app',
  'https://help.vtex.com',
  'mailto:a@b.com',
])('follows %s', (target) => {
  expect(rules.docsLinksLead(aProject(linking(target)))).toEqual([])
})

it('reads no link in code', () => {
  expect(rules.docsLinksLead(aProject(saying('`[a](b.md)`')))).toEqual([])
})
