// The sandbox as one file, as a run of all tests starts it about ninety times: each is half a second sooner there than one
// that translates a hundred files.
import { join } from 'node:path'
import { build } from 'esbuild'
import { filesBelow, keepBuild } from './kept-build'
import { fromRoot } from './paths'

const directory = fromRoot('sandbox')

const isSource = (name: string): boolean => /\.(ts|json)$/.test(name) && !name.endsWith('.test.ts')

/** Bundles the sandbox unless that was done before, and returns its program. */
export const buildSandbox = async (): Promise<string> => {
  const built = await keepBuild({
    builds: join(directory, '.vtex-local'),
    inputs: [...(await filesBelow(directory, isSource)), __filename],
    write: async (draft) => {
      await build({
        entryPoints: [join(directory, 'start.ts')],
        outfile: join(draft, 'start.js'),
        bundle: true,
        packages: 'external',
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        sourcemap: 'linked',
        logLevel: 'warning',
      })
    },
  })
  return join(built, 'start.js')
}
