// npm run check:upload: builds what VTEX's command line would send, in an empty folder, as VTEX's builders do.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromRoot } from '../paths'
import { engineExceptions } from './engine-exceptions'
import { refusedByEngines } from './engines'
import type { Faults } from './faults'
import { nodeTypeFaults } from './node-types'
import { runProgram } from './run-program'
import { unwantedFiles } from './unwanted-files'
import { gatherUpload } from './uploaded-files'
import { readRegistry, yarnInstall } from './yarn'

interface Folder {
  readonly name: 'node' | 'react'
  readonly app: string
  readonly cache: string
}

const directoryOf = ({ app, name }: Folder): string => join(app, name)

const timed = async (what: string, work: () => Promise<Faults>): Promise<Faults> => {
  const startedAt = process.hrtime.bigint()
  const faults = await work()
  const seconds = (Number(process.hrtime.bigint() - startedAt) / 1e9).toFixed(1)
  process.stdout.write(`${faults.length === 0 ? 'ok' : 'FAILED'}  ${what}  ${seconds} s\n`)
  return faults
}

const install = async (folder: Folder, registry: string): Promise<Faults> => {
  const { name, cache } = folder
  const words = ['--frozen-lockfile']
  const { succeeded, output } = await yarnInstall(
    { directory: directoryOf(folder), cache: join(cache, name), words },
    registry,
  )
  return succeeded ? [] : [`${name}/: yarn does not install it.\n${output}`]
}

// Compiler and bundler keep a core each to themselves, so they run beside this process.
const inProcess = async (program: string, directory: string): Promise<Faults> => {
  const { succeeded, output } = await runProgram({
    script: fromRoot('local', 'run.mjs'),
    words: [fromRoot('local', 'upload-check', program), directory],
    directory: fromRoot(),
  })
  return succeeded ? [] : [output]
}

const buildNode = async (folder: Folder, registry: string): Promise<Faults> => {
  const installed = await timed('node/ installs', () => install(folder, registry))
  if (installed.length > 0) return installed
  const directory = directoryOf(folder)
  const compiler = join(directory, 'node_modules', 'typescript', 'bin', 'tsc')
  return timed('node/ compiles', () => nodeTypeFaults(directory, compiler))
}

const buildReact = async (folder: Folder, registry: string): Promise<Faults> => {
  const installed = await timed('react/ installs', () => install(folder, registry))
  if (installed.length > 0) return installed
  const directory = directoryOf(folder)
  const [types, bundle] = await Promise.all([
    timed('react/ compiles', () => inProcess('print-react-types.ts', directory)),
    timed('react/ is bundled', () => inProcess('print-react-bundle.ts', directory)),
  ])
  return [...types, ...bundle]
}

const checkIn = async (directory: string): Promise<Faults> => {
  const app = join(directory, 'app')
  const cache = join(directory, 'cache')
  const uploaded = await gatherUpload(fromRoot(), app)
  process.stdout.write(`${uploaded.length} files would be sent.\n`)
  const unwanted = unwantedFiles(uploaded)
  if (unwanted.length > 0) return unwanted
  const registry = await readRegistry()
  const built = await Promise.all([
    buildNode({ name: 'node', app, cache }, registry),
    buildReact({ name: 'react', app, cache }, registry),
  ])
  const trees = [join(app, 'node'), join(app, 'react')]
  const engines = await timed('engines', () => refusedByEngines(trees, engineExceptions))
  return [...built.flat(), ...engines]
}

const check = async (): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'order-integrations-upload-'))
  try {
    const faults = await checkIn(directory)
    for (const fault of faults) process.stderr.write(`${fault}\n`)
    process.exitCode = faults.length === 0 ? 0 : 1
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

check().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
