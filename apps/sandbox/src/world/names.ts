/** What the owners of phones are called, so that one person has one name in the shop and on WhatsApp. */
const KEPT = 50_000

export class Names {
  private readonly byPhone = new Map<string, string>()

  /** The newest name of a phone holds. */
  learn(phone: unknown, name: string): void {
    const digits = typeof phone === 'string' ? phone.replace(/\D/g, '').replace(/^00/, '') : ''
    if (digits === '' || name.trim() === '') return
    if (this.byPhone.size >= KEPT) this.byPhone.clear()
    this.byPhone.set(digits.length === 10 ? `57${digits}` : digits, name.trim())
  }

  /** By digits with the country's prefix. */
  of(phone: string): string | undefined {
    return this.byPhone.get(phone)
  }

  reset(): void {
    this.byPhone.clear()
  }
}
