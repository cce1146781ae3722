import { JSDOM } from 'jsdom';

/** What a manifest is held against: the product and the files beside it. */
export interface ManifestSurroundings {
  readonly version: string;
  /** Base address of the files in it. */
  readonly host: string;
  /** Names of the functions that the code associates. */
  readonly functions: readonly string[];
  readonly fileOf: (path: string) => Buffer | null;
}

/** Children in the order of Microsoft's schemas (TaskPaneAppVersionOverridesV1_0.xsd, OfficeAppManifestV1_1.xsd), of every element that we use; * may repeat. */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp: 'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  Hosts: 'Host*', Sets: 'Set*', 'bt:Sets': 'bt:Set*', DefaultSettings: 'SourceLocation', 'OfficeApp>Requirements': 'Sets Methods', 'VersionOverrides>Requirements': 'bt:Sets bt:Methods',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo', 'VersionOverrides>Hosts>Host': 'Runtimes AllFormFactors DesktopFormFactor', Runtimes: 'Runtime*',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint*', GetStarted: 'Title Description LearnMoreUrl', ExtensionPoint: 'OfficeTab* CustomTab*', OfficeTab: 'Group*', Group: 'Label Icon Control*',
  Control: 'Label Supertip Icon Action', Supertip: 'Title Description', Icon: 'bt:Image*', 'Action ShowTaskpane': 'TaskpaneId SourceLocation Title', 'Action ExecuteFunction': 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings', 'bt:Images': 'bt:Image*', 'bt:Urls': 'bt:Url*', 'bt:ShortStrings': 'bt:String*', 'bt:LongStrings': 'bt:String*',
  DisplayName: 'Override*', Description: 'Override*', 'bt:String': 'bt:Override*', 'bt:Image': 'bt:Override*', 'bt:Url': 'bt:Override*',
};

/** Of one element: by its path, by its kind, or by its name. */
const orderOf = (element: Element): string | undefined => {
  const parent = element.parentElement;
  const names = [`${parent?.parentElement?.tagName}>${parent?.tagName}>${element.tagName}`, `${parent?.tagName}>${element.tagName}`, `${element.tagName} ${element.getAttribute('xsi:type')}`, element.tagName];
  return names.map((name) => CHILDREN[name]).find((order) => order !== undefined);
};

const orderComplaints = (element: Element): readonly string[] => {
  const order = (orderOf(element) ?? '').split(' ');
  let at = 0;
  return [...element.children].flatMap((child) => {
    const place = order.findIndex((name) => name.replace('*', '') === child.tagName);
    const isRight = place >= at;
    at = order[place]?.endsWith('*') ? place : place + 1;
    return isRight ? [] : [`order: ${child.tagName} in ${element.tagName}`];
  });
};

const MOST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

const textsOf = (element: Element): readonly string[] =>
  [element, ...element.querySelectorAll('*')].flatMap((one) => [one.getAttribute('DefaultValue'), one.getAttribute('Value')]).filter((text) => text !== null);

const PLACES_OF_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** One manifest, looked at by every rule of Office that can be checked without Office. */
class ManifestCheck {
  readonly #document: Document;
  readonly #all: readonly Element[];

  constructor(text: string, private readonly around: ManifestSurroundings) {
    this.#document = new new JSDOM('').window.DOMParser().parseFromString(text, 'application/xml');
    this.#all = [...this.#document.getElementsByTagName('*')];
  }

  complaints(): readonly string[] {
    if (this.#named('parsererror').length > 0) return ['not well-formed'];
    return [
      ...this.#all.flatMap(orderComplaints), ...this.#resources(), ...this.#lengths(), ...this.#addresses(), ...this.#icons(), ...this.#languages(), ...this.#version(),
      ...this.#runtime(), ...this.#requirements(),
    ];
  }

  #named(name: string): readonly Element[] {
    return this.#all.filter(({ tagName }) => tagName === name);
  }

