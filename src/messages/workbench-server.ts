import type { Bilingual } from '../domain';

/** What the program behind `npm start` says. Options have one name in both languages; `{…}` is filled in. */
export const serverMessages = {
  help: {
    nl: `npm start: opent de werkbank, om Kostprijswijzer te proberen zonder Excel

Gebruik:
  npm start -- [--port 3100] [--https] [--no-open] [--lang nl|en]
  npm run start:excel        zet het taakvenster in de Excel van deze computer
  npm run stop:excel         haalt het daar weer uit

Opties:
  --port      een andere poort (3100); Office.js stelt zijn vraag per poort opnieuw
  --https     met een certificaat voor ontwikkelaars, dat uw systeem u eenmaal vraagt te vertrouwen
  --no-open   opent geen browser
  --lang      taal van deze meldingen (nl)
  --help      toont deze uitleg

De werkbank is alleen op deze computer te bereiken. Stoppen: Ctrl+C.`,
    en: `npm start: opens the workbench, to try Kostprijswijzer without Excel

Usage:
  npm start -- [--port 3100] [--https] [--no-open] [--lang nl|en]
  npm run start:excel        puts the task pane in the Excel of this computer
  npm run stop:excel         takes it out again

Options:
  --port      another port (3100); Office.js asks its question again for each port
  --https     with a certificate for developers, which your system asks you once to trust
  --no-open   opens no browser
  --lang      language of these messages (nl)
  --help      shows this explanation

The workbench can be reached from this computer only. To stop: Ctrl+C.`,
  },
  building: { nl: 'Bouwen van de werkbank: {percentage} %', en: 'Building the workbench: {percentage} %' },
  served: {
    nl: 'De werkbank staat op {address}\nDe eerste keer vraagt Office.js in de browser of localhost als Office mag optreden; de pagina legt uit waarom.\nStoppen: Ctrl+C',
    en: 'The workbench is at {address}\nThe first time, Office.js asks in the browser whether localhost may act as Office; the page explains why.\nTo stop: Ctrl+C',
  },
  paneServed: {
    nl: 'Het taakvenster staat op {address}\nExcel wordt geopend met de invoegtoepassing. Laat dit venster open zolang u haar gebruikt. Stoppen: Ctrl+C, en daarna npm run stop:excel',
    en: 'The task pane is at {address}\nExcel opens with the add-in. Keep this window open while you use it. To stop: Ctrl+C, and then npm run stop:excel',
  },
  certificateComing: {
    nl: 'Voor https is een certificaat voor localhost nodig. De eerste keer vraagt uw systeem of het dat mag vertrouwen.',
    en: 'Https needs a certificate for localhost. The first time, your system asks whether it may trust it.',
  },
  openYourself: { nl: 'Er ging geen browser open. Open zelf {address}', en: 'No browser opened. Open {address} yourself' },
  portTaken: {
    nl: 'Poort {port} is al in gebruik; misschien draait de werkbank al. Sluit die, of kies een andere poort: npm start -- --port {next}',
    en: 'Port {port} is in use; perhaps the workbench is running already. Close that, or choose another port: npm start -- --port {next}',
  },
  portForbidden: {
    nl: 'Poort {port} mag op deze computer niet worden gebruikt. Kies een poort van 1024 of hoger: npm start -- --port 3100',
    en: 'Port {port} may not be used on this computer. Choose a port of 1024 or higher: npm start -- --port 3100',
  },
  cannotServe: { nl: 'Poort {port} kan niet worden geopend ({reason}).', en: 'Port {port} cannot be opened ({reason}).' },
  noPort: { nl: '{port} is geen poort. Geef een getal van 1 tot en met 65535.', en: '{port} is no port. Give a number from 1 to 65535.' },
  noLanguage: { nl: 'De taal {language} is er niet. Kies nl of en.', en: 'There is no language {language}. Choose nl or en.' },
  unknownOption: {
    nl: 'Dit wordt niet begrepen: {reason}\nMet npm start -- --help ziet u wat er kan.',
    en: 'This is not understood: {reason}\nWith npm start -- --help you see what there is.',
  },
  buildFailed: { nl: 'Het bouwen is mislukt:\n{details}', en: 'The build has failed:\n{details}' },
  noCertificate: {
    nl: 'Er is geen vertrouwd certificaat voor localhost ({reason}). De werkbank heeft er geen nodig: npm start.',
    en: 'There is no trusted certificate for localhost ({reason}). The workbench needs none: npm start.',
  },
  excelFailed: {
    nl: 'De invoegtoepassing kon niet in Excel worden gezet (code {code}). Wat erboven staat zegt waarom. Hiervoor is Excel op Windows of Mac nodig; op Linux en in Excel op het web laadt u manifest.xml zelf.',
    en: 'The add-in could not be put in Excel (code {code}). What stands above says why. This needs Excel on Windows or Mac; on Linux and in Excel on the web you load manifest.xml yourself.',
  },
  defect: {
    nl: 'Er ging iets mis dat niet mis had mogen gaan. Geef dit door aan de beheerder:\n{details}',
    en: 'Something went wrong that should not have. Pass this on to the maintainer:\n{details}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The name of one of its sentences. */
export type ServerMessage = keyof typeof serverMessages;
