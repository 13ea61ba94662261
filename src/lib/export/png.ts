/** An SVG picture → PNG in the browser, with the site's own faces in it: a picture may not fetch anything by itself. */
import type { Picture } from './figure-svg';

/** A face of the site under the name that pictures ask for. */
export interface Face {
	readonly family: string;
	readonly weight: 400 | 600;
	/** below the folder of fonts */
	readonly file: string;
}

const faces: readonly Face[] = (
	[
		['Golos Text', 400, 'sans-text'],
		['Golos Text', 600, 'sans-strong'],
		['Source Serif 4', 400, 'serif-text'],
		['Source Serif 4', 600, 'serif-display']
	] as const
).flatMap(([family, weight, name]) =>
	['latin', 'cyrillic'].map((script) => ({ family, weight, file: `${name}-${script}.woff2` }))
);

const ranges: Readonly<Record<string, string>> = {
	latin: 'U+0-3FF,U+2000-22FF',
	cyrillic: 'U+400-4FF,U+2116'
};

function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(text);
}

async function faceRule({ family, weight, file }: Face, folder: string): Promise<string> {
	const response = await fetch(`${folder}/${file}`);
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	const data = base64(new Uint8Array(await response.arrayBuffer()));
	const range = ranges[file.includes('cyrillic') ? 'cyrillic' : 'latin'];
	return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
}

const rules = new Map<string, Promise<string>>();

/** All faces as a style sheet; fetched once. Rejects when one did not come. */
function faceRules(folder: string): Promise<string> {
	const known = rules.get(folder);
	if (known) return known;
	const made = Promise.all(faces.map((face) => faceRule(face, folder))).then((all) => all.join(''));
	rules.set(folder, made);
	made.catch(() => rules.delete(folder));
	return made;
}

async function loaded(svg: string): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	const image = new Image();
	image.src = address;
	try {
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** The picture at 1, 2 or 4 times its size. `fonts` is the address of the folder of fonts. */
export async function pngOf(picture: Picture, scale: 1 | 2 | 4, fonts: string): Promise<Blob> {
	const [width, height] = [picture.widthPx * scale, picture.heightPx * scale];
	const style = `<style>${await faceRules(fonts)}</style>`;
	const sized = picture.svg
		.replace(/width="\d+" height="\d+"/, `width="${width}" height="${height}"`)
		.replace('<title ', `${style}<title `);
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(await loaded(sized), 0, 0, width, height);
	return canvas.convertToBlob({ type: 'image/png' });
}
