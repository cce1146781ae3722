import type { Bilingual, Settings } from '../domain';
import type { Catalogue } from './in-language';

/** Kostenverdeelstaat: headings and sentences. */
export const reportCostAllocation = {
  matrix: { nl: 'Kostenverdeelstaat, {period}', en: 'Cost allocation sheet, {period}' },
  methodSaid: { nl: 'Hulpkostenplaatsen: {method}. Volgorde: {order}.', en: 'Support centres: {method}. Order: {order}.' },
  methodAlone: { nl: 'Hulpkostenplaatsen: {method}.', en: 'Support centres: {method}.' },
  grossIsNoCost: {
    nl: 'Bij de wederkerige methode is ‘bruto’ een rekenmiddel: wat kostenplaatsen elkaar leveren, telt er meer dan eens in mee. Tel deze kolom niet op; kosten zijn de directe kosten.',
    en: 'Under the reciprocal method ‘gross’ is a means of calculation: what centres give each other is counted more than once. Do not add this column up; the cost is the direct cost.',
  },
  readMatrix: { nl: 'Rijen ontvangen, kolommen geven. Iedere kolom telt op tot wat de kostenplaats doorbelast.', en: 'Rows receive, columns give. Each column adds up to what the centre recharges.' },
  list: { nl: 'Doorbelasting van kostenplaatsen, {period}', en: 'Recharges of cost centres, {period}' },
  listRemark: {
    nl: 'Er zijn {count} kostenplaatsen die doorbelasten. De staat past dan niet op een blad en staat hier als lijst, van → naar.',
    en: '{count} centres recharge. The sheet would not fit on a page then, so it stands here as a list, from → to.',
  },
  centres: { nl: 'Kostenplaatsen, {period}', en: 'Cost centres, {period}' },
  receiver: { nl: 'Ontvanger', en: 'Receiver' },
  sender: { nl: 'Van', en: 'From' },
  belongsTo: { nl: 'Soort of deelovereenkomst', en: 'Kind or sub-agreement' },
  direct: { nl: 'Direct', en: 'Direct' },
  received: { nl: 'Ontvangen', en: 'Received' },
  gross: { nl: 'Bruto', en: 'Gross' },
  given: { nl: 'Doorbelast', en: 'Recharged' },
  totalGiven: { nl: 'Totaal doorbelast', en: 'Total recharged' },
  toActivities: { nl: 'Waarvan naar activiteiten', en: 'Of which to activities' },
  methods: { nl: 'Drie methoden naast elkaar, {period}', en: 'Three methods side by side, {period}' },
  methodsRemark: {
    nl: 'Gerekend is met: {method}. Het verschil is die methode min de gekozen methode; + is duurder voor de deelnemer.',
    en: 'Set and calculated with: {method}. The difference is that method less the one that is set; + is dearer for the participant.',
  },
  notSolved: { nl: 'Niet berekend, omdat de methode hier geen uitkomst heeft: {methods}.', en: 'Not calculated, since the method has no outcome here: {methods}.' },
  chosen: { nl: '{method} (gekozen)', en: '{method} (set)' },
  differenceWith: { nl: 'Verschil {method}', en: 'Difference {method}' },
  hostLines: { nl: 'Bij de gastheer, buiten de deelovereenkomsten, met de afronding op centen', en: 'With the host, outside the sub-agreements, with the rounding to cents' },
  grandTotal: { nl: 'Alles samen', en: 'All together' },
  orderEffect: { nl: 'Wat de volgorde bij trapsgewijs uitmaakt, {period}', en: 'What the order of the step-down moves, {period}' },
  orderRemark: { nl: 'Volgorde van de berekening: {order}. Berekende volgordes: {examined}.', en: 'Order of the calculation: {order}. Orders calculated: {examined}.' },
  asOrdered: { nl: 'In deze volgorde', en: 'In this order' },
  lowest: { nl: 'Laagste', en: 'Lowest' },
  highest: { nl: 'Hoogste', en: 'Highest' },
  spread: { nl: 'Spreiding', en: 'Spread' },
  ownTask: { nl: 'eigen taak van de gastheer', en: 'the host’s own task' },
} as const satisfies Catalogue;

/** Names of the methods as they stand over a column. */
export const reportSupportMethods: Readonly<Record<Settings['supportMethod'], Bilingual>> = {
  direct: { nl: 'Direct', en: 'Direct' },
  'step-down': { nl: 'Trapsgewijs', en: 'Step-down' },
  reciprocal: { nl: 'Wederkerig', en: 'Reciprocal' },
};
