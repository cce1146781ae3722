import { trip, type TripSurroundings } from '../trip';
import { COST, type Operation } from './operation';
import { runBatch } from './run-batch';

const NAMESPACE = 'urn:kostprijswijzer:turn';

/** A small custom XML part that says who is writing a report in this workbook; it goes when the report is done. */
export interface TakenTurn { readonly id: string; readonly writer: string }

/** All turns that are taken; more than one where two colleagues write at the same moment. Error: ExcelFailure. */
export const readTurns = (around: TripSurroundings): Promise<readonly TakenTurn[]> => trip(around, async (context) => {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const found = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (found.length === 0) return [];
  await context.sync();
  return found.map(({ id, xml }) => ({ id, writer: />([^<]*)</.exec(xml.value)?.[1] ?? '' }));
});

/** Takes a custom XML part of ours away. */
export const partDeletion = (id: string): Operation => ({ bytes: COST.object + COST.call, apply: ({ workbook }) => workbook.customXmlParts.getItem(id).delete() });

/** A colleague is writing, and this writer has no turn any more: it must wait. */
export const isOthers = (turns: readonly TakenTurn[], writer: string): boolean => turns.length > 0 && turns.every((turn) => turn.writer !== writer);

/**
 * The turn of one try to write. No request can look and then choose; but it stops at a call that fails, and these fail as soon as another writer has
 * taken a turn: so only one of two who write at the same moment gets any further.
 */
export class Turn {
  #own: Excel.CustomXmlPart | null = null;

  /** `partId`: of the report that stands there; a report that was written since has another. */
  constructor(private readonly writer: string, private readonly seen: readonly TakenTurn[], private readonly partId: string | null) {}

  /** Before everything else that is written. Fails where a report was written, or a turn taken over, since that was looked at. */
  readonly take: Operation = {
    bytes: 6 * COST.object + 6 * COST.call,
    apply: ({ workbook: { customXmlParts } }) => {
      if (this.partId !== null) customXmlParts.getItem(this.partId).load('id');
      for (const { id } of this.seen) customXmlParts.getItem(id).delete();
      this.#own = customXmlParts.add(`<turn xmlns="${NAMESPACE}">${this.writer}</turn>`);
      this.#own.load('id');
    },
  };

  /** At the head of every further request. Fails where another writer has come in between. */
  readonly hold: Operation = {
    bytes: 3 * COST.object + 3 * COST.call,
    apply: ({ workbook: { customXmlParts } }) => {
      customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().load('id');
      if (this.#own) customXmlParts.getItem(this.#own.id).load('id');
    },
  };

  /** At the very end. */
  readonly letGo: Operation = {
    bytes: COST.object + COST.call,
    apply: ({ workbook: { customXmlParts } }) => { if (this.#own) customXmlParts.getItem(this.#own.id).delete(); },
  };
}

/** Takes away what a write that failed has left of its turns, if Excel lets us. */
export const endTurns = async (around: TripSurroundings, writer: string): Promise<void> => {
  try {
    const own = (await readTurns(around)).filter((turn) => turn.writer === writer);
    if (own.length === 0) return;
    await runBatch(around, own.map(({ id }) => partDeletion(id)));
  } catch {
    // the next writer takes it over
  }
};
