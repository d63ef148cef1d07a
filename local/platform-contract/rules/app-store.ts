import type { Project, Rule, StorePage } from '../project'
import type { TextLimit } from '../store-limits'
import {
  billingSource,
  iconLimits,
  localesSource,
  nameHabits,
  screenshotLimits,
  screens,
  storeLocales,
  textLimits,
} from '../store-limits'

const folder = 'public/metadata'
const icon = `${folder}/images/icon.png`

const ask = (fault: string, source: string): string => `${fault} VTEX asks for it: ${source}`

/** Without billingOptions an app installs in its vendor's account only. */
const billingIsFree: Rule = ({ manifest: { billingOptions: billing } }) => {
  const isComplete =
    billing?.type === 'free' &&
    (billing.support?.email ?? '').includes('@') &&
    (billing.availableCountries ?? []).length > 0
  return isComplete
    ? []
    : [
        ask(
          'manifest.json: billingOptions needs type "free", support.email and availableCountries.',
          billingSource,
        ),
      ]
}

const storePageHasItsLanguages: Rule = ({ storePage: { texts, licenses } }) =>
  storeLocales.flatMap((locale) => [
    ...(texts[locale] ? [] : [ask(`Write ${folder}/messages/${locale}.json.`, localesSource)]),
    ...(licenses[locale]?.trim()
      ? []
      : [ask(`Write ${folder}/licenses/${locale}.md.`, localesSource)]),
  ])

const lengthOf = (text: string, unit: TextLimit['unit']): number =>
  unit === 'characters' ? [...text].length : text.trim().split(/\s+/).length

const fieldOf = (page: StorePage, field: TextLimit['field']): readonly string[] => {
  const value = page[field]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

const pagesOf = ({ storePage: { texts } }: Project): readonly (readonly [string, StorePage])[] =>
  Object.entries(texts).flatMap(([locale, page]) =>
    page ? [[`${folder}/messages/${locale}.json`, page] as const] : [],
  )

const storeTextsAreThere: Rule = (project) =>
  pagesOf(project).flatMap(([path, page]) =>
    textLimits
      .filter(({ field }) => {
        const texts = fieldOf(page, field)
        return texts.length === 0 || texts.some((text) => text.trim() === '')
      })
      .map(({ field, source }) => ask(`${path}: write ${field}.`, source)),
  )

const storeTextsFit: Rule = (project) =>
  pagesOf(project).flatMap(([path, page]) =>
    textLimits.flatMap(({ field, most, unit, source }) =>
      fieldOf(page, field)
        .filter((text) => lengthOf(text, unit) > most)
        .map((text) =>
          ask(
            `${path}: ${field} has ${lengthOf(text, unit)} ${unit}, at most ${most}: “${text}”.`,
            source,
          ),
        ),
    ),
  )

const storeNameKeepsHabits: Rule = (project) =>
  pagesOf(project).flatMap(([path, { name = '' }]) =>
    nameHabits
      .filter(({ forbids }) => forbids.test(name))
      .map(({ says, source }) => ask(`${path}: name “${name}”: ${says}.`, source)),
  )

const iconFits: Rule = ({ storePage: { pictures } }) => {
  const { side, depth, source } = iconLimits
  const png = pictures.find(({ path }) => path === icon)
  const fits =
    png?.width === side && png.height === side && png.depth === depth && png.hasTransparencyChannel
  const found = png ? `${png.width} × ${png.height}` : 'missing or no PNG'
  return fits
    ? []
    : [
        ask(
          `${icon}: a 32-bit PNG of ${side} × ${side} (it is ${found}); npm run icon draws it.`,
          source,
        ),
      ]
}

const screenshotsFit: Rule = ({ files, storePage: { pictures } }) => {
  const { least, most, width, height, source } = screenshotLimits
  return screens.flatMap((screen) => {
    const isHere = (path: string) => path.startsWith(`${folder}/images/screenshots/${screen}/`)
    const shots = pictures.filter(({ path }) => isHere(path))
    return [
      ...files
        .filter((path) => isHere(path) && !shots.some((shot) => shot.path === path))
        .map((path) => ask(`${path}: is no PNG.`, source)),
      ...(shots.length >= least && shots.length <= most
        ? []
        : [
            ask(
              `${folder}/images/screenshots/${screen}/ has ${shots.length} pictures, ${least} to ${most} are wanted; npm run screenshots -- --store takes them.`,
              source,
            ),
          ]),
      ...shots
        .filter((shot) => shot.width > width || shot.height > height)
        .map((shot) =>
          ask(
            `${shot.path}: ${shot.width} × ${shot.height}, at most ${width} × ${height}.`,
            source,
          ),
        ),
    ]
  })
}

export const appStoreRules = {
  billingIsFree,
  storePageHasItsLanguages,
  storeTextsAreThere,
  storeTextsFit,
  storeNameKeepsHabits,
  iconFits,
  screenshotsFit,
}
