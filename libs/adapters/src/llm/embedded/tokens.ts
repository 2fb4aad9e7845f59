/** About how many tokens a vendor would count: a Spanish text has one for every three and a half letters. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 3.5)
