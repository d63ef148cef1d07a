// npm run publisher: writes who publishes the app and who supports it, which manifest.json says once, wherever else it
// is read. With -- --vendor ACCOUNT and --support ADDRESS it sets them first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { printLine } from './output'
import { fromRoot } from './paths'

const { values: flags } = parseArgs({
  options: { vendor: { type: 'string' }, support: { type: 'string' } },
})

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => fromRoot(folder, name))

const replaceIn = (path: string, changes: readonly (readonly [string, string])[]): void => {
  const text = readFileSync(path, 'utf8')
  const changed = changes.reduce((left, [from, to]) => left.replaceAll(from, to), text)
  if (changed === text) return
  writeFileSync(path, changed)
  printLine(path)
}

const manifestPath = fromRoot('manifest.json')
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))
const { name, vendor, billingOptions } = manifest
const newVendor = flags.vendor ?? vendor
const newSupport = flags.support ?? billingOptions.support.email

replaceIn(manifestPath, [
  [`"vendor": "${vendor}"`, `"vendor": "${newVendor}"`],
  [`"email": "${billingOptions.support.email}"`, `"email": "${newSupport}"`],
])
for (const path of [...filesIn('docs', '.md'), ...filesIn('public/metadata/messages', '.json')]) {
  replaceIn(path, [
    [`${vendor}.${name}`, `${newVendor}.${name}`],
    [billingOptions.support.email, newSupport],
  ])
}
