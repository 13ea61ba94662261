/** Slides → the bytes of an editable .pptx. Loaded only when somebody asks for one: the library behind it is heavy. */
import PptxGenJS from 'pptxgenjs';
import type { Language } from '$lib/base/language';
import { siteWords } from '$lib/words/messages-site';
import { finishPackage } from './finish-package';
import type { NativeChart } from './native';
import type { DeckSlide } from './slide';
import { layOut } from './slide-layout';
import { storableSlide } from './storable-slide';

/** One slide, or as many as are given; every chart native, with its numbers in a workbook of its own. `date` is the ISO day. */
export async function deckFile(
	given: readonly DeckSlide[],
	language: Language,
	date: string
): Promise<Uint8Array<ArrayBuffer>> {
	const slides = storableSlide(given);
	const pptx = new PptxGenJS();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.author = siteWords[language].name;
	pptx.company = siteWords[language].name;
	pptx.subject = slides[0]?.kicker ?? siteWords[language].name;
	pptx.title = slides[0]?.title ?? siteWords[language].name;
	pptx.theme = { headFontFace: 'Georgia', bodyFontFace: 'Arial' };
	const charts: NativeChart[] = [];
	slides.forEach((slide, at) => layOut(pptx, slide, [at + 1, slides.length], language, charts));
	const written = (await pptx.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
	return finishPackage(written, charts, language, date);
}
