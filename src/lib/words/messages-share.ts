/** Words of the share dialog: what is taken along, in which form, and what was done. */
import { dictionary } from './dictionary';

export const shareWords = dictionary(
	{
		title: 'Поделиться',
		tabs: {
			link: 'Ссылка',
			embed: 'Встроить',
			picture: 'Картинка',
			data: 'Данные',
			slides: 'PowerPoint',
			citation: 'Цитата'
		},
		copy: 'Скопировать',
		working: 'Готовим…',
		failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
		loading: 'Собираем всё, что нужно взять с собой…',
		link: {
			label: 'Адрес этого вида',
			note: 'Ссылка открывает тот же вид: те же страны и годы.',
			preview: 'Так ссылка выглядит в мессенджере',
			copied: 'Ссылка скопирована'
		},
		embed: {
			form: 'Как встроить',
			iframe: 'iframe',
			component: 'Веб-компонент',
			oembed: 'oEmbed',
			notes: {
				iframe: 'Работает везде, где разрешён HTML. Без скриптов, если выбран регион по умолчанию.',
				component: 'Сам подбирает высоту. Нужен скрипт; сколько вставок ни будь, он один.',
				oembed: 'Для систем, которым довольно адреса. Ответ всегда о регионе по умолчанию.'
			},
			which: 'Какие данные показывать',
			always: 'Всегда свежие',
			alwaysNote: 'Цифры обновятся вместе с сайтом.',
			today: 'Как сегодня',
			todayNote: (edition: string) =>
				`Редакция ${edition}. Старые редакции сайт не хранит: если данные изменятся, вставка об этом скажет. Неизменными остаются картинка и файлы.`,
			copy: 'Скопировать код',
			copied: 'Код скопирован',
			open: 'Открыть вставку',
			preview: 'Так это будет выглядеть'
		},
		picture: {
			form: 'Формат',
			size: 'Размер',
			points: (wide: string, high: string) => `${wide} × ${high} точек`,
			ground: 'Фон',
			grounds: { paper: 'Бумага', white: 'Белый', transparent: 'Прозрачный' },
			download: (form: string) => `Скачать ${form}`,
			copy: 'Скопировать картинку',
			copied: 'Картинка скопирована',
			preview: 'Внутри картинки'
		},
		data: {
			note: 'Ровно то, что на графике. Рядом — файл с источниками, лицензиями, шагами расчёта, выводом и ссылкой.',
			empty: 'Пустая клетка — данных нет.',
			more: (rows: string) => `Всего строк: ${rows}`,
			mark: 'Дробная часть',
			comma: 'Запятая в числах',
			point: 'Точка в числах',
			download: 'Скачать CSV и описание',
			copy: 'Скопировать таблицу',
			copied: 'Таблица скопирована'
		},
		slides: {
			what: 'Что взять',
			one: 'Один слайд',
			oneNote: 'График, который можно править, вывод и довод против.',
			trend: 'Весь тренд',
			trendNote: 'Каждый довод этого тренда — слайд с данными за и против.',
			made: 'Файл готов',
			all: 'Вся презентация',
			allNote: (slides: string) => `Слайдов: ${slides}. Порядок тот же, что на странице слайдов.`,
			note: 'В заметках: что сказать, метод, осторожность, источники, дата и ссылка.',
			download: 'Скачать файл PPTX',
			preview: 'Слайд'
		},
		citation: {
			form: 'Вид',
			text: 'Текст',
			language: 'На каком языке',
			russian: 'Русский',
			english: 'English',
			copy: 'Скопировать цитату',
			copied: 'Цитата скопирована',
			download: (ending: string) => `Скачать .${ending}`
		}
	},
	{
		title: 'Share',
		tabs: {
			link: 'Link',
			embed: 'Embed',
			picture: 'Picture',
			data: 'Data',
			slides: 'PowerPoint',
			citation: 'Citation'
		},
		copy: 'Copy',
		working: 'Preparing…',
		failed: 'That did not work. Check the connection and try again.',
		loading: 'Gathering all that goes along…',
		link: {
			label: 'Address of this view',
			note: 'The link opens the same view: the same countries and years.',
			preview: 'What the link looks like in a chat',
			copied: 'Link copied'
		},
		embed: {
			form: 'How to embed',
			iframe: 'iframe',
			component: 'Web component',
			oembed: 'oEmbed',
			notes: {
				iframe: 'Works wherever HTML is allowed. Without scripts for the default region.',
				component: 'Finds its own height. Needs a script, one for any number of figures.',
				oembed: 'For systems that only need an address. The answer is always for the default region.'
			},
			which: 'Which data to show',
			always: 'Always current',
			alwaysNote: 'The figures change when the site does.',
			today: 'As of today',
			todayNote: (edition: string) =>
				`Edition ${edition}. The site keeps no earlier editions: if the data change, the embed says so. Pictures and files stay as they are.`,
			copy: 'Copy the code',
			copied: 'Code copied',
			open: 'Open the embed',
			preview: 'What it will look like'
		},
		picture: {
			form: 'Format',
			size: 'Size',
			points: (wide: string, high: string) => `${wide} × ${high} pixels`,
			ground: 'Background',
			grounds: { paper: 'Paper', white: 'White', transparent: 'Transparent' },
			download: (form: string) => `Download ${form}`,
			copy: 'Copy the picture',
			copied: 'Picture copied',
			preview: 'Inside the picture'
		},
		data: {
			note: 'Exactly what the chart shows. Beside it a file with sources, licences, steps, verdict and link.',
			empty: 'An empty cell means no data.',
			more: (rows: string) => `Rows in all: ${rows}`,
			mark: 'Decimals',
			comma: 'Decimal comma',
			point: 'Decimal point',
			download: 'Download CSV and notes',
			copy: 'Copy the table',
			copied: 'Table copied'
		},
		slides: {
			what: 'What to take',
			one: 'One slide',
			oneNote: 'A chart that can be edited, the verdict, and what speaks against.',
			trend: 'This whole trend',
			trendNote: 'Each reason of the trend as a slide with the evidence for and against.',
			made: 'The file is ready',
			all: 'The whole presentation',
			allNote: (slides: string) => `Slides: ${slides}. In the order of the page of slides.`,
			note: 'In the notes: what to say, method, caution, sources, date and link.',
			download: 'Download PPTX file',
			preview: 'Slide'
		},
		citation: {
			form: 'Form',
			text: 'Text',
			language: 'In which language',
			russian: 'Русский',
			english: 'English',
			copy: 'Copy the citation',
			copied: 'Citation copied',
			download: (ending: string) => `Download .${ending}`
		}
	}
);