  #valueOf(name: string): string {
    return this.#named(name)[0]?.textContent ?? '';
  }

  #resources(): readonly string[] {
    const defined = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'].flatMap((name) => this.#named(name)).flatMap((list) => [...list.children]).map((one) => one.getAttribute('id') ?? '');
    const used = this.#all.map((element) => element.getAttribute('resid')).filter((id) => id !== null);
    return [
      ...used.filter((id) => !defined.includes(id)).map((id) => `resource: ${id} is not defined`), ...defined.filter((id) => !used.includes(id)).map((id) => `resource: ${id} is not used`),
      ...defined.filter((id, at) => defined.indexOf(id) !== at).map((id) => `resource: ${id} is defined twice`), ...defined.filter((id) => id.length > 32).map((id) => `resource: ${id} is too long a name`),
    ];
  }

  #lengths(): readonly string[] {
    return Object.entries(MOST).flatMap(([name, most]) => this.#named(name).flatMap((element) => textsOf(element).filter((text) => text.length === 0 || text.length > most).map((text) => `length: ${name} ${text.length}`)));
  }

  #addresses(): readonly string[] {
    const places = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Images'].flatMap((name) => this.#named(name)).flatMap(textsOf);
    return places.filter((address) => !address.startsWith(`${this.around.host}/`) || !address.startsWith('https://')).map((address) => `address: ${address}`);
  }

  #icons(): readonly string[] {
    const listed = this.#named('Icon').flatMap((icon) => {
      const sizes = [...icon.children].map((one) => one.getAttribute('size')).join(' ');
      return sizes === '16 32 80' ? [] : [`icon: sizes ${sizes}`];
    });
    const asked = [
      ...this.#named('bt:Image').filter((one) => one.hasAttribute('resid')).map((one) => [this.#addressOf(one.getAttribute('resid') ?? ''), Number(one.getAttribute('size'))] as const),
      ...Object.entries(PLACES_OF_ICONS).flatMap(([name, size]) => this.#named(name).map((one) => [one.getAttribute('DefaultValue') ?? '', size] as const)),
    ];
    return [...listed, ...asked.flatMap(([address, size]) => {
      const png = this.around.fileOf(address.slice(this.around.host.length + 1));
      if (!png) return [`icon: ${address} is not there`];
      const is = [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)].join(' ');
      return is === `PNG ${size} ${size}` ? [] : [`icon: ${address} is ${is}`];
    })];
  }

  #addressOf(id: string): string {
    return this.#named('bt:Image').find((one) => one.getAttribute('id') === id)?.getAttribute('DefaultValue') ?? '';
  }

  #languages(): readonly string[] {
    const spoken = [...this.#named('DisplayName'), ...this.#named('Description').filter((one) => one.hasAttribute('DefaultValue')), ...this.#named('bt:String')];
    const without = spoken.filter((one) => [...one.children].map((child) => child.getAttribute('Locale')).join(' ') !== 'en-US');
    return [...(this.#valueOf('DefaultLocale') === 'nl-NL' ? [] : ['language: not Dutch']), ...without.map((one) => `language: ${one.getAttribute('id') ?? one.tagName} has no English`)];
  }

  #version(): readonly string[] {
    const is = this.#valueOf('Version');
    return is === `${this.around.version}.0` ? [] : [`version: ${is}`];
  }

  /** One page for pane, buttons and runtime, or Excel loads none of them together. */
  #runtime(): readonly string[] {
    if (this.#named('VersionOverrides').length === 0) return [];
    const pages = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap((name) => this.#named(name)).map((one) => one.getAttribute('resid')).filter((id) => id !== null);
    const functions = this.#named('FunctionName').map((one) => one.textContent ?? '').sort().join(' ');
    return [
      ...(pages.length === 3 && new Set(pages).size === 1 ? [] : [`runtime: pages ${pages.join(' ')}`]), ...(this.#named('Runtime')[0]?.getAttribute('lifetime') === 'long' ? [] : ['runtime: not long']),
      ...(functions === [...this.around.functions].sort().join(' ') ? [] : [`runtime: functions ${functions}`]),
    ];
  }

  #requirements(): readonly string[] {
    const sets = (name: string): string => this.#named(name).map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`).join(', ');
    const inOverrides = this.#named('VersionOverrides').length > 0 ? 'AddinCommands 1.1, SharedRuntime 1.1' : '';
    return [
      ...(sets('Set') === 'ExcelApi 1.9' ? [] : [`requirements: ${sets('Set')}`]), ...(sets('bt:Set') === inOverrides ? [] : [`requirements: ${sets('bt:Set')}`]),
      ...(this.#valueOf('Permissions') === 'ReadWriteDocument' ? [] : [`permissions: ${this.#valueOf('Permissions')}`]),
      ...(this.#named('Host').every((one) => (one.getAttribute('Name') ?? one.getAttribute('xsi:type')) === 'Workbook') ? [] : ['requirements: not only Excel']),
    ];
  }
}

/** Everything about a manifest that Office would not take, or that does not agree with the product. */
export const manifestComplaints = (text: string, around: ManifestSurroundings): readonly string[] => new ManifestCheck(text, around).complaints();
