// <crossroads-figure figure="ID" lang="ru|en" [region countries from to edition]>: a live figure of the site that this
// file comes from, in a frame that takes the figure's own height. One small file for any number of figures; no cookie,
// no style element, nothing of the page around is read. What stands inside is shown until the figure is there.
// A classic script: a module from another site needs a header that many static hosts do not send.
(() => {
	const site = new URL('.', document.currentScript.src);
	const [least, most, first] = [300, 2400, 660];

	class CrossroadsFigure extends HTMLElement {
		static observedAttributes = ['figure', 'lang', 'region', 'countries', 'from', 'to', 'edition'];
		#frame;
		/** what stood inside before the figure came: its name wherever it goes */
		#label;
		#hear = (event) => {
			// Only this frame, only its own origin, only a number, only within reason.
			if (event.source !== this.#frame?.contentWindow || event.origin !== site.origin) return;
			const { type, height } = event.data ?? {};
			if (type !== 'crossroads-height' || !Number.isFinite(height)) return;
			this.#frame.style.height = `${Math.min(most, Math.max(least, Math.ceil(height)))}px`;
			this.dispatchEvent(new CustomEvent('crossroads-sized', { detail: height, bubbles: true }));
		};

		get #address() {
			const id = this.getAttribute('figure') ?? '';
			const lang = this.getAttribute('lang') === 'en' ? 'en' : 'ru';
			if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) return undefined;
			const address = new URL(`${lang}/live/${id}/`, site);
			for (const name of ['region', 'countries', 'from', 'to', 'edition']) {
				const value = this.getAttribute(name);
				if (value) address.searchParams.set(name, value);
			}
			return address.href;
		}

		connectedCallback() {
			addEventListener('message', this.#hear);
			this.#show();
		}
		disconnectedCallback() {
			removeEventListener('message', this.#hear);
			this.#frame = undefined;
		}
		attributeChangedCallback() {
			if (this.isConnected) this.#show();
		}

		#show() {
			const address = this.#address;
			if (!address || this.#frame?.src === address) return;
			const frame = document.createElement('iframe');
			frame.src = address;
			this.#label ??= this.textContent.trim();
			frame.title = this.getAttribute('title') || this.#label || 'Crossroads';
			frame.loading = 'lazy';
			frame.width = '680';
			frame.height = String(first);
			// Set one by one: a page's policy may forbid style attributes, not this.
			Object.assign(frame.style, { display: 'block', width: '100%', maxWidth: '680px', height: `${first}px`, border: '0' });
			frame.addEventListener('load', () => frame.contentWindow?.postMessage('crossroads-height?', site.origin));
			this.#frame = frame;
			this.replaceChildren(frame);
		}
	}

	if (!customElements.get('crossroads-figure')) customElements.define('crossroads-figure', CrossroadsFigure);
})();
