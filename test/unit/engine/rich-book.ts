import type { Book } from '../../support/books';
import { PARTICIPANTS, YEAR, costs, hours, keys, setting } from './small-books';

/** A book with something of everything: all fundings, labels, a memo agreement, primary and overhead centres, rates that change, both kinds. */
export const RICH: Book = {
  Activiteiten: [
    ['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats', 'Eenheid', 'Verdeelsleutel', 'Pakket'],
    ['A', 'Op kosten', 'DK', 'HFD', 'stuk', null, null], ['A2', 'Plus', 'DK', null, 'stuk', 'plus', 'plus'], ['B', 'Op uren', 'DU', null, 'uur', null, null],
    ['C', 'Op aantal', 'DP', 'HFD', 'stuk', null, null], ['E', 'Vast', 'DV', null, null, null, null], ['M', 'Later', 'DM', null, null, null, null], ['O', 'Eigen taak', null, null, null, null, null],
  ],
  Deelovereenkomsten: [
    ['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel', 'Status'],
    ['DK', 'Kosten', 'kosten', 'k', null], ['DU', 'Uren', 'uren', 'k', null], ['DP', 'Aantal', 'pxq', null, null], ['DV', 'Vast', 'vast percentage', 'v', null], ['DM', 'Later', null, 'k', 'gepland'],
  ],
  Deelnemers: PARTICIPANTS,
  Sleutelwaarden: keys(
    ['k', 'H', 2, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 1, YEAR], ['k', 'Y', 4, YEAR, null, '2025-04-01'],
    ['plus', 'H', 1, YEAR], ['plus', 'X', 2, YEAR], ['v', 'H', 33.33, YEAR], ['v', 'X', 66.67, YEAR],
  ),
  Tarieven: [
    ['Functie', 'Geldig vanaf', 'Uurtarief', 'Loonkosten', 'Productieve uren', 'Overhead inbegrepen', 'Bron'],
    ['P', null, 50, null, 1400, null, 'raad'], ['P', '2025-09-01', 52.5, null, 1400, null, 'raad'], ['Q', null, null, 91234, 1377, null, 'raad'], ['R', null, 77.77, null, null, 'ja', 'raad'],
  ],
  Uren: hours(
    ['A', 'P', 100.25, YEAR, null], ['A', 'P', 10, YEAR, 9], ['A', 'Q', 33.333, YEAR, null], ['B', 'P', 70, YEAR, null, null, 'X'], ['B', 'Q', 11, YEAR, 3], ['C', 'R', 9, YEAR, 1],
    ['O', 'P', 40, YEAR, null], ['M', 'Q', 5, YEAR, null], ['A', 'P', 88, YEAR, 2, 'realisatie'], ['B', 'Q', 4, YEAR, null, 'realisatie'],
  ),
  Kosten: costs(
    ['A', null, 'materieel', 1000.005, YEAR], ['A', null, 'baten', -333.33, YEAR], ['A', null, 'licentie', 12.34, YEAR, 'Y'], ['A2', null, 'overig', 0.01, YEAR], ['C', null, 'inhuur', 777.77, YEAR],
    ['E', null, 'bijdrage', 100, YEAR], [null, 'HFD', 'loon', 5000, YEAR], [null, 'LEEG', 'overig', 17, YEAR], [null, 'OVH', 'overig', 9999.99, YEAR], ['C', null, 'overig', 5, YEAR, null, 'realisatie'],
  ),
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd'], ['LEEG', 'Leeg', 'hoofd'], ['OVH', 'Overhead', 'overhead']],
  Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 3, YEAR], ['HFD', 'C', 4, YEAR]],
  Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Deelnemer', 'Soort'], ['C', 3, YEAR, 'X', null], ['C', 4, YEAR, 'Y', null], ['A', 12, YEAR, null, null], ['C', 1, YEAR, 'Y', 'realisatie']],
  Instellingen: setting(['Overheadmethode', 'bedrag per uur']),
};
