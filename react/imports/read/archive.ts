/** What an archive may unpack to: a browser's tab holds it twice. The sizes are looked at before anything is unpacked. */
const largestUnpacked = 256 * 1024 * 1024

export class UnpacksTooLarge extends Error {}

/** An opened archive. */
export interface Archive {
  readonly names: readonly string[]
  /** The texts of the parts named, as far as they are there. */
  readonly unpack: (names: readonly string[]) => ReadonlyMap<string, string>
}

/** Some programs write Windows' slashes, or one at the beginning. */
const nameOf = (name: string): string => name.replace(/\\/g, '/').replace(/^\//, '')

/** Opens a ZIP file; throws where it is none. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { unzipSync } = await import('fflate')
  const sizes = new Map<string, number>()
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      sizes.set(nameOf(name), originalSize)
      return false
    },
  })

  const unpack = (names: readonly string[]) => {
    const wanted = new Set(names)
    const size = names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)
    if (size > largestUnpacked) throw new UnpacksTooLarge()
    const parts = unzipSync(bytes, { filter: ({ name }) => wanted.has(nameOf(name)) })
    const decoder = new TextDecoder('utf-8')
    return new Map(
      Object.entries(parts).map(([name, part]): [string, string] => [
        nameOf(name),
        decoder.decode(part),
      ]),
    )
  }
  return { names: [...sizes.keys()], unpack }
}
