/*
 * Checks in a real Excel what Kostprijswijzer believes about it: see assumptions.md for the list, ../real-excel.md or ../echte-excel.md for how to run it.
 * Run it in a NEW, EMPTY workbook. It adds sheets of its own and deletes them again; it sends nothing anywhere and reads nothing of yours.
 * Plain JavaScript, no packages, nothing newer than ExcelApi 1.9 unless it asks first. Paste it whole in Script Lab, or in the console of an add-in.
 */
async function checkAssumptions(say = console.log) {
  const NAMESPACE = 'urn:kostprijswijzer:check';
  const LONGEST_TEXT = 32767;
  const MEGABYTE = 1024 * 1024;
  const SECONDS_A_CHECK = 90;
  let sheets = 0;

  class Skipped extends Error {}
  const need = (version) => {
    if (!Office.context.requirements.isSetSupported('ExcelApi', version)) throw new Skipped(`this Excel has no ExcelApi ${version}`);
  };
  const needWeb = () => {
    if (String(Office.context.platform) !== 'OfficeOnline') throw new Skipped('only in Excel on the web');
  };
  const newSheet = (context) => context.workbook.worksheets.add(`kpwcheck${(sheets += 1)}`);
  /** The code of the error that the batch ends in; null where it ends well. */
  const codeOf = async (batch) => {
    try {
      await Excel.run(batch);
      return null;
    } catch (error) {
      if (error instanceof Skipped) throw error;
      return String(error.code || error.name);
    }
  };
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const near = (one, other, margin) => Math.abs(one - other) <= margin;
  const verdict = (holds, seen) => ({ holds: Boolean(holds), seen });

  /** Types texts in a new sheet, one a row, and gives back what Excel made of them. */
  const typed = (texts, format) => Excel.run(async (context) => {
    const range = newSheet(context).getRangeByIndexes(0, 0, texts.length, 1);
    if (format) range.numberFormat = texts.map(() => [format]);
    range.values = texts.map((text) => [text]);
    range.load('values,valueTypes,formulas,numberFormat');
    await context.sync();
    const column = (name) => range[name].map((row) => row[0]);
    return { values: column('values'), types: column('valueTypes'), formulas: column('formulas'), formats: column('numberFormat') };
  });

  const DANGEROUS = ['=1+1', '+31', '-5', '1-2', '0012', '1E5', '@x', "'", 'TRUE', '#N/A', ' a ', '1.234,56'];
  const letters = (count) => 'abcdefghij'.repeat(Math.ceil(count / 10)).slice(0, count);

  const CHECKS = {
    'typed-number': async () => {
      const { values } = await typed(['0012', '1E5', ' 7 ']);
      return verdict(same(values, [12, 100000, 7]), values);
    },
    'typed-day': async () => {
      const { values, formats } = await typed(['1-2']);
      return verdict(typeof values[0] === 'number' && values[0] > 36526 && formats[0] !== 'General', [values[0], formats[0]]);
    },
    'typed-formula': async () => {
      const { values, formulas } = await typed(['=1+1']);
      return verdict(values[0] === 2 && formulas[0] === '=1+1', [values[0], formulas[0]]);
    },
    'typed-sign': async () => {
      const { values } = await typed(['+31', '-5']);
      return verdict(same(values, [31, -5]), values);
    },
    'typed-at': async () => {
      let seen;
      const code = await codeOf(async () => { seen = await typed(['@x']); });
      return verdict(code !== null || seen.types[0] !== 'String' || seen.values[0] !== '@x', code || [seen.values[0], seen.formulas[0]]);
    },
    'typed-word': async () => {
      const { values, types } = await typed(['TRUE', '#N/A']);
      return verdict(values[0] === true && types[1] === 'Error', [values, types]);
    },
    'apostrophe-keeps-text': async () => {
      const { values, types } = await typed(DANGEROUS.map((text) => `'${text}`));
      return verdict(same(values, DANGEROUS) && types.every((type) => type === 'String'), [values, types]);
    },
    'apostrophe-in-text-cell': async () => {
      const { values } = await typed(["'0012", "'=1+1"], '@');
      return verdict(same(values, ['0012', '=1+1']), values);
    },
    'text-cell-keeps-text': async () => {
      const { values, types } = await typed(['0012', '1-2', '=1+1', '1E5'], '@');
      return verdict(same(values, ['0012', '1-2', '=1+1', '1E5']) && types.every((type) => type === 'String'), [values, types]);
    },
    'format-after-text': () => Excel.run(async (context) => {
      const range = newSheet(context).getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['0012']];
      range.numberFormat = [['General']];
      range.load('values,numberFormat');
      await context.sync();
      return verdict(range.values[0][0] === '0012' && range.numberFormat[0][0] === 'General', [range.values[0][0], range.numberFormat[0][0]]);
    }),
    'number-in-text-cell': async () => {
      const { values, types } = await typed([7, 12.5], '@');
      return verdict(types.every((type) => type === 'String') && values[0] === '7', [values, types]);
    },
    'longest-text': () => Excel.run(async (context) => {
      const range = newSheet(context).getRange('A1:A2');
      range.numberFormat = [['@'], ['General']];
      range.values = [[letters(LONGEST_TEXT)], [`'${letters(LONGEST_TEXT - 1)}`]];
      range.load('values');
      await context.sync();
      const lengths = range.values.map((row) => row[0].length);
      return verdict(same(lengths, [LONGEST_TEXT, LONGEST_TEXT - 1]), lengths);
    }),
    'too-long-text': async () => {
      const code = await codeOf(() => typed([letters(LONGEST_TEXT + 1)], '@'));
      return verdict(code === 'InvalidArgument', code);
    },
    'null-leaves-cell': () => Excel.run(async (context) => {
      const range = newSheet(context).getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, '']];
      range.load('values,valueTypes');
      await context.sync();
      return verdict(same([range.values[0], range.valueTypes[0][1]], [[1, ''], 'Empty']), [range.values[0], range.valueTypes[0]]);
    }),
    'one-value-for-all': () => Excel.run(async (context) => {
      const range = newSheet(context).getRange('A1:B2');
      range.numberFormat = '0.00';
      range.load('numberFormat');
      await context.sync();
      return verdict(range.numberFormat.flat().every((format) => format === '0.00'), range.numberFormat);
    }),
    'no-part-of-a-large-range': async () => {
      let values;
      const code = await codeOf(async (context) => {
        const range = newSheet(context).getRange('A1:CV60000');
        range.load('values');
        await context.sync();
        values = range.values;
      });
      return verdict(code !== null || values === null || values === undefined, code || typeof values);
    },
    'earlier-calls-stay': async () => {
      let name = '';
      const code = await codeOf(async (context) => {
        const sheet = newSheet(context);
        sheet.load('name');
        await context.sync();
        name = sheet.name;
        sheet.getRange('A1').values = [[1]];
        sheet.tables.getItem('kpwcheck_nowhere').delete();
        sheet.getRange('A2').values = [[2]];
        await context.sync();
      });
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:A2');
        range.load('values');
        await context.sync();
        return range.values;
      });
      return verdict(code === 'ItemNotFound' && same(values, [[1], ['']]), [code, values]);
    },
    'set-on-null-object': async () => {
      const code = await codeOf(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('kpwcheck_nowhere').tabColor = '#FF0000';
        await context.sync();
      });
      return verdict(code === null, code);
    },
    'collections-in-collections': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
      const table = sheet.tables.add('A1:B3', true);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B3'), 'Columns');
      sheet.names.add('kpwcheck_name', '="x"');
      [table, chart, sheet].forEach((object) => object.load('name'));
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/name,items/protection/protected,items/names/items/name,items/tables/items/name,items/charts/items/name,items/charts/items/series/items/name');
      tables.load('items/name,items/worksheet/name');
      await context.sync();
      const found = worksheets.items.find((one) => one.name === sheet.name);
      const seen = [found.tables.items.length, found.charts.items.length, found.charts.items[0].series.items.length, found.names.items.map((one) => one.name), found.protection.protected, tables.items.find((one) => one.name === table.name).worksheet.name === sheet.name];
      return verdict(found.tables.items[0].name === table.name && found.charts.items[0].name === chart.name && same(seen, [1, 1, 1, ['kpwcheck_name'], false, true]), seen);
    }),
    'date-function': () => Excel.run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1);
      result.load('value');
      await context.sync();
      return verdict(result.value === 36526, result.value);
    }),
    'name-with-text': () => Excel.run(async (context) => {
      const [one, other] = [newSheet(context), newSheet(context)];
      const names = [one, other].map((sheet, i) => sheet.names.add('_kpwcheck', `="summary|${i}"`));
      names.forEach((name) => { name.visible = false; });
      names.forEach((name) => name.load('value,visible,scope,type'));
      await context.sync();
      const seen = names.map(({ value, visible, scope, type }) => [value, visible, scope, type]);
      return verdict(seen.every(([value, visible, scope], i) => String(value).replace(/^=?"|"$/g, '') === `summary|${i}` && visible === false && scope === 'Worksheet'), seen);
    }),
    'name-takes-another-text': () => Excel.run(async (context) => {
      const name = newSheet(context).names.add('_kpwcheck', '="one"');
      name.visible = false;
      name.formula = '="two"';
      name.load('value,visible');
      await context.sync();
      return verdict(String(name.value).replace(/^=?"|"$/g, '') === 'two' && name.visible === false, [name.value, name.visible]);
    }),
    'sheet-by-id-or-name': () => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = newSheet(context);
      const byName = worksheets.getItem(`kpwcheck${sheets}`);
      byName.getRange('A1').values = [[1]];
      sheet.load('id,name');
      await context.sync();
      const byId = worksheets.getItem(sheet.id);
      sheet.name = `kpwcheck${sheets}b`;
      byId.load('name,id');
      await context.sync();
      return verdict(byId.name === `kpwcheck${sheets}b` && byId.id === sheet.id, [byId.name, byId.id === sheet.id]);
    }),
    'copy-carries-name': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.names.add('_kpwcheck', '="summary|1"').visible = false;
      const copy = sheet.copy('End');
      copy.name = `kpwcheck${(sheets += 1)}`;
      copy.load('id');
      sheet.load('id');
      const name = copy.names.getItemOrNullObject('_kpwcheck');
      name.load('value');
      await context.sync();
      return verdict(copy.id !== sheet.id && !name.isNullObject && String(name.value).includes('summary|1'), [copy.id !== sheet.id, name.isNullObject || name.value]);
    }),
    'sheet-name-taken': async () => {
      const code = await codeOf(async (context) => {
        newSheet(context);
        context.workbook.worksheets.add(`KPWCHECK${sheets}`);
        await context.sync();
      });
      return verdict(code !== null, code);
    },
    'gone-sheet': async () => {
      const code = await codeOf(async (context) => {
        const sheet = newSheet(context);
        sheet.load('id');
        await context.sync();
        const { id } = sheet;
        sheet.delete();
        await context.sync();
        context.workbook.worksheets.getItem(id).getRange('A1').values = [[1]];
        await context.sync();
      });
      return verdict(code === 'ItemNotFound', code);
    },
    'protected-sheet': async () => {
      const code = await codeOf(async (context) => {
        const sheet = newSheet(context);
        sheet.protection.protect();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      return verdict(code === 'AccessDenied', code);
    },
    'custom-xml': () => Excel.run(async (context) => {
      const content = letters(MEGABYTE);
      const part = context.workbook.customXmlParts.add(`<report xmlns="${NAMESPACE}" bookId="a&amp;b"><tab key="one" sheet="{1}"/><book>${content}</book></report>`);
      part.setXml(`<report xmlns="${NAMESPACE}" bookId="c&amp;d"><tab key="one" sheet="{1}"/><book>${content}</book></report>`);
      await context.sync();
      const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      found.load('items/id');
      await context.sync();
      const xml = found.items.map(({ id }) => context.workbook.customXmlParts.getItem(id).getXml());
      await context.sync();
      const read = xml.map(({ value }) => new DOMParser().parseFromString(value, 'application/xml').documentElement);
      const seen = read.map((root) => [root.getAttribute('bookId'), (root.getElementsByTagName('book')[0] || {}).textContent === content]);
      return verdict(same(seen, [['c&d', true]]), seen);
    }),
    'only-item-of-several': async () => {
      const parts = async (count) => codeOf(async (context) => {
        const all = Array.from({ length: count }, () => context.workbook.customXmlParts.add(`<turn xmlns="${NAMESPACE}:only">x</turn>`));
        await context.sync();
        const only = context.workbook.customXmlParts.getByNamespace(`${NAMESPACE}:only`).getOnlyItem();
        only.load('id');
        try {
          await context.sync();
        } finally {
          all.forEach((part) => part.delete());
          await context.sync();
        }
      });
      const seen = [await parts(1), await parts(2)];
      return verdict(seen[0] === null && seen[1] !== null, seen);
    },
    'widths-in-points': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const [standard, set] = [sheet.getRange('A:A'), sheet.getRanges('B:B,D:E')];
      set.format.columnWidth = 108.75;
      const read = sheet.getRange('E1');
      standard.format.load('columnWidth');
      read.format.load('columnWidth');
      await context.sync();
      const seen = [standard.format.columnWidth, read.format.columnWidth];
      return verdict(near(seen[0], 48, 3) && near(seen[1], 108.75, 0.76), seen);
    }),
    'heights-in-points': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRanges('2:2,4:5').format.rowHeight = 30;
      const read = sheet.getRange('A5');
      read.format.load('rowHeight');
      await context.sync();
      return verdict(near(read.format.rowHeight, 30, 0.76), read.format.rowHeight);
    }),
    'standard-size-again': () => Excel.run(async (context) => {
      const column = newSheet(context).getRange('B1');
      column.format.columnWidth = 150;
      column.format.rowHeight = 60;
      column.format.useStandardWidth = true;
      column.format.useStandardHeight = true;
      column.format.load('columnWidth,rowHeight');
      await context.sync();
      const seen = [column.format.columnWidth, column.format.rowHeight];
      return verdict(near(seen[0], 48, 3) && near(seen[1], 15, 1.5), seen);
    }),
    'tab-colour-off': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.tabColor = '#C00000';
      sheet.tabColor = '';
      sheet.load('tabColor');
      await context.sync();
      return verdict(sheet.tabColor === '', sheet.tabColor);
    }),
    'chart-by-cells': () => Excel.run(async (context) => {
      need('1.10');
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], ['x', 2], ['y', 4]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
      chart.name = 'Kpwcheck 1';
      chart.setPosition('D5', 'H12');
      const place = sheet.getRange('D5:H12');
      place.load('left,top,width,height');
      chart.load('left,top,width,height');
      await context.sync();
      const seen = ['left', 'top', 'width', 'height'].map((side) => [chart[side], place[side]]);
      return verdict(seen.every(([one, other]) => near(one, other, 2)), seen);
    }),
    'chart-from-ranges': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:C3').values = [['a', 'b', 'c'], ['x', 2, 5], ['y', 4, 6]];
      const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:B3'), 'Columns');
      chart.name = 'Kpwcheck 1';
      chart.series.getItemAt(0).name = 'een';
      const second = chart.series.add('twee');
      second.setValues(sheet.getRange('C2:C3'));
      second.setXAxisValues(sheet.getRange('A2:A3'));
      const found = sheet.charts.getItemOrNullObject('Kpwcheck 1');
      found.series.load('items/name');
      await context.sync();
      const names = found.series.items.map(({ name }) => name);
      return verdict(same(names, ['een', 'twee']), names);
    }),
    'chart-of-another-type': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], ['x', 2], ['y', 4]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
      chart.chartType = 'Pie';
      chart.load('chartType');
      chart.series.load('items/name');
      await context.sync();
      return verdict(chart.chartType === 'Pie' && chart.series.items.length === 1, [chart.chartType, chart.series.items.length]);
    }),
    'chart-looks': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:C3').values = [['a', 'b', 'c'], ['x', 2, 5], ['y', 4, 6]];
      const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:C3'), 'Columns');
      const one = chart.series.getItemAt(0);
      const { categoryAxis, valueAxis } = chart.axes;
      chart.title.text = 'Titel';
      chart.legend.position = 'Bottom';
      [one.gapWidth, one.overlap] = [60, 100];
      one.format.fill.setSolidColor('#1F4E79');
      [categoryAxis.reversePlotOrder, categoryAxis.position, categoryAxis.tickLabelPosition] = [true, 'Maximum', 'Low'];
      [valueAxis.numberFormat, valueAxis.majorGridlines.visible, valueAxis.title.visible] = ['#,##0.00', false, true];
      valueAxis.title.text = 'euro';
      chart.series.getItemAt(1).delete();
      chart.title.load('text');
      chart.legend.load('position');
      one.load('gapWidth,overlap');
      categoryAxis.load('reversePlotOrder,position');
      valueAxis.load('numberFormat,title/text,majorGridlines/visible');
      chart.series.load('items/name');
      await context.sync();
      const seen = [chart.title.text, chart.legend.position, one.gapWidth, one.overlap, categoryAxis.reversePlotOrder, categoryAxis.position,
        valueAxis.numberFormat, valueAxis.title.text, valueAxis.majorGridlines.visible, chart.series.items.length];
      return verdict(same(seen, ['Titel', 'Bottom', 60, 100, true, 'Maximum', '#,##0.00', 'euro', false, 1]), seen);
    }),
    'slices-of-a-pie': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], ['x', 2], ['y', 4]];
      const series = sheet.charts.add('Pie', sheet.getRange('B2:B3'), 'Columns').series.getItemAt(0);
      series.points.getItemAt(1).format.fill.setSolidColor('#E0A030');
      series.hasDataLabels = true;
      series.dataLabels.showValue = false;
      series.dataLabels.showPercentage = true;
      series.dataLabels.position = 'OutsideEnd';
      series.dataLabels.load('showPercentage,showValue,position');
      await context.sync();
      const { showPercentage, showValue, position } = series.dataLabels;
      return verdict(same([showPercentage, showValue, position], [true, false, 'OutsideEnd']), [showPercentage, showValue, position]);
    }),
    'long-address-list': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const addresses = [];
      for (let row = 1; addresses.join(',').length < 7980; row += 2) addresses.push(`A${row}:B${row}`);
      sheet.getRanges(addresses.join(',')).format.fill.color = '#FFFF00';
      const last = sheet.getRange(addresses[addresses.length - 1]);
      last.format.fill.load('color');
      await context.sync();
      return verdict(last.format.fill.color === '#FFFF00', [addresses.join(',').length, last.format.fill.color]);
    }),
    'table-named-at-once': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'kpwcheck_table';
      table.style = 'TableStyleLight1';
      table.showBandedRows = true;
      const found = context.workbook.tables.getItemOrNullObject('kpwcheck_table');
      const range = sheet.tables.getItem('kpwcheck_table').getRange();
      range.load('address');
      await context.sync();
      return verdict(!found.isNullObject && range.address.endsWith('A1:B3'), [found.isNullObject, range.address]);
    }),
    'headers-are-texts': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:D2').values = [['a', 'a', '', 2025], [1, 2, 3, 4]];
      const header = sheet.tables.add('A1:D2', true).getHeaderRowRange();
      header.load('values');
      await context.sync();
      const [first, second, third, fourth] = header.values[0];
      return verdict(first === 'a' && second === 'a2' && typeof third === 'string' && third !== '' && fourth === '2025', header.values[0]);
    }),
    'table-made-cells': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
      const range = sheet.tables.add('A1:B2', true).convertToRange();
      range.load('values');
      sheet.tables.load('items/name');
      await context.sync();
      return verdict(same(range.values, [['a', 'b'], [1, 2]]) && sheet.tables.items.length === 0, [range.values, sheet.tables.items.length]);
    }),
    'convert-rewrites-references': () => Excel.run(async (context) => {
      const [sheet, other] = [newSheet(context), newSheet(context)];
      sheet.getRange('A1:B3').values = [['Post', 'Bedrag'], ['a', 3], ['b', 4]];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'kpwcheck_posts';
      sheet.load('name');
      const range = other.getRange('A1:A3');
      range.formulas = [['=SUM(kpwcheck_posts[Bedrag])'], ['=COUNTA(kpwcheck_posts)'], ['=COUNTA(kpwcheck_posts[#All])']];
      await context.sync();
      table.convertToRange();
      range.load('formulas,values');
      await context.sync();
      const there = ['$B$2:$B$3', '$A$2:$B$3', '$A$1:$B$3'].map((address) => `${sheet.name}!${address}`);
      const named = range.formulas.map(([formula], i) => String(formula).toLowerCase().includes(there[i].toLowerCase()));
      return verdict(named.every(Boolean) && same(range.values, [[7], [4], [6]]), [range.formulas, range.values]);
    }),
    'tables-add-may-shift': () => Excel.run(async (context) => {
      const placed = (address, values, hasHeaders) => {
        const sheet = newSheet(context);
        const range = sheet.getRange('A1:A5');
        range.values = values.map((value) => [value]);
        newSheet(context).getRange('A1').formulas = [[`=COUNTA(kpwcheck${sheets - 1}!${address})`]];
        sheet.tables.add(address, hasHeaders);
        range.load('values');
        return range;
      };
      const [many, one, bare] = [placed('A1:A3', ['h', 1, 2, 'x', 'y'], true), placed('A1:A2', ['h', 1, 'x', 'y', 'z'], true), placed('A1:A2', [1, 2, 'x', 'y', 'z'], false)];
      await context.sync();
      const seen = [many, one, bare].map(({ values }) => values.map(([value]) => value));
      return verdict(same(seen[0], ['h', 1, 2, 'x', 'y']) && same(seen[1], ['h', 1, 'x', 'y', 'z']) && same(seen[2].slice(1), [1, 2, 'x', 'y']), seen);
    }),
    'line-breaks-in-cells': async () => {
      const { values, types } = await typed(["'a\nb", "'a\tb"]);
      let control;
      const code = await codeOf(async () => { control = await typed(["'a\u0001b"]); });
      const harmless = code !== null || /^a.?b$/.test(control.values[0]);
      return verdict(same(values, ['a\nb', 'a\tb']) && types.every((type) => type === 'String') && harmless, [values, code || control.values]);
    },
    'clear-against-rules': () => Excel.run(async (context) => {
      const left = ['All', 'Formats', 'Contents'].map((what) => {
        const sheet = newSheet(context);
        const range = sheet.getRange('A1:A9');
        range.dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
        range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
        sheet.getRange('A4:A5').clear(what);
        return ['A4', 'A9'].map((address) => {
          const { dataValidation, conditionalFormats } = sheet.getRange(address);
          dataValidation.load('type');
          return [dataValidation, conditionalFormats.getCount()];
        });
      });
      await context.sync();
      const seen = left.map((cells) => cells.map(([{ type }, count]) => [type, count.value]));
      return verdict(same(seen, [[['None', 0], ['List', 1]], [['List', 0], ['List', 1]], [['List', 1], ['List', 1]]]), seen);
    }),
    'gridlines-off': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      return verdict(sheet.showGridlines === false, sheet.showGridlines);
    }),
    'suspended-until-sync': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('B1').formulas = [['=A1*2']];
      await context.sync();
      const seen = [];
      for (const value of [3, 4]) {
        if (value === 3) context.application.suspendApiCalculationUntilNextSync();
        if (value === 3) context.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange('A1').values = [[value]];
        await context.sync();
        const result = sheet.getRange('B1');
        result.load('values');
        await context.sync();
        seen.push(result.values[0][0]);
      }
      return verdict(same(seen, [6, 8]), seen);
    }),
    'cleared-table-stays': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const range = sheet.getRange('A1:B3');
      range.values = [['a', 'b'], [1, 2], [3, 4]];
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      range.clear();
      range.values = [['b', 'a'], [5, 6], [7, 8]];
      const [whole, header] = [table.getRange(), table.getHeaderRowRange()];
      whole.load('address');
      header.load('values');
      await context.sync();
      return verdict(whole.address.endsWith('A1:B3') && same(header.values, [['b', 'a']]), [whole.address, header.values]);
    }),
    'insert-grows-table': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      sheet.getRangeByIndexes(2, 0, 2, 2).insert('Down');
      const [range, last] = [table.getRange(), sheet.getRange('A5:B5')];
      range.load('address');
      last.load('values');
      await context.sync();
      return verdict(range.address.endsWith('A1:B5') && same(last.values, [[3, 4]]), [range.address, last.values]);
    }),
    'table-leaves-cells': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const cells = sheet.getRange('A1:B3');
      cells.values = [['a', 'b'], [0.5, '=A2*2'], ["'007", 4]];
      sheet.getRange('A2').numberFormat = [['0.0%']];
      sheet.tables.add('A1:B3', true);
      cells.load('formulas,numberFormat');
      await context.sync();
      return verdict(same(cells.formulas, [['a', 'b'], [0.5, '=A2*2'], ['007', 4]]) && cells.numberFormat[1][0] === '0.0%', [cells.formulas, cells.numberFormat]);
    }),
    'select-shows': () => Excel.run(async (context) => {
      const [sheet, other] = [newSheet(context), newSheet(context)];
      sheet.load('name');
      other.activate();
      context.workbook.isDirty = false;
      await context.sync();
      sheet.activate();
      sheet.getRange('C4:D6').select();
      const seen = context.workbook.getSelectedRange();
      seen.load('address');
      context.workbook.load('isDirty');
      await context.sync();
      return verdict(seen.address === `${sheet.name}!C4:D6` && !context.workbook.isDirty, [seen.address, context.workbook.isDirty]);
    }),
    'changes-are-told': async () => {
      const heard = new Set();
      const handlers = await Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        const events = { changed: worksheets.onChanged, format: worksheets.onFormatChanged, added: worksheets.onAdded, deleted: worksheets.onDeleted, tableAdded: tables.onAdded, tableDeleted: tables.onDeleted };
        const added = Object.entries(events).map(([name, event]) => event.add(async () => { heard.add(name); }));
        await context.sync();
        return added;
      });
      await Excel.run(async (context) => {
        const [sheet, extra] = [newSheet(context), newSheet(context)];
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        sheet.getRange('A2').numberFormat = [['0%']];
        const table = sheet.tables.add('A1:B2', true);
        await context.sync();
        table.convertToRange();
        extra.delete();
        await context.sync();
      });
      for (let turn = 0; turn < 100 && heard.size < handlers.length; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
      await Excel.run(handlers[0].context, async (context) => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      });
      return verdict(heard.size === handlers.length, [...heard]);
    },
    'table-does-not-grow': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.getRange('A1:C4').values = [['a', 'b', 'c'], [1, 2, 3], [4, 5, 6], [7, 8, 9]];
      const range = table.getRange();
      range.load('address');
      await context.sync();
      return verdict(range.address.endsWith('A1:B2'), range.address);
    }),
    'totals-outside-body': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], ['x', 2], ['y', 4]];
      const table = sheet.tables.add('A1:B3', true);
      table.showTotals = true;
      const [body, whole] = [table.getDataBodyRange(), table.getRange()];
      [body, whole].forEach((range) => range.load('rowCount'));
      await context.sync();
      return verdict(body.rowCount === 2 && whole.rowCount === 4, [body.rowCount, whole.rowCount]);
    }),
    'table-without-headers': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], ['x', 2], ['y', 4]];
      const table = sheet.tables.add('A1:B3', true);
      table.showHeaders = false;
      const range = table.getRange();
      range.load('values');
      table.load('showHeaders');
      table.columns.load('items/name');
      await context.sync();
      const seen = [table.showHeaders, range.values, table.columns.items.map(({ name }) => name)];
      return verdict(same(seen, [false, [['x', 2], ['y', 4]], ['a', 'b']]), seen);
    }),
    'hidden-sheets-are-read': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B2').values = [['a', 'b'], ['x', 2]];
      const table = sheet.tables.add('A1:B2', true);
      sheet.visibility = 'Hidden';
      table.load('name');
      await context.sync();
      const range = context.workbook.tables.getItem(table.name).getRange();
      range.load('values');
      await context.sync();
      return verdict(same(range.values, [['a', 'b'], ['x', 2]]), range.values);
    }),
    'hidden-rows-are-read': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      sheet.getRange('2:2').rowHidden = true;
      range.load('values');
      await context.sync();
      return verdict(same(range.values, [[1], [2], [3]]), range.values);
    }),
    'merged-areas': () => Excel.run(async (context) => {
      need('1.13');
      const sheet = newSheet(context);
      sheet.getRange('A2:A3').merge();
      sheet.getRange('C4:D4').merge();
      const [merged, none] = [sheet.getRange('A1:D5').getMergedAreasOrNullObject(), sheet.getRange('F1:G2').getMergedAreasOrNullObject()];
      merged.load('address');
      await context.sync();
      const addresses = merged.address.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1)).sort();
      return verdict(same(addresses, ['A2:A3', 'C4:D4']) && none.isNullObject, [merged.address, none.isNullObject]);
    }),
    'errors-in-english': async () => {
      const { values, types } = await typed(['=1/0', '=NA()', "'#N/A"]);
      return verdict(same(values, ['#DIV/0!', '#N/A', '#N/A']) && same(types, ['Error', 'Error', 'String']), [values, types]);
    },
    'formats-in-english': () => Excel.run(async (context) => {
      const FORMATS = ['#,##0.00', 'dd-mm-yyyy', '#,##0.0" %"', '0.00%', '@'];
      const range = newSheet(context).getRange('A1:E1');
      range.numberFormat = [FORMATS];
      range.load('numberFormat');
      await context.sync();
      return verdict(same(range.numberFormat[0], FORMATS), range.numberFormat[0]);
    }),
    'used-range-has-formats': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('C5').format.fill.color = '#FFFF00';
      const [all, content] = [sheet.getUsedRangeOrNullObject(false), sheet.getUsedRangeOrNullObject(true)];
      [all, content].forEach((range) => range.load('address'));
      await context.sync();
      return verdict(all.address.endsWith('C5') && content.address.endsWith('A1'), [all.address, content.address]);
    }),
    'frozen-corner': () => Excel.run(async (context) => {
      const panes = newSheet(context).freezePanes;
      panes.freezeAt('A1:B3');
      const location = panes.getLocationOrNullObject();
      location.load('address');
      await context.sync();
      return verdict(location.address.endsWith('A1:B3'), location.address);
    }),
    'page-layout': () => Excel.run(async (context) => {
      const { pageLayout: page } = newSheet(context);
      page.paperSize = 'A4';
      page.orientation = 'Landscape';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintMargins('Inches', { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 });
      page.setPrintTitleRows('$3:$3');
      page.headersFooters.defaultForAllPages.leftFooter = '&8 Emmen && partners';
      const titles = page.getPrintTitleRowsOrNullObject();
      titles.load('address');
      page.load('paperSize,orientation,zoom,topMargin,leftMargin');
      page.headersFooters.defaultForAllPages.load('leftFooter');
      await context.sync();
      const { paperSize, orientation, zoom, topMargin, leftMargin } = page;
      const seen = [paperSize, orientation, zoom, topMargin, leftMargin, titles.address, page.headersFooters.defaultForAllPages.leftFooter];
      const printed = String(titles.address).split('!').pop().replace(/\$/g, '');
      return verdict(String(paperSize).toUpperCase() === 'A4' && orientation === 'Landscape' && zoom.horizontalFitToPages === 1 && !zoom.verticalFitToPages
        && near(topMargin, 54, 0.5) && near(leftMargin, 36, 0.5) && printed.startsWith('3:3') && seen[6] === '&8 Emmen && partners', seen);
    }),
    'page-break-above': () => Excel.run(async (context) => {
      const breaks = newSheet(context).horizontalPageBreaks;
      breaks.add('A10');
      breaks.removePageBreaks();
      breaks.add('A20');
      breaks.load('items');
      await context.sync();
      const after = breaks.items.map((one) => one.getCellAfterBreak());
      after.forEach((cell) => cell.load('address'));
      await context.sync();
      return verdict(after.length === 1 && after[0].address.endsWith('A20'), after.map(({ address }) => address));
    }),
    'list-with-commas': () => Excel.run(async (context) => {
      const { dataValidation } = newSheet(context).getRange('A1:A5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'begroting,realisatie' } };
      dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
      dataValidation.load('rule,type');
      await context.sync();
      return verdict(dataValidation.type === 'List' && dataValidation.rule.list.source === 'begroting,realisatie', [dataValidation.type, dataValidation.rule]);
    }),
    'list-of-cells': () => Excel.run(async (context) => {
      const [sheet, other] = [newSheet(context), newSheet(context)];
      other.load('name');
      await context.sync();
      const source = `='${other.name}'!$A$1:$A$3`;
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.prompt = { showPrompt: true, title: 'Keuze', message: 'Kies er een.' };
      dataValidation.load('rule,prompt');
      await context.sync();
      const seen = [dataValidation.rule.list.source, dataValidation.prompt.message];
      return verdict(String(seen[0]).replace(/'/g, '') === source.replace(/'/g, '') && seen[1] === 'Kies er een.', seen);
    }),
    'reading-leaves-it-clean': () => Excel.run(async (context) => {
      const { workbook } = context;
      workbook.isDirty = false;
      await context.sync();
      const date = workbook.functions.date(2000, 1, 1);
      date.load('value');
      workbook.worksheets.load('items/name,items/names/items/name,items/tables/items/name');
      workbook.worksheets.getFirst().getRange('A1:B2').load('values,numberFormat');
      await context.sync();
      workbook.load('isDirty');
      await context.sync();
      return verdict(workbook.isDirty === false, workbook.isDirty);
    }),
    'typed-by-locale': async () => {
      const shown = await Excel.run(async (context) => {
        const cell = newSheet(context).getRange('A1');
        cell.numberFormat = [['#,##0.0']];
        cell.values = [[1234.5]];
        cell.load('text');
        await context.sync();
        return String(cell.text[0][0]);
      });
      const text = `${shown}6`;
      const { values, formats } = await typed([text]);
      return verdict(same([values, formats], [[1234.56], ['#,##0.00']]), [text, values, formats]);
    },
    'typed-adds-format': async () => {
      const texts = ['2025-12-31', '12%', '€ 5', '1E5'];
      const [bare, formatted] = [await typed(texts), await typed(texts, '0.000')];
      return verdict(bare.formats.every((format) => format !== 'General') && formatted.formats.every((format) => format === '0.000'), [bare.formats, formatted.formats]);
    },
    'sign-then-word': async () => {
      const { formulas } = await typed(['-kpwcheck']);
      const code = await codeOf(() => typed(['=1+']));
      return verdict(formulas[0] === '=-kpwcheck' && code === 'InvalidArgument', [formulas[0], code]);
    },
    'clear-within-column': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('B:B').numberFormat = '@';
      sheet.getRange('A2:C3').clear();
      const cells = sheet.getRange('B2:B4');
      cells.load('numberFormat');
      await context.sync();
      return verdict(same(cells.numberFormat, [['General'], ['General'], ['@']]), cells.numberFormat);
    }),
    'all-but-one-cell-cleared': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:C3').values = [['kpwcheck', 1, 2], [3, 4, 5], [6, 7, 8]];
      sheet.getRange('B:B').numberFormat = '@';
      await context.sync();
      const all = sheet.getRange();
      all.unmerge();
      all.dataValidation.clear();
      all.rowHidden = false;
      all.format.useStandardHeight = true;
      all.clear('Formats');
      for (const part of ['2:1048576', 'B1:XFD1']) sheet.getRange(part).clear();
      const [used, column] = [sheet.getUsedRange(), sheet.getRange('B9')];
      used.load('address,values');
      column.load('numberFormat');
      await context.sync();
      const seen = [used.address.replace(/^.*!/, ''), used.values, column.numberFormat];
      return verdict(same(seen, ['A1', [['kpwcheck']], [['General']]]), seen);
    }),
    'table-resized': async () => {
      need('1.13');
      return Excel.run(async (context) => {
        const sheet = newSheet(context);
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
        const table = sheet.tables.add('A1:B3', true);
        table.resize('A1:C5');
        const larger = table.getRange();
        larger.load('address');
        await context.sync();
        table.resize('A1:B2');
        const [smaller, cells] = [table.getRange(), sheet.getRange('A1:B3')];
        smaller.load('address');
        cells.load('values');
        await context.sync();
        const seen = [larger.address, smaller.address].map((address) => address.replace(/^.*!/, ''));
        return verdict(same(seen, ['A1:C5', 'A1:B2']) && same(cells.values, [['a', 'b'], [1, 2], [3, 4]]), [seen, cells.values]);
      });
    },
    'table-by-id': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const table = sheet.tables.add('A1:B3', true);
      table.load('id,name');
      await context.sync();
      const found = context.workbook.tables.getItem(table.id);
      found.load('name');
      await context.sync();
      return verdict(found.name === table.name, [found.name, table.name]);
    }),
    'untracked-range': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const [written, read] = [sheet.getRange('A1').untrack(), sheet.getRange('A1').untrack()];
      written.values = [[7]];
      read.load('values');
      await context.sync();
      return verdict(read.values[0][0] === 7, read.values);
    }),
    'row-of-entire-column': () => Excel.run(async (context) => {
      const row = newSheet(context).getRange('B3:C4').getEntireColumn().getRow(9);
      row.load('address');
      await context.sync();
      return verdict(row.address.endsWith('B10:C10'), row.address);
    }),
    'hidden-name-found': () => Excel.run(async (context) => {
      const { names } = newSheet(context);
      names.add('_kpwcheck', '="one"').visible = false;
      await context.sync();
      const [one, other] = [names.getItemOrNullObject('_kpwcheck'), names.getItem('_kpwcheck')];
      one.load('name,visible');
      other.load('name');
      names.load('items/name');
      await context.sync();
      const seen = [one.isNullObject, one.visible, other.name, names.items.map(({ name }) => name)];
      return verdict(same(seen, [false, false, '_kpwcheck', ['_kpwcheck']]), seen);
    }),
    'name-constant-255': async () => {
      const named = (count) => codeOf(async (context) => {
        newSheet(context).names.add('_kpwcheck', `="${letters(count)}"`);
        await context.sync();
      });
      const codes = [await named(255), await named(256)];
      return verdict(same(codes, [null, 'InvalidArgument']), codes);
    },
    'gone-object': async () => {
      const afterDelete = (make, use) => codeOf(async (context) => {
        const sheet = newSheet(context);
        const object = make(sheet);
        await context.sync();
        object.load();
        sheet.delete();
        use(object);
        await context.sync();
      });
      const codes = [
        await afterDelete((sheet) => sheet.getRange('A1'), (range) => { range.values = [[1]]; }),
        await afterDelete((sheet) => sheet.tables.add('A1:B2', true), (table) => { table.showTotals = true; }),
        await afterDelete((sheet) => sheet, (sheet) => sheet.getRange('A1').clear()),
      ];
      return verdict(same(codes, ['InvalidReference', 'InvalidReference', 'ItemNotFound']), codes);
    },
    'very-hidden-delete': async () => {
      const deleted = (visibility) => codeOf(async (context) => {
        const sheet = newSheet(context);
        sheet.visibility = 'VeryHidden';
        if (visibility) sheet.visibility = visibility;
        sheet.delete();
        await context.sync();
      });
      const codes = [await deleted(), await deleted('Visible')];
      return verdict(same(codes, ['InvalidOperation', null]), codes);
    },
    'empty-used-range': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const [all, content, used] = [sheet.getUsedRangeOrNullObject(false), sheet.getUsedRangeOrNullObject(true), sheet.getUsedRange()];
      [all, content, used].forEach((range) => range.load('address'));
      await context.sync();
      const seen = [all.isNullObject, content.isNullObject, used.address];
      return verdict(all.isNullObject && content.isNullObject && used.address.endsWith('!A1'), seen);
    }),
    'header-cleared': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:C2').values = [['a', 'b', 'c'], [1, 2, 3]];
      const table = sheet.tables.add('A1:C2', true);
      await context.sync();
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('C1').values = [['b']];
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      const [cleared, ...rest] = header.values[0];
      return verdict(/^\D+1$/.test(cleared) && same(rest, ['b', 'b2']), header.values[0]);
    }),
    'table-delete-clears': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const range = sheet.getRange('A1:B2');
      range.values = [['a', 'b'], [1, 2]];
      sheet.tables.add('A1:B2', true).delete();
      range.load('values');
      await context.sync();
      return verdict(same(range.values, [['', ''], ['', '']]), range.values);
    }),
    'shift-cuts-table': async () => {
      const code = await codeOf(async (context) => {
        const sheet = newSheet(context);
        sheet.tables.add('A5:B7', true);
        sheet.getRange('A1').insert('Down');
        await context.sync();
      });
      return verdict(code !== null, code);
    },
    'width-grid': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const WIDTHS = [33.1, 57.9, 100.3];
      const columns = ['B:B', 'C:C', 'D:D', 'E:E'].map((address) => sheet.getRange(address));
      WIDTHS.forEach((width, i) => { columns[i].format.columnWidth = width; });
      columns.forEach(({ format }) => format.load('columnWidth'));
      await context.sync();
      const seen = columns.map(({ format }) => format.columnWidth);
      // 8.43 characters: 59 pixels of text and 5 beside it
      return verdict(WIDTHS.every((width, i) => near(seen[i], Math.round(width / 0.75) * 0.75, 0.01)) && near(seen[3], 64 * 0.75, 0.01), seen);
    }),
    'line-is-shared': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const [bottom, top] = [sheet.getRange('A1').format.borders.getItem('EdgeBottom'), sheet.getRange('A2').format.borders.getItem('EdgeTop')];
      top.style = 'Continuous';
      bottom.style = 'Double';
      [bottom, top].forEach((border) => border.load('style'));
      await context.sync();
      return verdict(bottom.style === 'Double' && top.style !== 'Continuous', [bottom.style, top.style]);
    }),
    'indent-aligns-left': () => Excel.run(async (context) => {
      const { format } = newSheet(context).getRange('A1');
      format.indentLevel = 1;
      format.load('horizontalAlignment,indentLevel');
      await context.sync();
      return verdict(format.horizontalAlignment === 'Left' && format.indentLevel === 1, [format.horizontalAlignment, format.indentLevel]);
    }),
    'mixed-is-null': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      const { format } = sheet.getRange('A1:B1');
      const first = sheet.getRange('A1').format;
      [first.font.bold, first.fill.color, first.columnWidth] = [true, '#FFFF00', 150];
      format.load('columnWidth,font/bold,fill/color');
      await context.sync();
      const seen = [format.font.bold, format.columnWidth, format.fill.color];
      return verdict(same(seen, [null, null, '']), seen);
    }),
    'clustered-overlap': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:C3').values = [['a', 'b', 'c'], ['x', 2, 5], ['y', 4, 6]];
      const [one, other] = ['ColumnClustered', 'BarClustered'].map((type) => sheet.charts.add(type, sheet.getRange('B2:C3'), 'Columns').series.getItemAt(0));
      other.overlap = 0;
      [one, other].forEach((series) => series.load('overlap'));
      await context.sync();
      return verdict([-27, 0].includes(one.overlap) && other.overlap === 0, [one.overlap, other.overlap]);
    }),
    'labels-show-values': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:B3').values = [['a', 'b'], ['x', 2], ['y', 4]];
      const series = sheet.charts.add('Pie', sheet.getRange('B2:B3'), 'Columns').series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.load('showValue');
      await context.sync();
      return verdict(series.dataLabels.showValue === true, series.dataLabels.showValue);
    }),
    'rule-cuts-rule': () => Excel.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
      sheet.getRange('A4:A5').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      const rules = ['A1', 'A4', 'A9'].map((address) => sheet.getRange(address).dataValidation);
      rules.forEach((rule) => rule.load('type'));
      await context.sync();
      const types = rules.map(({ type }) => type);
      return verdict(same(types, ['List', 'WholeNumber', 'List']), types);
    }),
    'request-of-five-megabytes': async () => {
      needWeb();
      let name = '';
      const row = () => Array.from({ length: 10 }, () => letters(20000));
      const code = await codeOf(async (context) => {
        const sheet = newSheet(context);
        sheet.load('name');
        await context.sync();
        name = sheet.name;
        sheet.getRange('A1').values = [[1]];
        for (let i = 1; i <= 28; i += 1) sheet.getRange(`A${i + 1}:J${i + 1}`).values = [row()];
        await context.sync();
      });
      const first = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1');
        range.load('values');
        await context.sync();
        return range.values[0][0];
      });
      return verdict(code === 'RequestPayloadSizeLimitExceeded' && first === '', [code, first]);
    },
    'answer-of-five-megabytes': async () => {
      needWeb();
      const code = await codeOf(async (context) => {
        const sheet = newSheet(context);
        for (const half of [0, 1]) {
          for (let i = 0; i < 14; i += 1) sheet.getRange(`A${half * 14 + i + 1}:J${half * 14 + i + 1}`).values = [Array.from({ length: 10 }, () => letters(20000))];
          await context.sync();
        }
        sheet.getRange('A1:J28').load('values');
        await context.sync();
      });
      return verdict(code === 'ResponsePayloadSizeLimitExceeded', code);
    },
  };

  /** What no script can do; assumptions.md says how. */
  const BY_HAND = [
    'cell-edit-waits', 'cell-edit-refuses', 'undo-kept', 'undo-cleared', 'undo-below-1-19', 'date-1904', 'read-only-workbook', 'structure-protected',
    'ids-after-saving', 'part-after-saving', 'parts-between-colleagues', 'hidden-name-after-saving', 'report-from-a-file', 'session-over', 'conflict-and-aborted', 'too-many-requests', 'reply-lost', 'bytes-of-a-request', 'one-event-a-piece', 'events-after-the-answer',
    'category-position', 'copy-renames-tables', 'renames-are-untold', 'colleagues-are-told',
  ];

  const isEmpty = () => Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    const used = worksheets.getFirst().getUsedRangeOrNullObject(false);
    used.load('address,formulas');
    await context.sync();
    // of a sheet with nothing in it some give A1 and others no range at all
    const nothing = () => used.isNullObject || (used.address.endsWith('!A1') && used.formulas[0][0] === '');
    return worksheets.items.length === 1 && names.items.length === 0 && nothing();
  });

  const cleanUp = () => Excel.run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(NAMESPACE);
    parts.load('items/id');
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    for (const sheet of worksheets.items.filter(({ name }) => /^kpwcheck\d/i.test(name))) {
      if (sheet.protection.protected) sheet.protection.unprotect();
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    for (const { id } of parts.items) customXmlParts.getItem(id).delete();
    await context.sync();
  });

  const inTime = async (check) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Skipped(`no answer within ${SECONDS_A_CHECK} seconds`)), SECONDS_A_CHECK * 1000);
    });
    try {
      return await Promise.race([check(), late]);
    } finally {
      clearTimeout(timer);
    }
  };

  const outcomeOf = async (check) => {
    try {
      const { holds, seen } = await inTime(check);
      return { result: holds ? 'holds' : 'does not hold', seen };
    } catch (error) {
      return { result: 'could not be checked', seen: error instanceof Skipped ? error.message : `${error.code || error.name}: ${error.message}` };
    }
  };

  const levelOf = () => {
    const levels = Array.from({ length: 40 }, (_, i) => `1.${i + 1}`);
    return levels.filter((level) => Office.context.requirements.isSetSupported('ExcelApi', level)).pop();
  };

  if (!(await isEmpty())) {
    say('Nothing was done: open a new, empty workbook first, with one sheet and nothing in it.');
    return null;
  }
  const results = [];
  for (const [id, check] of Object.entries(CHECKS)) {
    const outcome = await outcomeOf(check);
    results.push({ id, ...outcome });
    say(`${outcome.result.padEnd(21)} ${id}${outcome.result === 'holds' ? '' : `   ${JSON.stringify(outcome.seen)}`}`);
  }
  for (const id of BY_HAND) {
    results.push({ id, result: 'by hand' });
    say(`${'by hand'.padEnd(21)} ${id}`);
  }
  // what was found must come out, also where Excel does not let us tidy up
  const left = await cleanUp().then(() => null, (error) => `${error.code || error.name}: ${error.message}`);
  if (left !== null) say(`Not everything could be cleared away (${left}): delete the sheets called kpwcheck yourself, or close the workbook without saving.`);
  const { platform, version } = Office.context.diagnostics;
  const report = { script: 1, platform, version, language: Office.context.displayLanguage, content: Office.context.contentLanguage, excelApi: levelOf(), results };
  say('Copy everything from here into an issue:');
  say(JSON.stringify(report));
  return report;
}

checkAssumptions();
