// Keeps on the device what a review without a connection needs: the page for it, its files, fonts and pictures.
// Nothing of a learner is in the page; queue and reviews are in IndexedDB (lib/client/device-store.ts).
const SHELL = "notecurve shell";
const FILES = "notecurve files";
const PICTURES = "notecurve pictures";
const OFFLINE_PAGE = "/review/offline";
/** A page that has not begun to come by then is taken for one that will not. */
const PATIENCE_MILLIS = 6000;

const filesIn = (html) => [
  ...new Set(
    [...html.matchAll(/\/(?:_next\/static|fonts|icons)\/[^"'\\\s)<>]+/g)].map(([path]) => path),
  ),
];

/** Files of a version that is gone; what is still wanted of them is fetched again. */
const forgetOthers = async (files, wanted) => {
  for (const request of await files.keys())
    if (!wanted.includes(new URL(request.url).pathname)) await files.delete(request);
};

/** Takes the page of this version, its files first, so that a page that is kept is always whole. */
const refreshShell = async () => {
  const response = await fetch(OFFLINE_PAGE, { cache: "no-store", credentials: "omit" });
  if (!response.ok) return;
  const html = await response.clone().text();
  const files = await caches.open(FILES);
  const shell = await caches.open(SHELL);
  const wanted = filesIn(html);
  const before = await shell.match(OFFLINE_PAGE).then((kept) => kept?.text());
  await Promise.all(
    wanted.map(async (path) => {
      if (!(await files.match(path))) await files.add(path);
    }),
  );
  await shell.put(OFFLINE_PAGE, response);
  const isNewVersion = before !== undefined && filesIn(before).join() !== wanted.join();
  if (isNewVersion) await forgetOthers(files, wanted);
};

self.addEventListener("install", (event) => {
  event.waitUntil(refreshShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

/** A page that has begun to come may take its time for the rest. */
const inTime = async (request) => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLIS);
  try {
    return await fetch(request, { signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
};

/** The page itself while there is a connection; else the one that reviews what is on the device. */
const page = async (event) => {
  try {
    const response = await inTime(event.request);
    event.waitUntil(refreshShell().catch(() => undefined));
    return response;
  } catch {
    const kept = await caches.match(OFFLINE_PAGE);
    return kept ?? Response.error();
  }
};

/** Named by a hash, or never changed: what is kept is as good as what would come. */
const file = async (request, name) => {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const copy = response.clone();
    const cache = await caches.open(name);
    await cache.put(request, copy).catch(() => undefined);
  }
  return response;
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (/^\/(?:_next\/static|fonts|icons)\//.test(url.pathname))
    event.respondWith(file(request, FILES));
  else if (url.pathname.startsWith("/api/pictures/")) event.respondWith(file(request, PICTURES));
});
