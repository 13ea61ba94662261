/** Which browser drives the tests and measurements: CHROME_BIN, else the one in a package (Linux x64), else an installed one. */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/microsoft-edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Switches under which the browser stays quiet and needs neither a sandbox of its own nor a graphics card. */
export const quietSwitches = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--font-render-hinting=none'
];

/** Unpacks the packaged browser into the project's own cache: it would take whatever an older one left behind. */
async function packaged(): Promise<string> {
	const folder = resolve('node_modules/.cache/chromium');
	mkdirSync(folder, { recursive: true });
	process.env['TMPDIR'] = folder;
	// The package brings its own system libraries, but only where it takes the machine for a bare one.
	if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
		process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
		process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
	}
	const { default: chromium } = await import('@sparticuz/chromium');
	return chromium.executablePath();
}

/** Path of a browser. @throws Error that names the three ways to provide one */
export async function findChromium(): Promise<string> {
	const named = process.env['CHROME_BIN'];
	if (named) return named;
	if (process.platform === 'linux' && process.arch === 'x64') return packaged();
	const installed = usualPlaces.find((path) => existsSync(path));
	if (installed) return installed;
	throw new Error(
		'no browser found: set CHROME_BIN to a Chrome, Chromium or Edge; or run on Linux x64, where npm ci brings one; or install one at its usual place'
	);
}
