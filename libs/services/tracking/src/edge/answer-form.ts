import { escaped } from '@litper/platform'
import { type DeliveryException, dayOf, nextWorkingDay, standingAnswer } from '../domain/exception.ts'
import type { Waybill } from '../domain/waybill.ts'
import { fill, type Locale, PORTAL_TEXTS } from './page-texts.ts'

/** What a customer may say; to send it back is the shop's to say. */
export const CUSTOMER_ANSWERS = ['redeliver', 'date', 'address', 'office'] as const
export type CustomerAnswer = (typeof CUSTOMER_ANSWERS)[number]

/** The form of an open novedad: the browser's own, it needs no script. Without a phone there is no second proof, and no form. */
export function answerForm(
  { token, customer }: Pick<Waybill, 'token' | 'customer'>,
  exception: DeliveryException,
  locale: Locale,
): string {
  const texts = PORTAL_TEXTS[locale]
  const standing = standingAnswer(exception)
  const said = standing ? `<p role="status">${escaped(fill(texts.standing, { answer: texts[standing.kind] }))}</p>` : ''
  if (exception.state === 'closed' || !customer.phone) return said && `<section class="card">${said}</section>`
  const now = new Date()
  const tomorrow = dayOf(new Date(now.getTime() + 86_400_000))
  const fields: Readonly<Partial<Record<CustomerAnswer, string>>> = {
    date: `<input type="date" name="date" min="${tomorrow}" value="${nextWorkingDay(now)}" aria-label="${texts.date}">`,
    address: `<input type="text" name="address" maxlength="250" autocomplete="street-address" aria-label="${texts.address}">`,
  }
  const choices = CUSTOMER_ANSWERS.map(
    (kind) =>
      `<label><input type="radio" name="kind" value="${kind}" required${kind === 'redeliver' ? ' checked' : ''}> ${texts[kind]} ${fields[kind] ?? ''}</label>`,
  )
  return `<section class="card"><h2>${texts.ask}</h2>${said}<form method="post" action="/t/${encodeURIComponent(token)}?lang=${locale}"><fieldset>
<input type="hidden" name="openedAt" value="${escaped(exception.openedAt)}">${choices.join('')}
<label>${texts.proof} <input type="text" name="last4" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" autocomplete="off" required></label>
<p><button type="submit">${texts.send}</button></p></fieldset></form></section>
`
}
