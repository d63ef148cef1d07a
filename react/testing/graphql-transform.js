// Does to .graphql files what the platform's builder does: a parsed document, without the builder's own @context.
const { createHash } = require('crypto')
const { parse } = require('graphql')

const withoutContext = (source) => source.replace(/@context\([^)]*\)/g, '')

module.exports = {
  process: (source) => ({
    code: `module.exports = ${JSON.stringify(parse(withoutContext(source), { noLocation: true }))}`,
  }),
  getCacheKey: (source) => createHash('sha256').update(source).digest('hex'),
}
