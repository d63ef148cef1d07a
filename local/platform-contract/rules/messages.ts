import { placeholdersOf } from '../placeholders'
import { catalogueNames, type Rule } from '../project'

const cataloguesHaveTheSameKeys: Rule = ({ messages }) => {
  const all = [...new Set(catalogueNames.flatMap((name) => Object.keys(messages[name])))]
  return catalogueNames.flatMap((name) =>
    all
      .filter((key) => messages[name][key] === undefined)
      .map((key) => `messages/${name}.json lacks ${key}.`),
  )
}

const messageKeysArePrefixed: Rule = ({ messages }) =>
  Object.keys(messages.en)
    .filter((key) => !key.startsWith('admin/'))
    .map((key) => `messages/: the Admin shows only keys that begin with admin/, not ${key}.`)

const messagesAreSorted: Rule = ({ messages }) =>
  catalogueNames.flatMap((name) => {
    const keys = Object.keys(messages[name])
    const misplaced = keys.find((key, index) => index > 0 && key < (keys[index - 1] ?? ''))
    return misplaced === undefined
      ? []
      : [`messages/${name}.json: sort the keys; ${misplaced} stands too late.`]
  })

/** A language that names a value that the others do not have would show an error instead of the text. */
const translationsHaveTheSamePlaceholders: Rule = ({ messages }) =>
  Object.entries(messages.en).flatMap(([key, english]) =>
    (['es', 'pt'] as const).flatMap((name) => {
      const translated = messages[name][key]
      if (translated === undefined) return []
      const [wanted, found] = [english, translated].map((text) => placeholdersOf(text).join(', '))
      return wanted === found
        ? []
        : [`messages/${name}.json: ${key} has the values (${found}), English has (${wanted}).`]
    }),
  )

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)

/** Who reads what a role lacks looks for it in License Manager by the name that stands there. */
const resourcesAreNamedAsInLicenseManager: Rule = ({ messages, resources }) =>
  Object.entries(messages.context)
    .filter(([, meaning]) => meaning.includes('License Manager resource'))
    .flatMap(([key]) =>
      (['en', 'es', 'pt'] as const).flatMap((language) => {
        const names = quoted(messages[language][key] ?? '')
        const unknown = names.filter((name) => !resources.some((each) => each.name === name))
        return [
          ...(names.length > 0 ? [] : [`messages/${language}.json: ${key} names no resource.`]),
          ...unknown.map(
            (name) => `messages/${language}.json: ${key}: License Manager has no “${name}”.`,
          ),
        ]
      }),
    )

export const messagesRules = {
  cataloguesHaveTheSameKeys,
  messageKeysArePrefixed,
  messagesAreSorted,
  translationsHaveTheSamePlaceholders,
  resourcesAreNamedAsInLicenseManager,
}
