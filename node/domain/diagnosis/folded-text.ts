/**
 * Lower case without accents, character for character, so that places in the folded text are places in the original.
 * A character whose folded form has another length is kept as it is.
 */
export const foldText = (text: string): string => {
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    const plain = character.normalize('NFD').charAt(0).toLowerCase()
    folded += plain.length === 1 ? plain : character
  }
  return folded
}
