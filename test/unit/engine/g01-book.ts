import { type Book, type Calculated, calculated } from '../../support/books';
import { YEAR, setting } from './small-books';

const CENTRES = { HV: [400000, 410000], PO: [300000, 290000], INK: [3200000, 3310000], ICT: [4100000, 4050000], OVH: [9000000, 9100000] } as const;
const VOLUMES: readonly (readonly [activity: string, participant: string, budget: number, actual: number])[] = [
  ['SZ', 'BO', 450, 430], ['SZ', 'CO', 900, 945], ['SZ', 'EM', 3150, 3125], ['WPL', 'BO', 220, 225], ['WPL', 'CO', 330, 330], ['WPL', 'EM', 1250, 1270],
];

/**
 * Case G01 of the worked examples: fictional figures of a host EM with two clients, computed with exact fractions by a program that is not this one.
 * Two support centres that serve each other, two centres charged to one activity each, overhead that stays with the host; price times quantity.
 */
export const G01: Book = {
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats'], ['SZ', 'Inkomen', 'SZ', 'INK'], ['WPL', 'Werkplek', 'ICT', 'ICT']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar']],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad']],
  Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging'], ['ICT', 'Automatisering', 'pxq'], ['SZ', 'Sociale zaken', 'pxq']],
  Deelnemers: [['Code', 'Naam', 'Rol', 'Volgorde'], ['BO', 'Borger-Odoorn', 'afnemer', 1], ['CO', 'Coevorden', 'afnemer', 2], ['EM', 'Emmen', 'gastheer', 3]],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HV', 'Huisvesting', 'hulp'], ['PO', 'Personeel', 'hulp'], ['INK', 'Inkomen', 'hoofd'], ['ICT', 'ICT', 'hoofd'], ['OVH', 'Overhead', 'overhead']],
  Kosten: [['Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort'], ...Object.entries(CENTRES).flatMap(([centre, amounts]) =>
    amounts.map((amount, i) => [centre, 'overig', amount, YEAR, i === 0 ? 'begroting' : 'realisatie']))],
  Doorbelasting: [
    ['Van', 'Naar', 'Waarde', 'Jaar'], ['HV', 'PO', 100, YEAR], ['HV', 'INK', 900, YEAR], ['HV', 'ICT', 300, YEAR], ['HV', 'OVH', 2700, YEAR],
    ['PO', 'HV', 5, YEAR], ['PO', 'INK', 40, YEAR], ['PO', 'ICT', 25, YEAR], ['PO', 'OVH', 130, YEAR], ['INK', 'SZ', 1, YEAR], ['ICT', 'WPL', 1, YEAR],
  ],
  Volumes: [['Activiteit', 'Deelnemer', 'Aantal', 'Jaar', 'Soort'], ...VOLUMES.flatMap(([activity, participant, budget, actual]) =>
    [[activity, participant, budget, YEAR, 'begroting'], [activity, participant, actual, YEAR, 'realisatie']])],
  Instellingen: setting(['Overheadmethode', 'geen'], ['Hulpkostenmethode', 'wederkerig']),
};

export const g01 = (): Calculated => calculated(G01);
