/** What was typed into a field, without the spaces around it. */
export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()
