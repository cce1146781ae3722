import type { Catalogue } from './in-language';

/** Activities on Resultaat: within their sub-agreement, and those that belong to none. */
export const resultActivities = {
  heading: { nl: 'Activiteiten', en: 'Activities' },
  of: { nl: 'Activiteiten van {name}', en: 'Activities of {name}' },
  ofNone: { nl: 'Kosten van activiteiten zonder deelovereenkomst', en: 'Cost of activities without a sub-agreement' },
  cost: { nl: 'Kostprijs', en: 'Cost price' },
  perUnit: { nl: 'Per eenheid', en: 'Per unit' },
  perHour: { nl: 'Per uur', en: 'Per hour' },
  unit: { nl: '(per {unit})', en: '(per {unit})' },
  together: { nl: 'Samen', en: 'Together' },
  allTogether: { nl: 'Alle {all} activiteiten samen', en: 'All {all} activities together' },
  some: { nl: 'De eerste {shown} van {all} activiteiten.', en: 'The first {shown} of {all} activities.' },
  showAll: { nl: 'Toon alle {all} activiteiten', en: 'Show all {all} activities' },
  noVolumes: {
    nl: 'Een prijs per eenheid verschijnt zodra de tabel Volumes van een activiteit zegt hoeveel eenheden er zijn.',
    en: 'A price per unit appears as soon as the table Volumes says of an activity how many units there are.',
  },
  priceOfEach: { nl: 'De prijs van iedere activiteit staat hieronder.', en: 'The price of each activity is below.' },
  ownTasks: { nl: 'Eigen taken van de gastheer', en: 'The host’s own tasks' },
  ownTasksMeaning: {
    nl: 'Activiteiten zonder deelovereenkomst: de gastheer draagt ze zelf, en ze staan niet in het totaal hierboven.',
    en: 'Activities without a sub-agreement: the host bears them itself, and they are not in the total above.',
  },
  totalOf: { nl: 'Totaal activiteiten {year}', en: 'Total of the activities {year}' },
  noAgreementYet: {
    nl: 'Deze activiteiten horen nog bij geen deelovereenkomst: vul in Activiteiten de kolom Deelovereenkomst, en voeg de tabellen Deelovereenkomsten en Deelnemers toe, '
      + 'om te zien wat een deelovereenkomst kost en wie dat draagt.',
    en: 'These activities belong to no sub-agreement yet: fill the column Sub-agreement in Activities, and add the tables Sub-agreements and Participants, '
      + 'to see what a sub-agreement costs and who bears it.',
  },
  toData: { nl: 'Naar Gegevens', en: 'Go to Data' },
} as const satisfies Catalogue;
