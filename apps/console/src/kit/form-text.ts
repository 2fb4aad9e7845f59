/** What was typed into a field, without the spaces around it. */
export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

/** Of these fields, those that have a text. */
export function filledIn<N extends string>(form: FormData, ...names: readonly N[]): { [K in N]?: string } {
  const texts = names.map((name) => [name, textOf(form, name)] as const)
  return Object.fromEntries(texts.filter(([, text]) => text)) as { [K in N]?: string }
}
