// Twenty thousand spoilt files: none may throw anything but a refusal, lose a row, hang, or touch what all objects share.
import { expect, it } from 'vitest';
import { digest } from './digest';
import { chance, spoilt } from './mutate';

const shared = () =>
	[...Reflect.ownKeys(Object.prototype), ...Reflect.ownKeys(Array.prototype)].map(String).join();

it('bears twenty thousand spoilt files', { timeout: 900_000 }, async () => {
	const before = shared();
	const random = chance(20_241_124);
	const fates = { refused: 0, unclear: 0, settled: 0 };
	for (let time = 0; time < 20_000; time += 1) {
		const { name, bytes } = spoilt(random);
		try {
			fates[await digest(name, bytes)] += 1;
		} catch (error) {
			throw new Error(
				`file ${time}, ${name}: ${String(error)}\n${JSON.stringify(new TextDecoder('latin1').decode(bytes))}`
			);
		}
	}
	expect(shared()).toBe(before);
	expect(Object.values(fates).every((count) => count > 500)).toBe(true);
});
