// Opens the nearest valid page above a broken address and lets that page say so.
const [, root, language, rest] = /^(.*?)\/(ru|en)\/(.+)$/.exec(location.pathname) ?? [];
if (language) {
	const section = rest.split('/')[0];
	const near = { evidence: 'matrix/', country: 'matrix/', matrix: 'matrix/', data: 'data/', method: 'method/', region: 'region/', about: 'about/', practice: 'practice/' };
	const query = new URLSearchParams(location.search);
	query.set('lost', rest.slice(0, 80));
	location.replace(`${root}/${language}/${near[section] ?? ''}?${query}`);
}
