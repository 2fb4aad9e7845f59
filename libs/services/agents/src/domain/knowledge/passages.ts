/** As long as an answer on WhatsApp is read. */
const LONGEST = 700

/** A body in passages: paragraphs, short ones joined, long ones cut between sentences. The same body gives the same passages. */
export function passagesOf(body: string): string[] {
  const passages: string[] = []
  for (const piece of body.split(/\n\s*\n/).flatMap(sentencesOf)) {
    const last = passages.at(-1)
    if (last !== undefined && last.length + piece.length + 1 <= LONGEST)
      passages[passages.length - 1] = `${last}\n${piece}`
    else passages.push(piece)
  }
  return passages
}

function sentencesOf(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/g, ' ').trim()
  if (text.length <= LONGEST) return text === '' ? [] : [text]
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g) ?? [text]
  const pieces: string[] = []
  for (const sentence of sentences.flatMap(cut)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + sentence.length <= LONGEST) pieces[pieces.length - 1] = last + sentence
    else pieces.push(sentence)
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean)
}

/** A sentence without an end. */
const cut = (sentence: string): string[] => sentence.match(new RegExp(`[\\s\\S]{1,${LONGEST}}`, 'g')) ?? []
