/** Fired by a field whose error came, went or changed, for whoever lists the errors of a page. */
export class ErrorChangeEvent extends Event {
  static readonly type = 'tds-errorchange';

  constructor() {
    super(ErrorChangeEvent.type, { bubbles: true, composed: true });
  }
}
