/** Why a file cannot be read; the sentences for people are with the errors of the services. */
export type DocumentErrorCode =
  | 'file_empty'
  | 'file_is_old_excel'
  | 'file_is_html'
  | 'file_password_protected'
  | 'file_damaged'
  | 'file_too_large_inside'
  | 'file_kind_unknown'
  | 'file_encoding_unknown'
  | 'file_quote_open'
  | 'sheet_unknown';

/** A file that is refused as a whole, before any row is looked at. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: DocumentErrorCode, data: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'DocumentError';
    this.code = code;
    this.data = data;
  }
}
