import { type Money, wholeUnits } from '@litper/kernel'

/** "$ 129.900": pesos have no cents in practice; another currency keeps its code and decimals. */
export function formatPesos(money: Money): string {
  if (money.currency !== 'COP') return `${money.currency} ${money.amount}`
  const whole = wholeUnits(money)
  return `${whole < 0 ? '-' : ''}$ ${Math.abs(whole)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, '.')}`
}
