import type { Language } from '../../domain';
import type { ColumnType } from '../definition';

type Heading = 'title' | 'column' | 'otherName' | 'kind' | 'required' | 'key' | 'blank' | 'meaning' | 'setting' | 'values' | 'fallback';
type Remark = 'intro' | 'requiredTable' | 'addsUp' | 'exactlyOne' | 'settingYear' | 'yes' | 'no';
type Words = Readonly<Record<ColumnType | Heading | Remark, string>>;

/** The few words of the page that no definition holds. */
export const PAGE_WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Invoertabellen',
    intro: 'Kostprijswijzer leest Excel-tabellen met deze namen, Nederlands of Engels, waar ze ook staan in de werkmap. Deze bladzijde wordt gemaakt uit de definities van de tabellen.',
    column: 'Kolom', otherName: 'Engels', kind: 'Soort', required: 'Verplicht', key: 'Sleutel', blank: 'Leeg is', meaning: 'Betekenis', yes: 'ja', no: 'nee',
    requiredTable: 'Verplichte tabel; zij mag leeg zijn.', addsUp: 'Geen dubbele sleutels: elke regel telt.', exactlyOne: 'Precies één van deze twee is gevuld:',
    setting: 'Instelling', values: 'Waarden', fallback: 'Standaard', settingYear: 'instelling Jaar',
    text: 'tekst', code: 'code', decimal: 'getal', money: 'bedrag', integer: 'geheel getal', date: 'datum', percent: 'percentage', yesNo: 'ja/nee', choice: 'keuze',
  },
  en: {
    title: 'Input tables',
    intro: 'Kostprijswijzer reads Excel tables of these names, Dutch or English, wherever they stand in the workbook. This page is made from the definitions of the tables.',
    column: 'Column', otherName: 'Dutch', kind: 'Kind', required: 'Required', key: 'Key', blank: 'Blank is', meaning: 'Meaning', yes: 'yes', no: 'no',
    requiredTable: 'Required table; it may be empty.', addsUp: 'No double keys: every row counts.', exactlyOne: 'Exactly one of these two is filled:',
    setting: 'Setting', values: 'Values', fallback: 'Default', settingYear: 'setting Year',
    text: 'text', code: 'code', decimal: 'number', money: 'amount', integer: 'whole number', date: 'date', percent: 'percentage', yesNo: 'yes/no', choice: 'choice',
  },
};
