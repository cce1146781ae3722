import type { ActivityView, YearView } from '../../../report';

/** The activities of one sub-agreement; null: those that belong to none. */
export const activitiesOf = ({ activities }: Pick<YearView, 'activities'>, subAgreement: string | null): readonly ActivityView[] =>
  activities.filter((one) => one.subAgreement === subAgreement);

/** Whether no sub-agreement costs anything while there are activities without one: of who has just begun, a total of the sub-agreements says nothing. */
export const isWithoutAgreements = (year: Pick<YearView, 'activities' | 'subAgreements'>): boolean =>
  activitiesOf(year, null).length > 0
  && year.subAgreements.every(({ memo, costs }) => memo || Object.values(costs).every(({ parts }) => parts.length === 0));
