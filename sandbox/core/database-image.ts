import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { z } from 'zod'
import { parseJson } from './http'

const pgliteHome = join(dirname(require.resolve('@electric-sql/pglite')), '..')
const packageSchema = z.object({ version: z.string() })

/**
 * An empty database, ready to be copied. Making one takes PGlite seconds and copying it a
 * fraction, so the first one made is kept beside the installed packages.
 */
export async function emptyDatabaseImage(): Promise<Blob | undefined> {
  const description = await readFile(join(pgliteHome, 'package.json')).catch(() => undefined)
  const parsed = packageSchema.safeParse(parseJson(description?.toString() ?? ''))
  if (!parsed.success) return undefined
  const folder = join(pgliteHome, '../../.cache/order-integrations-sandbox')
  const file = join(folder, `pglite-${parsed.data.version}.tar`)
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return new Blob([kept])
  const image = await makeImage()
  await keep(folder, file, image).catch(() => undefined)
  return image
}

async function makeImage(): Promise<Blob> {
  const pglite = await PGlite.create()
  const image = await pglite.dumpDataDir('none')
  await pglite.close()
  return image
}

// Renamed into place, so that nobody reads half an image; without a place to keep it, it is
// simply made again the next time.
async function keep(folder: string, file: string, image: Blob): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = `${file}.${process.pid}`
  await writeFile(draft, Buffer.from(await image.arrayBuffer()))
  await rename(draft, file)
}
