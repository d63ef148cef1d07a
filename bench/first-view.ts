import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { Visitor } from '../local/journeys/visitor'
import type { World } from '../local/journeys/world'
import { fromRoot } from '../local/paths'
import { bundleAssets } from '../local/shell/bundle'

const zipped = (body: Uint8Array): number => gzipSync(body).length / 1_000

// What VTEX's render-runtime gives to every page (its react/externals.json, and the Apollo client around pages).
const broughtByAdmin = [
  'react',
  'react-dom',
  'react-intl',
  'react-apollo',
  'apollo-client',
  'apollo-cache-inmemory',
]

const sizeOf = async (modules: readonly string[]): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((name, index) => `export * as m${index} from '${name}'`).join('\n'),
      resolveDir: fromRoot('react'),
    },
    format: 'esm',
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles.reduce((sum, { contents }) => sum + zipped(contents), 0)
}

interface FirstViewSize {
  readonly withoutReact: number
  /** Nor with anything else that the Admin brings: what the app adds. */
  readonly ofTheApp: number
}

/** What the first view loads. In kB of gzip. */
export const firstViewSize = async (browser: Browser, world: World): Promise<FirstViewSize> => {
  const assets = await bundleAssets()
  const visitor = await Visitor.arrive({
    browser,
    hostUrl: world.host.url,
    locale: 'en',
    width: 1280,
    isFirst: true,
  })
  const loaded = new Set<string>()
  visitor.page.on('response', (response) => {
    if (response.frame() !== visitor.page.mainFrame()) {
      loaded.add(new URL(response.url()).pathname.split('/').pop() ?? '')
    }
  })
  await visitor.signIn({ as: 'operator' })
  await visitor.inside.locator('h1').waitFor()
  await visitor.page.waitForLoadState('networkidle')
  await visitor.leave()
  const sizes = [...loaded].flatMap((name) => assets.get(name)?.body ?? []).map(zipped)
  const loadedSize = sizes.reduce((sum, size) => sum + size, 0)
  return {
    withoutReact: loadedSize - (await sizeOf(['react', 'react-dom'])),
    ofTheApp: loadedSize - (await sizeOf(broughtByAdmin)),
  }
}
