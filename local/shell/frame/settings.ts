export interface FrameSettings {
  readonly account: string
  readonly workspace: string
  readonly locale: string
  readonly messages: Record<string, string>
}

/** The server wrote them into the document. */
export const readSettings = (): FrameSettings => {
  const block = document.querySelector('#host-settings')
  const settings: FrameSettings = JSON.parse(block?.textContent ?? '{}')
  return settings
}
