import { HostError } from '../host-error';
import type { BookState, CustomXmlState } from './state/book-state';
import { isWellFormed } from './state/xml-form';

const namespaceOf = (xml: unknown, location: string): string => {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s[^<>]*)?)\/?>/.exec(String(xml).replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ''));
  if (!root || !isWellFormed(String(xml))) throw new HostError('InvalidArgument', location);
  const [, prefix = '', attributes = ''] = root;
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix.slice(0, -1)}` : ''}=["']([^"']*)["']`).exec(attributes)?.[1];
  if (!declared) throw new HostError('InvalidArgument', location);
  return declared;
};

/** The custom XML parts of the workbook; each needs a namespace. */
export class CustomXmlPartCollection {
  static readonly wireName = 'CustomXmlPartCollection';

  constructor(private readonly book: BookState) {}

  _items(): readonly CustomXmlPart[] { return this.book.customXml.map((part) => new CustomXmlPart(this.book, part)); }
  GetCount(): number { return this.book.customXml.length; }

  Add(xml: string): CustomXmlPart {
    const namespace = namespaceOf(xml, 'CustomXmlPartCollection.add');
    this.book.change('CustomXmlPartCollection.add');
    const part = { id: this.book.id('C'), namespace, xml };
    this.book.customXml.push(part);
    return new CustomXmlPart(this.book, part);
  }

  GetByNamespace(namespace: string): CustomXmlPartScopedCollection { return new CustomXmlPartScopedCollection(this.book, namespace); }
  GetItemOrNullObject(id: string): CustomXmlPart | null { return this._items().find((part) => part.Id === id) ?? null; }
  GetItem(id: string): CustomXmlPart { return found(this.GetItemOrNullObject(id), 'ItemNotFound', 'CustomXmlPartCollection.getItem'); }
}

const found = (part: CustomXmlPart | null, code: string, location: string): CustomXmlPart => {
  if (!part) throw new HostError(code, location);
  return part;
};

/** The custom XML parts of one namespace. */
export class CustomXmlPartScopedCollection {
  static readonly wireName = 'CustomXmlPartScopedCollection';

  constructor(private readonly book: BookState, private readonly namespace: string) {}

  _items(): readonly CustomXmlPart[] {
    return this.book.customXml.filter((part) => part.namespace === this.namespace).map((part) => new CustomXmlPart(this.book, part));
  }

  GetCount(): number { return this._items().length; }
  GetItemOrNullObject(id: string): CustomXmlPart | null { return this._items().find((part) => part.Id === id) ?? null; }
  GetItem(id: string): CustomXmlPart { return found(this.GetItemOrNullObject(id), 'ItemNotFound', 'CustomXmlPartScopedCollection.getItem'); }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, ...more] = this._items();
    return first && more.length === 0 ? first : null;
  }

  GetOnlyItem(): CustomXmlPart { return found(this.GetOnlyItemOrNullObject(), 'InvalidOperation', 'CustomXmlPartScopedCollection.getOnlyItem'); }
}

/** One custom XML part. */
export class CustomXmlPart {
  static readonly wireName = 'CustomXmlPart';

  constructor(private readonly book: BookState, private readonly part: CustomXmlState) {}

  get Id(): string { return this.part.id; }
  get NamespaceUri(): string { return this.part.namespace; }
  GetXml(): string { return this.part.xml; }

  SetXml(xml: string): void {
    const namespace = namespaceOf(xml, 'CustomXmlPart.setXml');
    this.book.change('CustomXmlPart.setXml');
    Object.assign(this.part, { xml, namespace });
  }

  Delete(): void {
    this.book.change('CustomXmlPart.delete');
    this.book.customXml = this.book.customXml.filter((part) => part !== this.part);
  }
}
