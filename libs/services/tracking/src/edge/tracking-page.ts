import { firstName, formatPesos, safeText } from '@litper/colombia'
import { escaped, styleHash } from '@litper/platform'
import type { CustomerRequest, Rating } from '../domain/customer-request.ts'
import type { DeliveryException } from '../domain/exception.ts'
import { dueOf, type Movement, type State, type Waybill } from '../domain/waybill.ts'
import { answerForm } from './answer-form.ts'
import { STYLE } from './page-style.ts'
import { cityText, fill, type Locale, PAGE_TEXTS, STATE_TEXTS } from './page-texts.ts'
import { when } from './page-times.ts'
import { ratingForm, requestForms, requestList } from './request-forms.ts'
import { REQUEST_TEXTS } from './request-texts.ts'

const TONE: Partial<Record<State, string>> = {
  delivered: 'good',
  exception: 'warn',
  lost: 'warn',
  returning: 'warn',
  returned: 'warn',
  cancelled: 'warn',
}
const STEPS: readonly State[] = ['created', 'picked_up', 'in_transit', 'out_for_delivery', 'delivered']

/** As a content security policy names it. */
export const STYLE_HASH = styleHash(STYLE)
/** The page's own style, form, script file and what installs it, nothing else: nothing inline, no other host. */
export const PAGE_POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src 'self'; worker-src 'self'; manifest-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

/** `token`: of a page that may be installed and kept on the phone. */
function frame(locale: Locale, title: string, body: string, token?: string): string {
  const texts = PAGE_TEXTS[locale]
  const kept = token
    ? `<link rel="manifest" href="/t/${encodeURIComponent(token)}/app.webmanifest?lang=${locale}"><link rel="icon" href="/t/icon.svg" type="image/svg+xml"><meta name="theme-color" content="#0b6b50"><script src="/t/page.js" defer></script>`
    : ''
  // the service worker writes one of these out, with the time at which the page was seen
  const notes = token
    ? `<!--offline ${REQUEST_TEXTS[locale].offline}--><!--unsent ${REQUEST_TEXTS[locale].unsent}-->`
    : ''
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style>${kept}</head><body><main>${notes}${body}
<footer><span>${texts.by}</span><a href="${texts.otherHref}" hreflang="${locale === 'es' ? 'en' : 'es'}">${texts.other}</a></footer></main></body></html>`
}

/** What gives way to another waybill is prepared anew: it does not leave. */
const shownState = ({ position: { state }, leaving }: Waybill): State =>
  leaving && state === 'created' ? 'requested' : state

export interface Beside {
  readonly exception?: DeliveryException | undefined
  readonly requests?: readonly CustomerRequest[]
  readonly rating?: Rating | undefined
  readonly now?: Date
}

/** The page of one parcel: readable without a script, no personal data beyond the first name and the city. */
export function trackingPage(
  waybill: Waybill,
  carrierName: string,
  history: readonly Movement[],
  locale: Locale,
  { exception, requests = [], rating, now = new Date() }: Beside = {},
): string {
  const texts = PAGE_TEXTS[locale]
  const state = shownState(waybill)
  const reached = STEPS.indexOf(state === 'exception' || state === 'ready_for_pickup' ? 'out_for_delivery' : state)
  const bar =
    reached < 0
      ? ''
      : `<ol class="bar" aria-hidden="true">${STEPS.map((_, step) => `<li${step <= reached ? ' class="on"' : ''}></li>`).join('')}</ol>`
  const owed = dueOf(waybill)
  const due = owed && !['delivered', 'returned', 'returning', 'cancelled', 'lost'].includes(state)
  const pay = due ? `<p class="pay">${escaped(fill(texts.collect, { amount: formatPesos(owed!) }))}</p>` : ''
  const expected =
    waybill.expectedAt && reached >= 0 && state !== 'delivered'
      ? `<dt>${texts.expected}</dt><dd>${escaped(when(waybill.expectedAt, locale, false))}</dd>`
      : ''
  const { city } = waybill.destination
  const to = city ? cityText(state, city, locale) : ''
  const past = [...history].reverse().map((movement) => {
    // a carrier's own words may name who received it
    const what = movement.state ? STATE_TEXTS[locale][movement.state] : texts.other_news
    return `<li><p>${escaped(what)}${movement.city ? ` · ${escaped(movement.city)}` : ''}</p><time datetime="${movement.at}">${escaped(when(movement.at, locale))}</time></li>`
  })
  const hello = fill(texts.hello, { name: firstName(waybill.customer.firstName) }).replace(/,\s*$/, '')
  const title = fill(texts.title, { order: safeText(waybill.orderName, 40) })
  return frame(
    locale,
    title,
    `<header><p>${escaped(hello)}</p><h1>${escaped(title)}</h1></header>
<section class="card ${TONE[state] ?? ''}"><p class="state" role="status">${escaped(STATE_TEXTS[locale][state])}</p>${bar}${pay}</section>
${state === 'exception' && exception ? answerForm(waybill, exception, locale) : ''}${state === 'delivered' ? ratingForm(waybill.token, rating, locale) : ''}${requestList(requests, locale)}<section class="card"><dl><dt>${texts.carrier}</dt><dd>${escaped(carrierName)}</dd><dt>${texts.waybill}</dt><dd>${escaped(waybill.number ?? '—')}</dd>${expected}</dl><p>${escaped(to)}</p></section>
<section class="card"><h2>${texts.history}</h2>${past.length > 0 ? `<ol class="past">${past.join('')}</ol>` : `<p>${texts.nothing}</p>`}</section>
${requestForms(waybill, locale, now)}`,
    waybill.token,
  )
}

/** The link led to a parcel that has arrived long ago. */
export const endedPage = (locale: Locale): string =>
  frame(
    locale,
    PAGE_TEXTS[locale].ended,
    `<section class="card"><h1 class="state">${PAGE_TEXTS[locale].ended}</h1><p>${PAGE_TEXTS[locale].endedHelp}</p></section>`,
  )
/** What became of an answer, and the way back. */
export function saidPage(locale: Locale, token: string, text: string, isGood: boolean): string {
  const back = `/t/${encodeURIComponent(token)}?lang=${locale}`
  return frame(
    locale,
    text,
    `<section class="card${isGood ? '' : ' warn'}"><h1 class="state" role="${isGood ? 'status' : 'alert'}">${escaped(text)}</h1><p><a href="${back}">${PAGE_TEXTS[locale].back}</a></p></section>`,
  )
}

export const missingPage = (locale: Locale): string =>
  frame(
    locale,
    PAGE_TEXTS[locale].missing,
    `<section class="card warn"><h1 class="state">${PAGE_TEXTS[locale].missing}</h1><p>${PAGE_TEXTS[locale].missingHelp}</p></section>`,
  )
