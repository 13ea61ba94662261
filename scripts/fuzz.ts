/** Spoilt files by the million: npm run fuzz -- [how many, 1,000,000] [seed]. Stops at the first fault and says how to repeat it. */
import { digest } from '../tests/intake/digest';
import { chance, spoilt } from '../tests/intake/mutate';

/** No file of this size may take longer, in milliseconds of the processor: a busy machine is no fault of the file. */
const longest = 2000;

export async function main([count = '1000000', seed = '1']: readonly string[]): Promise<void> {
	const random = chance(Number(seed));
	const shared = Reflect.ownKeys(Object.prototype).length;
	const fates = { refused: 0, unclear: 0, settled: 0 };
	let slowest = 0;
	for (let time = 0; time < Number(count); time += 1) {
		const { name, bytes } = spoilt(random);
		const start = process.cpuUsage();
		try {
			fates[await digest(name, bytes)] += 1;
		} catch (error) {
			throw new Error(`seed ${seed}, file ${time} (${name}): ${String(error)}`, { cause: error });
		}
		const { user, system } = process.cpuUsage(start);
		slowest = Math.max(slowest, (user + system) / 1000);
		if (slowest > longest) throw new Error(`seed ${seed}, file ${time} (${name}): ${Math.round(slowest)} ms`);
		if (Reflect.ownKeys(Object.prototype).length !== shared)
			throw new Error(`seed ${seed}, file ${time}: Object.prototype was touched`);
		if (time % 50_000 === 0) console.log(time, fates, `slowest ${Math.round(slowest)} ms`);
	}
	console.log(`${count} files`, fates, `slowest ${Math.round(slowest)} ms`);
}
