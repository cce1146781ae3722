import * as ts from 'typescript';
import { type ApiSet, isNewer, isOfOffice, setOfDeclaration, versionIn } from './api-set';
import { constantText } from './constant-text';

/** One use of a member of Office.js in our code. */
export interface ApiUse {
  readonly place: string;
  readonly member: string;
  readonly set: ApiSet;
  /** Stands where a condition has asked whether the host has the set. */
  readonly guarded: boolean;
}

/** What is loaded and could not be resolved: an unknown name, or names that are no constant. */
export interface UnresolvedLoad { readonly place: string; readonly path: string }

export interface ApiUses { readonly uses: readonly ApiUse[]; readonly unresolved: readonly UnresolvedLoad[] }

/** What our code calls to load and have the object back. */
const OUR_LOAD = 'loaded';

const memberName = (declaration: ts.Declaration, name: string): string =>
  ((ts.isClassElement(declaration) || ts.isTypeElement(declaration) || ts.isEnumMember(declaration)) && 'name' in declaration.parent && declaration.parent.name
    ? `${declaration.parent.name.getText()}.${name}` : name);

/** `isSetSupported('ExcelApi', '1.13')` anywhere in a condition. */
const setsAskedFor = (condition: ts.Node): readonly ApiSet[] => {
  const found: ApiSet[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)isSetSupported$/.test(node.expression.getText())) {
      const [name, version] = node.arguments;
      if (name && version && ts.isStringLiteralLike(name) && ts.isStringLiteralLike(version)) found.push({ name: name.text, version: versionIn(version.text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(condition);
  return found;
};

const isWithin = (node: ts.Node, whole: ts.Node | undefined): boolean => whole !== undefined && node.pos >= whole.pos && node.end <= whole.end;

/** The condition that is true where the node stands; a denied or an alternative condition promises nothing. */
const conditionOver = (node: ts.Node, parent: ts.Node): ts.Expression | undefined => {
  const condition = ts.isIfStatement(parent) && isWithin(node, parent.thenStatement) ? parent.expression
    : ts.isConditionalExpression(parent) && isWithin(node, parent.whenTrue) ? parent.condition
      : ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && isWithin(node, parent.right) ? parent.left : undefined;
  return condition && !/!|\|\|/.test(condition.getText().replaceAll('!==', '')) ? condition : undefined;
};

const isGuarded = (node: ts.Node, set: ApiSet): boolean => {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const condition = conditionOver(at, at.parent);
    if (condition && setsAskedFor(condition).some((asked) => asked.name === set.name && !isNewer(set, asked))) return true;
  }
  return false;
};

const placeOf = (node: ts.Node): string => {
  const file = node.getSourceFile();
  return `${file.fileName.replace(/^.*\/(?=src\/)/, '')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

/** The property of a type; of a collection that of its items where the collection itself has none. */
const propertyOf = (checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol | undefined => {
  const own = type.getProperty(name);
  const items = own ? undefined : type.getProperty('items');
  const item = items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
  return own ?? item?.getProperty(name);
};

/** Collects every use of Office.js in the given files of a program. */
export const apiUsesIn = (program: ts.Program, isOurs: (fileName: string) => boolean): ApiUses => {
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  const unresolved: UnresolvedLoad[] = [];

  const note = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations?.filter(isOfOffice) ?? []) {
      const set = setOfDeclaration(declaration);
      if (set) uses.push({ place: placeOf(node), member: memberName(declaration, symbol?.name ?? ''), set, guarded: isGuarded(node, set) });
    }
  };

  /** `options?: RangeLoadOptions` wants RangeLoadOptions, not undefined. */
  const wantedOf = (node: ts.Expression): ts.Type | undefined => {
    const wanted = checker.getContextualType(node);
    return wanted && checker.getNonNullableType(wanted);
  };

  const notePath = (node: ts.Node, type: ts.Type, path: string): void => {
    let at: ts.Type | undefined = type;
    for (const step of path.trim().split('/')) {
      const property: ts.Symbol | undefined = at && (step === 'items' && at.getProperty('items') ? at.getProperty('items') : propertyOf(checker, at, step));
      if (!property) {
        unresolved.push({ place: placeOf(node), path });
        return;
      }
      note(node, property);
      const stepped: ts.Type = checker.getTypeOfSymbol(property);
      at = step === 'items' ? checker.getIndexTypeOfType(stepped, ts.IndexKind.Number) : stepped;
    }
  };

  const constantsOf = (argument: ts.Expression): readonly string[] | undefined => {
    if (ts.isArrayLiteralExpression(argument)) {
      const parts = argument.elements.map(constantsOf);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    const type = checker.getTypeAtLocation(argument);
    if (type.isStringLiteral()) return type.value.split(',');
    if (type.isUnion() && type.types.every((one) => one.isStringLiteral())) return type.types.flatMap((one) => (one as ts.StringLiteralType).value.split(','));
    return checker.isTupleType(type)
      ? checker.getTypeArguments(type as ts.TypeReference).flatMap((one) => (one.isStringLiteral() ? one.value.split(',') : []))
      : undefined;
  };

  const resolveNames = (names: ts.Expression, loaded: ts.Expression): void => {
    const constants = constantsOf(names) ?? constantText(checker, names)?.split(',');
    if (!constants) unresolved.push({ place: placeOf(names), path: names.getText() });
    for (const path of constants ?? []) notePath(names, checker.getNonNullableType(checker.getTypeAtLocation(loaded)), path);
  };

  /** The texts in `range.load('values, format/fill/color')` are members too, and so are those in our own `loaded(range, 'values')`. */
  const noteLoad = (call: ts.CallExpression): void => {
    const [first, second] = call.arguments;
    if (ts.isIdentifier(call.expression) && call.expression.text === OUR_LOAD && first && second) return resolveNames(second, first);
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load' || !first) return;
    const signature = checker.getResolvedSignature(call)?.declaration;
    if (!signature || !isOfOffice(signature)) {
      if (!ts.findAncestor(call, (node) => ts.isVariableDeclaration(node) && node.name.getText() === OUR_LOAD)) unresolved.push({ place: placeOf(call), path: call.getText() });
      return;
    }
    const ofContext = checker.getTypeAtLocation(call.expression.expression).symbol?.name.endsWith('RequestContext');
    const [loaded, names] = ofContext ? [first, second] : [call.expression.expression, first];
    if (names && !ts.isObjectLiteralExpression(names)) resolveNames(names, loaded);
  };

  /** Every type that a text may have where it stands: an overload of its own takes the texts of an enumeration. */
  const typesWantedOf = (node: ts.StringLiteralLike): readonly (ts.Type | undefined)[] => {
    const call = node.parent;
    if (!ts.isCallExpression(call)) return [wantedOf(node)];
    const at = call.arguments.indexOf(node);
    return checker.getTypeAtLocation(call.expression).getCallSignatures().map(({ parameters }) => {
      const parameter = parameters[at];
      return parameter && checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
    });
  };

  /** `getRangeEdge('Up')`: a text in the place of a member of an enumeration. */
  const noteText = (node: ts.StringLiteralLike): void => {
    for (const type of typesWantedOf(node).flatMap((wanted) => (wanted?.isUnion() ? wanted.types : []))) {
      if (type.flags & ts.TypeFlags.EnumLiteral && type.isStringLiteral() && type.value === node.text) note(node, type.symbol);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name, checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) note(node, checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
    if (ts.isBindingElement(node)) note(node, checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
    if (ts.isObjectLiteralElement(node) && node.name && ts.isObjectLiteralExpression(node.parent)) note(node, wantedOf(node.parent)?.getProperty(node.name.getText()));
    if (ts.isCallExpression(node)) noteLoad(node);
    if (ts.isStringLiteralLike(node)) noteText(node);
    ts.forEachChild(node, visit);
  };

  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) visit(file);
  return { uses, unresolved };
};
