import { fold } from '../text/fold.ts'

/** Words that tell no message from another: near-duplicates differ in these. */
const LIGHT = new Set(
  'ola buenas buenos dias tardes noces por fabor porfa porfabor grasias de la el los las lo un una mi mis me que y a en es para su se si le del al 0'.split(
    ' ',
  ),
)

/** What near-duplicates share: the same heavy words in any order. Utterances of one group are never split. */
export function groupOf(text: string): string {
  const tokens = fold(text)
  const heavy = [...new Set(tokens.filter((token) => !LIGHT.has(token) && token !== '?'))].sort()
  return (heavy.length > 0 ? heavy : tokens).map((token) => token.slice(0, 6)).join(' ')
}
