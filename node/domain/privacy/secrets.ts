import type { Stretch } from './marks'

const mark = '[secret]'

// Secrets that are known by their own shape.
const shapes =
  /(?<![\w-])eyJ[\w-]{6,4000}\.[\w-]{2,4000}(?:\.[\w-]{0,1000}){0,3}|(?<![A-Z\d])(?:AKIA|ASIA)[A-Z\d]{16}(?![A-Z\d])|\b(?:APP_USR|TEST)-[\w-]{10,200}|\bTG-[\da-f]{10,40}(?:-\d{1,20})?|\bvtexappkey-[\w-]{3,80}|\bAtz[ar]\|[\w|+/=-]{8,2000}|\bamzn1\.oa2-cs\.v1\.\w{8,200}|\bgh[pousr]_\w{20,255}|\b[sr]k_(?:live|test)_\w{8,200}|\bxox[abpr]-[\w-]{10,200}|\bAIza[\w-]{30,60}|\bshp(?:at|ca|pa|ss)_\w{16,64}|\bya29\.[\w-]{20,400}|\bwhsec_[\w+/=]{16,200}|\bc[ks]_[\da-f]{32,64}|\bEAA[A-Za-z\d]{24,400}|\b(?:glpat|dp\.pt|sk-ant|sk-proj)-[\w-]{16,200}|\bSG\.[\w-]{16,40}\.[\w-]{16,80}|\bhf_[A-Za-z]{30,60}|\bnpm_\w{30,60}|\bsq0(?:atp|csp)-[\w-]{20,60}|\bgithub_pat_\w{20,120}/g

const webhook =
  /(?<=hooks\.slack\.com\/services\/|discord(?:app)?\.com\/api\/webhooks\/|\.webhook\.office\.com\/|hooks\.zapier\.com\/hooks\/catch\/|hook\.\w{2,4}\.make\.(?:celonis\.)?com\/)[\w/@-]{10,300}/g

const inAddress = /(?<=:\/\/)[^\s/@:]{1,200}:[^\s/@]{1,200}(?=@)/g

// As curl takes them.
const onCommandLine = /(?<=(?:^|\s)(?:-u|--user)[ =]["']?)[^\s:"']{1,60}:[^\s"']{3,200}/g

const announced =
  /\b(bearer|basic|(?:(?:x|api|app|auth|access|refresh|partner|client|private|secret|session)[-_ ]){0,3}(?:token|secret|api[-_ ]?key)|(?:(?:x|api|app|auth|access|partner|client|private|secret)[-_ ]){1,3}key|appkey|jwt|senha|password|contrase[nñ]a|clave secreta)((?: (?:d[oea]|del) \p{L}{3,12})?[:=\s]{1,3}["']?)([A-Za-z\d+/_.~|=!#$%&*@?-]{8,4000})/giu

const short =
  /(?<=\b(?:cvv2?|cvc|pin|senha|password|contrase[nñ]a|(?:con|com|su|sua|la) clave|gate code|c[oó]digo (?:de retirada|do port[aã]o|de retiro))[\s:=]{1,3})\d{3,8}#?(?!\w)/gi

const privateKey = /(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{8,4000}/g

// Who signs in stands before the password.
const signedIn =
  /(?<=\b(?:user(?: ?id|name)?|uid|usuario)=)[^&;\s]{1,60}(?=[&;] ?(?:password|pwd|senha)=)/gi

/** Whether it is made by a machine: letters and figures mixed, or both cases within. */
const isOpaque = (text: string): boolean =>
  (/\d/.test(text) && /[A-Za-z]/.test(text)) || /[a-z][A-Z]/.test(text) || /=$/.test(text)

// A first look that most texts do not pass.
const beginnings = [
  ...[
    'eyJ',
    'AKIA',
    'ASIA',
    'APP_USR',
    'TEST-',
    'TG-',
    'vtexappkey',
    'Atz',
    'amzn1',
    'ghp_',
    'gho_',
  ],
  ...[
    'ghu_',
    'ghs_',
    'ghr_',
    'k_live',
    'k_test',
    'xox',
    'AIza',
    'shp',
    'ya29',
    'whsec_',
    'ck_',
    'cs_',
    'EAA',
  ],
  ...['glpat', 'sk-', 'SG.', 'hf_', 'npm_', 'sq0', 'github_pat'],
]

/** Tokens, keys and credentials by their own shape. */
export const secretStretches = (text: string): readonly Stretch[] =>
  [
    ...(beginnings.some((each) => text.includes(each)) ? text.matchAll(shapes) : []),
    ...(text.includes('://') && text.includes('@') ? text.matchAll(inAddress) : []),
    ...(text.includes('-u') ? text.matchAll(onCommandLine) : []),
    ...(text.includes('PRIVATE KEY') ? text.matchAll(privateKey) : []),
    ...(text.includes('=') ? text.matchAll(signedIn) : []),
    ...(text.includes('hook') ? text.matchAll(webhook) : []),
  ].map(({ index, 0: found }) => ({ start: index, end: index + found.length, mark }))

/** Tokens, keys and passwords behind the word for one. */
export const announcedSecrets = (text: string): readonly Stretch[] => {
  const shortOnes = [...text.matchAll(short)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    mark,
  }))
  const opaque = [...text.matchAll(announced)].flatMap((match) => {
    const [, word = '', between = '', found = ''] = match
    const start = match.index + word.length + between.length
    return isOpaque(found) ? [{ start, end: start + found.length, mark }] : []
  })
  return [...shortOnes, ...opaque]
}
