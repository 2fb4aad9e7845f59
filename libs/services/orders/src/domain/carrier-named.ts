/** The carrier that a shop's people mean: `Inter Rapidísimo S.A.` is `interrapidisimo`. Undefined when it is none of these. */
export function carrierNamed(company: string | undefined, carriers: readonly string[]): string | undefined {
  const letters = (company ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  return carriers.find((carrier) => letters.includes(carrier.replace(/[^a-z]/g, '')))
}
