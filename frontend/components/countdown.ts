import { LitElement, css, html } from 'lit';

interface Clock {
  /** When the time is up, in milliseconds since 1970; what is left when paused. */
  until: number;
  left: number | null;
  /** The server's time when it said so: the device's own clock may be wrong. */
  now: number;
  /** What a screen reader hears, by seconds left. */
  spoken: Record<string, string>;
}

/** The time left until a stored instant, the same on every device. It counts without the server and is read aloud three times. */
export class Countdown extends LitElement {
  static properties = { clock: { attribute: false }, left: { state: true } };

  static styles = css`
    :host { display: inline-block; font: 700 1.5rem/1 var(--font-sans); font-variant-numeric: tabular-nums lining-nums; }
    .aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  `;

  declare clock?: Clock;
  declare left: number;
  private offset = 0;
  private timer?: number;
  private said = '';

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('clock') && this.clock) {
      this.offset = this.clock.now - Date.now();
      this.said = '';
      this.left = this.remaining();
    }
  }

  connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => { this.left = this.remaining(); }, 250);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  render() {
    const minutes = Math.floor(this.left / 60);
    const seconds = String(this.left % 60).padStart(2, '0');
    this.said = this.clock?.spoken[String(this.left)] ?? this.said;
    return html`<span role="timer">${minutes}:${seconds}</span><span class="aloud" role="status">${this.said}</span>`;
  }

  private remaining() {
    if (!this.clock) return 0;
    const millis = this.clock.left ?? this.clock.until - (Date.now() + this.offset);
    return Math.max(0, Math.ceil(millis / 1000));
  }
}

customElements.define('cp-countdown', Countdown);
