// Libraries of the page that consist of hundreds of small files. Jest gives each suite modules of its own, and would read
// all of these files again for each: bundled once per version, a suite reads one.
'use strict'

const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..', '..')
const folder = join(root, 'react', 'node_modules', '.cache', 'page-libraries')

// Together, since they share parts that must exist once.
const libraries = [
  '@vtex/admin-ui',
  '@testing-library/dom',
  '@testing-library/jest-dom',
  '@testing-library/react',
  '@testing-library/user-event',
  'react-intl',
]

// The suites have these from the same place.
const shared = ['react', 'react-dom', 'react-dom/test-utils']

const fileOf = (library) => join(folder, `${library.replace(/\W+/g, '-')}.cjs`)

const versions = () =>
  [join(root, 'react', 'package-lock.json'), __filename]
    .reduce((hash, path) => hash.update(readFileSync(path)), createHash('sha256'))
    .digest('hex')

const bundle = () =>
  require('esbuild').build({
    stdin: {
      contents: libraries
        .map((library) => `exports['${library}'] = () => require('${library}')`)
        .join('\n'),
      resolveDir: join(root, 'react'),
    },
    outfile: join(folder, 'all.cjs'),
    bundle: true,
    platform: 'node',
    mainFields: ['main'],
    format: 'cjs',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"test"' },
    external: shared,
    logLevel: 'error',
  })

/** As jest's globalSetup: bundles what the cache lacks. */
module.exports = async () => {
  const stamp = join(folder, 'versions.txt')
  const wanted = versions()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  mkdirSync(folder, { recursive: true })
  await bundle()
  for (const library of libraries) {
    writeFileSync(fileOf(library), `module.exports = require('./all.cjs')['${library}']()\n`)
  }
  writeFileSync(stamp, wanted)
}

/** As jest's moduleNameMapper: where the suites find them. */
module.exports.moduleNameMapper = Object.fromEntries(
  libraries.map((library) => [`^${library}$`, fileOf(library)]),
)
