/** The one sentence that says which file is no JSON, and where. */
export class BrokenFileError extends Error {}

/** What a file says; an error that names the file where it is no JSON. */
export const parseJson = (path: string, text: string) => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
    throw new BrokenFileError(`${path} is no JSON: ${why}.`)
  }
}
