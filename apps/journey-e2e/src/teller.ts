const COLOURS: Record<string, number> = {
  Agent: 95,
  Shopify: 32,
  Litper: 36,
  WhatsApp: 92,
  Carrier: 33,
  Laura: 35,
  Numbers: 34,
}
const paint = (code: number, text: string) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text)

/** Tells the story line by line: who did what, and how long after. */
export class Teller {
  private readonly began = performance.now()

  title(text: string): void {
    console.log(`\n${paint(1, text)}\n`)
  }

  start(): number {
    return performance.now()
  }

  line(who: string, what: string, since?: number): void {
    const ms = since === undefined ? '' : `${Math.round(performance.now() - since)} ms`
    console.log(`  ${paint(COLOURS[who] ?? 0, who.padEnd(9))}${ms.padStart(8)}  ${what}`)
  }

  end(order: string): void {
    console.log(
      `\n  ${order} told in ${((performance.now() - this.began) / 1000).toFixed(1)} s. Every step left a receipt: GET /api/v1/orders, /waybills, /messages, /conversations.\n`,
    )
  }
}
