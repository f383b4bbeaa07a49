/** One code unit for one: lower case, one apostrophe, so that offsets into the result are offsets into the text. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const folded = lower.length === text.length ? lower : lowerEach(text)
  return folded.replace(APOSTROPHES, "'")
}

// п’ять, пʼять, п`ять
const APOSTROPHES = /[’ʼ‘`´]/gu

/** 'İ'.toLowerCase() is two units long: such letters stay as they are. */
function lowerEach(text: string): string {
  let folded = ''
  for (const char of text) {
    const lower = char.toLowerCase()
    folded += lower.length === char.length ? lower : char
  }
  return folded
}
