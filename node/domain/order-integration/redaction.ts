// Buyers' data must not be stored. Messages quote it now and then (an e-mail that was refused, a document number),
// so every text is cleaned on its way in. What is taken out leaves a mark that says what it was.

const email = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu
const cpf = /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g
const cnpj = /\b\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}\b/g
const bareDocument = /(?<![\w.,-])\d{11}(?:\d{3})?(?![\w.,-]*\d)/g
const phone =
  /(?:\+\d{1,3}[ .-]?)?\(\d{2,3}\)[ .-]?\d{4,5}[ .-]?\d{4}\b|\+\d{1,3}(?:[ .-]?\d{2,5}){2,4}\b/g
// A bare number is somebody's only beside the word that says so: order ids, SKUs and amounts are bare numbers too.
const named =
  /\b(cpf|cnpj|cuit|cuil|rut|dni|rg|document[oe]?|fone|phone|telefone|tel[eé]fono|celular|whatsapp|cep|zip|postal code|c[oó]digo postal)(\W{0,3}(?:n[ºo°.]{0,2}\W{0,2})?)(\d[\d .\-/]{5,18}[\dkK])/giu
const postalCode = /\b(\d{5})-\d{3}\b/g
// A name is known by the word for the person before it and by two capitalized words; one alone may be any noun.
const labelledName =
  /\b([Cc]lientes?|[Cc]ustomer|[Bb]uyer|[Cc]omprador(?:a)?|[Dd]estinat[áa]ri[oa]|[Rr]ecipient|[Rr]eceiver(?:Name)?|[Rr]ecebedor|[Aa]ddressee|[Ff]irst ?[Nn]ame|[Ll]ast ?[Nn]ame|[Nn]ome do (?:cliente|comprador|destinat[áa]rio)|[Nn]ombre del (?:cliente|comprador))([ "'“:=]{1,4})(\p{Lu}\p{Ll}{1,30}(?: (?:d[aeo]s? |del |de la |y |e )?\p{Lu}[\p{Ll}']{1,30}){1,5})/gu
const street =
  /\b(?:Rua|R\.|Avenida|Avda\.?|Av\.?|Alameda|Travessa|Estrada|Rodovia|Praça|Calle|Carrera|Pasaje|Jirón|rua|avenida|calle) [\p{L}'’. ]{2,60},? {0,2}(?:n[ºo°.]{0,2} ?)?\d{1,6}\b/gu
const englishStreet =
  /\b\d{1,6} (?:\p{Lu}[\p{L}'’]{1,20} ){1,4}(?:Street|St\.|Avenue|Road|Lane|Drive|Boulevard)(?!\p{L})/gu

const checkDigit = (digits: readonly number[], weights: readonly number[]): number => {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0)
  const rest = sum % 11
  return rest < 2 ? 0 : 11 - rest
}

const cpfWeights = [10, 9, 8, 7, 6, 5, 4, 3, 2]
const cnpjWeights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]

/** Brazil's person and company numbers carry two check digits; ids of orders rarely satisfy them by chance. */
const isDocumentNumber = (text: string): boolean => {
  const digits = [...text].map(Number)
  const weights = digits.length === 11 ? cpfWeights : cnpjWeights
  const longer = digits.length === 11 ? [11, ...weights] : [6, ...weights]
  const first = checkDigit(digits, weights)
  const second = checkDigit(digits, longer)
  return digits.at(-2) === first && digits.at(-1) === second && new Set(digits).size > 1
}

/**
 * Takes e-mails, document numbers, phones, exact postal codes, street lines, and names behind the word for a person out
 * of a text.
 * Texts in `keep` (the order's own ids) stay, even when they look like a document number.
 */
export const redact = (text: string, keep: readonly string[] = []): string =>
  text
    .replace(email, '[e-mail]')
    .replace(labelledName, '$1$2[name]')
    .replace(street, '[address]')
    .replace(englishStreet, '[address]')
    .replace(cnpj, '[document]')
    .replace(cpf, '[document]')
    .replace(bareDocument, (digits) =>
      !keep.includes(digits) && isDocumentNumber(digits) ? '[document]' : digits,
    )
    .replace(phone, '[phone]')
    .replace(postalCode, '$1-***')
    .replace(named, (_, word: string, between: string) => `${word}${between}[redacted]`)
