const ENGLISH = new Set(
  'where order package my is the tracking hello hi thanks thank when will arrive parcel delivery please i want speak yes cancel it not received broken human person to a you no dont'.split(
    ' ',
  ),
)

/** Spanish unless most words are English. */
export function languageOf(text: string): 'es' | 'en' {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const english = words.filter((word) => ENGLISH.has(word))
  const onlyNo = english.every((word) => word === 'no' || word === 'a')
  return !onlyNo && english.length * 2 > words.length ? 'en' : 'es'
}
