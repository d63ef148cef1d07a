import type { Catalogue, Project } from '../project'
import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { messagesRules as rules } from './messages'

const { messages } = aProject()

const withSpanish = (es: Catalogue): Partial<Project> => ({ messages: { ...messages, es } })

const reversed = Object.fromEntries(Object.entries(messages.es).reverse())

describeRules(rules, {
  cataloguesHaveTheSameKeys: [
    {
      planted: withSpanish({ ...messages.es, 'admin/an-app.title': undefined as never }),
      says: 'messages/es.json lacks admin/an-app.title',
    },
  ],
  messageKeysArePrefixed: [
    {
      planted: { messages: { ...messages, en: { ...messages.en, title: 'Title' } } },
      says: 'not title',
    },
  ],
  messagesAreSorted: [{ planted: withSpanish(reversed), says: 'messages/es.json: sort the keys' }],
  translationsHaveTheSamePlaceholders: [
    {
      planted: withSpanish({ ...messages.es, 'admin/an-app.menu': 'Menú de {tienda}' }),
      says: 'has the values (tienda), English has (shop)',
    },
  ],
})
