import { linesOf, sourceFiles } from '../lib/sources.mjs'

const LONGEST = 250
const MEDIAN = 60

/**
 * No source file above 250 lines, and half of them within 60: a file that grows past that is two ideas.
 * @param {string} root
 * @returns {{ ok: boolean, text: string }}
 */
export function checkFileSizes(root) {
  return judgeSizes(
    linesOf(
      root,
      ['apps', 'libs', 'tools'].flatMap((folder) => sourceFiles(root, folder)),
    ),
  )
}

/**
 * @param {{ file: string, lines: number }[]} sizes longest first
 * @returns {{ ok: boolean, text: string }}
 */
export function judgeSizes(sizes) {
  const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0
  const over = sizes.filter(({ lines }) => lines > LONGEST)
  const longest = sizes[0] ? `longest ${sizes[0].lines} (${sizes[0].file})` : 'no files'
  const text = [
    `${sizes.length} files, median ${median} lines, ${longest}`,
    ...over.map(({ file, lines }) => `${file}: ${lines} lines; the fence is ${LONGEST}. Split it into two ideas.`),
    ...(median > MEDIAN ? [`The median is ${median} lines; the fence is ${MEDIAN}.`] : []),
  ]
  return { ok: over.length === 0 && median <= MEDIAN, text: text.join('\n') }
}
