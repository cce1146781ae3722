import type { Language } from '../../domain';
import type { ColumnType } from '../definition';

type Heading = 'title' | 'column' | 'otherName' | 'kind' | 'required' | 'key' | 'blank' | 'meaning' | 'setting' | 'values' | 'fallback';
type Remark = 'scenarioKey' | 'scenarioRules' | 'scenarioQuestions' | 'question' | 'asked' | 'intro' | 'requiredTable' | 'addsUp' | 'exactlyOne' | 'settingYear' | 'yes' | 'no';
type Words = Readonly<Record<ColumnType | Heading | Remark, string>>;

/** The few words of the page that no definition holds. */
export const PAGE_WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Invoertabellen',
    intro: 'Kostprijswijzer leest Excel-tabellen met deze namen, Nederlands of Engels, waar ze ook staan in de werkmap. Deze bladzijde wordt gemaakt uit de definities van de tabellen.',
    column: 'Kolom', otherName: 'Engels', kind: 'Soort', required: 'Verplicht', key: 'Sleutel', blank: 'Leeg is', meaning: 'Betekenis', yes: 'ja', no: 'nee',
    requiredTable: 'Verplichte tabel; zij mag leeg zijn.', addsUp: 'Geen dubbele sleutels: elke regel telt.', exactlyOne: 'Precies één van deze twee is gevuld:',
    scenarioKey: 'Sleutel is: de waarden van de sleutelkolommen van de regel, in de volgorde van deze bladzijde en verbonden met " | ". Delen aan het einde mogen ontbreken en passen dan op alles; een deel * past op alles, en alleen * is elke regel. Een leeg deel is een lege cel. Zijn er twee kolommen waarvan er precies één gevuld is (Activiteit of Kostenplaats), dan is dat één deel. Kosten heeft geen sleutel: daar zijn de delen Omschrijving | Activiteit of Kostenplaats | Kostensoort | Jaar | Soort | Deelnemer. Bij Instellingen is Sleutel de naam van de instelling en Kolom Waarde.',
    scenarioRules: 'Een nieuwe waarde wordt gelezen volgens de kolom die verandert en mag ook een datum of een getal zijn; leeg maakt een cel leeg. Een factor werkt op elk getal dat gevuld is, en niet op een cel die in hetzelfde scenario een nieuwe waarde krijgt. Sleutelkolommen, rollen, en de instellingen Jaar en Basis veranderen niet. In Sleutelwaarden en Volumes mag een scenario een regel toevoegen, met alle delen van de sleutel.',
    scenarioQuestions: 'Deze vragen staan in Kolom alsof het kolommen zijn; Sleutel is de code van de deelnemer of de activiteit. Wat na de dag niet Vast is valt weg (of komt erbij) naar het aandeel; wat Vast is blijft bij wie overblijft.',
    question: 'Vraag', asked: 'Tabel',
    setting: 'Instelling', values: 'Waarden', fallback: 'Standaard', settingYear: 'instelling Jaar',
    text: 'tekst', code: 'code', decimal: 'getal', money: 'bedrag', integer: 'geheel getal', date: 'datum', percent: 'percentage', yesNo: 'ja/nee', choice: 'keuze',
  },
  en: {
    title: 'Input tables',
    intro: 'Kostprijswijzer reads Excel tables of these names, Dutch or English, wherever they stand in the workbook. This page is made from the definitions of the tables.',
    column: 'Column', otherName: 'Dutch', kind: 'Kind', required: 'Required', key: 'Key', blank: 'Blank is', meaning: 'Meaning', yes: 'yes', no: 'no',
    requiredTable: 'Required table; it may be empty.', addsUp: 'No double keys: every row counts.', exactlyOne: 'Exactly one of these two is filled:',
    scenarioKey: 'Row key is: the values of the key columns of the row, in the order of this page and joined by " | ". Parts at the end may be left out and then match anything; a part * matches anything, and * alone is every row. A blank part is a blank cell. Where of two columns exactly one is filled (Activity or Cost centre), they are one part. Costs has no key: its parts are Description | Activity or Cost centre | Cost kind | Year | Kind | Participant. For Settings, Row key is the name of the setting and Column is Value.',
    scenarioRules: 'A new value is read by the column that changes, and may be a date or a number too; blank empties a cell. A factor works on every number that is filled, and not on a cell that gets a new value in the same scenario. Key columns, roles, and the settings Year and Basis do not change. In Key values and Volumes a scenario may add a row, with every part of the key.',
    scenarioQuestions: 'These questions stand in Column as if they were columns; Row key is the code of the participant or the activity. What is not Fixed falls away after the day (or is added) in proportion to the share; what is Fixed stays with those who remain.',
    question: 'Question', asked: 'Table',
    setting: 'Setting', values: 'Values', fallback: 'Default', settingYear: 'setting Year',
    text: 'text', code: 'code', decimal: 'number', money: 'amount', integer: 'whole number', date: 'date', percent: 'percentage', yesNo: 'yes/no', choice: 'choice',
  },
};
