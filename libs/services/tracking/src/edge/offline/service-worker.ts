/**
 * The service worker of customers' pages: the network first, and after three seconds, or without a connection, the page as it was last
 * seen, with its time and its forms off. It keeps the pages of five parcels on the phone, and drops one whose link has ended.
 */
export const SERVICE_WORKER = `const CACHE = 'litper-parcels-1'
const MOST = 5
const WAIT_MS = 3000
const SEEN = 'x-litper-seen'
const isPage = ({ origin, pathname }) => origin === location.origin && /^\\/t\\/[\\w-]{20,64}$/.test(pathname)

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(begin()))
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode !== 'navigate' || !isPage(new URL(request.url))) return
  event.respondWith(request.method === 'POST' ? send(request) : read(request, event))
})

// the page that brought the worker was loaded before it: it is kept now, so that one visit is enough
async function begin() {
  await clients.claim()
  const open = await clients.matchAll({ type: 'window' })
  await Promise.all(open.filter(({ url }) => isPage(new URL(url))).map(({ url }) => ask(new Request(url)).catch(() => {})))
}

async function ask(request) {
  const response = await fetch(request, { cache: 'no-cache' }) // a copy of the browser's own would pass for news
  await keep(request, response)
  return response
}

async function keep(request, response) {
  const cache = await caches.open(CACHE)
  if (response.status === 404 || response.status === 410) await cache.delete(request.url, { ignoreSearch: true })
  if (!response.ok) return
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  headers.set(SEEN, String(Date.now()))
  await cache.put(request.url, new Response(await response.clone().text(), { headers }))
  const all = await cache.keys()
  await Promise.all(all.slice(0, -2 * MOST).map((old) => cache.delete(old))) // each in two languages at most
}

async function read(request, event) {
  const answer = ask(request)
  event.waitUntil(answer.catch(() => {}))
  const late = new Promise((resolve) => setTimeout(resolve, WAIT_MS))
  const first = await Promise.race([answer.catch(() => undefined), late])
  if (first && first.status < 500) return first
  return (await kept(request, 'offline')) ?? answer
}

async function send(request) {
  try {
    return await fetch(request)
  } catch {
    return (await kept(request, 'unsent')) ?? Response.error()
  }
}

async function kept({ url }, note) {
  const cache = await caches.open(CACHE)
  const found = (await cache.match(url, { ignoreVary: true })) ?? (await cache.match(url, { ignoreVary: true, ignoreSearch: true }))
  if (!found) return undefined
  const html = await found.text()
  const when = new Intl.DateTimeFormat(html.includes('<html lang="en"') ? 'en-GB' : 'es-CO', {
    weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'America/Bogota',
  }).format(new Date(Number(found.headers.get(SEEN))))
  const shown = html
    .replace(new RegExp('<!--' + note + ' (.*?)-->'), (_, text) => '<p class="card note" role="status">' + text.replace('{when}', when) + '</p>')
    .replaceAll('<fieldset', '<fieldset disabled')
  return new Response(shown, { headers: found.headers })
}
`

/** In its place when pages are not to be kept any more: it forgets everything and goes. */
export const NO_SERVICE_WORKER = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
  await Promise.all((await caches.keys()).filter((name) => name.startsWith('litper-parcels')).map((name) => caches.delete(name)))
  await registration.unregister()
}
`

/** The only script of the page: without it the page is as readable, online. */
export const PAGE_SCRIPT = `addEventListener('load', () => navigator.serviceWorker?.register('/t/sw.js', { scope: '/t/', updateViaCache: 'none' }).catch(() => {}))
if (document.querySelector('.note')) addEventListener('online', () => location.replace(location.href))
`
