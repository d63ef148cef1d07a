import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentSchema, fieldsOfOperation } from './fields-of-schema'
import { operations } from './operations'

// Writes the field lists of every operation that is in the OpenAPI documents given as arguments:
// npx tsx sandbox/conformance/generate.ts <document.json> ... && npx prettier --write sandbox/conformance
// The documents are published at https://github.com/vtex/openapi-schemas

/** Returns the names of the lists that it wrote. */
export async function generateLists(file: string, folder: string): Promise<readonly string[]> {
  const document = documentSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const written: string[] = []
  for (const [name, operation] of Object.entries(operations)) {
    if (operation.document !== document.info.title) continue
    const found = fieldsOfOperation(document, operation)
    // Several documents may bear one title.
    if (!found) continue
    const text = JSON.stringify({ ...operation, ...found }, null, 2)
    await writeFile(join(folder, `${name}.json`), `${text}\n`)
    written.push(name)
  }
  return written
}

async function main(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const written = await generateLists(file, join(__dirname, 'lists'))
    process.stdout.write(`${file}: ${written.join(', ') || 'none of our operations'}\n`)
  }
}

if (process.argv[1] === __filename) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exitCode = 1
  })
}
