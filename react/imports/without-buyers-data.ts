/** What has a form of its own is taken out before it leaves the browser; the service takes out names and addresses too. */
const forms: readonly { readonly mark: string; readonly pattern: RegExp }[] = [
  { mark: '[e-mail]', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  { mark: '[document]', pattern: /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g },
  { mark: '[document]', pattern: /\b\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}\b/g },
  { mark: '[phone]', pattern: /(?:\+\d{1,3}[ -]?)?\(\d{2,3}\) ?\d{4,5}[ -]?\d{4}\b/g },
  { mark: '[phone]', pattern: /\+\d{1,3}[ -]?\d{2,3}[ -]?\d{4,5}[ -]?\d{4}\b/g },
  { mark: '[phone]', pattern: /\b\d{2} 9\d{4}-\d{4}\b/g },
]

const weighted = (digits: string, from: number): number => {
  const sum = digits.split('').reduce((total, digit, at) => total + Number(digit) * (from - at), 0)
  return ((sum * 10) % 11) % 10
}

/** Eleven digits that are a CPF by its check digits, in words that say so: an order's id may have that form too. */
const isCpf = (digits: string): boolean =>
  weighted(digits.slice(0, 9), 10) === Number(digits[9]) &&
  weighted(digits.slice(0, 10), 11) === Number(digits[10])

const withoutPlainCpf = (text: string): string =>
  text.replace(/\b\d{11}\b/g, (digits) => (isCpf(digits) ? '[document]' : digits))

/** A message of a pasted log without what is surely a buyer's: e-mails, documents and phone numbers. */
export const withoutBuyersData = (text: string): string =>
  withoutPlainCpf(
    forms.reduce((cleaned, { mark, pattern }) => cleaned.replace(pattern, mark), text),
  )
