/** The message that Excel on the web sends with a code, as far as it is documented or was seen. */
const MESSAGES: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  GeneralException: 'There was an internal error while processing the request.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  InvalidObjectPath: 'The object path is not valid.',
  AccessDenied: 'You cannot perform the requested operation.',
};

const STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 404, ItemAlreadyExists: 409, GeneralException: 500, AccessDenied: 401 };

/** A call that Excel refuses. `location` is Class.member, as Office.js shows it in debugInfo. */
export class HostError extends Error {
  readonly status: number;

  constructor(readonly code: string, readonly location?: string, message?: string) {
    super(message ?? MESSAGES[code] ?? code);
    this.name = 'HostError';
    this.status = STATUS[code] ?? 400;
  }
}
