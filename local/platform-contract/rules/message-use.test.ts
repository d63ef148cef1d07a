import type { Project } from '../project'
import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { messageUseRules as rules } from './message-use'

const { messages, sources } = aProject()

const withMessage = (key: string): Partial<Project> => ({
  messages: { ...messages, en: { ...messages.en, [key]: 'Text' } },
})

const withSource = (path: string, text: string): Partial<Project> => ({
  sources: [...sources, { path, text }],
})

describeRules(rules, {
  everyMessageIsUsed: [
    {
      planted: withMessage('admin/an-app.lost'),
      says: 'nothing says admin/an-app.lost',
    },
    {
      // The page says status.*, but no status is called so.
      planted: withMessage('admin/an-app.status.lost'),
      says: 'nothing says admin/an-app.status.lost',
    },
  ],
  everyUsedMessageExists: [
    {
      planted: withSource('react/a.tsx', "const id = 'admin/an-app.lost'"),
      says: 'react/a.tsx: no message admin/an-app.lost',
    },
    {
      planted: withSource('react/a.tsx', "const APP = 'admin/an-app'; f(`${APP}.lost.${name}`)"),
      says: 'no message admin/an-app.lost.*',
    },
    {
      planted: {
        ...withMessage('admin/an-app.diagnosis.price.any.title'),
        ...withSource('node/a.ts', "const key = 'price.any.lost'"),
      },
      says: 'node/a.ts: no message price.any.lost',
    },
  ],
})

it('follows a key through constants, choices and names of properties', () => {
  const service = `
    const area = 'price'
    const where = waits ? 'awaiting' : 'refused'
    const text = (key: string) => localize(\`admin/an-app.\${key}\`)
    const diagnosis = (key: string) => text(\`diagnosis.\${key}\`)
    const action = (id: string) => text(\`action.\${id}\`)
    const links = { products: '/admin/products' }
    diagnosis(\`\${area}.\${where}.title\`)
  `
  const keys = [
    'diagnosis.price.awaiting.title',
    'diagnosis.price.refused.title',
    'action.products',
  ]
  const en = Object.fromEntries(keys.map((key) => [`admin/an-app.${key}`, 'Text']))
  const project = aProject({
    messages: { ...messages, en: { ...messages.en, ...en } },
    ...withSource('node/guidance.ts', service),
  })

  expect(rules.everyMessageIsUsed(project)).toEqual([])
})
