import { readdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import webpack from 'webpack'
import type { Compiler, Fault, Stats } from 'webpack'
import { fromRoot } from '../paths'
import type { Faults } from './faults'

// The builder's webpack is 4 and parses packages as they are published: its parser stops at syntax newer than ES2019
// (algolia/algoliasearch-client-javascript, issue 1608).
const configurationOf = (directory: string, entries: readonly string[]): object => ({
  mode: 'production',
  context: directory,
  entry: Object.fromEntries(entries.map((entry) => [basename(entry, '.tsx'), `./${entry}`])),
  // Node's OpenSSL no longer has webpack's own choice.
  output: { path: join(directory, '.bundle'), hashFunction: 'sha256' },
  optimization: { minimize: false },
  performance: false,
  externals: [/^vtex\./],
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.(tsx?|graphql)$/,
        exclude: /node_modules/,
        loader: fromRoot('local', 'upload-check', 'own-code-loader.cjs'),
      },
    ],
  },
})

const describe = (directory: string, { message, module, origin }: Fault): string => {
  const file = module?.resource ?? origin?.resource
  const path = file === undefined ? '' : relative(directory, file).split('\\').join('/')
  return `react/${path}: ${message}`
}

const run = (compiler: Compiler): Promise<Stats> =>
  new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      // What it remembers of the disk it keeps for a minute, and the process with it.
      compiler.inputFileSystem.purge()
      if (error || stats === undefined) reject(error ?? new Error('webpack gave no answer.'))
      else resolve(stats)
    })
  })

/** What webpack 4 cannot parse or find of what the pages at the root of react/ lead to. */
export const reactBundleFaults = async (directory: string): Promise<Faults> => {
  const entries = (await readdir(directory)).filter((file) => file.endsWith('.tsx'))
  const { compilation } = await run(webpack(configurationOf(directory, entries)))
  return compilation.errors.map((fault) => describe(directory, fault))
}
