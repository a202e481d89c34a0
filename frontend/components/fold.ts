import { LitElement, css, html } from 'lit';

/** What a narrow screen keeps folded behind a line of words; where there is room it stands open, and the line is gone. */
export class Fold extends LitElement {
  static properties = { label: {}, first: { type: Boolean }, roomy: { state: true } };

  static styles = css`
    :host { display: block; }
    summary { cursor: pointer; min-height: 32px; padding: 4px 0; text-decoration: underline dotted; text-underline-offset: 3px; }
    summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    summary[hidden] { display: none; }
  `;

  declare label: string;
  /** Open on a narrow screen too. */
  declare first: boolean;
  declare roomy: boolean;
  private readonly room = matchMedia('(min-width: 900px)');
  private readonly look = () => { this.roomy = this.room.matches; };

  render() {
    return html`<details ?open=${this.roomy || this.first}><summary ?hidden=${this.roomy}>${this.label}</summary><slot></slot></details>`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.room.addEventListener('change', this.look);
    this.look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.room.removeEventListener('change', this.look);
  }
}

customElements.define('cp-fold', Fold);
