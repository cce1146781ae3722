/** A set to the highest version of it that the host has. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What an Excel on the web declares that knows all that the library knows. */
export const FULL_REQUIREMENTS: RequirementSets = {
  ExcelApi: '1.15', ExcelApiOnline: '1.1', SharedRuntime: '1.1', DialogApi: '1.2', DialogOrigin: '1.1', RibbonApi: '1.1', IdentityAPI: '1.3', Settings: '1.1',
  CustomXmlParts: '1.1', ImageCoercion: '1.1', AddinCommands: '1.3', BindingEvents: '1.1', DocumentEvents: '1.1', MatrixBindings: '1.1', MatrixCoercion: '1.1',
  TableBindings: '1.1', TableCoercion: '1.1', TextBindings: '1.1', TextCoercion: '1.1', File: '1.1', CompressedFile: '1.1', KeyboardShortcuts: '1.1',
  RichApiRuntime: '1.2', DelayForCellEdit: '1.1',
};

const parts = (version: string): readonly [number, number] => {
  const [major, minor] = version.split('.').map(Number);
  return [major ?? 0, minor ?? 0];
};

/** Answers whether a host has a set (`ExcelApi 1.9`); names are compared without case, as the client does. */
export const requirementCheck = (sets: RequirementSets): (required: string) => boolean => {
  const declared = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), parts(version)]));
  return (required) => {
    const [name, version] = required.split(' ');
    const has = declared.get((name ?? '').toLowerCase());
    if (!has) return false;
    const [major, minor] = parts(version ?? '1.1');
    return has[0] > major || (has[0] === major && has[1] >= minor);
  };
};
