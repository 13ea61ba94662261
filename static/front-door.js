// Sends a reader to the language of the browser; the two links stay for those without script.
const wanted = (navigator.languages ?? [navigator.language]).find((tag) => /^(ru|en)\b/i.test(tag)) ?? 'ru';
location.replace(new URL(`${wanted.slice(0, 2).toLowerCase()}/`, location.href) + location.search);
