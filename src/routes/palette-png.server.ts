/**
 * Pixels → a PNG with at most 256 colours: the most frequent ones of a flat drawing, every other pixel by the nearest.
 * Opaque pictures only; RGBA, four bytes a pixel.
 */
import { crc32, deflateSync } from 'node:zlib';

const most = 128;
/** Five bits of each channel: 32,768 buckets. */
const bucketOf = (red: number, green: number, blue: number) =>
	((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);

interface Colours {
	/** three bytes a colour */
	readonly table: Buffer;
	/** bucket → place in the table */
	readonly place: Uint8Array;
}

function coloursOf(pixels: Uint8Array): Colours {
	const counts = new Uint32Array(32768);
	const sums = new Float64Array(32768 * 3);
	for (let at = 0; at < pixels.length; at += 4) {
		const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
		const bucket = bucketOf(red, green, blue);
		counts[bucket] = (counts[bucket] ?? 0) + 1;
		sums[bucket * 3] = (sums[bucket * 3] ?? 0) + red;
		sums[bucket * 3 + 1] = (sums[bucket * 3 + 1] ?? 0) + green;
		sums[bucket * 3 + 2] = (sums[bucket * 3 + 2] ?? 0) + blue;
	}
	const used = [...counts.keys()].filter((bucket) => (counts[bucket] ?? 0) > 0);
	used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
	const mean = (bucket: number) =>
		[0, 1, 2].map((channel) => Math.round((sums[bucket * 3 + channel] ?? 0) / (counts[bucket] ?? 1)));
	const table = used.slice(0, most).map(mean);
	const place = new Uint8Array(32768);
	for (const bucket of used) place[bucket] = nearest(mean(bucket), table);
	return { table: Buffer.from(table.flat()), place };
}

function nearest(colour: readonly number[], table: readonly (readonly number[])[]): number {
	let [best, found] = [Infinity, 0];
	table.forEach((other, at) => {
		const far = other.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0);
		if (far < best) [best, found] = [far, at];
	});
	return found;
}

function chunk(name: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	body.copy(framed, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}

/** The bytes of the file. @throws Error when there are not four bytes for each pixel */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
	if (pixels.length !== width * height * 4)
		throw new Error(`${pixels.length} bytes are not ${width} × ${height} pixels`);
	const { table, place } = coloursOf(pixels);
	const lines = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) {
			const at = (y * width + x) * 4;
			const bucket = bucketOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
			lines[y * (width + 1) + x + 1] = place[bucket] ?? 0;
		}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('PLTE', table),
		chunk('IDAT', deflateSync(lines, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}
