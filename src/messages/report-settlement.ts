import type { Bilingual, DifferenceParts, SettlementOutcome } from '../domain';
import type { Catalogue } from './in-language';

/** Voorschotten, afrekening and verschillen: headings and sentences. */
export const reportSettlement = {
  advances: { nl: 'Voorschotten, {period}', en: 'Advances, {period}' },
  advancesRemark: {
    nl: 'Schema: de begrote doorbelasting in gelijke termijnen; restcenten op de eerste. ‘Aangenomen’: er staat geen voorschot in de werkmap, dus telt het schema als betaald.',
    en: 'Schedule: the budget charge in equal terms; left-over cents on the first. ‘Assumed’: the workbook holds no advance, so the schedule counts as paid.',
  },
  scheduleOnly: {
    nl: 'Alleen het schema: er staan voor dit jaar geen voorschotten in de werkmap en het jaar is nog niet afgerekend.',
    en: 'The schedule only: the workbook holds no advances for this year, and the year is not settled yet.',
  },
  line: { nl: 'Regel', en: 'Line' },
  scheduled: { nl: 'schema', en: 'schedule' },
  paid: { nl: 'betaald', en: 'paid' },
  term: { nl: 'Termijn {term}', en: 'Term {term}' },
  withoutTerm: { nl: 'Zonder termijn', en: 'Without a term' },
  total: { nl: 'Totaal', en: 'Total' },
  open: { nl: 'Nog te betalen (−: te veel)', en: 'Still to pay (−: too much)' },
  remark: { nl: 'Opmerking', en: 'Remark' },
  assumed: { nl: 'aangenomen: volgens schema', en: 'assumed: as scheduled' },
  hostBySchedule: { nl: 'gastheer: volgens schema', en: 'host: as scheduled' },
  allClients: { nl: 'Alle afnemers', en: 'All clients' },
  perParticipant: { nl: 'Afrekening per deelnemer, {period}', en: 'Settlement per participant, {period}' },
  perAgreement: { nl: 'Afrekening per deelovereenkomst, {period}', en: 'Settlement per sub-agreement, {period}' },
  sign: {
    nl: 'Afrekening: definitief − voorschotten. + : de deelnemer betaalt bij; − : de deelnemer ontvangt terug.',
    en: 'Settlement: final charge − advances. + : the participant pays more; − : the participant gets money back.',
  },
  deltaSign: {
    nl: 'Nog te verrekenen: afrekening − wat al eerder is afgerekend. Zo blijft een gesloten jaar dat opnieuw is berekend, herkenbaar.',
    en: 'Still to settle: settlement − what was settled earlier. So a closed year that was run again remains recognisable.',
  },
  hostBearsSign: {
    nl: 'Voor rekening gastheer: werkelijke kosten − definitief, dus wat niet wordt doorbelast; − : de afnemer betaalt meer dan de werkelijke kosten. Bij de gastheer staat zijn eigen deel, zodat de kolom optelt.',
    en: 'Borne by the host: actual cost − final charge, so what is not charged; − : the client pays more than the actual cost. The host has its own part there, so that the column adds up.',
  },
  rule: { nl: 'Wijze van afrekenen', en: 'Way of settling' },
  band: { nl: 'Bandbreedte in euro', en: 'Band in euro' },
  charged: { nl: 'Definitief', en: 'Final charge' },
  advancesPaid: { nl: 'Voorschotten', en: 'Advances' },
  settlement: { nl: 'Afrekening', en: 'Settlement' },
  before: { nl: 'Eerder afgerekend', en: 'Settled earlier' },
  delta: { nl: 'Nog te verrekenen', en: 'Still to settle' },
  hostBears: { nl: 'Voor rekening gastheer', en: 'Borne by the host' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  paysMore: { nl: 'betaalt bij', en: 'pays more' },
  getsBack: { nl: 'ontvangt terug', en: 'gets back' },
  even: { nl: 'geen verrekening', en: 'nothing to settle' },
  hostPaysItself: { nl: 'gastheer: geen betaling', en: 'host: no payment' },
  withAssumed: { nl: '{outcome}; voorschot aangenomen', en: '{outcome}; advance assumed' },
  causes: { nl: 'Waarom wijkt de rekening af van de begroting, {period}', en: 'Why the charge differs from the budget, {period}' },
  causesSign: { nl: '+ : de deelnemer betaalt meer dan begroot; − : minder. Begroting + oorzaken = definitief.', en: '+ : the participant pays more than budgeted; − : less. Budget + causes = final charge.' },
  causesByActivity: { nl: 'Oorzaken per activiteit, {period}', en: 'Causes per activity, {period}' },
  causesByActivityRemark: {
    nl: 'Exact berekend, hier afgerond getoond; afronding vindt pas per deelovereenkomst plaats. + : de deelnemer betaalt meer.',
    en: 'Calculated exactly, shown rounded here; rounding is done per sub-agreement only. + : the participant pays more.',
  },
  labour: { nl: 'Arbeidsverschillen per activiteit, {period}', en: 'Labour differences per activity, {period}' },
  labourSign: { nl: '+ = voordelig, − = nadelig: andersom dan bij de afrekening. Efficiency = mix + opbrengst.', en: '+ = favourable, − = adverse: the other way round than in the settlement. Efficiency = mix + yield.' },
  actualHours: { nl: 'Werkelijke uren', en: 'Actual hours' },
  allowedHours: { nl: 'Toegestane uren', en: 'Allowed hours' },
  rate: { nl: 'Tarief-verschil', en: 'Rate difference' },
  efficiency: { nl: 'Efficiency-verschil', en: 'Efficiency difference' },
  mix: { nl: 'Waarvan mix', en: 'Of which mix' },
  yield: { nl: 'Waarvan opbrengst', en: 'Of which yield' },
  chart: { nl: 'Van begroting naar definitief, alle afnemers samen, {period}', en: 'From budget to final charge, all clients together, {period}' },
  chartText: {
    nl: 'Waterval: van de begrote doorbelasting via de oorzaken naar wat de afnemers samen definitief betalen, {period}. Grootste oorzaak: {name}, {amount} euro.',
    en: 'Waterfall: from the budget charge by way of the causes to what the clients together finally pay, {period}. Largest cause: {name}, {amount} euro.',
  },
} as const satisfies Catalogue;

export const reportDifferenceParts: Readonly<Record<keyof DifferenceParts, Bilingual>> = {
  spending: { nl: 'Besteding', en: 'Spending' },
  dilution: { nl: 'Verwatering', en: 'Dilution' },
  ownUse: { nl: 'Eigen gebruik', en: 'Own use' },
  own: { nl: 'Eigen kosten', en: 'Own cost' },
  rule: { nl: 'Afrekenregel', en: 'Settlement rule' },
  rounding: { nl: 'Afronding', en: 'Rounding' },
};

/** What each cause means, for who reads the table for the first time. */
export const reportDifferenceMeanings: Readonly<Record<keyof DifferenceParts, Bilingual>> = {
  spending: { nl: 'de dienst kostte meer of minder dan begroot', en: 'the service cost more or less than budgeted' },
  dilution: { nl: 'andere deelnemers namen meer of minder af, zodat dezelfde kosten anders worden gedeeld', en: 'other participants used more or less, so that the same cost is shared otherwise' },
  ownUse: { nl: 'de deelnemer nam zelf meer of minder af', en: 'the participant itself used more or less' },
  own: { nl: 'kosten die voor deze deelnemer alleen zijn gemaakt', en: 'cost made for this participant alone' },
  rule: { nl: 'wat de afgesproken afrekenregel of bandbreedte verandert', en: 'what the agreed rule of settlement or the band changes' },
  rounding: { nl: 'afronding op centen', en: 'rounding to cents' },
};

export const reportSettlementRules: Readonly<Record<SettlementOutcome['rule'], Bilingual>> = {
  actual: { nl: 'werkelijke kosten', en: 'actual cost' },
  tariff: { nl: 'vast tarief', en: 'fixed tariff' },
  none: { nl: 'geen: begroting is definitief', en: 'none: the budget is final' },
};
