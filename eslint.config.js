import { readFileSync } from 'node:fs';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const house = JSON.parse(readFileSync(new URL('./house.json', import.meta.url), 'utf8'));
const folders = Object.keys(house.mayImport);
const libraries = Object.entries(house.onlyHome);

/**
 * One block for each folder: in a flat config a later block for the same rule replaces an earlier one,
 * so every ban that holds for a file stands in one rule.
 * @param {string} files
 * @param {string[]} closedFolders
 * @param {string[]} closedLibraries
 */
function restrict(files, closedFolders, closedLibraries) {
	const patterns = [
		...closedFolders.map((name) => ({
			group: [`$lib/${name}`, `$lib/${name}/*`],
			message: `house.json: this folder may not import ${name}`
		})),
		{ group: ['../*', './*/*'], message: 'across folders import from $lib/FOLDER/FILE; folders are flat' }
	];
	const paths = closedLibraries.map((name) => ({ name, message: `house.json: ${name} has another home` }));
	return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns, paths }] } };
}

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'data/', 'static/fonts/', 'coverage/'] },
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			complexity: ['error', 12],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['tests/**'],
		rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	...folders.map((name) =>
		restrict(
			`src/lib/${name}/**`,
			folders.filter((other) => other !== name && !house.mayImport[name].includes(other)),
			libraries.filter(([, homes]) => !homes.includes(`src/lib/${name}`)).map(([library]) => library)
		)
	)
);
