import * as ts from 'typescript';

const isWithin = (node: ts.Node, whole: ts.Node): boolean => node.getSourceFile() === whole.getSourceFile() && node.pos >= whole.pos && node.end <= whole.end;

/** Every `const` that an expression names, and those that their values name in turn, the deepest first; null where it names something else. */
const constantsNamedIn = (checker: ts.TypeChecker, expression: ts.Expression): readonly ts.VariableDeclaration[] | null => {
  const found: ts.VariableDeclaration[] = [];
  let sound = true;
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) return;
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
    if (!declaration || isWithin(declaration, expression)) return;
    if (!ts.isVariableDeclaration(declaration) || !declaration.initializer || !(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)) {
      sound = false;
      return;
    }
    const deeper = constantsNamedIn(checker, declaration.initializer);
    if (deeper) found.push(...deeper, declaration);
    else sound = false;
  };
  visit(expression);
  return sound ? [...new Set(found)] : null;
};

/** The text that an expression of constants comes to: `FACTS.join(',')`. Undefined where it depends on anything else, or is no text. */
export const constantText = (checker: ts.TypeChecker, expression: ts.Expression): string | undefined => {
  const constants = constantsNamedIn(checker, expression);
  if (!constants) return undefined;
  const lines = constants.map(({ name, initializer }) => `const ${name.getText()} = ${initializer?.getText() ?? ''};`);
  const script = ts.transpile(`${lines.join(' ')} const value = ${expression.getText()};`, { target: ts.ScriptTarget.ES2022 });
  try {
    const value: unknown = new Function(`${script}\nreturn value;`)();
    return typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : undefined;
  } catch {
    return undefined;
  }
};
