import Ajv from 'ajv'
import type { Project, Rule } from '../project'

// VTEX's builder statuses, read 2026-11-23: an app that is new cannot be published with an older major.
// https://developers.vtex.com/docs/guides/vtex-io-documentation-builders
const builderVersions: Readonly<Record<string, readonly string[]>> = {
  admin: ['0.x', '1.x'],
  docs: ['0.x'],
  graphql: ['2.x'],
  messages: ['1.x'],
  node: ['7.x'],
  react: ['3.x'],
}

const isKebabCase = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)

const manifestFitsItsSchema: Rule = ({ manifest, manifestSchema }) => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(manifestSchema)
  if (validate(manifest)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const allowed: unknown = params.allowedValues
    const values = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : ''
    return `manifest.json${instancePath} ${message}${values}.`
  })
}

/** What the Apps section of the Admin, and VTEX's documentation, show of an app. */
const manifestSaysWhatItIs: Rule = ({ manifest }) =>
  (['title', 'description'] as const)
    .filter((field) => (manifest[field] ?? '').trim() === '')
    .map(
      (field) =>
        `manifest.json: write ${field}. VTEX shows it: https://developers.vtex.com/docs/guides/vtex-io-documentation-manifest`,
    )

/** vtex release writes it, and stops where it is not there. */
const changelogIsThere: Rule = ({ files }) =>
  files.includes('CHANGELOG.md')
    ? []
    : [
        'Write CHANGELOG.md with ## [Unreleased]: vtex release stops without it. https://developers.vtex.com/docs/guides/vtex-io-documentation-releasing-a-new-app-version',
      ]

/** The three checks of VTEX's command line, and its convention for names. */
const manifestNamesTheApp: Rule = ({ manifest: { name = '', vendor = '', version = '' } }) => [
  ...(/^[\w_-]+$/.test(vendor) ? [] : [`manifest.json: vendor "${vendor}" is no account name.`]),
  ...(isKebabCase(name) ? [] : [`manifest.json: write the name "${name}" in kebab-case.`]),
  ...(/^\d+\.\d+\.\d+(-.*)?$/.test(version)
    ? []
    : [`manifest.json: version "${version}" is not major.minor.patch.`]),
]

const hasFolder = ({ files }: Project, folder: string): boolean =>
  files.some((path) => path.startsWith(`${folder}/`))

const buildersAreCurrent: Rule = (project) =>
  Object.entries(project.manifest.builders ?? {}).flatMap(([builder, version]) => {
    const allowed = builderVersions[builder]
    if (allowed === undefined) return [`manifest.json: nothing here needs the builder ${builder}.`]
    return [
      ...(allowed.includes(version)
        ? []
        : [`manifest.json: builder ${builder} ${version}; use ${allowed.join(' or ')}.`]),
      ...(hasFolder(project, builder)
        ? []
        : [`manifest.json: builder ${builder} has no folder ${builder}/. Add files or drop it.`]),
    ]
  })

const builtFoldersAreDeclared: Rule = (project) =>
  Object.keys(builderVersions)
    .filter((builder) => hasFolder(project, builder))
    .filter((builder) => project.manifest.builders?.[builder] === undefined)
    .map((builder) => `${builder}/ is built by nobody: add the builder to manifest.json.`)

export const manifestRules = {
  manifestFitsItsSchema,
  manifestNamesTheApp,
  manifestSaysWhatItIs,
  changelogIsThere,
  buildersAreCurrent,
  builtFoldersAreDeclared,
}
