/**
 * Puts a text on the clipboard. False where the browser does not allow it: inside the Admin's frame, or a while after the
 * click, it can be denied or be missing. Whoever asks then has to say so, and to show the text; never throws.
 */
export async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
