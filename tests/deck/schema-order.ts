/**
 * What the schemas of ISO/IEC 29500-1 demand of the elements that occur in slides and charts: children in this order,
 * `!` must be there, `*` may repeat, `+` both; a choice stands between bars. What neither this file nor schema-rest.ts
 * lists is a fault, but for extensions and the papers of the document, which have namespaces of their own.
 */
import { leaves, restRules, values } from './schema-rest';
import { all, type Node } from './tree';

const shows =
	'c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator';
const axis =
	'c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses|c:crossesAt';
const fill = 'a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill';
const run = `a:ln ${fill} a:effectLst|a:effectDag a:highlight a:uLnTx|a:uLn a:uFillTx|a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst`;
const shape = `a:xfrm a:custGeom|a:prstGeom ${fill} a:ln a:effectLst|a:effectDag a:scene3d a:sp3d a:extLst`;
const side = `${fill} a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd`;

const rules: Readonly<Record<string, string>> = {
	...restRules,
	'c:chartSpace':
		'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart! c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
	'c:chartSpace/c:chart':
		'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea! c:legend c:plotVisOnly c:dispBlanksAs c:extLst',
	'c:plotArea':
		'c:layout c:lineChart|c:barChart|c:scatterChart!* c:catAx|c:valAx|c:dateAx|c:serAx* c:dTable c:spPr c:extLst',
	'c:lineChart':
		'c:grouping! c:varyColors c:ser* c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId+ c:extLst',
	'c:barChart':
		'c:barDir! c:grouping c:varyColors c:ser* c:dLbls c:gapWidth c:overlap c:serLines* c:axId+ c:extLst',
	'c:scatterChart': 'c:scatterStyle! c:varyColors c:ser* c:dLbls c:axId+ c:extLst',
	'c:lineChart/c:ser':
		'c:idx! c:order! c:tx c:spPr c:marker c:dPt* c:dLbls c:trendline* c:errBars c:cat c:val c:smooth c:extLst',
	'c:barChart/c:ser':
		'c:idx! c:order! c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt* c:dLbls c:trendline* c:errBars c:cat c:val c:shape c:extLst',
	'c:scatterChart/c:ser':
		'c:idx! c:order! c:tx c:spPr c:marker c:dPt* c:dLbls c:trendline* c:errBars* c:xVal c:yVal c:smooth c:extLst',
	'c:dLbls': `c:dLbl* c:delete c:numFmt c:spPr c:txPr c:dLblPos ${shows} c:showLeaderLines c:leaderLines c:extLst`,
	'c:dLbl': `c:idx! c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos ${shows} c:extLst`,
	'c:dPt': 'c:idx! c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst',
	'c:errBars': 'c:errDir c:errBarType! c:errValType! c:noEndCap c:plus c:minus c:val c:spPr c:extLst',
	'c:marker': 'c:symbol c:size c:spPr c:extLst',
	'c:numRef': 'c:f! c:numCache c:extLst',
	'c:strRef': 'c:f! c:strCache c:extLst',
	'c:numCache': 'c:formatCode c:ptCount c:pt* c:extLst',
	'c:strCache': 'c:ptCount c:pt* c:extLst',
	'c:pt': 'c:v!',
	'c:catAx': `${axis} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst`,
	'c:valAx': `${axis} c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst`,
	'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
	'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr c:extLst',
	'c:legend': 'c:legendPos c:legendEntry* c:layout c:overlay c:spPr c:txPr c:extLst',
	'c:manualLayout': 'c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h c:extLst',
	'c:externalData': 'c:autoUpdate',
	'c:txPr': 'a:bodyPr! a:lstStyle a:p+',
	'c:rich': 'a:bodyPr! a:lstStyle a:p+',
	'c:spPr': shape,
	'p:spPr': shape,
	'p:txBody': 'a:bodyPr! a:lstStyle a:p+',
	'a:txBody': 'a:bodyPr! a:lstStyle a:p+',
	'a:p': 'a:pPr a:r|a:br|a:fld* a:endParaRPr',
	'a:r': 'a:rPr a:t!',
	'a:rPr': run,
	'a:defRPr': run,
	'a:endParaRPr': run,
	'a:ln': side,
	'a:lnL': side,
	'a:lnR': side,
	'a:lnT': side,
	'a:lnB': side,
	'a:tbl': 'a:tblPr a:tblGrid! a:tr*',
	'a:tr': 'a:tc* a:extLst',
	'a:tc': 'a:txBody a:tcPr a:extLst',
	'a:tcPr': `a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D ${fill} a:headers a:extLst`,
	'p:presentation':
		'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz! p:smartTags p:embeddedFontLst p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst',
	'p:sld': 'p:cSld! p:clrMapOvr p:transition p:timing p:extLst',
	'p:notes': 'p:cSld! p:clrMapOvr p:extLst',
	'p:cSld': 'p:bg p:spTree! p:custDataLst p:controls p:extLst',
	'p:sp': 'p:nvSpPr! p:spPr! p:style p:txBody p:extLst',
	'p:graphicFrame': 'p:nvGraphicFramePr! p:xfrm! a:graphic! p:extLst',
	'p:nvGraphicFramePr': 'p:cNvPr! p:cNvGraphicFramePr! p:nvPr!',
	'p:nvSpPr': 'p:cNvPr! p:cNvSpPr! p:nvPr!'
};

