import type { DocumentKind } from '../domain/document-kind'

type Check = <Content, Key extends string>(
  kind: DocumentKind<Content, Key>,
  key: Key,
  contents: readonly Content[],
) => Promise<void>

/** Documents of one kind, as it is first and as it becomes. */
export const sample = <Content, Key extends string>(
  kind: DocumentKind<Content, Key>,
  key: Key,
  ...contents: readonly Content[]
) => ({
  label: kind.label,
  check: (check: Check) => check(kind, key, contents),
})
