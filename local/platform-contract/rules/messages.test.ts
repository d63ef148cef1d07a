import type { Catalogue, Project } from '../project'
import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { messagesRules as rules } from './messages'

const { messages } = aProject()

const withSpanish = (es: Catalogue): Partial<Project> => ({ messages: { ...messages, es } })

const aboutResource = (texts: { readonly es?: string; readonly pt?: string }): Partial<Project> => {
  const saying = (catalogue: Catalogue, title = 'Lacks “List Orders”.') => ({
    ...catalogue,
    'admin/an-app.title': title,
  })
  return {
    messages: {
      context: saying(messages.context, 'The name of the License Manager resource.'),
      en: saying(messages.en),
      es: saying(messages.es, texts.es),
      pt: saying(messages.pt, texts.pt),
    },
  }
}

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
  resourcesAreNamedAsInLicenseManager: [
    {
      planted: aboutResource({ es: 'Falta “Listar pedidos”.' }),
      says: 'messages/es.json: admin/an-app.title: License Manager has no “Listar pedidos”',
    },
    {
      planted: aboutResource({ pt: 'Falta a permissão.' }),
      says: 'messages/pt.json: admin/an-app.title names no resource',
    },
  ],
})
