import type { Bilingual, ReadingFindingCode } from '../domain';

/** Sentences of the reader's findings: what, where, why, and what to do. */
export const readingFindings: Readonly<Record<ReadingFindingCode, Bilingual>> = {
  'missing-table': {
    nl: 'De tabel {tableNl} ontbreekt. Zonder deze tabel kan er niets worden berekend. Maak een Excel-tabel met de naam {tableNl} (zij mag leeg zijn), of koppel een eigen tabel in Koppelingen.',
    en: 'The table {tableEn} is missing. Without it nothing can be calculated. Make an Excel table named {tableEn} (it may be empty), or map a table of your own in Mappings.',
  },
  'duplicate-table': {
    nl: 'De tabel {table} op blad {sheet} is dezelfde als {firstTable} op blad {firstSheet}. Het is niet te zeggen welke telt. Houd er één over, of geef de andere tabel en haar blad een andere naam.',
    en: 'The table {table} on sheet {sheet} is the same as {firstTable} on sheet {firstSheet}. It cannot be said which one counts. Keep one of them, or give the other table and its sheet another name.',
  },
  'missing-column': {
    nl: 'De kolom {columnNl} ontbreekt in tabel {table} op blad {sheet}. Deze kolom is verplicht. Voeg haar toe, of koppel een eigen kolom in Koppelingen.',
    en: 'The column {columnEn} is missing from table {table} on sheet {sheet}. This column is required. Add it, or map a column of your own in Mappings.',
  },
  'duplicate-column': {
    nl: 'De kolom {column} ({address}) in tabel {table} betekent hetzelfde als de kolom {first}. Het is niet te zeggen welke telt. Verwijder of hernoem er één.',
    en: 'The column {column} ({address}) in table {table} means the same as the column {first}. It cannot be said which one counts. Remove or rename one of them.',
  },
  'unknown-column': {
    nl: 'De kolom {column} ({address}) in tabel {table} is niet bekend en telt niet mee in de berekening. Klopt dat niet, verbeter dan de kop of koppel de kolom in Koppelingen.',
    en: 'The column {column} ({address}) in table {table} is not known and takes no part in the calculation. If it should, correct the header or map the column in Mappings.',
  },
  'merged-cells': {
    nl: 'In tabel {table} op blad {sheet} zijn cellen samengevoegd ({address}). Daardoor staan er cellen leeg die iets zouden kunnen betekenen. Splits de cellen en vul elke cel.',
    en: 'Table {table} on sheet {sheet} has merged cells ({address}). That leaves cells blank that might mean something. Unmerge the cells and fill each of them.',
  },
  'mapping-unknown-table': {
    nl: 'Koppelingen, rij {row} ({address}): {value} is geen tabel van Kostprijswijzer. De koppeling werkt niet. Kies een tabelnaam uit de lijst van invoertabellen.',
    en: 'Mappings, row {row} ({address}): {value} is not a table of Kostprijswijzer. The mapping does not work. Choose a table name from the list of input tables.',
  },
  'mapping-unknown-field': {
    nl: 'Koppelingen, rij {row} ({address}): {value} is geen kolom van de tabel {ourTableNl}. De koppeling werkt niet. Kies een kolom van {ourTableNl}.',
    en: 'Mappings, row {row} ({address}): {value} is not a column of the table {ourTableEn}. The mapping does not work. Choose a column of {ourTableEn}.',
  },
  'mapping-unknown-source-table': {
    nl: 'Koppelingen, rij {row} ({address}): de brontabel {value} staat niet in de werkmap. Verbeter de naam, of maak van de gegevens een Excel-tabel.',
    en: 'Mappings, row {row} ({address}): the source table {value} is not in the workbook. Correct the name, or make an Excel table of the data.',
  },
  'mapping-unknown-source-column': {
    nl: 'Koppelingen, rij {row} ({address}): de brontabel {source} heeft geen kolom {value}. Verbeter de naam van de kolom.',
    en: 'Mappings, row {row} ({address}): the source table {source} has no column {value}. Correct the name of the column.',
  },
  'mapping-of-two-tables': {
    nl: 'Koppelingen, rij {row} ({address}): een andere rij koppelt dezelfde tabel al aan {first}. Eén tabel kan maar uit één brontabel komen. Houd één brontabel over.',
    en: 'Mappings, row {row} ({address}): another row maps the same table to {first} already. One table can come from one source table only. Keep one source table.',
  },
  'required-cell-blank': {
    nl: 'Leeg: de kolom {column} in tabel {table}, blad {sheet}, rij {row}. Deze cel is verplicht; leeg is iets anders dan nul. Vul een waarde in, of verwijder de rij.',
    en: 'Blank: the column {column} in table {table}, sheet {sheet}, row {row}. This cell is required; blank is not zero. Fill in a value, or delete the row.',
  },
  'error-cell': {
    nl: 'De cel {address} (tabel {table}, kolom {column}) bevat de fout {value}. Met een fout kan niet worden gerekend. Herstel de formule; staat er geen fout in Excel, laat Excel dan herberekenen en sla de werkmap op.',
    en: 'The cell {address} (table {table}, column {column}) holds the error {value}. Nothing can be calculated with an error. Repair the formula; if Excel shows no error, let Excel recalculate and save the workbook.',
  },
  'not-a-number': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is geen getal. Vul een getal in, zonder letters of tekens eromheen.',
    en: '{value} in {address} (table {table}, column {column}) is not a number. Enter a number, without letters or signs around it.',
  },
  'ambiguous-number': {
    nl: 'De tekst {value} in {address} (tabel {table}, kolom {column}) kan twee getallen zijn: punt of komma kan duizendtallen of decimalen scheiden. Er wordt niet geraden. Vul een echt getal in.',
    en: 'The text {value} in {address} (table {table}, column {column}) could be two numbers: point or comma may separate thousands or decimals. No guess is made. Enter a real number.',
  },
  'too-many-digits': {
    nl: 'De tekst {value} in {address} (tabel {table}, kolom {column}) heeft meer dan 15 cijfers. Excel rekent met 15 cijfers, dus de laatste zouden verloren gaan. Vul een getal met hooguit 15 cijfers in.',
    en: 'The text {value} in {address} (table {table}, column {column}) has more than 15 digits. Excel calculates with 15 digits, so the last would be lost. Enter a number of at most 15 digits.',
  },
  'not-a-whole-number': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is geen geheel getal. Deze kolom vraagt een geheel getal. Verbeter de cel.',
    en: '{value} in {address} (table {table}, column {column}) is not a whole number. This column takes whole numbers. Correct the cell.',
  },
  'number-as-text': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is tekst en is als getal gelezen. Een formule in Excel telt tekst niet mee. Zet de cel om naar een getal.',
    en: '{value} in {address} (table {table}, column {column}) is text and was read as a number. A formula in Excel leaves text out. Convert the cell to a number.',
  },
  'negative-value': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is negatief. Deze kolom vraagt nul of meer. Verbeter de cel.',
    en: '{value} in {address} (table {table}, column {column}) is negative. This column takes zero or more. Correct the cell.',
  },
  'out-of-range': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) valt buiten de grenzen. Toegestaan is {bounds}. Verbeter de cel.',
    en: '{value} in {address} (table {table}, column {column}) is out of bounds. Allowed is {bounds}. Correct the cell.',
  },
  'plain-percentage-below-one': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is gelezen als {value} procent. Is een groter deel bedoeld, zoals 50 procent voor 0,5, vul dan 50 in of geef de cel de opmaak percentage.',
    en: '{value} in {address} (table {table}, column {column}) was read as {value} per cent. If a larger part is meant, such as 50 per cent for 0.5, enter 50 or format the cell as a percentage.',
  },
  'not-a-date': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is geen bestaande dag. Vul een datum in, bijvoorbeeld 31-1-2025.',
    en: '{value} in {address} (table {table}, column {column}) is not an existing day. Enter a date, for example 2025-01-31.',
  },
  'date-is-a-year': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) lijkt een jaar; als datum zou het een dag rond 1905 zijn. Er wordt niet geraden. Vul een hele datum in, bijvoorbeeld 1-1-{value}.',
    en: '{value} in {address} (table {table}, column {column}) looks like a year; as a date it would be a day about 1905. No guess is made. Enter a whole date, for example {value}-01-01.',
  },
  'improbable-value': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is groter dan {mostNl} en kan zo haast niet bedoeld zijn. Er wordt wel mee gerekend. Kijk na of er cijfers te veel staan, of een komma is weggevallen.',
    en: '{value} in {address} (table {table}, column {column}) is larger than {mostEn} and can hardly be meant. It is calculated with all the same. Check for digits too many, or a decimal point that was lost.',
  },
  'improbable-date': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is een dag in {year} en kan zo haast niet bedoeld zijn. Er wordt wel mee gerekend. Kijk na of er een datum staat, en het goede jaar.',
    en: '{value} in {address} (table {table}, column {column}) is a day in {year} and can hardly be meant. It is calculated with all the same. Check that it is a date, and of the right year.',
  },
  'date-with-time': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) heeft een tijd. Alleen de dag telt.',
    en: '{value} in {address} (table {table}, column {column}) has a time. Only the day counts.',
  },
  'not-yes-or-no': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is geen ja of nee. Vul ja of nee in.',
    en: '{value} in {address} (table {table}, column {column}) is neither yes nor no. Enter yes or no.',
  },
  'unknown-choice': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is geen keuze van deze kolom. Kies uit: {choicesNl}.',
    en: '{value} in {address} (table {table}, column {column}) is not a choice of this column. Choose from: {choicesEn}.',
  },
  'not-a-code': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is geen code. Excel maakt van een code als 1-2 een datum. Geef de cel de opmaak Tekst en vul de code opnieuw in.',
    en: '{value} in {address} (table {table}, column {column}) is not a code. Excel makes a date of a code such as 1-2. Format the cell as Text and enter the code again.',
  },
  'joined-codes-unclear': {
    nl: '{value} in {address} (tabel {table}, kolom {column}) is geen duidelijke combinatie: elke code staat er één keer in, met een + tussen twee codes en nergens anders. Wie er meedoet wordt niet geraden. Verbeter de cel, bijvoorbeeld BO+CO.',
    en: '{value} in {address} (table {table}, column {column}) is not a clear combination: each code stands in it once, with a + between two codes and nowhere else. No guess is made of who takes part. Correct the cell, for example BO+CO.',
  },
  'unknown-code': {
    nl: 'De code {code} in {address} (tabel {table}, kolom {column}) staat niet in {definedNl}. De rij zou nergens bij horen. Verbeter de code, of voeg haar toe aan {definedNl}.',
    en: 'The code {code} in {address} (table {table}, column {column}) is not in {definedEn}. The row would belong to nothing. Correct the code, or add it to {definedEn}.',
  },
  'ambiguous-code': {
    nl: 'De code {code} in {address} (tabel {table}, kolom {column}) is zowel een kostenplaats als een activiteit. Het is niet te zeggen wie ontvangt. Geef een van beide een andere code.',
    en: 'The code {code} in {address} (table {table}, column {column}) is both a cost centre and an activity. It cannot be said which one receives. Give one of them another code.',
  },
  'code-spelling-differs': {
    nl: 'De code {code} is op meer dan één manier geschreven, bijvoorbeeld als "{value}" in {address}. Hoofdletters en spaties eromheen tellen niet: het is gelezen als één code. Schrijf haar overal gelijk.',
    en: 'The code {code} is spelled in more than one way, for example as "{value}" in {address}. Capitals and surrounding spaces do not count: it was read as one code. Spell it the same everywhere.',
  },
  'duplicate-key': {
    nl: 'Tabel {table}, blad {sheet}, rij {row}: dezelfde sleutel ({keyNl}) staat al in rij {firstRow}. Het is niet te zeggen welke telt. Verwijder of verbeter een van de rijen.',
    en: 'Table {table}, sheet {sheet}, row {row}: the same key ({keyEn}) stands in row {firstRow} already. It cannot be said which one counts. Delete or correct one of the rows.',
  },
  'equal-rows': {
    nl: 'Tabel {table}, blad {sheet}: rij {row} is in alles gelijk aan rij {firstRow}. Beide tellen mee. Is het een dubbele boeking, verwijder er dan één.',
    en: 'Table {table}, sheet {sheet}: row {row} equals row {firstRow} in everything. Both count. If it was entered twice, delete one of them.',
  },
  'one-of-two-blank': {
    nl: 'Tabel {table}, blad {sheet}, rij {row}: {firstNl} en {secondNl} zijn allebei leeg. Precies één van de twee moet gevuld zijn. Vul er één.',
    en: 'Table {table}, sheet {sheet}, row {row}: {firstEn} and {secondEn} are both blank. Exactly one of the two must be filled. Fill one of them.',
  },
  'one-of-two-both-filled': {
    nl: 'Tabel {table}, blad {sheet}, rij {row}: {firstNl} en {secondNl} zijn allebei gevuld. Precies één van de twee mag gevuld zijn. Maak er één leeg.',
    en: 'Table {table}, sheet {sheet}, row {row}: {firstEn} and {secondEn} are both filled. Exactly one of the two may be filled. Clear one of them.',
  },
  'year-unknown': {
    nl: 'Tabel {table}, blad {sheet}: het jaar is leeg in {count} rij(en), vanaf rij {row}, en het is nergens af te leiden. Vul de kolom {column}, of zet de instelling Jaar in Instellingen.',
    en: 'Table {table}, sheet {sheet}: the year is blank in {count} row(s), from row {row} on, and cannot be derived. Fill the column {column}, or put the setting Year in Settings.',
  },
  'unknown-setting': {
    nl: 'De instelling {value} in {address} is niet bekend en doet niets. Verbeter de naam, of verwijder de rij.',
    en: 'The setting {value} in {address} is not known and does nothing. Correct the name, or delete the row.',
  },
  'negative-hours': {
    nl: '{value} uren in {address} (tabel {table}, rij {row}) is negatief en geldt als correctie. Klopt dat niet, verbeter dan de cel.',
    en: '{value} hours in {address} (table {table}, row {row}) is negative and counts as a correction. If that is not meant, correct the cell.',
  },
  'income-positive': {
    nl: 'Baten van {value} in {address} (tabel {table}, rij {row}) zijn positief en verhogen de kostprijs. Baten worden negatief ingevuld. Controleer het teken.',
    en: 'Income of {value} in {address} (table {table}, row {row}) is positive and raises the cost price. Income is entered negative. Check the sign.',
  },
  'end-before-start': {
    nl: 'Tabel {table}, blad {sheet}, rij {row}: de einddatum {value} ({address}) ligt voor de ingangsdatum {start}. Verbeter een van beide datums.',
    en: 'Table {table}, sheet {sheet}, row {row}: the end date {value} ({address}) lies before the start date {start}. Correct one of the dates.',
  },
  'host-missing': {
    nl: 'Tabel {table}, blad {sheet}: geen deelnemer heeft de rol gastheer. De gastheer draagt wat niemand anders draagt. Geef precies één deelnemer de rol gastheer.',
    en: 'Table {table}, sheet {sheet}: no participant has the role host. The host bears what nobody else bears. Give exactly one participant the role host.',
  },
  'several-hosts': {
    nl: 'Tabel {table}, blad {sheet}, rij {row}: er is al een gastheer, {first} in rij {firstRow}. Er kan er maar één zijn. Geef deze deelnemer de rol afnemer.',
    en: 'Table {table}, sheet {sheet}, row {row}: there is a host already, {first} in row {firstRow}. There can be only one. Give this participant the role client.',
  },
  'scenario-unknown-table': {
    nl: 'Scenarios, rij {row}: tabel {value} bestaat niet, of staat niet in de werkmap. Noem in Tabel een invoertabel die er is; Scenarios en Koppelingen kunnen niet veranderen.',
    en: 'Scenarios, row {row}: there is no table {value}, or it is not in the workbook. Name an input table that is there; Scenarios and Mappings cannot change.',
  },
  'scenario-unknown-column': {
    nl: 'Scenarios, rij {row}: tabel {ourTableNl} heeft geen kolom {value}. Noem in Kolom de kop van de cel die verandert, of een vraag zoals Vertrekt op.',
    en: 'Scenarios, row {row}: table {ourTableEn} has no column {value}. Name in Column the header of the cell that changes, or a question such as Leaves on.',
  },
  'scenario-column-fixed': {
    nl: 'Scenarios, rij {row}: {value} van tabel {ourTableNl} kan in een scenario niet veranderen, omdat het zegt om welke regel of welke berekening het gaat. Verander een waarde, of maak een eigen regel in {ourTableNl}.',
    en: 'Scenarios, row {row}: {value} of table {ourTableEn} cannot change in a scenario, since it says which row or which calculation is meant. Change a value, or make a row of its own in {ourTableEn}.',
  },
  'scenario-no-such-row': {
    nl: 'Scenarios, rij {row}: in tabel {ourTableNl} staat geen regel met de sleutel {value}. Schrijf de sleutelwaarden in de volgorde van de kolommen, verbonden met " | ". Een nieuwe regel kan alleen in Sleutelwaarden en Volumes, met alle delen van de sleutel.',
    en: 'Scenarios, row {row}: table {ourTableEn} has no row with the key {value}. Write the key values in the order of the columns, joined by " | ". A new row is possible in Key values and Volumes only, with every part of the key.',
  },
  'scenario-key-ambiguous': {
    nl: 'Scenarios, rij {row}: de sleutel {value} past op {count} regels die optellen; het is niet te zeggen welke de nieuwe waarde krijgt. Maak de sleutel langer, gebruik Factor, of zet een * om elke regel deze waarde te geven.',
    en: 'Scenarios, row {row}: the key {value} fits {count} rows that add up; it cannot be said which one gets the new value. Make the key longer, use Factor, or put a * to give every row this value.',
  },
  'scenario-cell-twice': {
    nl: 'Scenarios, rij {row}: een cel krijgt hier een andere nieuwe waarde dan in rij {firstRow} van hetzelfde scenario. Het is niet te zeggen welke telt. Verwijder of verbeter een van de rijen.',
    en: 'Scenarios, row {row}: a cell gets another new value here than in row {firstRow} of the same scenario. It cannot be said which one counts. Delete or correct one of the rows.',
  },
  'scenario-factor-without-number': {
    nl: 'Scenarios, rij {row}: {ourColumnNl} is geen getal, dus een factor zegt niets. Vul Nieuwe waarde in plaats van Factor.',
    en: 'Scenarios, row {row}: {ourColumnEn} is not a number, so a factor means nothing. Fill New value instead of Factor.',
  },
  'scenario-run-off-unreadable': {
    nl: 'Scenarios, rij {row}: {value} is geen lijst van percentages. Schrijf bijvoorbeeld 100; 75; 50; 25: één percentage per jaar, met puntkomma\'s.',
    en: 'Scenarios, row {row}: {value} is not a list of percentages. Write for example 100; 75; 50; 25: one percentage a year, with semicolons.',
  },
  'scenario-run-off-alone': {
    nl: 'Scenarios, rij {row}: Afbouw % hoort bij een afnemer die in hetzelfde scenario vertrekt. Voeg een rij met Vertrekt op toe, of verwijder deze rij.',
    en: 'Scenarios, row {row}: Run-off % belongs to a client that leaves in the same scenario. Add a row with Leaves on, or delete this row.',
  },
  'scenario-built-in-key': {
    nl: 'Scenarios, rij {row}: sleutel {key} telt de Inwoners uit Deelnemers; met alleen deze rij zouden de anderen eruit vallen. Schrijf de rij als: Deelnemers | {participant} | Inwoners. Of geef iedere deelnemer in dit scenario een eigen waarde.',
    en: 'Scenarios, row {row}: key {key} counts the Inhabitants of Participants; with this row alone the others would fall out of it. Write the row as: Participants | {participant} | Inhabitants. Or give every participant a value of its own in this scenario.',
  },
  'scenario-host-leaves': {
    nl: 'Scenarios, rij {row}: de gastheer kan niet vertrekken of toetreden; hij voert de taken uit. Kies een afnemer, of laat een activiteit eindigen met Eindigt op.',
    en: 'Scenarios, row {row}: the host cannot leave or join; it carries out the tasks. Choose a client, or let an activity end with Ends on.',
  },
  'scenario-leaves-and-joins': {
    nl: 'Scenarios, rij {row}: dezelfde afnemer vertrekt en sluit aan in een scenario. Maak er twee scenario’s van.',
    en: 'Scenarios, row {row}: the same client leaves and joins in one scenario. Make two scenarios of it.',
  },
  'more-blocking-findings': {
    nl: 'Tabel {table}, blad {sheet}: nog {count} blokkerende bevindingen zijn niet getoond; de eerste {shown} staan in de lijst. Herstel die eerst en lees de werkmap opnieuw.',
    en: 'Table {table}, sheet {sheet}: {count} more blocking findings are not shown; the first {shown} are in the list. Repair those first and read the workbook again.',
  },
  'more-findings': {
    nl: 'Tabel {table}, blad {sheet}: nog {count} waarschuwingen en opmerkingen zijn niet getoond; in de lijst staan er hooguit {shown} per tabel.',
    en: 'Table {table}, sheet {sheet}: {count} more warnings and notes are not shown; the list holds at most {shown} a table.',
  },
};
