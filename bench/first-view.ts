import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { Visitor } from '../local/journeys/visitor'
import type { World } from '../local/journeys/world'
import { fromRoot } from '../local/paths'
import { bundleAssets } from '../local/shell/bundle'

const zipped = (body: Uint8Array): number => gzipSync(body).length / 1_000

const reactAlone = async (): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: "import 'react'; import 'react-dom'", resolveDir: fromRoot('react') },
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles.reduce((sum, { contents }) => sum + zipped(contents), 0)
}

/** What the first view loads, without React, which the Admin brings. In kB of gzip. */
export const firstViewSize = async (browser: Browser, world: World): Promise<number> => {
  const assets = await bundleAssets()
  const visitor = await Visitor.arrive({
    browser,
    hostUrl: world.host.url,
    locale: 'en',
    width: 1280,
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
  return sizes.reduce((sum, size) => sum + size, 0) - (await reactAlone())
}
