import { escaped } from '@litper/platform'
import { type CustomerRequest, MOST_LETTERS, type Rating } from '../domain/customer-request.ts'
import { dayOf, nextWorkingDay } from '../domain/exception.ts'
import type { State, Waybill } from '../domain/waybill.ts'
import { fill, type Locale } from './page-texts.ts'
import { shortDay } from './page-times.ts'
import { REQUEST_TEXTS } from './request-texts.ts'

/** While the parcel is in these, another day may still be asked for. */
const MOVABLE: ReadonlySet<State> = new Set(['created', 'picked_up', 'in_transit', 'out_for_delivery'])

/** What the customer asked, and what the shop answered. Not the question itself: whoever has the link reads the page. */
export function requestList(requests: readonly CustomerRequest[], locale: Locale): string {
  const texts = REQUEST_TEXTS[locale]
  const rows = requests.map(({ kind, date, askedAt, answer }) => {
    const what =
      kind === 'date'
        ? fill(texts.askedDate, { day: date ? shortDay(date, locale) : '' })
        : fill(texts.askedQuestion, { day: shortDay(askedAt, locale) })
    return `<li><p>${escaped(what)}</p><p>${answer ? `<b>${texts.shop}</b> ${escaped(answer)}` : texts.waits}</p></li>`
  })
  return rows.length === 0
    ? ''
    : `<section class="card"><h2>${texts.asked}</h2><ol class="past">${rows.join('')}</ol></section>`
}

/** Forms without script: another day, a question. Without a phone there is no second proof, and no form. */
export function requestForms({ token, customer, position }: Waybill, locale: Locale, now: Date): string {
  if (!customer.phone) return ''
  const texts = REQUEST_TEXTS[locale]
  const tomorrow = dayOf(new Date(now.getTime() + 86_400_000))
  const form = (kind: 'date' | 'question', title: string, field: string) =>
    `<details><summary>${title}</summary>${openForm(token, locale)}<input type="hidden" name="do" value="${kind}">${field}
<label>${texts.proof} <input type="text" name="last4" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" autocomplete="off" required></label>
<p><button type="submit">${texts.send}</button></p></fieldset></form></details>`
  const date = `<label>${texts.day} <input type="date" name="date" min="${tomorrow}" value="${nextWorkingDay(now)}" required></label>`
  const question = `<label>${texts.question} <textarea name="text" maxlength="${MOST_LETTERS}" rows="3" required></textarea></label>`
  const forms = [
    MOVABLE.has(position.state) ? form('date', texts.otherDay, date) : '',
    form('question', texts.askShop, question),
  ]
  return `<section class="card">${forms.join('')}</section>`
}

/** Five stars; it changes nothing of the parcel, so it needs no second proof. */
export function ratingForm(token: string, rating: Rating | undefined, locale: Locale): string {
  const texts = REQUEST_TEXTS[locale]
  const stars = [1, 2, 3, 4, 5].map(
    (n) =>
      `<label><input type="radio" name="stars" value="${n}" required${n === rating?.stars ? ' checked' : ''}> ${n} <span aria-hidden="true">★</span></label>`,
  )
  const said = rating ? `<p role="status">${fill(texts.rated, { stars: String(rating.stars) })}</p>` : ''
  return `<section class="card"><h2>${texts.rate}</h2>${said}${openForm(token, locale)}<input type="hidden" name="do" value="rating">
<div class="stars">${stars.join('')}</div><p class="soft">${texts.scale}</p><p><button type="submit">${texts.send}</button></p></fieldset></form></section>`
}

/** The service worker turns fieldsets off when there is no connection. */
const openForm = (token: string, locale: Locale) =>
  `<form method="post" action="/t/${encodeURIComponent(token)}?lang=${locale}"><fieldset>`
