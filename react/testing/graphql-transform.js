// Does to .graphql files what the platform's builders do: a parsed document, without their own @context. The service's
// schema is all the files of its folder, whichever of them is asked for by name.
const { createHash } = require('crypto')
const { readdirSync, readFileSync } = require('fs')
const { basename, dirname, join } = require('path')
const { parse } = require('graphql')

const withoutContext = (source) => source.replace(/@context\([^)]*\)/g, '')

function wholeText(source, path) {
  if (basename(path) !== 'schema.graphql') return source
  const types = join(dirname(path), 'types')
  const files = readdirSync(types).sort()
  return [source, ...files.map((name) => readFileSync(join(types, name), 'utf8'))].join('\n')
}

module.exports = {
  process: (source, path) => {
    const document = parse(withoutContext(wholeText(source, path)), { noLocation: true })
    return { code: `module.exports = ${JSON.stringify(document)}` }
  },
  getCacheKey: (source, path) => createHash('sha256').update(wholeText(source, path)).digest('hex'),
}
