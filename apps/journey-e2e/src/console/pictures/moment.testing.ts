/** All pictures are of this moment: Monday, 3:05 p. m. in Bogotá. */
export const NOW = Date.parse('2026-11-30T20:05:00Z')

export const ago = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString()
export const id = (n: number): string => `0192f0c1-7d3a-7c4e-9a51-${String(n).padStart(12, '0')}`
export const pesos = (amount: number) => ({ amount: String(amount), currency: 'COP' })
export const page = <R>(data: R[]) => ({ data, nextCursor: null })
export const both = (es: string, en: string) => ({ es, en })

export const ANA = id(901)
export const LUIS = id(902)
