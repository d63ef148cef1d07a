interface Named {
  readonly vendor: string
  readonly name: string
}

/** Where VTEX shows what docs/ holds: https://developers.vtex.com/docs/guides/vtex-io-documentation-docs-builder */
export const docsAddress = ({ vendor, name }: Named): string =>
  `https://developers.vtex.com/docs/apps/${vendor}.${name}`
