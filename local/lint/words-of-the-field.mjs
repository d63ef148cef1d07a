// One word for each thing: contributing/glossary.md says which, and which are not used. Names of files and what files
// export are read by strangers; what is inside a function is read with the function.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const glossary = readFileSync(new URL('../../contributing/glossary.md', import.meta.url), 'utf8')
const [, refusedPart = ''] = glossary.split('## Words that are not used')

const refused = new Map(
  [...refusedPart.matchAll(/^\| ([a-z]+) +\| (.+?) *\|$/gm)].map(([, word, instead]) => [
    word,
    instead,
  ]),
)
refused.delete('not')

/** The words of a name, in camel case, in capitals or with dashes. */
const wordsOf = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase())

const namesIn = (declaration) => {
  if (declaration?.declarations) {
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id] : []))
  }
  return declaration?.id ? [declaration.id] : []
}

export const wordsOfTheField = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      word: '"{{ word }}" is not our word for it (contributing/glossary.md): {{ instead }}.',
    },
  },
  create: (context) => {
    const check = (name, node) => {
      const word = wordsOf(name).find((each) => refused.has(each))
      if (word === undefined) return
      context.report({ node, messageId: 'word', data: { word, instead: refused.get(word) } })
    }
    return {
      Program: (node) => check(basename(context.filename).split('.')[0] ?? '', node),
      ExportNamedDeclaration: ({ declaration }) =>
        namesIn(declaration).forEach((id) => check(id.name, id)),
    }
  },
}
