// Makes of react/ what a browser loads, and serves it from memory: several hosts may run from one checkout. Whether VTEX's
// builder, with its older compiler and bundler, can build it too, npm run check:upload says.
import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'
import { parse, visit } from 'graphql'
import { filesBelow, keepBuild } from '../kept-build'
import { fromRoot } from '../paths'
import { readAdminRoutes } from './admin-routes'

export interface Asset {
  readonly contentType: string
  readonly etag: string
  readonly body: Uint8Array
}

export type Assets = ReadonlyMap<string, Asset>

const pageRoutes: Plugin = {
  name: 'admin-routes',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^admin-routes$/ }, ({ path }) => ({ path, namespace: 'admin-routes' }))
    onLoad({ filter: /.*/, namespace: 'admin-routes' }, () => {
      const routes = Object.entries(readAdminRoutes())
      const components = [...new Set(routes.map(([, { component }]) => component))]
      const entries = routes.map(
        ([id, { path, component }]) =>
          `{ id: ${JSON.stringify(id)}, path: ${JSON.stringify(path)}, Component: ${component} }`,
      )
      return {
        resolveDir: fromRoot('react'),
        contents: [
          // Each page is loaded with its own route, as the platform does: none pays for the others.
          `import { lazy } from 'react'`,
          ...components.map((name) => `const ${name} = lazy(() => import('./${name}'))`),
          `export default [${entries.join(', ')}]`,
        ].join('\n'),
      }
    })
  },
}

// VTEX's builder strips @context, which says which app a field belongs to; servers do not know it.
const graphqlDocuments: Plugin = {
  name: 'graphql-documents',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.graphql$/ }, async ({ path }) => {
      const document = visit(parse(await readFile(path, 'utf8'), { noLocation: true }), {
        Directive: ({ name }) => (name.value === 'context' ? null : undefined),
      })
      return { loader: 'json', contents: JSON.stringify(document) }
    })
  },
}

// The design system asks VTEX for its font. Here nothing leaves the machine, and a refused request would stand in the
// browser's console at every page view.
const noRemoteFont: Plugin = {
  name: 'no-remote-font',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@vtex[\\/]admin-ui(-core)?[\\/]dist[\\/].*\.js$/ }, async ({ path }) => ({
      loader: 'js',
      contents: (await readFile(path, 'utf8'))
        .replace(/rel:"preload",href:"https:[^"]*\.woff2"/g, 'rel:"alternate",href:"#"')
        .replace(/url\('https:[^']*\.woff2'\)/g, "local('Inter')"),
    }))
  },
}

const bundleFrame = (isReadable: boolean) =>
  build({
    entryPoints: { frame: fromRoot('local', 'shell', 'frame', 'main.tsx') },
    outdir: fromRoot('.build'),
    write: false,
    bundle: true,
    minify: !isReadable,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    target: 'es2020',
    jsx: 'transform',
    tsconfig: fromRoot('react', 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    nodePaths: [fromRoot('react', 'node_modules')],
    alias: {
      'vtex.render-runtime': fromRoot('local', 'shell', 'frame', 'render-runtime.tsx'),
      // The root has a newer graphql than the page may use.
      graphql: fromRoot('react', 'node_modules', 'graphql'),
    },
    plugins: [pageRoutes, graphqlDocuments, noRemoteFont],
    logLevel: 'warning',
  })

const bundleShell = () =>
  build({
    entryPoints: { shell: fromRoot('local', 'shell', 'client', 'main.ts') },
    outdir: fromRoot('.build'),
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    logLevel: 'warning',
  })

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const toAsset = (name: string, body: Uint8Array): Asset => ({
  contentType: contentTypes[extname(name)] ?? 'application/octet-stream',
  etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
  body,
})

const readAsset = async (path: string): Promise<[string, Asset]> => {
  const name = basename(path)
  return [name, toAsset(name, await readFile(path))]
}

const writeBundles = async (isReadable: boolean, draft: string): Promise<void> => {
  const bundles = await Promise.all([bundleFrame(isReadable), bundleShell()])
  for (const { path, contents } of bundles.flatMap(({ outputFiles }) => outputFiles)) {
    await writeFile(join(draft, basename(path)), contents)
  }
}

// Bundling takes seconds of every core, and a dozen hosts of one run of the tests want the same.
const findInputs = async (): Promise<readonly string[]> => {
  const isNoTest = (name: string): boolean => !/\.test\.tsx?$/.test(name)
  const folders = [fromRoot('react'), fromRoot('admin'), fromRoot('local', 'shell')]
  const files = await Promise.all(folders.map((folder) => filesBelow(folder, isNoTest)))
  return [...files.flat(), fromRoot('package-lock.json')]
}

export const bundleAssets = async (isReadable = false): Promise<Assets> => {
  const folder = await keepBuild({
    builds: fromRoot('.build', isReadable ? 'readable-page' : 'page'),
    inputs: await findInputs(),
    write: (draft) => writeBundles(isReadable, draft),
  })
  const scripts = (await readdir(folder)).map((name) => join(folder, name))
  const styles = ['shell.css', 'frame.css'].map((name) => fromRoot('local', 'shell', name))
  return new Map(await Promise.all([...scripts, ...styles].map(readAsset)))
}
