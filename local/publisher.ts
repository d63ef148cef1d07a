// npm run publisher: writes who publishes the app and who supports it, which manifest.json says once, wherever else it
// is read. With -- --vendor ACCOUNT and --support ADDRESS it sets them first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { printLine } from './output'
import { fromRoot } from './paths'
import { parseJson } from './platform-contract/parse-json'
import type { Source } from './platform-contract/project'
import { faultOf, withPublisher } from './publisher/with-publisher'

const readSource = (path: string): Source => ({ path, text: readFileSync(fromRoot(path), 'utf8') })

const sourcesIn = (folder: string, ending: string): readonly Source[] =>
  readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readSource(`${folder}/${name.replaceAll('\\', '/')}`))

const formatted = async ({ path, text }: Source): Promise<string> =>
  format(text, { ...(await resolveConfig(fromRoot(path))), filepath: path })

const readFlags = () => {
  const { values } = parseArgs({
    options: { vendor: { type: 'string' }, support: { type: 'string' } },
  })
  return values
}

const run = async (): Promise<void> => {
  const flags = readFlags()
  const manifest = readSource('manifest.json')
  const { name, vendor, billingOptions } = parseJson(manifest.path, manifest.text)
  const publisher = {
    vendor: flags.vendor ?? vendor ?? '',
    support: flags.support ?? billingOptions?.support?.email ?? '',
  }
  const fault = faultOf(publisher)
  if (fault !== undefined) throw new Error(fault)
  const sources = [
    manifest,
    readSource('admin/navigation.json'),
    ...sourcesIn('public/metadata/messages', '.json'),
    ...sourcesIn('docs', '.md'),
  ]
  // All are read and understood before the first is written.
  const wanted = await Promise.all(withPublisher(sources, publisher, name).map(formatted))
  const changed = sources.flatMap(({ path, text }, index) =>
    wanted[index] === text ? [] : [{ path, text: wanted[index] ?? text }],
  )
  for (const { path, text } of changed) {
    writeFileSync(fromRoot(path), text)
    printLine(path)
  }
  printLine(
    `${publisher.vendor} publishes, ${publisher.support} supports: ${changed.length} files changed.`,
  )
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})
