/** Properties by the name Office.js gives them, such as `Title.Text`; only what was set, the rest is Excel's default. */
export type Properties = Map<string, unknown>;
