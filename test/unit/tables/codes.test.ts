import { readModel } from '../../../src/tables';
import { modelOf, said, table, workbook } from './fixture';

const hours = (...codes: readonly (string | number)[]) => table('Uren', ['Activiteit', 'Functie', 'Uren', 'Jaar'], codes.map((code) => [code, 'Adviseur', 1, 2025]));

test('the spelling of the defining table is the one that counts', () => {
  const model = modelOf(workbook(hours(' bal', 'BAL', 'NET')));
  expect(model.hours.activityCodes).toEqual(['BAL', 'NET']);
  expect([...model.hours.activity]).toEqual([0, 0, 1]);
});

test('each code is reported once, however often it is written otherwise', () => {
  const { findings } = readModel(workbook(hours('bal', 'Bal', 'BAL ', 'bal', 'net')));
  expect(said(findings)).toEqual(['code-spelling-differs Uren!A2', 'code-spelling-differs Uren!A6']);
  expect(findings.map(({ facts }) => facts['code'])).toEqual(['BAL', 'NET']);
});

test('without a defining table the smallest spelling counts, whatever the order of the rows', () => {
  const rows = [['BAL', 1, 2025, 'emmen'], ['BAL', 2, 2025, 'Emmen'], ['NET', 2, 2025, ' EMMEN']];
  const participants = [rows, [...rows].reverse()].map((given) =>
    modelOf(workbook(table('Volumes', ['Activiteit', 'Aantal', 'Jaar', 'Deelnemer'], given))).volumes.map(({ participant }) => participant));
  expect(participants[1]).toEqual(participants[0] && [...participants[0]].reverse());
  expect(new Set(participants.flat())).toEqual(new Set(['EMMEN']));
});

test('a number is a code', () => {
  const content = workbook(table('Activiteiten', ['Code', 'Naam'], [[1001, 'Balie'], ['1002', 'Netwerk']]), hours('1001', 1002));
  const { model, findings } = readModel(content);
  expect([model?.hours.activityCodes, findings]).toEqual([['1001', '1002'], []]);
});

test('a code into an absent table is accepted, into a present one it is not', () => {
  const activities = table('Activiteiten', ['Code', 'Naam', 'Deelovereenkomst'], [['BAL', 'Balie', 'SZ'], ['NET', 'Netwerk', null]]);
  expect(modelOf(workbook(activities)).activities.map(({ subAgreement }) => subAgreement)).toEqual(['SZ', null]);
  expect(said(readModel(workbook(activities, table('Deelovereenkomsten', ['Code', 'Naam'], []))).findings)).toEqual(['unknown-code Activiteiten!C2']);
});

test('the key inwoners is built in, in English too', () => {
  const keyOf = (key: string) => {
    const { model, findings } = readModel(workbook(
      table('Deelovereenkomsten', ['Code', 'Naam', 'Verdeelsleutel'], [['ICT', 'Automatisering', key]]),
      table('Sleutelwaarden', ['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], [['werkplekken', 'EM', 1, 2025]]),
    ));
    return [model?.subAgreements[0]?.allocationKey, findings.length];
  };
  expect(keyOf('inwoners')).toEqual(['inwoners', 0]);
  expect(keyOf('inhabitants')).toEqual(['inwoners', 0]);
});

test('a recharge goes to a centre or to an activity, by who knows the code', () => {
  const model = modelOf(workbook(
    table('Kostenplaatsen', ['Code', 'Naam', 'Soort'], [['ICT', 'Automatisering', 'hulp'], ['WAG', 'Wagenpark', 'hoofd']]),
    table('Doorbelasting', ['Van', 'Naar', 'Waarde', 'Jaar'], [['ict', 'bal', 1, 2025], ['ICT', 'wag', 2, 2025], ['ICT', 'ICT', 3, 2025]]),
  ));
  expect(model.recharges.map(({ from, to }) => [from, to])).toEqual([['ICT', { activity: 'BAL' }], ['ICT', { costCentre: 'WAG' }], ['ICT', { costCentre: 'ICT' }]]);
});

test('the participants of a coalition are codes, sorted', () => {
  const model = modelOf(workbook(
    table('Deelnemers', ['Code', 'Naam', 'Rol'], [['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer']]),
    table('Coalities', ['Coalitie', 'Deelnemers', 'Bedrag', 'Jaar'], [['samen', 'em + CO', 1, 2025]]),
  ));
  expect(model.coalitions[0]?.participants).toEqual(['CO', 'EM']);
});
