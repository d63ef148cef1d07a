import { readPng } from '../png'
import type { Project, StorePage } from '../project'
import { aProject, aStorePage, aStoreText } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { appStoreRules as rules } from './app-store'

const { manifest } = aProject()
const page = aStorePage()

const withEnglish = (change: Partial<StorePage>): Partial<Project> => ({
  storePage: { ...page, texts: { ...page.texts, 'en-US': { ...aStoreText, ...change } } },
})

const withPictures = (
  change: (pictures: Project['storePage']['pictures']) => Project['storePage']['pictures'],
): Partial<Project> => ({ storePage: { ...page, pictures: change(page.pictures) } })

describeRules(rules, {
  billingIsFree: [
    {
      planted: { manifest: { ...manifest, billingOptions: undefined } },
      says: 'billingOptions needs type "free"',
    },
    {
      planted: { manifest: { ...manifest, billingOptions: { type: 'free', support: {} } } },
      says: 'support.email',
    },
  ],
  storePageHasItsLanguages: [
    {
      planted: { storePage: { ...page, texts: { ...page.texts, 'pt-BR': undefined } } },
      says: 'Write public/metadata/messages/pt-BR.json',
    },
    {
      planted: { storePage: { ...page, licenses: { ...page.licenses, 'es-AR': ' ' } } },
      says: 'Write public/metadata/licenses/es-AR.md',
    },
  ],
  storeTextsAreThere: [
    { planted: withEnglish({ headline: ' ' }), says: 'write headline' },
    { planted: withEnglish({ features: [] }), says: 'write features' },
    { planted: withEnglish({ features: ['Lists orders.', ''] }), says: 'write features' },
  ],
  storeTextsFit: [
    { planted: withEnglish({ name: 'a'.repeat(27) }), says: 'name has 27 characters, at most 26' },
    {
      planted: withEnglish({ headline: 'a'.repeat(121) }),
      says: 'headline has 121 characters, at most 120',
    },
    {
      planted: withEnglish({ overview: 'a'.repeat(201) }),
      says: 'overview has 201 characters, at most 200',
    },
    {
      planted: withEnglish({ features: ['Lists orders.', 'a '.repeat(21)] }),
      says: 'features has 21 words, at most 20',
    },
  ],
  storeNameKeepsHabits: [
    { planted: withEnglish({ name: 'VTEX Orders' }), says: 'leave out the word VTEX' },
    { planted: withEnglish({ name: 'Orders!' }), says: 'leave out punctuation' },
    { planted: withEnglish({ name: 'Orders 2' }), says: 'leave out the version' },
    { planted: withEnglish({ name: 'Orders and Causes' }), says: 'write & for and' },
    { planted: withEnglish({ name: 'Orders App' }), says: 'leave out the word App' },
  ],
  iconFits: [
    { planted: withPictures((pictures) => pictures.slice(1)), says: 'missing or no PNG' },
    {
      planted: withPictures(([icon, ...rest]) => [
        ...(icon ? [{ ...icon, width: 512 }] : []),
        ...rest,
      ]),
      says: 'it is 512 × 1024',
    },
    {
      planted: withPictures(([icon, ...rest]) => [
        ...(icon ? [{ ...icon, hasTransparencyChannel: false }] : []),
        ...rest,
      ]),
      says: '32-bit PNG',
    },
  ],
  screenshotsFit: [
    {
      planted: { files: ['public/metadata/images/screenshots/mobile/4.jpg'] },
      says: 'mobile/4.jpg: is no PNG',
    },
    {
      planted: withPictures((pictures) => pictures.slice(0, -1)),
      says: 'mobile/ has 2 pictures, 3 to 5 are wanted',
    },
    {
      planted: withPictures((pictures) => [
        ...pictures,
        ...['4', '5', '6'].flatMap((name) =>
          pictures
            .filter(({ path }) => path.endsWith('desktop/1.png'))
            .map((picture) => ({ ...picture, path: picture.path.replace('1.png', `${name}.png`) })),
        ),
      ]),
      says: 'desktop/ has 6 pictures',
    },
    {
      planted: withPictures((pictures) =>
        pictures.map((picture) =>
          picture.path.endsWith('desktop/2.png') ? { ...picture, height: 401 } : picture,
        ),
      ),
      says: 'desktop/2.png: 700 × 401, at most 700 × 400',
    },
  ],
})

it('reads no head in what only has the name of a PNG', () => {
  expect(readPng('icon.png', Buffer.from('<svg></svg>'.repeat(4)))).toBeUndefined()
})
