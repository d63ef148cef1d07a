// A reader should guess the file name from the idea, so names have one form. Two owners of names are not us: GraphQL
// (resolver files are named exactly as the field or the type) and VTEX (entries of react/ are PascalCase).
import { basename, dirname, relative } from 'node:path'

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/
const camelCase = /^[a-z][A-Za-z0-9]*$/
const pascalCase = /^[A-Z][A-Za-z0-9]*$/

const conventions = [
  {
    directory: /^node\/resolvers\/(query|mutation)$/,
    name: camelCase,
    says: 'exactly as its GraphQL field',
  },
  { directory: /^node\/resolvers\/types$/, name: pascalCase, says: 'exactly as its GraphQL type' },
  { directory: /^react$/, name: pascalCase, says: 'in PascalCase, as builder entries are' },
  { directory: /^/, name: kebabCase, says: 'in kebab-case' },
]

const vague = /^(utils?|helpers?|common|misc)$/

/** What is wrong with the name of a file, or undefined. The path is relative to the repository, with slashes. */
const faultOfFileName = (path) => {
  const name = basename(path).replace(/^\./, '').split('.')[0] ?? ''
  if (vague.test(name)) return `Name the file after what it holds; "${name}" holds anything.`
  const directory = dirname(path) === '.' ? '' : dirname(path)
  const { name: form, says } = conventions.find((each) => each.directory.test(directory)) ?? {}
  const isIndex = name === 'index'
  return isIndex || form?.test(name) ? undefined : `Name the file ${says}.`
}

export const fileNames = {
  meta: { type: 'suggestion', schema: [], messages: { fault: '{{ fault }}' } },
  create: (context) => ({
    Program: (node) => {
      const path = relative(context.cwd, context.filename).replaceAll('\\', '/')
      const fault = faultOfFileName(path)
      if (fault !== undefined) context.report({ node, messageId: 'fault', data: { fault } })
    },
  }),
}
