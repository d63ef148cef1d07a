/** A file that the page handed to the browser, and the document of the link that it did it with. */
export interface SavedFile {
  readonly name: string
  readonly content: Blob
  readonly by: Document
}

/** Keeps, in each test, what the page saves: jsdom makes no addresses of files and follows no link to one. */
export function keepSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = []
  const contents = new Map<string, Blob>()

  beforeEach(() => {
    saved.length = 0
    URL.createObjectURL = (content) => {
      const address = `blob:file-${contents.size}`
      if (content instanceof Blob) contents.set(address, content)
      return address
    }
    URL.revokeObjectURL = () => undefined
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
      this: HTMLAnchorElement,
    ) {
      const content = contents.get(this.href)
      if (content) saved.push({ name: this.download, content, by: this.ownerDocument })
    })
  })
  afterEach(() => jest.restoreAllMocks())
  return saved
}

/** What stands in a file. */
export const fileText = (content: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(content)
  })
