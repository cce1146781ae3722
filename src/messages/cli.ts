import type { Bilingual } from '../domain';

/** What the command line says. Commands and options have one name in both languages; `{…}` is filled in. */
export const cliMessages = {
  help: {
    nl: `kostprijs: berekent, verdeelt en vergelijkt de kostprijs van diensten tussen gemeenten

Gebruik:
  kostprijs calculate <werkmap.xlsx> [--out rapport.xlsx] [--json bestand|-] [--year 2025] [--scenario naam]
                      [--method direct|trapsgewijs|wederkerig] [--lang nl|en] [--force]
  kostprijs template  <nieuw.xlsx>                  [--lang nl|en] [--force]
  kostprijs example   [naam] <nieuw.xlsx>           [--lang nl|en] [--force]
  kostprijs example   --list

Opdrachten:
  calculate   leest de tabellen van een werkmap, rekent en toont de samenvatting
  template    maakt een lege werkmap met alle invoertabellen en een blad met uitleg
  example     maakt een ingevuld voorbeeld; zonder naam: boce

Opties:
  --out       schrijft het rapport als werkmap
  --json      schrijft de uitkomst als JSON; met - op de standaarduitvoer, dan verder niets
  --year      alleen deze jaren; meer dan eens, of met komma's
  --scenario  alleen dit scenario van de tabel Scenarios; meer dan eens (zonder: alle)
  --method    verdeelt de hulpkostenplaatsen zo, in plaats van volgens Hulpkostenmethode
  --lang      taal van het rapport en van de meldingen (nl)
  --force     overschrijft een bestaand bestand
  --list      toont de namen van de voorbeelden
  --help      toont deze uitleg
  --version   toont de versie

De werkmap die u laat lezen wordt nooit veranderd.
Einde met 0: gedaan. 1: blokkerende bevindingen, niets geschreven. 2: niet te lezen of onjuist gebruik.`,
    en: `kostprijs: calculates, divides and compares the cost price of services between municipalities

Usage:
  kostprijs calculate <workbook.xlsx> [--out report.xlsx] [--json file|-] [--year 2025] [--scenario name]
                      [--method direct|step-down|reciprocal] [--lang nl|en] [--force]
  kostprijs template  <new.xlsx>                    [--lang nl|en] [--force]
  kostprijs example   [name] <new.xlsx>             [--lang nl|en] [--force]
  kostprijs example   --list

Commands:
  calculate   reads the tables of a workbook, calculates and shows the summary
  template    makes an empty workbook with every input table and a sheet that explains them
  example     makes a filled-in example; without a name: boce

Options:
  --out       writes the report as a workbook
  --json      writes the outcome as JSON; with - to standard output, and then nothing else
  --year      only these years; more than once, or with commas
  --scenario  only this scenario of the table Scenarios; more than once (without: all)
  --method    recharges the support centres this way, in place of Support method
  --lang      language of the report and of the messages (nl)
  --force     overwrites an existing file
  --list      shows the names of the examples
  --help      shows this text
  --version   shows the version

The workbook that is read is never changed.
Ends with 0: done. 1: blocking findings, nothing written. 2: cannot be read, or wrong use.`,
  },
  howToHelp: { nl: 'Uitleg: kostprijs --help', en: 'How to use it: kostprijs --help' },

  missingCommand: { nl: 'Er is geen opdracht gegeven. Kies calculate, template of example.', en: 'No command was given. Choose calculate, template or example.' },
  unknownCommand: { nl: 'De opdracht "{command}" bestaat niet. Kies calculate, template of example.', en: 'There is no command "{command}". Choose calculate, template or example.' },
  unknownOption: { nl: 'De optie {option} bestaat niet bij {command}.', en: '{command} has no option {option}.' },
  optionNeedsValue: { nl: 'De optie {option} vraagt om een waarde.', en: 'The option {option} needs a value.' },
  optionWithoutValue: { nl: 'De optie {option} neemt geen waarde.', en: 'The option {option} takes no value.' },
  optionTwice: { nl: 'De optie {option} is meer dan eens gegeven; geef haar één keer.', en: 'The option {option} was given more than once; give it once.' },
  missingWorkbook: { nl: 'Noem de werkmap die gelezen moet worden, bijvoorbeeld: kostprijs calculate werkmap.xlsx', en: 'Name the workbook to read, for example: kostprijs calculate workbook.xlsx' },
  missingTarget: { nl: 'Noem het nieuwe bestand, bijvoorbeeld: kostprijs {command} nieuw.xlsx', en: 'Name the new file, for example: kostprijs {command} new.xlsx' },
  tooManyFiles: { nl: '"{value}" is te veel: {command} verwacht minder namen.', en: '"{value}" is too much: {command} expects fewer names.' },
  unknownLanguage: { nl: 'De taal "{value}" is onbekend. Kies nl of en.', en: 'The language "{value}" is not known. Choose nl or en.' },
  notAYear: { nl: '"{value}" is geen jaar. Geef een jaar van vier cijfers, of meer met komma\'s: --year 2024,2025', en: '"{value}" is not a year. Give a year of four digits, or more with commas: --year 2024,2025' },
  unknownScenario: { nl: 'Het scenario "{value}" staat niet in de werkmap. Er zijn: {names}.', en: 'The scenario "{value}" is not in the workbook. There are: {names}.' },
  noScenarios: { nl: 'Het scenario "{value}" staat niet in de werkmap: zij heeft geen tabel Scenarios met regels.', en: 'The scenario "{value}" is not in the workbook: it has no table Scenarios with rows.' },
  unknownMethod: { nl: 'De methode "{value}" is onbekend. Kies direct, trapsgewijs of wederkerig.', en: 'The method "{value}" is not known. Choose direct, step-down or reciprocal.' },
  notAnXlsxName: { nl: 'De naam "{file}" eindigt niet op .xlsx.', en: 'The name "{file}" does not end in .xlsx.' },
  targetIsInput: { nl: '"{file}" is de werkmap die gelezen wordt; die wordt nooit overschreven. Kies een andere naam.', en: '"{file}" is the workbook that is read; it is never overwritten. Choose another name.' },
  sameTarget: { nl: 'Het rapport en de JSON kunnen niet hetzelfde bestand zijn: "{file}".', en: 'The report and the JSON cannot be the same file: "{file}".' },
  existsAlready: { nl: '"{file}" bestaat al en is niet overschreven. Kies een andere naam, of geef --force.', en: '"{file}" exists already and was not overwritten. Choose another name, or give --force.' },
  notWritable: { nl: '"{file}" kan niet worden geschreven ({reason}). Er is niets half geschreven.', en: '"{file}" cannot be written ({reason}). Nothing was left half written.' },
  unknownExample: { nl: 'Het voorbeeld "{value}" bestaat niet. Er zijn: {names}.', en: 'There is no example "{value}". There are: {names}.' },

  phaseRead: { nl: 'Werkmap lezen …', en: 'Reading the workbook …' },
  phaseCheck: { nl: 'Tabellen controleren …', en: 'Checking the tables …' },
  phaseCalculate: { nl: 'Rekenen …', en: 'Calculating …' },
  phaseAssemble: { nl: 'Rapport opbouwen …', en: 'Building the report …' },
  phaseWrite: { nl: 'Rapport schrijven …', en: 'Writing the report …' },
  written: { nl: 'Geschreven: {file}', en: 'Written: {file}' },
  blocked: { nl: 'Niet berekend: {count} blokkerende bevinding(en). Er is niets geschreven.', en: 'Not calculated: {count} blocking finding(s). Nothing was written.' },
  findingCounts: { nl: 'Bevindingen: {warnings} waarschuwing(en), {notes} opmerking(en).', en: 'Findings: {warnings} warning(s), {notes} note(s).' },
  severityBlocking: { nl: 'blokkerend', en: 'blocking' },
  severityWarning: { nl: 'waarschuwing', en: 'warning' },
  severityNote: { nl: 'opmerking', en: 'note' },
  scenarioTitle: { nl: 'Scenario {scenario}, {year} {basis}', en: 'Scenario {scenario}, {year} {basis}' },
  scenarioBudget: { nl: 'begroting', en: 'budget' },
  scenarioActual: { nl: 'realisatie', en: 'actual' },
  scenarioBearer: { nl: 'Deelnemer', en: 'Participant' },
  scenarioBase: { nl: 'Basis', en: 'Base' },
  scenarioItself: { nl: 'Scenario', en: 'Scenario' },
  scenarioDifference: { nl: 'Verschil', en: 'Difference' },
  scenarioHost: { nl: 'gastheer, buiten de deelovereenkomsten', en: 'host, outside the sub-agreements' },
  scenarioTotal: { nl: 'Alle kosten', en: 'All cost' },
  scenarioSame: { nl: 'Scenario {scenario}: er verandert niets tegenover de basis.', en: 'Scenario {scenario}: nothing changes against the base.' },
  scenarioStranded: { nl: 'Blijft achter bij de anderen na vertrek van {participant} op {day}: {amount}', en: 'Stays behind with the others after {participant} leaves on {day}: {amount}' },
  scenarioTogether: { nl: 'Blijft achter bij de anderen na het vertrek van allen samen: {amount}', en: 'Stays behind with the others after all of them leave: {amount}' },
  scenarioStayed: { nl: 'Kosten die achterblijven na het einde van de taak: {amount}', en: 'Cost that stays after the task ends: {amount}' },
  scenarioExit: { nl: 'Uittreedsom van {participant} volgens de afbouw: {amount}', en: 'Exit sum of {participant} by the run-off: {amount}' },
  startFromExample: { nl: 'Een ingevuld voorbeeld: kostprijs example boce voorbeeld.xlsx', en: 'A filled-in example: kostprijs example boce example.xlsx' },
  cancelled: { nl: 'Gestopt; er is niets geschreven.', en: 'Stopped; nothing was written.' },
  defect: {
    nl: 'Er ging iets mis in Kostprijswijzer zelf; er is niets half geschreven. Meld dit, met deze regels:\n{details}',
    en: 'Something went wrong inside Kostprijswijzer; nothing was left half written. Please report it, with these lines:\n{details}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CliMessage = keyof typeof cliMessages;
