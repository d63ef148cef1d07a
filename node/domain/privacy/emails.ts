import type { Stretch } from './marks'

const email =
  /[\p{L}\p{N}_.+-]{1,64}(?:@|%40| ?\(arroba\) ?| ?\[at\] ?| ?\(at\) ?)(?!sha\d)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,24}(?![\p{L}\p{N}])/giu

const mayHold = /@|%40|arroba|at[\])]/i

export const emailStretches = (text: string): readonly Stretch[] =>
  mayHold.test(text)
    ? [...text.matchAll(email)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        mark: '[e-mail]',
      }))
    : []
