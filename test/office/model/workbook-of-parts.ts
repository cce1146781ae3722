import { zip } from '../../support/zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (links: Readonly<Record<string, readonly [string, string]>>): string => `<Relationships xmlns="x">${Object.entries(links).map(([id, [kind, target]]) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${kind === 'hyperlink' ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>
  <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><u/><sz val="14"/><color rgb="FF1F4E79"/><name val="Arial"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>
  <borders><border/><border><left/><top style="hair"><color rgb="FF595959"/></top><bottom style="mediumDashed"/></border></borders>
  <cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="right" vertical="center" wrapText="1" indent="2"/></xf><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="49" quotePrefix="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;

const THEME = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const SHEET = `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><tabColor rgb="FFE0A030"/></sheetPr>
  <sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>
  <sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30" customWidth="1"/><col min="3" max="4" width="9" hidden="1" style="2"/></cols>
  <sheetData>
    <row r="1" ht="30" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
    <row r="2" hidden="1"><c r="A2" s="3"><v>46022</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#DIV/0!</v></c><c t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c></row>
    <row r="4"><c r="A4"><f t="shared" ref="A4:A6" si="0">B4*$C$1+Blad2!A$1</f><v>7</v></c><c r="B4"><v>3</v></c></row>
    <row r="5"><c r="A5"><f t="shared" si="0"/><v>8</v></c><c r="B5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>
    <row r="6"><c r="A6"><f t="shared" si="0"/><v>9</v></c><c r="B6"><f>1+1</f></c><c r="D6" t="s" s="4"><v>2</v></c></row>
  </sheetData>
  <sheetProtection sheet="1" formatCells="0"/>
  <mergeCells><mergeCell ref="E1:F2"/></mergeCells>
  <conditionalFormatting sqref="A1:A9 C1"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>
  <dataValidations><dataValidation type="list" sqref="B1:B5 D1" allowBlank="1" showInputMessage="1" prompt="Kies" promptTitle="Soort"><formula1>"ja,nee"</formula1></dataValidation>
    <dataValidation type="whole" sqref="E9" showErrorMessage="1" errorStyle="warning" error="Nee" operator="lessThan"><formula1>10</formula1></dataValidation></dataValidations>
  <hyperlinks><hyperlink ref="B1" r:id="rId9" tooltip="Tip"/><hyperlink ref="A2" location="Blad2!A1"/></hyperlinks>
  <printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>
  <pageSetup paperSize="8" orientation="landscape" scale="80"/><headerFooter><oddHeader>Midden&amp;RJan &amp;&amp; Lies</oddHeader><oddFooter>&amp;L&amp;8 links&amp;C&amp;P</oddFooter></headerFooter>
  <rowBreaks><brk id="12" man="1"/></rowBreaks><drawing r:id="rId8"/><tableParts><tablePart r:id="rId7"/></tableParts></worksheet>`;

const CHART = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:rPr sz="1400" b="1"/><a:t>Aan</a:t></a:r><a:r><a:t>deel</a:t></a:r></a:p></c:rich></c:tx></c:title>
  <c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="percentStacked"/><c:ser><c:tx><c:strRef><c:f>Blad1!$B$1</c:f></c:strRef></c:tx>
  <c:cat><c:strRef><c:f>Blad1!$A$4:$A$6</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Blad1!$B$4:$B$6</c:f></c:numRef></c:val></c:ser><c:gapWidth val="60"/></c:barChart>
  <c:catAx><c:scaling><c:orientation val="maxMin"/></c:scaling><c:tickLblPos val="low"/></c:catAx><c:valAx><c:majorGridlines/><c:crosses val="max"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const DRAWING = `<xdr:wsDr xmlns:xdr="d" xmlns:r="${RELATIONS}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>8</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>20</xdr:row></xdr:to>
  <xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafiek 1"/></xdr:nvGraphicFramePr><a:graphic xmlns:a="a"><a:graphicData><c:chart xmlns:c="c" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`;

const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>
  <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Blad2" sheetId="2" r:id="rId2"/><sheet name="Diep" sheetId="3" state="veryHidden" r:id="rId3"/></sheets>
  <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$A:$B,Blad1!$1:$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$F$20</definedName>
  <definedName name="Plek">Blad1!$B$4</definedName><definedName name="_mijn" localSheetId="1" hidden="1">"summary|1a"</definedName></definedNames></workbook>`;

const TABLE = `<table xmlns="${MAIN}" id="1" name="Tabel" displayName="Uren" ref="H1:I4" totalsRowCount="1"><autoFilter ref="H1:I3"/><tableColumns><tableColumn id="1" name="Wie"/><tableColumn id="2" name="Uren_x000a_per jaar"/></tableColumns>
  <tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`;

const EMPTY = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

/** A workbook written out by hand, part by part, with one of everything that is read. */
export const workbookOfParts = (): Buffer => zip(Object.entries({
  '_rels/.rels': relations({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relations({
    rId1: ['worksheet', 'worksheets/sheet1.xml'], rId2: ['worksheet', 'worksheets/sheet2.xml'], rId3: ['worksheet', '/xl/worksheets/sheet3.xml'], rId4: ['styles', 'styles.xml'],
    rId5: ['sharedStrings', 'sharedStrings.xml'], rId6: ['theme', 'theme/theme1.xml'], rId7: ['customXml', '../customXml/item1.xml'],
  }),
  'xl/worksheets/sheet1.xml': SHEET, 'xl/worksheets/sheet2.xml': EMPTY, 'xl/worksheets/sheet3.xml': EMPTY,
  'xl/worksheets/_rels/sheet1.xml.rels': relations({ rId7: ['table', '../tables/table1.xml'], rId8: ['drawing', '../drawings/drawing1.xml'], rId9: ['hyperlink', 'https://example.org/'] }),
  'xl/styles.xml': STYLES, 'xl/theme/theme1.xml': THEME, 'xl/tables/table1.xml': TABLE,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><r><t>Ti</t></r><r><t>tel</t></r><rPh><t>x</t></rPh></si><si><t>regel_x000a_twee</t></si><si><t>=1+1</t></si></sst>`,
  'xl/drawings/drawing1.xml': DRAWING, 'xl/drawings/_rels/drawing1.xml.rels': relations({ rId1: ['chart', '../charts/chart1.xml'] }), 'xl/charts/chart1.xml': CHART,
  'customXml/item1.xml': '<r xmlns="urn:mij">1</r>',
}).map(([name, content]) => ({ name, content })));
