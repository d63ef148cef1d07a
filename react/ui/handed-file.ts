// A file that a person chose on one page and reads on the next. It stays in the browser, and is read once.
let handed: File | undefined

export const handFile = (file: File): void => {
  handed = file
}

export const takeHandedFile = (): File | undefined => {
  const file = handed
  handed = undefined
  return file
}
