import { decodeBody } from './decode-body'

const text = '{"message":"Não há SLA disponível – é à informação"}'

const wide = Buffer.from(text, 'utf16le')
const swapped = Buffer.from(wide).swap16()
const latin1 = Buffer.from(text.replace('–', '-'), 'latin1')

describe('reading the characters of a body', () => {
  it.each([
    ['UTF-8', Buffer.from(text), undefined],
    ['UTF-8 behind a mark', Buffer.from(`\ufeff${text}`), undefined],
    ['UTF-8 that is called Latin-1', Buffer.from(text), 'application/json; charset=ISO-8859-1'],
    ['UTF-16 behind a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), undefined],
    [
      'UTF-16, big end first, behind a mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
      undefined,
    ],
    ['UTF-16 without a mark', wide, undefined],
    ['UTF-16, big end first, without a mark', swapped, 'application/json; charset="utf-16"'],
  ])('reads %s', (_, body, contentType) => {
    expect(decodeBody(body, contentType)).toBe(text)
  })

  it.each(['application/json; charset=iso-8859-1', 'application/json; charset=utf-8', undefined])(
    'reads Latin-1 that is called %s',
    (contentType) => {
      expect(decodeBody(latin1, contentType)).toBe(text.replace('–', '-'))
    },
  )

  it('reads what Windows-1252 has beyond Latin-1', () => {
    expect(decodeBody(Buffer.from([0x80, 0x20, 0x93, 0xe9, 0x94]))).toBe('€ “é”')
  })

  it('leaves letters that the sender lost itself', () => {
    expect(decodeBody(Buffer.from('N\ufffdo'))).toBe('N\ufffdo')
  })
})
