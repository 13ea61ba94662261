// Keeps the slides at hand without the network. The page names the files that it is made of; they are stored, and stand
// in when the network does not answer. It serves the pages of slides only, and what these ask for.
const patienceMs = 4000;
const isForever = ({ url }) => url.includes('/_app/immutable/') || url.includes('/fonts/');
const isPage = (request) => request.mode === 'navigate';

/** A page is stored once, whatever its link chooses. */
const stored = (request) => caches.match(request, { ignoreSearch: isPage(request), ignoreVary: true });

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** Stores what is not there yet, lets go of what is no longer named, and says how many files are missing. */
async function keep(name, urls) {
	const cache = await caches.open(name);
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const wanted = new Set(urls);
	const coming = urls.filter((url) => !there.has(url) || !isForever({ url }));
	const came = await Promise.all(
		coming.map((url) =>
			fetch(url)
				.then((response) => response.ok && cache.put(url, response).then(() => true))
				.catch(() => there.has(url))
		)
	);
	const missing = came.filter((one) => !one).length;
	if (missing === 0)
		await Promise.all([...there].filter((url) => !wanted.has(url)).map((url) => cache.delete(url)));
	return missing;
}

self.addEventListener('message', (event) => {
	const { data, ports } = event;
	if (data?.type !== 'keep') return;
	event.waitUntil(
		keep(data.name, data.urls).then(
			(missing) => ports[0].postMessage({ missing }),
			() => ports[0].postMessage({ missing: data.urls.length })
		)
	);
});

/** Names with a hash never change; anything else is asked for, and what is stored stands in for what does not come. */
async function answer(request) {
	if (isForever(request)) {
		const found = await stored(request);
		if (found) return found;
	}
	const late = new Promise((done) => setTimeout(done, patienceMs));
	const asked = fetch(request);
	try {
		const soon = await Promise.race([asked, late]);
		return soon ?? (await stored(request)) ?? (await asked);
	} catch (error) {
		const found = await stored(request);
		if (found) return found;
		throw error;
	}
}

self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'GET' && request.url.startsWith(self.location.origin)) event.respondWith(answer(request));
});
