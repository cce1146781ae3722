import { CellFault, type Stored } from './cell-store';
import { callFunction, type FormulaValue } from './formula-functions';

/** Where a formula finds cells: an address, a defined name, or `Table[Column]`. Null where it is none of these. */
export type CellsOf = (reference: string) => FormulaValue | null;

const TOKEN = /\s*(?:(\d+\.?\d*(?:e[-+]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*)!)?(\$?[A-Za-z_\\\u00C0-\u024F][\w.$\\\u00C0-\u024F]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?(?::\$?[A-Za-z]{1,3}\$?\d*)?)|(\[@?\[?[^\]]*\]?\])|(#[A-Z/0]+[!?]?)|(<>|<=|>=|[-+*/^&=<>(),%;{}]))/iy;

interface Token { readonly kind: 'number' | 'text' | 'reference' | 'fault' | 'sign'; readonly text: string }

const tokensOf = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const [all, number, text, sheet, reference, own, fault, sign] = TOKEN.exec(formula) ?? [];
    if (all === undefined) throw new FormulaNotUnderstood();
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (reference ?? own) tokens.push({ kind: 'reference', text: `${sheet ?? ''}${reference ?? own ?? ''}` });
    else if (fault) tokens.push({ kind: 'fault', text: fault });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
};

class FormulaNotUnderstood extends Error {}

const NAME = CellFault.of('#NAME?');
const one = (value: FormulaValue): Stored => (Array.isArray(value) ? (value as readonly (readonly Stored[])[])[0]?.[0] : value as Stored);

const number = (value: Stored): number => {
  if (value instanceof CellFault) throw value;
  const result = Number(value ?? 0);
  if (Number.isNaN(result)) throw CellFault.of('#VALUE!');
  return result;
};

const divided = (a: number, b: number): number => {
  if (b === 0) throw CellFault.of('#DIV/0!');
  return a / b;
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': divided, '^': (a, b) => a ** b,
};

const text = (value: Stored): string => {
  if (value instanceof CellFault) throw value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
};

const COMPARE: Readonly<Record<string, (a: Stored, b: Stored) => boolean>> = {
  '=': (a, b) => a === b, '<>': (a, b) => a !== b,
  '<': (a, b) => number(a) < number(b), '>': (a, b) => number(a) > number(b), '<=': (a, b) => number(a) <= number(b), '>=': (a, b) => number(a) >= number(b),
};

/** Binds weakest first. */
const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[], private readonly cells: CellsOf) {}

  whole(): FormulaValue {
    const value = this.level(0);
    if (this.at < this.tokens.length) throw new FormulaNotUnderstood();
    return value;
  }

  private level(depth: number): FormulaValue {
    const signs = LEVELS[depth];
    if (!signs) return this.signed();
    let left = this.level(depth + 1);
    for (let sign = this.sign(signs); sign; sign = this.sign(signs)) left = this.apply(sign, left, this.level(depth + 1));
    return left;
  }

  private apply(sign: string, left: FormulaValue, right: FormulaValue): Stored {
    const [a, b] = [one(left), one(right)];
    if (sign === '&') return text(a) + text(b);
    const arithmetic = ARITHMETIC[sign];
    if (arithmetic) return arithmetic(number(a), number(b));
    for (const side of [a, b]) if (side instanceof CellFault) throw side;
    return COMPARE[sign]?.(a, b);
  }

  private signed(): FormulaValue {
    if (this.sign(['-'])) return -number(one(this.signed()));
    if (this.sign(['+'])) return this.signed();
    let value = this.atom();
    while (this.sign(['%'])) value = number(one(value)) / 100;
    return value;
  }

  private atom(): FormulaValue {
    const token = this.tokens[this.at];
    if (!token) throw new FormulaNotUnderstood();
    this.at += 1;
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'fault') return CellFault.of(token.text.toUpperCase());
    if (token.kind === 'reference') return this.reference(token.text);
    if (token.text !== '(') throw new FormulaNotUnderstood();
    const value = this.level(0);
    this.expect(')');
    return value;
  }

  private reference(name: string): FormulaValue {
    if (this.sign(['('])) return this.call(name);
    if (/^(true|false)$/i.test(name)) return name.toUpperCase() === 'TRUE';
    return this.cells(name) ?? NAME;
  }

  private call(name: string): FormulaValue {
    const values: FormulaValue[] = [];
    while (!this.sign([')'])) {
      values.push(this.level(0));
      if (this.sign([')'])) break;
      this.expect(',');
    }
    return callFunction(name.toUpperCase(), values) ?? NAME;
  }

  private sign(signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private expect(sign: string): void {
    if (!this.sign([sign])) throw new FormulaNotUnderstood();
  }
}

/** The result of a formula of the few kinds that are worked out here; #NAME? for the others, as for a name nobody knows. */
export const formulaResult = (formula: string, cells: CellsOf): Stored => {
  try {
    return one(new Reader(tokensOf(formula.replace(/^=/, '')), cells).whole()) ?? 0;
  } catch (cause) {
    if (cause instanceof CellFault) return cause;
    if (cause instanceof FormulaNotUnderstood) return NAME;
    throw cause;
  }
};
