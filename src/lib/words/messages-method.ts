/** Words of the method page: how verdicts are reached, in plain words, and what the method cannot do. */
import { dictionary } from './dictionary';

export const methodWords = dictionary(
	{
		title: 'Как получается вывод по данным',
		lead: 'Тезис сначала говорит, чего ждёт от показателя, и только потом открываются числа. Дальше судит не человек, а правило, одно для всех стран и для обеих сторон.',
		steps: {
			before: {
				title: 'Ожидание — до чисел',
				text: 'Для каждого показателя заранее записано, что он должен показать: рост или спад, ступень между двумя периодами, перелом после названного года, уровень выше или ниже порога, связь двух рядов, расхождение стран. Записаны и годы. Поменять их, увидев числа, нельзя.'
			},
			both: {
				title: 'За и против — вместе',
				text: 'У тезиса есть показатели за и показатели против. Сильнейшее возражение стоит рядом с доводом, такого же размера. Если возразить нечем, потому что данных нет, на его месте сказано, каких.'
			},
			rule: {
				title: 'Правило вместо взгляда',
				text: 'Ряды стран помнят своё прошлое: год похож на предыдущий, и такой ряд уходит далеко сам по себе. Поэтому по всем странам мира сначала узнаём, как блуждает этот показатель, а вывод даём, только если страна сдвинулась дальше, чем блуждание уводит в пяти случаях из ста.'
			},
			silence: {
				title: 'Нельзя сказать — тоже ответ',
				text: 'Если порог не пройден, мы не пишем «не изменилось». Мы пишем, что случилось, в какую сторону клонится, как часто бывает такой сдвиг и какой был бы заметен. Наклон получает полый знак: он не окрашен и в счёт не идёт.'
			}
		},
		words: 'Пять слов',
		change: 'Что чем проверяется',
		tests: {
			trend: {
				title: 'Рост, спад',
				text: 'Величина — наклон Тейла — Сена: медиана наклонов между всеми парами лет; одного выброса он не замечает. Проверка — τ Кендалла против того, как блуждают такие ряды.'
			},
			step: {
				title: 'Ступень, перелом',
				text: 'Среднее после названного года против среднего до него; наклон после против наклона до. С каждой стороны нужно не меньше трёх лет с данными; если их меньше пяти, надёжность самое большее низкая.'
			},
			level: {
				title: 'Уровень',
				text: 'Только там, где тезис сам называет два года или порог. Ответ должен устоять, если сдвинуть каждый год на один и на два, и выйти за погрешность источника.'
			},
			link: {
				title: 'Связь двух рядов',
				text: 'Внутри стран, без общего хода лет и без тренда каждой страны. Нужно пройти две проверки сразу и не меньше пяти стран. Сказано, если всё держится на одной из них.'
			},
			spread: {
				title: 'Расхождение стран',
				text: 'Разброс логарифмов по неизменному составу стран: смена состава не должна казаться сближением.'
			},
			count: {
				title: 'Число акций',
				text: 'На миллион жителей, с точным интервалом Пуассона. Вывод держится, только если разница остаётся без любых трёх лет подряд и если годы неровны сильнее, чем случай. Пять акций и меньше вывода не дают.'
			}
		},
		upwards: 'От показателя к тезису',
		levels: {
			region: {
				title: 'Страны региона',
				text: 'Регион подтверждает, если подтверждает больше половины стран, не меньше двух, и ни одна не противоречит. Если стороны разошлись по-настоящему — неоднозначно. Если подтверждает меньшинство, страны названы: «отчасти».'
			},
			claim: {
				title: 'Показатели тезиса',
				text: 'Показатели об одном и том же — один голос: решает первый, выбранный заранее. Голоса складываются с поправкой на их число; показатели против считаются наоборот.'
			},
			whole: {
				title: 'Тренд',
				text: 'Решают только исход и связь: случилось ли то, о чём тренд, и идёт ли оно вместе с тем, чем он это объясняет. Доводы стоят рядом и не считаются: то, что интернет есть у всех, не доказывает, что протест растёт из обид.'
			},
			advice: {
				title: 'Урок и рекомендация',
				text: 'Урок повторяет вывод своего тренда. У рекомендации — сила того, на что она опирается, для каждой страны своя.'
			}
		},
		certainty: 'Надёжность',
		certaintyText:
			'Начинаем с высокой, если величина измерена, со средней, если это оценка экспертов или модели, с низкой, если речь о связи. Дальше — по ступени вниз за каждый недостаток и вверх за сильное изменение или согласие независимых показателей. Вся сумма видна в матрице, стоит нажать клетку.',
		howMany: 'Сколько проверок и сколько ложных',
		howManyText: (tests: string, share: string, expected: string) =>
			`Для Центральной Азии в этом выпуске ${tests}. Правило ошибается не чаще чем в ${share} случаев, когда на деле ничего не происходило. Если бы не происходило вообще ничего, ложных выводов было бы около ${expected}.`,
		howManyNote:
			'Выводы, которые не выстояли бы с поправкой на число всех проверок (Бенджамини — Хохберг), теряют ступень надёжности. Вывод в клетке не зависит от того, на какой странице и в каком регионе его показали.',
		choice: 'Ваш выбор лет',
		choiceText:
			'Регион можно менять как угодно: вывод по стране от этого не меняется. Годы — другое дело: кто перебирает пятнадцать начальных лет, найдёт «тренд» в 14–18 случаях из ста там, где его нет. Поэтому вывод за ваши годы стоит контуром, с пометкой «ваш выбор», рядом с выводом за годы из тезиса, и в счёт не идёт. Как блуждают ряды мира, для него заново не выясняется: это взято из всего периода, названного в тезисе. На придуманных мирах одно выбранное окно держит то же обещание: 5 случаев из ста. На странице «Исследовать» заявленного периода нет, и блуждание узнаётся из тех лет, что на экране. Обещание то же, но у самой границы два пути могут разойтись.',
		limits: 'Чего метод не может',
		broken: 'Где обещание не держится',
		limitsList: [
			'Прямая линия часто проходит как ступень. Поэтому мы пишем «после выше, чем до», а не «с этого года всё изменилось».',
			'Связь — не причина. Два ряда могут идти вместе из-за третьего.',
			'Данные экспертов повторяют прошлый год в двух случаях из трёх и чаще; многое в них решает не жизнь, а пересмотр кода.',
			'Собрание протестов кончается 2020 годом. О том, что было после, эти выводы молчат.',
			'Тезис шире любого показателя. Вывод относится к тому, что измерено.'
		],
		figures: 'Как устроены графики',
		figuresList: [
			'Серая полоса — средняя половина стран мира: от 25-го до 75-го процентиля в каждом году.',
			'Значение региона считается по правилу показателя (сумма, среднее с весами населения, медиана) и только если известны две трети стран.',
			'Ноль и пробел — разные вещи. Год без протеста — ноль лишь там, где источник следит за страной; пробел остаётся разрывом линии.',
			'Число в предложении ведёт к строкам, из которых оно вышло, а те — к файлу издателя.'
		],
		files: 'Всё это — файлами'
	},
	{
		title: 'How a verdict is reached',
		lead: 'A claim first says what it expects of an indicator, and only then are the numbers opened. From there on a rule decides, not a person: one rule for all countries and for both sides.',
		steps: {
			before: {
				title: 'Expectation before numbers',
				text: 'What each indicator should show is written down beforehand: a rise or a fall, a step between two periods, a turn after a stated year, a level above or below a benchmark, a link between two series, countries moving apart. So are the years. They cannot be changed once the numbers are seen.'
			},
			both: {
				title: 'For and against together',
				text: 'A claim has indicators for it and indicators against it. The strongest objection stands beside the claim, at the same size. Where nothing can be held against it because there are no data, its place says which.'
			},
			rule: {
				title: 'A rule instead of a glance',
				text: 'Series of countries remember their past: a year is like the one before, and such a series wanders far by itself. So we first learn from all the countries of the world how this indicator wanders, and give a verdict only where a country moved further than wandering would take it in five cases out of a hundred.'
			},
			silence: {
				title: 'Cannot tell is an answer too',
				text: 'Where the limit is not passed we do not write “no change”. We write what happened, which way it leans, how usual such a move is and what move would have been noticed. A lean gets a hollow mark: it is not coloured and never counted.'
			}
		},
		words: 'Five words',
		change: 'What is tested, and how',
		tests: {
			trend: {
				title: 'A rise, a fall',
				text: 'The size is the Theil–Sen slope: the median of the slopes between all pairs of years; no single outlier moves it. The test is Kendall’s τ against the way such series wander.'
			},
			step: {
				title: 'A step, a turn',
				text: 'The mean from a stated year on against the mean before; the slope after against the slope before. Each side needs at least three known years; with fewer than five, certainty is low at most.'
			},
			level: {
				title: 'A level',
				text: 'Only where the claim itself names two years or a benchmark. The answer has to survive moving each year by one and by two, and to lie outside the source’s own error.'
			},
			link: {
				title: 'A link between two series',
				text: 'Within countries, without what the years have in common and without each country’s trend. It has to pass two tests at once, over at least five countries. If it all hangs on one of them, that is said.'
			},
			spread: {
				title: 'Countries moving apart',
				text: 'The spread of logarithms over a fixed set of countries, so that a change of members never looks like convergence.'
			},
			count: {
				title: 'Counts of protest',
				text: 'Per million people, with an exact Poisson interval. A verdict stands only if the difference remains without any three years in a row and where years are more uneven than chance. Five protests or fewer give none.'
			}
		},
		upwards: 'From an indicator to a claim',
		levels: {
			region: {
				title: 'Countries of a region',
				text: 'A region supports if more than half of its countries do, at least two, and none contradicts. Where the sides truly disagree it is mixed. Where a minority supports, the countries are named: “in part”.'
			},
			claim: {
				title: 'Indicators of a claim',
				text: 'Indicators of the same thing are one voice: the first, chosen beforehand, decides. Voices are combined with allowance for how many there are; indicators against are counted in reverse.'
			},
			whole: {
				title: 'A trend',
				text: 'Only its outcome and its link decide: whether the thing happened, and whether it goes with what the trend explains it by. Reasons stand beside it and do not count: that everyone has the internet does not prove that protest grows out of grievance.'
			},
			advice: {
				title: 'Lessons and recommendations',
				text: 'A lesson repeats the verdict of its trend. A recommendation is as strong as what it rests on, country by country.'
			}
		},
		certainty: 'Certainty',
		certaintyText:
			'It starts high where a thing is measured, moderate where experts or models estimate it, low where it is a link. Then it goes down a step for each weakness, and up for a large change or for independent indicators that agree. The whole sum can be seen in the matrix, behind each tile.',
		howMany: 'How many tests, and how many false ones',
		howManyText: (tests: string, share: string, expected: string) =>
			`For Central Asia this edition holds ${tests}. The rule is wrong in at most ${share} of cases where in truth nothing happened. If nothing at all had happened, about ${expected} verdicts would be false.`,
		howManyNote:
			'Verdicts that would not stand after allowing for the number of all tests (Benjamini–Hochberg) lose a step of certainty. The verdict in a tile does not depend on the page or the region it is shown in.',
		choice: 'Your own years',
		choiceText:
			'Choose any region you like: a country’s verdict stays the same. Years are another matter: whoever tries fifteen starting years finds a “trend” in 14–18 cases out of a hundred where there is none. So a verdict for your own years is an outline marked “your choice”, stands beside that for the declared years, and is never counted. How the world’s series wander is not learnt again for it, but taken from the whole period that the claim declares: in made-up worlds one chosen window then keeps the same promise of 5 cases in 100. Where you explore an indicator yourself no period was declared, and its wandering is learnt from the years on the screen. The promise is the same, but close to the limit the two ways may part.',
		limits: 'What the method cannot do',
		broken: 'Where the promise is not kept',
		limitsList: [
			'A straight line often passes as a step. So we write “higher after than before”, not “everything changed in that year”.',
			'A link is not a cause. Two series may go together because of a third.',
			'Experts’ codes repeat the year before in two cases out of three or more; much in them is decided not by life but by a revision of the code.',
			'The collection of protests ends in 2020. Of what came after, these verdicts say nothing.',
			'A claim is wider than any indicator. The verdict is about what was measured.'
		],
		figures: 'How figures are made',
		figuresList: [
			'The grey band is the middle half of the world’s countries: from the 25th to the 75th percentile in each year.',
			'A region’s value follows the indicator’s own rule (sum, mean weighted by population, median), and only where two thirds of its members are known.',
			'Zero and missing are different things. A year without protest is a zero only where the source covers the country; a gap stays a break in the line.',
			'A number in a sentence leads to the rows it came from, and those to the publisher’s file.'
		],
		files: 'All of it as files'
	}
);