/** What is wrong with the children of one element. */
function faultsOf(node: Node, rule: string): string[] {
	const steps = rule.split(' ').map((step) => ({
		names: step.replace(/[!*+]/g, '').split('|'),
		must: /[!+]/.test(step),
		many: /[*+]/.test(step)
	}));
	const faults: string[] = [];
	let at = 0;
	const counts = steps.map(() => 0);
	for (const { name } of node.children) {
		const step = steps.findIndex(({ names }) => names.includes(name));
		if (step < 0) faults.push(`${node.name} may not hold ${name}`);
		else if (step < at) faults.push(`in ${node.name}, ${name} comes too late`);
		else {
			at = step;
			counts[step] = (counts[step] ?? 0) + 1;
			if (!steps[step]!.many && counts[step]! > 1) faults.push(`${node.name} holds ${name} twice`);
		}
	}
	steps.forEach(({ names, must }, step) => {
		if (must && counts[step] === 0) faults.push(`${node.name} lacks ${names.join(' or ')}`);
	});
	return faults;
}

/** Of what the schemas know: slides, drawings, charts, and a workbook's elements, which have no prefix. */
const isOfSchema = ({ name }: Node, ours: boolean) => /^[apc]:/.test(name) || (ours && !name.includes(':'));

function valueFaults({ name, attributes }: Node): string[] {
	return Object.entries(attributes).flatMap(([attribute, text]) => {
		const allowed = values[attribute === 'val' ? name : `${name}@${attribute}`];
		return allowed && !allowed(text) ? [`${name} ${attribute}=${JSON.stringify(text)}`] : [];
	});
}

/** Where a label may stand depends on what it labels: any other place makes PowerPoint repair the file. */
function placeFaults(chart: Node): string[] {
	const kind = chart.children.find(({ name }) => name === 'c:grouping')?.attributes['val'];
	const places =
		chart.name === 'c:barChart'
			? ['ctr', 'inBase', 'inEnd', ...(kind === 'clustered' ? ['outEnd'] : [])]
			: 't b l r ctr'.split(' ');
	return all(chart)
		.filter(({ name, attributes }) => name === 'c:dLblPos' && !places.includes(attributes['val'] ?? ''))
		.map(({ attributes }) => `a label of ${chart.name} stands at ${attributes['val']}`);
}

/** Points of a cache that lie beyond its count, and series that share a place. */
function countFaults(node: Node): string[] {
	const val = (name: string) => node.children.find((one) => one.name === name)?.attributes['val'];
	if (/^c:(num|str)Cache$/.test(node.name)) {
		const count = Number(val('c:ptCount'));
		const at = node.children
			.filter(({ name }) => name === 'c:pt')
			.map(({ attributes }) => Number(attributes['idx']));
		return at.some((idx, place) => idx >= count || idx <= (at[place - 1] ?? -1))
			? [`points of ${node.name} out of place`]
			: [];
	}
	if (node.name !== 'c:plotArea') return [];
	const series = all(node).filter(({ name }) => name === 'c:ser');
	return ['c:idx', 'c:order'].flatMap((name) => {
		const places = series.map((one) => one.children.find((child) => child.name === name)?.attributes['val']);
		return new Set(places).size < places.length ? [`two series have one ${name}`] : [];
	});
}

/** Whether an element is one of the schemas where it stands, and holds what it may. */
function knownFaults(node: Node, parent: string): string[] {
	const rule = rules[`${parent}/${node.name}`] ?? rules[node.name];
	if (rule !== undefined) return faultsOf(node, rule);
	if (!leaves.has(node.name)) return [`${node.name} in ${parent || 'a part'} is not known`];
	return node.children.length ? [`${node.name} holds ${node.children[0]!.name}`] : [];
}

/** All faults of order, presence and value in a part. */
export function orderFaults(root: Node): string[] {
	const ours = /^(workbook|worksheet|sst|styleSheet)$/.test(root.name);
	const below = (parent: Node): string[] => {
		if (/:ext$/.test(parent.name) && parent.attributes['uri']) return [];
		return parent.children.flatMap((node) => [...faultsIn(node, parent.name), ...below(node)]);
	};
	const faultsIn = (node: Node, parent: string): string[] => {
		const isExtension = /:ext$/.test(node.name) && node.attributes['uri'];
		if (!isOfSchema(node, ours) || isExtension) return [];
		return [
			...knownFaults(node, parent),
			...(/^c:(bar|line|scatter)Chart$/.test(node.name) ? placeFaults(node) : []),
			...countFaults(node),
			...valueFaults(node)
		];
	};
	return [...faultsIn(root, ''), ...below(root)];
}
