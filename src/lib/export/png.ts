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

/** Height of the strip below the picture in which each face shows a letter. */
const stripPx = 24;

const letters = (heightPx: number): string =>
	faces
		.map(({ family, weight, file }, at) => {
			const letter = file.includes('cyrillic') ? 'Ж' : 'M';
			return `<text x="${at * stripPx + 2}" y="${heightPx + 18}" font-family="'${family}'" font-weight="${weight}" font-size="16" fill="#000">${letter}</text>`;
		})
		.join('');

/** Whether every letter of the strip is drawn: a face that is still being read leaves its place empty. */
function isRead(image: HTMLImageElement, { heightPx }: Picture, scale: number): boolean {
	const [width, height] = [faces.length * stripPx, stripPx];
	const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas');
	const from = [0, heightPx * scale, width * scale, height * scale] as const;
	context.drawImage(image, ...from, 0, 0, width, height);
	return faces.every((_, at) =>
		context
			.getImageData(at * stripPx, 0, stripPx, height)
			.data.some((value, byte) => byte % 4 === 3 && value > 0)
	);
}

/** A picture counts as loaded before the faces inside it are read; drawn then, it has no words. */
async function facesRead(image: HTMLImageElement, picture: Picture, scale: number): Promise<void> {
	for (let tries = 0; tries < 200; tries += 1) {
		if (isRead(image, picture, scale)) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('the faces of the picture were not read');
}

/** The picture at 1, 2 or 4 times its size. `fonts` is the address of the folder of fonts. */
export async function pngOf(picture: Picture, scale: 1 | 2 | 4, fonts: string): Promise<Blob> {
	const { widthPx, heightPx } = picture;
	const [width, height] = [widthPx * scale, heightPx * scale];
	const style = `<style>${await faceRules(fonts)}</style>`;
	const higher = heightPx + stripPx;
	const sized = picture.svg
		.replace(/width="\d+" height="\d+"/, `width="${width}" height="${higher * scale}"`)
		.replace(/viewBox="0 0 \d+ \d+"/, `viewBox="0 0 ${widthPx} ${higher}"`)
		.replace('<title ', `${style}<title `)
		.replace(/<\/svg>\s*$/, `${letters(heightPx)}</svg>`);
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	const image = await loaded(sized);
	await facesRead(image, picture, scale);
	context.drawImage(image, 0, 0, width, higher * scale);
	return canvas.convertToBlob({ type: 'image/png' });
}
