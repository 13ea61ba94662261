/**
 * Before the first paint: sets the kept theme, and marks a page whose address asks for another region or period, so
 * that nobody reads the default figures under it. For such an address everything that the page's scripts will ask for
 * one after the other is fetched at once: the list stands in a meta element before (src/hooks.server.ts). What follows a
 * stroke in it is asked for when what precedes the stroke has come.
 * Its SHA-256 stands in svelte.config.js, where scripts are allowed.
 */
export const themeScript =
	"if(/\\b(region|countries|from|to)=./.test(location.search)){document.documentElement.dataset.choice='';" +
	"const[at,...all]=(document.querySelector('meta[name=later]')?.content??'').split(' ');" +
	"let link;const ask=()=>{for(let one;(one=all.shift());){if(one=='/'){link.onload=link.onerror=ask;break}" +
	"link=document.createElement('link');" +
	"if(/js$/.test(one))link.rel='modulepreload';" +
	"else{link.rel='preload';link.as='fetch';link.crossOrigin='anonymous'}" +
	'link.href=at+one;document.head.append(link)}};ask()}' +
	"try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";
