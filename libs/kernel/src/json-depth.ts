/** Levels of arrays and objects. What is deeper than any form of ours exhausts the stack of the code that walks it. */
export const MOST_DEPTH = 64
const [QUOTE, BACKSLASH, OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x7b, 0x5d, 0x7d]

/** Whether JSON nests deeper than `most`: by its brackets outside of texts. */
export function isTooDeep(json: Uint8Array, most = MOST_DEPTH): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (inText) {
      if (sign === BACKSLASH) at++
      else if (sign === QUOTE) inText = false
    } else if (sign === QUOTE) inText = true
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) {
      if (++depth > most) return true
    } else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth--
  }
  return false
}
