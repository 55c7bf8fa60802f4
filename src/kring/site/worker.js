// Lets Kring open without a network, on a device on which somebody took a kring along.
//
// It keeps the shell and nothing else: scripts, styles, letters and one page without a word about
// anybody. What the server answers about a kring is never kept here, nor anything that is sent.
// SHELL, above, tells which files belong to this build. A newer build is fetched beside it and
// takes over at the next start, when no page of this one is open any more.
const NAME = `kring-shell-${SHELL.build}`
const KEPT = new Set(SHELL.files)
const BLANK = '<!doctype html><meta charset="utf-8"><title>…</title>'

addEventListener('install', (event) => {
  const page = new Request(SHELL.page, { cache: 'reload' })
  event.waitUntil(caches.open(NAME).then((shell) => shell.addAll([page, ...SHELL.files])))
})

addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder())
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(pageFor(request, pathname))
  else if (KEPT.has(pathname)) event.respondWith(kept(pathname, request))
})

async function forgetOlder() {
  const names = await caches.keys()
  const older = names.filter((name) => name.startsWith('kring-shell-') && name !== NAME)
  await Promise.all(older.map((name) => caches.delete(name)))
}

/** The server's page; without a network the page of the shell, which finds its own way. */
async function pageFor(request, pathname) {
  try {
    return await fetch(request)
  } catch (away) {
    // Who leaves quickly sees nothing at all; the weather needs a network.
    if (pathname === SHELL.leave) return blank()
    const shell = await caches.match(SHELL.page, { cacheName: NAME })
    if (shell) return shell
    throw away
  }
}

async function kept(pathname, request) {
  return (await caches.match(pathname, { cacheName: NAME })) ?? fetch(request)
}

function blank() {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(BLANK, { headers })
}
