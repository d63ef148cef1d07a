import { marketplaceWord } from '../../__generated__/status-word'
import { textsIn } from './column-readings'
import { fold, mapColumns } from './table'
import type { Mapping, Names, NumberedRow } from './table'

// "Estado" is how an order stands, or the part of the country that it goes to. Which of them a column means is told by
// what stands in it.

/** Names of columns that mean either. */
const eitherName = /^(?:estado|state|provincia|province|departamento|department|regiao|region|uf)\b/

const known = (text: string): readonly string[] => text.split('|').map((name) => name.trim())

const brazil = known(
  'acre|alagoas|amapa|amazonas|bahia|ceara|distrito federal|espirito santo|goias|maranhao|mato grosso|' +
    'mato grosso do sul|minas gerais|para|paraiba|parana|pernambuco|piaui|rio de janeiro|rio grande do norte|' +
    'rio grande do sul|rondonia|roraima|santa catarina|sao paulo|sergipe|tocantins',
)

const argentina = known(
  'buenos aires|capital federal|caba|ciudad autonoma de buenos aires|ciudad de buenos aires|gran buenos aires|gba|' +
    'catamarca|chaco|chubut|cordoba|corrientes|entre rios|formosa|jujuy|la pampa|la rioja|mendoza|misiones|neuquen|' +
    'rio negro|salta|san juan|san luis|santa cruz|santa fe|santiago del estero|tierra del fuego|tucuman',
)

const mexico = known(
  'aguascalientes|baja california|baja california sur|campeche|chiapas|chihuahua|ciudad de mexico|cdmx|coahuila|' +
    'coahuila de zaragoza|colima|durango|guanajuato|guerrero|hidalgo|jalisco|mexico|edo de mexico|edomex|michoacan|' +
    'michoacan de ocampo|morelos|nayarit|nuevo leon|oaxaca|puebla|queretaro|quintana roo|san luis potosi|sinaloa|' +
    'sonora|tabasco|tamaulipas|tlaxcala|veracruz|veracruz de ignacio de la llave|yucatan|zacatecas',
)

const chile = known(
  'arica y parinacota|tarapaca|antofagasta|atacama|coquimbo|valparaiso|metropolitana|metropolitana de santiago|rm|' +
    'ohiggins|libertador general bernardo ohiggins|libertador bernardo ohiggins|maule|nuble|biobio|bio bio|' +
    'la araucania|araucania|los rios|los lagos|aysen|magallanes|magallanes y de la antartica chilena|santiago',
)

const colombia = known(
  'amazonas|antioquia|arauca|atlantico|bogota|bogota d c|bogota dc|bolivar|boyaca|caldas|caqueta|casanare|cauca|cesar|' +
    'choco|cordoba|cundinamarca|guainia|guaviare|huila|la guajira|magdalena|meta|narino|norte de santander|putumayo|' +
    'quindio|risaralda|san andres|san andres y providencia|santander|sucre|tolima|valle|valle del cauca|vaupes|vichada',
)

const peru = known(
  'amazonas|ancash|apurimac|arequipa|ayacucho|cajamarca|callao|cusco|cuzco|huancavelica|huanuco|ica|junin|la libertad|' +
    'lambayeque|lima|lima metropolitana|loreto|madre de dios|moquegua|pasco|piura|puno|san martin|tacna|tumbes|ucayali',
)

const uruguay = known(
  'artigas|canelones|cerro largo|colonia|durazno|flores|florida|lavalleja|maldonado|montevideo|paysandu|rio negro|' +
    'rivera|rocha|salto|san jose|soriano|tacuarembo|treinta y tres',
)

const unitedStates = known(
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|' +
    'indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|' +
    'montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|' +
    'oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|' +
    'west virginia|wisconsin|wyoming',
)

const names: ReadonlySet<string> = new Set([
  ...brazil,
  ...argentina,
  ...mexico,
  ...chile,
  ...colombia,
  ...peru,
  ...uruguay,
  ...unitedStates,
])

const codes: ReadonlySet<string> = new Set([
  ...known('ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to'),
  ...known(
    'agu|ags|bcn|bcs|bc|cam|camp|chp|chis|chh|chih|cmx|coa|coah|col|dur|dgo|gua|gto|gro|hid|hgo|jal|mex|mic|mich|' +
      'mor|nay|nle|nl|oax|pue|que|qro|roo|qroo|slp|sin|son|tab|tam|tamps|tla|tlax|ver|yuc|zac',
  ),
  ...known(
    'ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|mi|mn|mo|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|ri|sd|tn|tx|ut|vt|va|wa|wv|wi|wy',
  ),
])

const isName = (text: string): boolean =>
  names.has(text) ||
  names.has(
    text.replace(
      /^(?:estado|provincia|province|departamento|depto|regiao|region|state) (?:(?:de|do|da|del|of) )?/,
      '',
    ),
  )

/** A part of a country by its name, its code or both: "São Paulo", "SP", "BR-SP", "São Paulo (SP)". */
export function isRegion(text: string): boolean {
  const words = fold(text.replace(/['’´`]/g, '').replace(/[(),]/g, ' '))
  if (isName(words) || codes.has(words)) return true
  if (/^(?:br|ar|mx|cl|co|pe|uy|py|bo|ec|us) [a-z0-9]{1,3}$/.test(words)) return true
  const [, name = '', code = ''] = /^(.+) ([a-z]{2,4})$/.exec(words) ?? []
  const [, before = '', behind = ''] = /^([a-z]{2,4}) (.+)$/.exec(words) ?? []
  return (codes.has(code) && isName(name)) || (codes.has(before) && isName(behind))
}

/** Of the texts of a column that may be either: most are parts of a country, and none says how an order stands. */
const areRegions = (texts: readonly string[]): boolean =>
  texts.length > 0 &&
  texts.filter(isRegion).length >= texts.length * 0.6 &&
  texts.every((text) => marketplaceWord(text) === 'none')

/** The columns of a file by their names, where no part of an address is taken for how an order stands. */
export function mapWithoutRegions<Field extends string>(
  header: readonly string[],
  body: readonly NumberedRow[],
  fields: Names<Field>,
): Mapping<Field> {
  const named = header.map((name, column) =>
    eitherName.test(fold(name)) && areRegions(textsIn(body, column)) ? '' : name,
  )
  return mapColumns(named, fields)
}
