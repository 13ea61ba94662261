/** Sets the kept theme before the first paint; its SHA-256 stands in svelte.config.js, where scripts are allowed. */
export const themeScript =
	"try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";
