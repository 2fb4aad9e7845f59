import { firstName, formatPesos, safeText } from '@litper/colombia'
import { escaped, styleHash } from '@litper/platform'
import type { DeliveryException } from '../domain/exception.ts'
import { dueOf, type Movement, type State, type Waybill } from '../domain/waybill.ts'
import { answerForm } from './answer-form.ts'
import { fill, type Locale, PAGE_TEXTS, STATE_TEXTS } from './page-texts.ts'

const TONE: Partial<Record<State, string>> = {
  delivered: 'good',
  exception: 'warn',
  lost: 'warn',
  returning: 'warn',
  returned: 'warn',
  cancelled: 'warn',
}
const STEPS: readonly State[] = ['created', 'picked_up', 'in_transit', 'out_for_delivery', 'delivered']

/** A formatter is dear to make: one for each way of writing a time. */
const formatter = (locale: Locale, withTime: boolean) =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-CO' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withTime && { hour: 'numeric', minute: '2-digit' }),
    timeZone: 'America/Bogota',
  })
const formatters = new Map<string, Intl.DateTimeFormat>()

function when(iso: string, locale: Locale, withTime = true): string {
  const key = `${locale} ${withTime}`
  const known = formatters.get(key) ?? formatter(locale, withTime)
  formatters.set(key, known)
  return known.format(new Date(iso))
}

const STYLE = `:root{color-scheme:light dark;--ink:#16202a;--soft:#51606e;--paper:#fff;--ground:#f3f5f7;--line:#d8dee4;--main:#0b6b50;--warn:#9a4b00}
@media(prefers-color-scheme:dark){:root{--ink:#eef2f5;--soft:#a9b6c2;--paper:#18212a;--ground:#0f151b;--line:#2c3843;--main:#5fd3ae;--warn:#ffb46b}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.25rem}header p,footer,time,dt{color:var(--soft)}header p{margin:0}h1{font-size:1.15rem;margin:.1rem 0 1rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:.9rem;padding:1.1rem;margin-bottom:1rem}
.state{font-size:1.5rem;font-weight:700;line-height:1.2;margin:0;color:var(--main)}.warn .state{color:var(--warn)}
.bar{display:flex;gap:.3rem;margin:1rem 0 0;padding:0;list-style:none}.bar li{flex:1;height:.4rem;border-radius:1rem;background:var(--line)}.bar .on{background:var(--main)}
.pay{font-weight:600;margin:.9rem 0 0}dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;margin:0}dd{margin:0;text-align:right;overflow-wrap:anywhere}
h2{font-size:1rem;margin:0 0 .6rem}ol.past{list-style:none;margin:0;padding:0}.past li{border-left:3px solid var(--line);padding:0 0 .9rem .9rem}.past li:first-child{border-color:var(--main)}.past li:last-child{padding-bottom:0}
.past p{margin:0}time{font-size:.88rem}a{color:var(--main)}footer{display:flex;justify-content:space-between;font-size:.88rem}
form p{margin:.5rem 0}label{display:flex;gap:.6rem;align-items:center;min-height:2.75rem;flex-wrap:wrap}input{font:inherit;accent-color:var(--main)}input[type=text],input[type=date]{flex:1 1 12rem;padding:.5rem;border:1px solid var(--soft);border-radius:.5rem;background:var(--paper);color:var(--ink)}
button{font:inherit;font-weight:600;min-height:2.75rem;width:100%;border:0;border-radius:.6rem;background:var(--main);color:var(--paper)}`

/** As a content security policy names it. */
export const STYLE_HASH = styleHash(STYLE)

function frame(locale: Locale, title: string, body: string): string {
  const texts = PAGE_TEXTS[locale]
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${body}
<footer><span>${texts.by}</span><a href="${texts.otherHref}" hreflang="${locale === 'es' ? 'en' : 'es'}">${texts.other}</a></footer></main></body></html>`
}

/** What gives way to another waybill is prepared anew: it does not leave. */
const shownState = ({ position: { state }, leaving }: Waybill): State =>
  leaving && state === 'created' ? 'requested' : state

/** The page of one parcel: no script, no personal data beyond the first name and the city. */
export function trackingPage(
  waybill: Waybill,
  carrierName: string,
  history: readonly Movement[],
  locale: Locale,
  exception?: DeliveryException,
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
  const to = city ? fill(texts.to, { city }) : ''
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
${state === 'exception' && exception ? answerForm(waybill, exception, locale) : ''}<section class="card"><dl><dt>${texts.carrier}</dt><dd>${escaped(carrierName)}</dd><dt>${texts.waybill}</dt><dd>${escaped(waybill.number ?? '—')}</dd>${expected}</dl><p>${escaped(to)}</p></section>
<section class="card"><h2>${texts.history}</h2>${past.length > 0 ? `<ol class="past">${past.join('')}</ol>` : `<p>${texts.nothing}</p>`}</section>`,
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
