import type { FigureId, Language } from '../../../../domain';
import { fill, reportWords, taskPaneResultMessages } from '../../../../messages';
import { dayText, type ResultView } from '../../../../report';
import { type FigureSubject, readFigure } from './figure';

/** The names that the user gave to codes; a code without a name is its own name. */
export interface FigureNames {
  readonly participant: (code: string) => string;
  readonly subAgreement: (code: string) => string;
  readonly activity: (code: string) => string;
  readonly centre: (code: string) => string;
}

/** The names that stand in an outcome. */
export const namesOf = (view: Pick<ResultView, 'participants' | 'activities' | 'years'>): FigureNames => {
  const named = (all: readonly { readonly code: string; readonly name: string }[]) => {
    const byCode = new Map(all.map(({ code, name }) => [code, name]));
    return (code: string): string => byCode.get(code) ?? code;
  };
  return {
    participant: named(view.participants), activity: named(view.activities), subAgreement: named(view.years.flatMap((year) => year.subAgreements)),
    centre: named(view.years.flatMap((year) => Object.values(year.centres).flatMap(({ centres }) => centres))),
  };
};

const kindName = (part: string, language: Language): string => {
  const { figures } = taskPaneResultMessages(language);
  const kinds: Readonly<Record<string, string>> = reportWords(language).costKinds;
  const others: Readonly<Record<string, string>> = figures;
  return kinds[part] ?? others[part] ?? part;
};

type Part<K extends FigureSubject['kind']> = Extract<FigureSubject, { readonly kind: K }>;

const overheadName = ({ part }: Part<'overhead' | 'total'>, language: Language): string => {
  const { figures } = taskPaneResultMessages(language);
  return part === 'pool' ? figures.overheadPool : figures.overheadRate;
};

const rateName = ({ kind, position, validFrom }: Part<'rate' | 'fullRate'>, language: Language): string => {
  const { figures } = taskPaneResultMessages(language);
  if (kind === 'fullRate') return fill(figures.fullRate, { name: rateName({ kind: 'rate', position, validFrom }, language) });
  return validFrom === null ? fill(figures.rate, { position }) : fill(figures.rateFrom, { position, day: dayText(validFrom, language) });
};

const settlementName = ({ code, participant, part }: Part<'settlement'>, names: FigureNames, language: Language): string => {
  const { figures, settlement } = taskPaneResultMessages(language);
  const parts: Readonly<Record<string, string>> = {
    ...settlement, charged: settlement.finalCharge, advances: settlement.paid, settledBefore: settlement.before, hostBears: figures.hostBears, tariff: figures.atAgreedPrice,
    band: figures.band,
  };
  return fill(figures.ofSettlement, { part: parts[part] ?? part, participant: names.participant(participant), name: names.subAgreement(code) });
};

const jointName = ({ participant, part }: Part<'jointPurchase'>, names: FigureNames, language: Language): string => {
  const { figures, beside } = taskPaneResultMessages(language);
  const parts: Readonly<Record<string, string>> = { ...beside, standAlone: beside.alone };
  return fill(figures.ofPurchase, { part: parts[part] ?? part, participant: names.participant(participant) });
};

const capacityName = ({ code, part }: Part<'capacity'>, names: FigureNames, language: Language): string => {
  const { figures, makeUp } = taskPaneResultMessages(language);
  const parts: Readonly<Record<string, string>> = makeUp;
  return fill(figures.ofCapacity, { part: parts[part] ?? part, name: names.centre(code) });
};

/** Named apart from the figures of a cost price. */
const OF_MORE = ['costRow', 'asset', 'priceLevel', 'settlement', 'agreedPrice', 'jointPurchase', 'capacity'] as const;
type OfMore = Part<(typeof OF_MORE)[number]>;

const isOfMore = (subject: FigureSubject): subject is OfMore => (OF_MORE as readonly string[]).includes(subject.kind);

/** Figures of cost behind a cost price, of the settlement and of a joint purchase. */
const nameOfMore = (subject: OfMore, names: FigureNames, language: Language): string => {
  const { figures } = taskPaneResultMessages(language);
  switch (subject.kind) {
    case 'costRow': return fill(figures.costRow, { row: subject.code });
    case 'asset': return fill(figures.asset, { name: subject.code });
    case 'priceLevel': return fill(figures.priceLevel, { series: subject.series, from: subject.from, to: subject.to });
    case 'settlement': return settlementName(subject, names, language);
    case 'agreedPrice': return fill(figures.agreedPrice, { name: names.activity(subject.activity) });
    case 'jointPurchase': return jointName(subject, names, language);
    case 'capacity': return capacityName(subject, names, language);
  }
};

const subjectName = (subject: Exclude<FigureSubject, OfMore>, names: FigureNames, language: Language): string => {
  const { figures } = taskPaneResultMessages(language);
  switch (subject.kind) {
    case 'activity': return fill(figures.ofActivity, { part: kindName(subject.part, language), name: names.activity(subject.code) });
    case 'subAgreement': return fill(figures.ofSubAgreement, { part: kindName(subject.part, language), name: names.subAgreement(subject.code) });
    case 'activityCharge': return fill(figures.activityCharge, { participant: names.participant(subject.participant), name: names.activity(subject.code) });
    case 'activityShare': return fill(figures.activityShare, { participant: names.participant(subject.participant), name: names.activity(subject.code) });
    case 'subAgreementCharge': return fill(figures.subAgreementCharge, { participant: names.participant(subject.participant), name: names.subAgreement(subject.code) });
    case 'charge': return fill(figures.charge, { participant: names.participant(subject.participant) });
    case 'centre': return fill(figures.centre, { name: names.centre(subject.code) });
    case 'drivers': return fill(figures.drivers, { name: names.centre(subject.code) });
    case 'rate': case 'fullRate': return rateName(subject, language);
    case 'overhead': return overheadName(subject, language);
    case 'total': return subject.part === 'unassigned' || subject.part === 'unused' ? figures[subject.part] : fill(figures.ofAll, { part: kindName(subject.part, language) });
  }
};

/** The name of a figure for people, without its year and basis; an id that is not known stays as it is. */
export const figureName = (figure: FigureId, names: FigureNames, language: Language): string => {
  const read = readFigure(figure);
  if (read === null) return figure;
  return isOfMore(read.subject) ? nameOfMore(read.subject, names, language) : subjectName(read.subject, names, language);
};

/** The name of a part of a figure: what the two have in common is left out. */
export const partName = (figure: FigureId, whole: FigureId, names: FigureNames, language: Language): string => {
  const [part, of] = [readFigure(figure)?.subject, readFigure(whole)?.subject];
  if (part?.kind !== 'activity' || !of) return figureName(figure, names, language);
  if (of.kind === 'activity' && of.code === part.code) return kindName(part.part, language);
  return 'part' in of && of.part === part.part && of.kind !== 'activity' ? names.activity(part.code) : figureName(figure, names, language);
};
