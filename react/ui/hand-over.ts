/** A file for the reader's disk. */
export interface WrittenFile {
  readonly name: string
  readonly content: Blob
}

/** A document and the one around it; the outermost is its own parent. To read a stranger's document throws. */
export interface Surroundings {
  readonly parent: Surroundings
  readonly document: Document
}

const KEPT_MS = 60_000

/**
 * Hands a file to the browser's downloads; true where every engine is known to take it.
 *
 * The link is one of the outermost document. Firefox and WebKit load the link of a framed document by the frame-src of
 * the document around it, which need not allow blob: or data:, and no engine lets a frame save whose sandbox lacks
 * allow-downloads; of a link of the outermost document all of them save. Where that is a stranger's, the page's own
 * link may do it and may do nothing, and no event says which.
 */
export function handOver({ name, content }: WrittenFile, from: Surroundings = window): boolean {
  const outermost = findOutermost(from)
  const link = (outermost ?? from.document).createElement('a')
  const address = URL.createObjectURL(content)
  link.href = address
  link.download = name
  link.click()
  // A download that has begun has its bytes; one that waits for a person to say where has asked for them.
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
  return outermost !== undefined
}

/** Undefined where a document of another origin stands around this one. */
function findOutermost(from: Surroundings): Document | undefined {
  try {
    const { parent, document } = from
    return parent.document === document ? document : findOutermost(parent)
  } catch {
    return undefined
  }
}
