/**
 * The elements of masters, layouts, themes, notes, view settings and workbooks that occur in a file of slides, in the
 * notation of schema-order.ts; those without children; and the values that attributes may have. With both files every
 * element of a package is known: one that is not listed is a fault.
 */

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${level}pPr`);
const levelled = `a:defPPr ${levels.join(' ')} a:extLst`;
const colour = 'a:scrgbClr|a:srgbClr|a:hslClr|a:sysClr|a:schemeClr|a:prstClr!';
const fill = 'a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill';
const paragraph =
	'a:lnSpc a:spcBef a:spcAft a:buClrTx|a:buClr a:buSzTx|a:buSzPct|a:buSzPts a:buFontTx|a:buFont a:buNone|a:buAutoNum|a:buChar|a:buBlip a:tabLst a:defRPr a:extLst';
const changes =
	'a:tint|a:shade|a:comp|a:inv|a:gray|a:alpha|a:hueMod|a:sat|a:satMod|a:satOff|a:lum|a:lumMod|a:lumOff*';
const fonts = 'a:latin! a:ea! a:cs! a:font* a:extLst';
const extensions = ['a:extLst', 'p:extLst', 'c:extLst'].map((name) => [name, name.replace('Lst', '*')]);

export const restRules: Readonly<Record<string, string>> = {
	...Object.fromEntries(extensions),
	...Object.fromEntries(levels.map((level) => [level, paragraph])),
	'a:lstStyle': levelled,
	'a:defPPr': paragraph,
	'a:pPr': paragraph,
	'a:bodyPr': 'a:prstTxWarp a:noAutofit|a:normAutofit|a:spAutoFit a:scene3d a:sp3d|a:flatTx a:extLst',
	'a:fld': 'a:rPr a:pPr a:t',
	'a:spcBef': 'a:spcPct|a:spcPts!',
	'a:solidFill': colour,
	'a:gradFill': 'a:gsLst a:lin|a:path a:tileRect',
	'a:gsLst': 'a:gs+',
	'a:gs': colour,
	'a:srgbClr': changes,
	'a:schemeClr': changes,
	'a:sysClr': changes,
	'a:prstClr': changes,
	'a:effectLst': 'a:blur a:fillOverlay a:glow a:innerShdw a:outerShdw a:prstShdw a:reflection a:softEdge',
	'a:outerShdw': colour,
	'a:prstGeom': 'a:avLst',
	'a:graphic': 'a:graphicData!',
	'a:graphicData': 'a:tbl|c:chart!',
	'a:tblPr': `${fill} a:effectLst|a:effectDag a:tableStyle|a:tableStyleId a:extLst`,
	'a:tblGrid': 'a:gridCol*',
	'a:theme': 'a:themeElements! a:objectDefaults a:extraClrSchemeLst a:custClrLst a:extLst',
	'a:themeElements': 'a:clrScheme! a:fontScheme! a:fmtScheme! a:extLst',
	'a:clrScheme':
		'a:dk1! a:lt1! a:dk2! a:lt2! a:accent1! a:accent2! a:accent3! a:accent4! a:accent5! a:accent6! a:hlink! a:folHlink! a:extLst',
	...Object.fromEntries(
		['dk1', 'lt1', 'dk2', 'lt2', 'hlink', 'folHlink', ...[1, 2, 3, 4, 5, 6].map((at) => `accent${at}`)].map(
			(name) => [`a:${name}`, colour]
		)
	),
	'a:fontScheme': 'a:majorFont! a:minorFont! a:extLst',
	'a:majorFont': fonts,
	'a:minorFont': fonts,
	'a:fmtScheme': 'a:fillStyleLst! a:lnStyleLst! a:effectStyleLst! a:bgFillStyleLst!',
	'a:fillStyleLst': `${fill}!*`,
	'a:bgFillStyleLst': `${fill}!*`,
	'a:lnStyleLst': 'a:ln+',
	'a:effectStyleLst': 'a:effectStyle+',
	'a:effectStyle': 'a:effectLst|a:effectDag! a:scene3d a:sp3d',
	'p:grpSpPr': `a:xfrm ${fill} a:effectLst|a:effectDag a:scene3d a:extLst`,
	'p:grpSpPr/a:xfrm': 'a:off! a:ext! a:chOff! a:chExt!',
	'p:spPr/a:xfrm': 'a:off! a:ext!',
	'p:xfrm': 'a:off! a:ext!',
	'p:nvGrpSpPr': 'p:cNvPr! p:cNvGrpSpPr! p:nvPr!',
	'p:cNvPr': 'a:hlinkClick a:hlinkHover a:extLst',
	'p:cNvSpPr': 'a:spLocks a:extLst',
	'p:cNvGraphicFramePr': 'a:graphicFrameLocks a:extLst',
	'p:nvPr': 'p:ph a:audioCd|a:wavAudioFile|a:audioFile|a:videoFile p:custDataLst p:extLst',
	'p:spTree': 'p:nvGrpSpPr! p:grpSpPr! p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic* p:extLst',
	'p:bg': 'p:bgPr|p:bgRef!',
	'p:bgPr': `${fill}! a:effectLst|a:effectDag p:extLst`,
	'p:bgRef': colour,
	'p:clrMapOvr': 'a:masterClrMapping|a:overrideClrMapping!',
	'p:sldMaster': 'p:cSld! p:clrMap! p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
	'p:sldLayout': 'p:cSld! p:clrMapOvr p:transition p:timing p:hf p:extLst',
	'p:notesMaster': 'p:cSld! p:clrMap! p:hf p:notesStyle p:extLst',
	'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle p:extLst',
	'p:titleStyle': levelled,
	'p:bodyStyle': levelled,
	'p:otherStyle': levelled,
	'p:notesStyle': levelled,
	'p:defaultTextStyle': levelled,
	'p:sldMasterIdLst': 'p:sldMasterId*',
	'p:sldLayoutIdLst': 'p:sldLayoutId*',
	'p:notesMasterIdLst': 'p:notesMasterId',
	'p:sldIdLst': 'p:sldId*',
	'p:viewPr':
		'p:normalViewPr p:slideViewPr p:outlineViewPr p:notesTextViewPr p:sorterViewPr p:notesViewPr p:gridSpacing p:extLst',
	'p:normalViewPr': 'p:restoredLeft! p:restoredTop! p:extLst',
	'p:slideViewPr': 'p:cSldViewPr! p:extLst',
	'p:notesTextViewPr': 'p:cViewPr! p:extLst',
	'p:cSldViewPr': 'p:cViewPr! p:guideLst',
	'p:cViewPr': 'p:scale! p:origin!',
	'p:scale': 'a:sx! a:sy!',
	'c:cat': 'c:multiLvlStrRef|c:numRef|c:numLit|c:strRef|c:strLit!',
	'c:val': 'c:numRef|c:numLit!',
	'c:errBars/c:val': '',
	'a:graphicData/c:chart': '',
	'c:xVal': 'c:multiLvlStrRef|c:numRef|c:numLit|c:strRef|c:strLit!',
	'c:yVal': 'c:numRef|c:numLit!',
	'c:plus': 'c:numRef|c:numLit!',
	'c:minus': 'c:numRef|c:numLit!',
	'c:tx': 'c:strRef|c:rich|c:v!',
	'c:layout': 'c:manualLayout c:extLst',
	'c:majorGridlines': 'c:spPr',
	workbook:
		'fileVersion fileSharing workbookPr workbookProtection bookViews sheets! functionGroups externalReferences definedNames calcPr extLst',
	sheets: 'sheet+',
	worksheet:
		'sheetPr dimension sheetViews sheetFormatPr cols sheetData! sheetCalcPr sheetProtection autoFilter mergeCells pageMargins pageSetup tableParts extLst',
	sheetData: 'row*',
	row: 'c* extLst',
	c: 'f v is extLst',
	sst: 'si* extLst',
	si: 't',
	styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
	fonts: 'font*',
	fills: 'fill*',
	borders: 'border*',
	font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
	cellStyleXfs: 'xf+',
	cellXfs: 'xf+',
	cellStyles: 'cellStyle+',
	fill: 'patternFill|gradientFill',
	border: 'left right top bottom diagonal vertical horizontal'
};

/** Without children of their own. */
export const leaves: ReadonlySet<string> = new Set(
	[
		'a:t a:off a:ext a:chOff a:chExt a:latin a:ea a:cs a:font a:buNone a:buFont a:buChar a:spcPct a:spcPts a:noFill a:round a:miter a:prstDash',
		'a:headEnd a:tailEnd a:avLst a:spLocks a:graphicFrameLocks a:gridCol a:masterClrMapping a:normAutofit a:sx a:sy a:lin a:objectDefaults',
		'a:extraClrSchemeLst a:tblStyleLst a:tint a:shade a:alpha a:satMod a:lumMod',
		'p:ph p:cNvGrpSpPr p:clrMap p:hf p:sldMasterId p:sldLayoutId p:notesMasterId p:sldId p:sldSz p:notesSz p:presentationPr p:restoredLeft',
		'p:restoredTop p:origin p:guideLst p:gridSpacing',
		'c:date1904 c:roundedCorners c:autoTitleDeleted c:overlay c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h c:grouping c:varyColors',
		'c:barDir c:gapWidth c:overlap c:scatterStyle c:idx c:order c:f c:formatCode c:ptCount c:v c:symbol c:size c:smooth c:invertIfNegative c:bubble3D',
		'c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:numFmt c:axId c:orientation c:max',
		'c:min c:logBase c:delete c:axPos c:majorTickMark c:minorTickMark c:tickLblPos c:crossAx c:crosses c:crossBetween c:majorUnit c:auto c:lblAlgn',
		'c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:legendPos c:plotVisOnly c:dispBlanksAs c:autoUpdate c:errDir c:errBarType c:errValType',
		'c:noEndCap dimension sheet v t sz name patternFill left right top bottom diagonal xf cellStyle'
	].flatMap((line) => line.split(' '))
);

const between =
	(least: number, most: number, whole = true) =>
	(text: string) => {
		const value = Number(text);
		return text !== '' && value >= least && value <= most && (!whole || Number.isInteger(value));
	};
const oneOf = (names: string) => (text: string) => names.split(' ').includes(text);
const yesNo = oneOf('0 1 true false');
const any = between(-Infinity, Infinity, false);

/** What `val`, or the attribute named after the @, may be. */
export const values: Readonly<Record<string, (text: string) => boolean>> = {
	'c:dispBlanksAs': oneOf('span gap zero'),
	'c:grouping': oneOf('percentStacked standard stacked clustered'),
	'c:barDir': oneOf('bar col'),
	'c:scatterStyle': oneOf('none line lineMarker marker smooth smoothMarker'),
	'c:symbol': oneOf('circle dash diamond dot none picture plus square star triangle x auto'),
	'c:size': between(2, 72),
	'c:gapWidth': between(0, 500),
	'c:overlap': between(-100, 100),
	'c:lblOffset': between(0, 1000),
	'c:tickLblSkip': between(1, 1e6),
	'c:tickMarkSkip': between(1, 1e6),
	'c:lblAlgn': oneOf('ctr l r'),
	'c:axPos': oneOf('b l r t'),
	'c:orientation': oneOf('maxMin minMax'),
	'c:logBase': between(2, 1000, false),
	'c:max': any,
	'c:min': any,
	'c:majorUnit': between(Number.MIN_VALUE, Infinity, false),
	'c:crosses': oneOf('autoZero max min'),
	'c:crossBetween': oneOf('between midCat'),
	'c:majorTickMark': oneOf('cross in none out'),
	'c:minorTickMark': oneOf('cross in none out'),
	'c:tickLblPos': oneOf('high low nextTo none'),
	'c:legendPos': oneOf('b tr l r t'),
	'c:layoutTarget': oneOf('inner outer'),
	'c:xMode': oneOf('edge factor'),
	'c:yMode': oneOf('edge factor'),
	'c:x': any,
	'c:y': any,
	'c:w': any,
	'c:h': any,
	'c:errBarType': oneOf('both minus plus'),
	'c:errValType': oneOf('cust fixedVal percentage stdDev stdErr'),
	'c:axId': between(0, 2 ** 32 - 1),
	'c:crossAx': between(0, 2 ** 32 - 1),
	'c:idx': between(0, 1e6),
	'c:order': between(0, 1e6),
	'c:ptCount': between(0, 1e6),
	...Object.fromEntries(
		[
			'date1904 roundedCorners autoTitleDeleted overlay varyColors smooth invertIfNegative bubble3D showLegendKey showVal showCatName',
			'showSerName showPercent showBubbleSize delete auto noMultiLvlLbl plotVisOnly autoUpdate noEndCap'
		]
			.flatMap((line) => line.split(' '))
			.map((name) => [`c:${name}`, yesNo])
	),
	'a:srgbClr': (text) => /^[0-9A-F]{6}$/i.test(text),
	'a:prstDash': oneOf('solid dot dash lgDash dashDot sysDash sysDot'),
	'a:rPr@sz': between(100, 400_000),
	'a:endParaRPr@sz': between(100, 400_000),
	'a:defRPr@sz': between(100, 400_000),
	'a:rPr@b': yesNo,
	'a:pPr@algn': oneOf('l ctr r just dist'),
	'a:bodyPr@anchor': oneOf('t ctr b just dist'),
	'a:bodyPr@wrap': oneOf('none square'),
	'a:ln@w': between(0, 20_116_800),
	'a:ln@cap': oneOf('rnd sq flat'),
	'a:off@x': between(-27_273_042_329_600, 27_273_042_316_900),
	'a:off@y': between(-27_273_042_329_600, 27_273_042_316_900),
	'a:tr@h': between(0, 27_273_042_316_900),
	'a:gridCol@w': between(0, 27_273_042_316_900),
	'p:ph@type': oneOf('title body ctrTitle subTitle dt sldNum ftr hdr obj chart tbl sldImg'),
	'p:sldMasterId@id': between(2_147_483_648, 4_294_967_295),
	'p:sldLayoutId@id': between(2_147_483_648, 4_294_967_295),
	'p:sldId@id': between(256, 2_147_483_647),
	'p:sldSz@cx': between(914_400, 51_206_400),
	'p:sldSz@cy': between(914_400, 51_206_400)
};
