/** Without accents, in small letters: how spellings of a word are compared. `Peñón` → `penon`. */
export const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
