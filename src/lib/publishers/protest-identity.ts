/** Who protested, in a newspaper's words → one code of a small scheme, by the first rule that fits. */

export type Identity =
	| 'parties'
	| 'unions'
	| 'organisations'
	| 'students'
	| 'workers'
	| 'believers-and-peoples'
	| 'residents'
	| 'activists'
	| 'other'
	| 'unspecified';

/**
 * Terms, parted by commas, as whole words; `x*` stands for any ending. "Anti" and "opponents of" turn a party
 * into its opponents.
 */
function words(...lists: readonly string[]): RegExp {
	const terms = lists.flatMap((list) => list.split(', '));
	const any = terms.map((term) => term.replaceAll('*', '[a-z]*')).join('|');
	return new RegExp(`(?<!\\b(?:anti|opponents of|opposed to|against) )\\b(?:${any})\\b`);
}

/**
 * The order is the rule: a named body outweighs the people in it ("students of the communist party" are a
 * party), a trade outweighs a place. `activists` are movements and people held together by one cause, without
 * the form of a party, a union or an association.
 */
const rules: readonly (readonly [Identity, RegExp])[] = [
	['organisations', words('civil human rights front')],
	// "Democratic Union" and "Union of Right Forces" are parties, a students' union is students.
	[
		'unions',
		words(
			'unions, unionists?, confederation, syndicat*, trade union, labou?r union',
			'(?<!democratic |opposition |national |progressive |popular |political |students? |european |soviet )union(?! of (?:democratic|right|national|reform|progressive)| for | democratic)'
		)
	],
	[
		'parties',
		words(
			'part(?:y|ies), opp?osition, league, front, coalition, alliance, bloc, communists?',
			'socialists?, social democrat*, republicans?, conservatives, supporters?, followers of',
			'loyalists, backers, hizb?ullah, hezbollah, hamas, fatah, anc, bnp, pad, udp, cob, sinn fein',
			'maoists?, sandinistas, red shirts?, yellow shirts?, congress, brotherhood, political groups?',
			'politicians, parliamentarians, mps, chadema, other russia, union of [a-z]+ forces, democratic union'
		)
	],
	[
		'organisations',
		words(
			'ngos?, organi[sz]ations?, associations?, committees?, council, federation, foundation',
			'society, societies, network, amnesty, greenpeace, forum, chamber, institute'
		)
	],
	['students', words('students?, pupils?, school ?(?:children|boys|girls), undergraduates, universities')],
	[
		'workers',
		words(
			'workers?, employees, miners, drivers?, truckers, teachers?, professors?, doctors?, nurses?, medic*',
			'physicians, fa?rmers?, growers, peasants, fishermen, servants?, traders, vendors',
			'shopkeepers, merchants, journalists?, lawyers, judges, pensioners, retirees, pilots, dockers',
			'builders, artists, owners, business*, entrepreneurs, staff, strikers, labou?rers, labou?r',
			'unemployed, jobless, veterans, investors, depositors, pharmacists, taxi*, trawlermen',
			'herders, ranchers, firemen, firefighters, hauliers, sellers, operators, collectors',
			'scientists, economists, professionals'
		)
	],
	[
		'believers-and-peoples',
		words(
			'muslims?, islam, islamic, islamists?, christians?, catholics?, orthodox, hindus?, buddhists?, monks?, jews',
			'jewish, shiites?, shia, sunnis?, sikhs?, ethnic, indigen*, indigin*, indians?, kurds?',
			'albanians, serbs?, tibetans?, turks, catalans?, basques?, russian speak*, gypsies, roma',
			'tribal, tribes?, clerics?, priests, church, minority, zulus, tamils, hungarians, uzbeks',
			'tajiks, kazakhs, kirghiz, kyrgyz, chechens, azeris, somalis, believers, separatists?',
			'secessionists?, fundamentalists, mapuche, hazaras'
		)
	],
	[
		'other',
		words(
			'soldiers?, police*, officers, prisoners?, inmates, military, army, troops, guards, detainees',
			'rebels, football, soccer, fans, mutineers, fighters'
		)
	],
	[
		'activists',
		words(
			'anti*, pro, activis*, activitists, movements?, movimiento, opponents, critics, against',
			'demanding, calling, opposed, protesting, urging, rejecting, supporting, objecting',
			'denouncing, seeking, democracy, human rights, rights groups?, civil rights, environment*',
			'nuclear, climate, campaign*, yellow vests?, marcha verde, occupy, pegida, ladies in white',
			'saturday mothers, extinction rebellion, hirak, stuttgart 21, black lives matter, anarchists?',
			'leftists?, left ?wing, right ?wing, far right, nationalists?, neo nazis?, fascists?',
			'skinheads, gays?, lgbt*, feminist*, hardliners, dissidents, intellectuals, sympathi[sz]ers',
			'reform*, monarchists, royalists, pacifists'
		)
	],
	[
		'residents',
		words(
			'residents?, inhabitants, villagers, locals?, townspeople, citizens, community, communities',
			'neighbou?r*, famil(?:y|ies), relatives, mothers, parents, women, youths?, young, teenagers',
			'children, homeless, squatters, shanty*, landless, slum, people, population, public',
			'civilians, discontents, refugees, migrants, immigrants, evicted, victims, tenants',
			'homeowners, consumers, commuters, asylum seekers, islanders, voters'
		)
	],
	['unspecified', /^$|unspecified|unknown|protest|demonstrat|rioters?|crowd|not specified|various|\bmobs?\b/]
];

/** Bodies with a form of their own on the one side, people without one on the other; the rest is on neither. */
export const formal: ReadonlySet<Identity> = new Set(['parties', 'unions', 'organisations']);
export const informal: ReadonlySet<Identity> = new Set(['residents', 'activists', 'students']);

/** The code of a text; what fits no rule is `other`, an empty or faceless one `unspecified`. */
export function identityOf(text: string): Identity {
	const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
	return rules.find(([, terms]) => terms.test(plain))?.[0] ?? 'other';
}
