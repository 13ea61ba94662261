/**
 * What a CSV of a figure needs beside it, after the W3C's "CSV on the Web": columns with their titles and types, sources
 * and licences, the steps from the publisher's cell, verdict, counter-evidence and link. Plain JSON.
 */
import { tableOf } from '$lib/charts/table';
import { exportWords } from '$lib/words/messages-export';
import { figureWords } from '$lib/words/messages-figure';
import { counterLine, fullSource, type Carried } from './carried';
import type { DecimalMark } from './figure-csv';

/** An indicator's way from the publisher's file, in the reader's language. */
export interface Steps {
	readonly indicator: string;
	readonly title: string;
	readonly steps: readonly string[];
	/** address of the tidy file */
	readonly file: string;
}

/** The metadata of `name.csv`, to stand beside it as `name.csv-metadata.json`. */
export function figureMetadata(
	carried: Carried,
	name: string,
	steps: readonly Steps[],
	mark: DecimalMark
): string {
	const { figure, link, date, place, verdict } = carried;
	const { language } = figure;
	const counter = counterLine(carried);
	const isNumber = (column: number) =>
		tableOf(figure.chart).rows.every((row) => typeof row[column] !== 'string');
	const columns = tableOf(figure.chart).columns.map(({ key, label }, at) => ({
		name: encodeURIComponent(key).replace(/[^A-Za-z0-9_%.]/g, '_') || `column_${at + 1}`,
		titles: { [language]: label || key },
		datatype: isNumber(at)
			? { base: 'decimal', ...(mark === 'comma' && { format: { decimalChar: ',' } }) }
			: 'string'
	}));
	const text = (name: string, title: string) => ({ name, titles: { [language]: title }, datatype: 'string' });
	const metadata = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
		url: `${name}.csv`,
		dialect: { delimiter: mark === 'comma' ? ';' : ',', encoding: 'utf-8', header: true },
		'dc:title': figure.question,
		'dc:description': `${figure.answer} ${figure.measure}`,
		'dc:identifier': figure.id,
		'dc:isPartOf': place,
		'dc:source': figure.sources.map(({ text, url }) => ({ 'dc:title': text, '@id': url })),
		'dc:license': figure.sources.map(({ licence }) => ({ 'dc:title': licence.title, '@id': licence.url })),
		'dc:date': date,
		'dc:hasVersion': figure.edition,
		'schema:url': { '@id': link },
		'crossroads:verdict': verdict
			? { text: verdict.text, word: verdict.word, certainty: verdict.certainty?.text ?? null }
			: null,
		'crossroads:counterEvidence': `${counter.label}: ${counter.text}`,
		'crossroads:cautions': figure.notes.map(({ label, text }) => `${label}: ${text}`),
		'crossroads:steps': steps,
		'crossroads:region': { name: figure.region, countries: figure.countries },
		'crossroads:period': figure.period,
		'crossroads:note': `${exportWords[language].emptyCell}. ${fullSource(carried)}`,
		tableSchema: {
			columns: [
				...columns,
				text('source', figureWords[language].source),
				text('counter_evidence', counter.label)
			]
		}
	};
	return `${JSON.stringify(metadata, null, '\t')}\n`;
}
