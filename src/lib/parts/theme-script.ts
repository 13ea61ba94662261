/**
 * Before the first paint: sets the kept theme, and marks a page whose address asks for another region or period, so
 * that nobody reads the default figures under it. Its SHA-256 stands in svelte.config.js, where scripts are allowed.
 */
export const themeScript =
	"if(/\\b(region|countries|from|to)=./.test(location.search))document.documentElement.dataset.choice='';" +
	"try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";
