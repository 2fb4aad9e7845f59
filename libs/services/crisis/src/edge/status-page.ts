import { escaped, styleHash } from '@litper/platform'
import type { Notice } from '../domain/status/notice.ts'
import type { Status } from '../domain/status/status.ts'
import type { Language } from '../usecases/status-ports.ts'
import { STATUS_TEXTS } from './status-texts.ts'

const STYLE = `:root{color-scheme:light dark;--ink:#16202a;--soft:#51606e;--paper:#fff;--ground:#f3f5f7;--line:#d8dee4;--working:#0b6b50;--degraded:#8a4600;--down:#a4161a}
@media(prefers-color-scheme:dark){:root{--ink:#eef2f5;--soft:#a9b6c2;--paper:#18212a;--ground:#0f151b;--line:#2c3843;--working:#5fd3ae;--degraded:#ffb46b;--down:#ff9b9b}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.25rem}h1{font-size:1.15rem}h2{font-size:1rem;margin:0 0 .6rem}h3{font-size:1rem;margin:0}
section{background:var(--paper);border:1px solid var(--line);border-radius:.9rem;padding:1.1rem;margin-bottom:1rem}
.overall{font-size:1.5rem;font-weight:700;margin:0}.working{color:var(--working)}.degraded{color:var(--degraded)}.down{color:var(--down)}
ul{list-style:none;margin:0;padding:0}.parts li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:.5rem 0;border-top:1px solid var(--line)}.parts li:first-child{border:0}
.parts small{flex-basis:100%}small,time,footer{color:var(--soft)}b{font-weight:600}article{border-top:1px solid var(--line);padding:.8rem 0}article:first-of-type{border:0;padding-top:0}article p{margin:.25rem 0}a{color:var(--working)}`

/** The page's own style, nothing else: no script, no picture, no form, no other host. */
const POLICY = `default-src 'none'; style-src '${styleHash(STYLE)}'; base-uri 'none'; form-action 'none'`
/** `frame-ancestors` holds in a header only. */
export const STATUS_CSP = `${POLICY}; frame-ancestors 'none'`

const formatters = {
  es: new Intl.DateTimeFormat('es-CO', { dateStyle: 'long', timeStyle: 'short', timeZone: 'America/Bogota' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'America/Bogota' }),
}
const timeOf = (at: Date, language: Language) =>
  `<time datetime="${at.toISOString()}">${formatters[language].format(at)} (Bogotá)</time>`

/** A whole page. The copy in the object store has no headers, so the policy is in the page as well. */
export function statusHtml(status: Status, language: Language): string {
  const texts = STATUS_TEXTS[language]
  const parts = status.components.map(
    ({ id, state, up }) =>
      `<li><span>${texts.component[id]}</span><b class="${state}">${texts.state[state]}</b><small>${texts.up.replace('{up}', up.toFixed(2))}</small></li>`,
  )
  const living = status.living.map((one) => noticeHtml(one, language)).join('')
  const past = status.past.map((one) => noticeHtml(one, language)).join('') || `<p>${texts.nothing}</p>`
  const other = language === 'es' ? 'en.html' : 'index.html'
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="60"><title>${texts.title}</title><style>${STYLE}</style></head><body><main>
<h1>${texts.title}</h1>
<section>${overallHtml(status, language)}</section>
${living && `<section><h2>${texts.living}</h2>${living}</section>`}
<section><ul class="parts">${parts.join('')}</ul></section>
<section><h2>${texts.past}</h2>${past}</section>
<footer><p>${texts.written}: ${timeOf(status.at, language)}. ${texts.old}</p><p><a href="${other}" hreflang="${language === 'es' ? 'en' : 'es'}">${texts.other}</a></p></footer></main></body></html>`
}

/** While no check reports, the page does not say that everything works. */
function overallHtml({ overall, silentSince }: Status, language: Language): string {
  const texts = STATUS_TEXTS[language]
  const line = (state: string, text: string) => `<p class="overall ${state}">${text}</p>`
  if (!silentSince) return line(overall, texts.overall[overall])
  const first = overall === 'working' ? line('degraded', texts.unknown) : line(overall, texts.overall[overall])
  return `${first}<p>${texts.silent} ${timeOf(silentSince, language)}.</p>`
}

function noticeHtml({ title, components, impact, updates, beganAt, endedAt }: Notice, language: Language): string {
  const texts = STATUS_TEXTS[language]
  const names = components.map((one) => texts.component[one].toLowerCase()).join(', ')
  const heading = title ? title[language] : texts.ofAlert[impact].replace('{components}', names)
  const lines = updates.map(
    ({ at, state, text }) =>
      `<p><b>${texts.notice[state]}</b> ${timeOf(new Date(at), language)}${text ? `: ${escaped(text[language])}` : ''}</p>`,
  )
  const until = endedAt ? ` ${texts.until} ${timeOf(endedAt, language)}` : ''
  return `<article><h3 class="${endedAt ? 'working' : impact}">${escaped(heading)}</h3><p>${texts.from} ${timeOf(beganAt, language)}${until}</p>${title ? `<p>${names}</p>` : ''}${lines.reverse().join('')}</article>`
}
